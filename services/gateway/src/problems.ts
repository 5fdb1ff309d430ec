import { ERRORS, problemType } from '@croupier/contracts';
import type { ErrorEntry, Problem } from '@croupier/contracts';
import type { OperationView } from '@croupier/ledger';
import type { Refusal } from './reply.ts';

export type ProblemBody = Omit<Problem, 'operation' | 'errors' | 'differs'> & {
  errors?: Refusal['errors'];
  differs?: Refusal['differs'];
  operation?: OperationView;
};

/** A refusal as RFC 9457 writes it. `instance` is the address that was asked for. */
export function problemOf(refusal: Refusal, instance: string, traceId: string): ProblemBody {
  const { headers: _headers, cause: _cause, code, detail, ...more } = refusal;
  const { status, title }: ErrorEntry = ERRORS[code];
  return { type: problemType(code), title, status, detail, code, instance, traceId, ...more };
}

export function statusOf(refusal: Refusal): number {
  return ERRORS[refusal.code].status;
}
