import { invalid, outcomeUnknown, refuse, unavailable } from '@croupier/engine';
import type { Effect, Refusal } from '@croupier/engine';
import { DeadlineExceeded, InvalidCursor } from '@croupier/ledger';
import { isWithoutEffect } from '@croupier/platform/postgres';
import { ClientGone } from './read-body.ts';

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
