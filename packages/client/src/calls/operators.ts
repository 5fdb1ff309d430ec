import type { CallOptions, Http } from '../http/http.ts';
import { Listing } from '../http/listing.ts';
import type { DeadLetter, Reconciliation } from '../types.ts';

/** For operators: scope `admin`. */
export function operatorCalls(http: Http) {
  return {
    /** Operations that Croupier could not do, in the order in which they were accepted. */
    deadLetters: (query: { limit?: number } = {}, options?: CallOptions) =>
      new Listing<DeadLetter>((cursor) =>
        http.get(
          '/v1/admin/dead-letters',
          { query: cursor === undefined ? query : { ...query, cursor } },
          options,
        ),
      ),
    /** One of them, or all; how many are queued again. */
    replay: async (operationId?: string, options?: CallOptions): Promise<number> => {
      const repeatable = { isRepeatable: true, ...options };
      const { replayed } =
        operationId === undefined
          ? await http.post('/v1/admin/dead-letters/replay', { body: {} }, repeatable)
          : await http.post(
              '/v1/admin/dead-letters/{operationId}/replay',
              { path: { operationId }, body: {} },
              repeatable,
            );
      return replayed;
    },
    /** A dead letter that shall never be done stays failed, with what failed because of it; how many left the list. */
    discard: async (operationId: string, reason: string, options?: CallOptions): Promise<number> => {
      const { discarded } = await http.post(
        '/v1/admin/dead-letters/{operationId}/discard',
        { path: { operationId }, body: { reason } },
        { isRepeatable: true, ...options },
      );
      return discarded;
    },
    /** Do the books hold? */
    reconciliation: (options?: CallOptions): Promise<Reconciliation> =>
      http.get('/v1/admin/reconciliation', {}, options),
  };
}
