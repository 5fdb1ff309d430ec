import { DeadlineExceeded, InvalidCursor, OutcomeUnknown } from '@croupier/ledger';
import { isInfrastructureFault, isWithoutEffect } from '@croupier/platform/postgres';
import { ClientGone } from './read-body.ts';
import { invalid, refuse, retryAfter } from './reply.ts';
import type { Refusal } from './reply.ts';

/** A request that fails may have changed something, unless it only reads. */
export type Effect = 'read' | 'change';

/** What was thrown, as the client is answered. Only `internal` is a fault of Croupier's own. */
export function refusalOfFault(cause: unknown, effect: Effect): Refusal {
  if (cause instanceof InvalidCursor) {
    return invalid([{ pointer: '/cursor', detail: 'Must be the nextCursor of a page of this listing.' }]);
  }
  if (cause instanceof ClientGone) return refuse('invalid_request', 'The request was not sent to its end.');
  const isCertain = effect === 'read' || isWithoutEffect(cause);
  return isCertain ? unavailable(cause, effect) : outcomeUnknown(cause, null);
}

/** What a request is answered with that has no answer at its deadline. */
export function lateRefusal(effect: Effect): Refusal {
  return refusalOfFault(new DeadlineExceeded('no answer by the deadline'), effect);
}

/** It is known to have changed nothing. */
export function unavailable(cause: unknown, effect: Effect = 'change'): Refusal {
  if (!isOutage(cause)) return internal(cause);
  const detail =
    effect === 'read'
      ? 'The database did not answer.'
      : 'The database did not take it. This request stored nothing.';
  return refuse('overloaded', detail, { headers: retryAfter(2), cause });
}

/** It may have changed something. `key`: with it, and the same request, a client finds out. */
export function outcomeUnknown(cause: unknown, key: string | null): Refusal {
  if (!isOutage(cause)) return internal(cause);
  const same = key === null ? 'the same request' : 'the same request with this `idempotencyKey`';
  const detail = `The database did not say whether this was stored. Repeat ${same} to find out.`;
  return refuse('outcome_unknown', detail, {
    headers: retryAfter(1),
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
