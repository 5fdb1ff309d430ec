import { InvalidCursor, OutcomeUnknown } from '@croupier/ledger';
import { isUnavailable } from '@croupier/platform';
import { ClientGone } from './read-body.ts';
import { invalid, refuse, retryAfter } from './reply.ts';
import type { Refusal } from './reply.ts';

/** What was thrown, as the client is told it. Only `internal` is a fault of Croupier's own. */
export function refusalOfFault(error: unknown): Refusal {
  if (error instanceof InvalidCursor) {
    return invalid([{ pointer: '/cursor', detail: 'Must be the nextCursor of a page of this listing.' }]);
  }
  if (error instanceof ClientGone) return refuse('invalid_request', 'The request was not sent to its end.');
  if (error instanceof OutcomeUnknown) {
    const detail =
      'The database was lost before it answered. Repeat the request with the same key to find out.';
    return refuse('outcome_unknown', detail, { headers: retryAfter(1) });
  }
  if (isAway(error)) {
    return refuse('overloaded', 'The database cannot be reached. Nothing was stored.', {
      headers: retryAfter(2),
    });
  }
  return refuse('internal', 'Something went wrong in Croupier. The trace id finds it in the log.');
}

/** Errors of Node's own can come from another realm (a test runner's), where they are no instances of our `Error`. */
function isAway(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || error instanceof Error) return isUnavailable(error);
  const { message, code } = error as { message?: unknown; code?: unknown };
  return isUnavailable(Object.assign(new Error(String(message)), { code }));
}
