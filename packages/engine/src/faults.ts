import { DeadlineExceeded, OutcomeUnknown } from '@croupier/ledger';
import { isInfrastructureFault } from '@croupier/platform/postgres';
import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** A request that fails may have changed something, unless it only reads. */
export type Effect = 'read' | 'change';

/** The refusal of a request that is known to have changed nothing. */
export function unavailable(cause: unknown, effect: Effect = 'change'): Refusal {
  if (!isOutage(cause)) return internal(cause);
  const detail =
    effect === 'read'
      ? 'The database did not answer.'
      : 'The database did not take it. This request stored nothing.';
  return refuse('overloaded', detail, { retryAfterSeconds: 2, cause });
}

/** The refusal of a request that may have changed something. `key`: a repeat of the request with it finds out. */
export function outcomeUnknown(cause: unknown, key: string | null): Refusal {
  if (!isOutage(cause)) return internal(cause);
  const same = key === null ? 'the same request' : 'the same request with this `idempotencyKey`';
  const detail = `The database did not say whether this was stored. Repeat ${same} to find out.`;
  return refuse('outcome_unknown', detail, {
    retryAfterSeconds: 1,
    cause,
    ...(key === null ? {} : { idempotencyKey: key }),
  });
}

function internal(cause: unknown): Refusal {
  return refuse('internal', 'Something went wrong in Croupier. The trace id finds it in the log.', { cause });
}

function isOutage(cause: unknown): boolean {
  return cause instanceof OutcomeUnknown || cause instanceof DeadlineExceeded || isInfrastructureFault(cause);
}
