import { ERRORS, problemType } from '@croupier/contracts';
import type { ErrorEntry, OperationView, Problem } from '@croupier/contracts';
import type { HttpRefusal } from './reply.ts';

export type ProblemBody = Omit<Problem, 'operation' | 'errors' | 'differs'> & {
  errors?: HttpRefusal['errors'];
  differs?: HttpRefusal['differs'];
  operation?: OperationView;
};

/** A path may have as much as the headers of a request, 16 KB. */
const MAX_INSTANCE = 1024;

/** A refusal as RFC 9457 writes it, at most 64 KB of it. `path` is the one that was requested. */
export function problemOf(refusal: HttpRefusal, path: string, traceId: string): ProblemBody {
  const {
    headers: _h,
    cause: _cause,
    closes: _closes,
    retryAfterSeconds: _r,
    code,
    detail,
    ...more
  } = refusal;
  const { status, title }: ErrorEntry = ERRORS[code];
  const instance = path.length > MAX_INSTANCE ? path.slice(0, MAX_INSTANCE) : path;
  return { type: problemType(code), title, status, detail, code, instance, traceId, ...more };
}

export function statusOf(refusal: HttpRefusal): number {
  return ERRORS[refusal.code].status;
}
