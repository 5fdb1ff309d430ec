import { MAX_FLAWS } from '@croupier/contracts';
import type { ErrorCode, Flaw, OperationView } from '@croupier/contracts';

/**
 * Why something was not done, with a code of the error catalogue. It is a value; each adapter writes it on its wire.
 */
export interface Refusal {
  code: ErrorCode;
  detail: string;
  errors?: readonly Flaw[];
  differs?: readonly string[];
  /** Of a rejection: the operation that was rejected. */
  operation?: OperationView;
  /** Of `insufficient_funds`, in minor units. */
  available?: number;
  /** Of `outcome_unknown`: a repeat with this key finds out. */
  idempotencyKey?: string;
  /** When a repeat makes sense. */
  retryAfterSeconds?: number;
  /** For the log. It is never sent. */
  cause?: unknown;
}

export function isRefusal(value: object): value is Refusal {
  return 'code' in value;
}

export function refuse(
  code: ErrorCode,
  detail: string,
  more: Omit<Refusal, 'code' | 'detail'> = {},
): Refusal {
  return { code, detail, ...more };
}

export function invalid(errors: readonly Flaw[]): Refusal {
  const [first] = errors;
  const where = first === undefined || first.pointer === '' ? '' : `${first.pointer}: `;
  return {
    code: 'invalid_request',
    detail: `${where}${first?.detail ?? 'The request is not valid.'}`,
    errors: errors.length > MAX_FLAWS ? errors.slice(0, MAX_FLAWS) : errors,
  };
}

/** The key of this request belongs to another one, which differs in these fields. */
export function keyReused(differs: readonly string[]): Refusal {
  const detail = `The key belongs to another request, which differs in ${differs.join(', ')}.`;
  return refuse('idempotency_key_reused', detail, { differs });
}
