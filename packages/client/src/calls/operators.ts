import type { CallOptions, Http } from '../http/http.ts';
import { at, Listing } from '../http/listing.ts';
import type { AuditEntry, DeadLetter, Reconciliation } from '../types.ts';

/** Of the audit log; what is not given may be anything. */
export interface AuditQuery {
  /** The `sub` of a token, or the login of an operator. */
  actor?: string;
  /** `<subject>.<verb>`, such as `wallet.freeze`. */
  action?: string;
  subjectKind?: string;
  subjectId?: string;
  /** inclusive; RFC 3339 */
  from?: string;
  /** exclusive */
  to?: string;
  /** Rows of a page, 1–200; 50 if not given. */
  limit?: number;
}

/** For operators: scope `admin`, or the narrower scope of each call. */
export function operatorCalls(http: Http) {
  return {
    /** Operations that failed in all their attempts, in the order of acceptance. */
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
    /**
     * Deletes the metadata of the player's wallets and operations. Amounts, keys and times stay, under the pseudonym
     * that is returned.
     */
    erasePlayer: async (
      playerId: string,
      query: { brand?: string } = {},
      options?: CallOptions,
    ): Promise<string> => {
      const erased = await http.post(
        '/v1/players/{playerId}/erase',
        { path: { playerId }, query, body: {} },
        { isRepeatable: true, ...options },
      );
      return erased.playerId;
    },
    /** The audit log, newest first. */
    audit: (query: AuditQuery = {}, options?: CallOptions) =>
      new Listing<AuditEntry>((cursor) => http.get('/v1/admin/audit', { query: at(query, cursor) }, options)),
    /** Reconciliation report. */
    reconciliation: (options?: CallOptions): Promise<Reconciliation> =>
      http.get('/v1/admin/reconciliation', {}, options),
  };
}
