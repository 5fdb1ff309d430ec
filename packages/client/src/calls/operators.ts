import type { CallOptions, Http } from '../http/http.ts';
import { Listing, withCursor } from '../http/listing.ts';
import type { AuditEntry, DeadLetter, Reconciliation } from '../types.ts';

/** Filters of the audit log; an omitted one matches everything. */
export interface AuditQuery {
  /** The `sub` of a token, or the login of an operator. */
  actor?: string;
  /** `<subject>.<verb>`, such as `wallet.freeze`. */
  action?: string;
  subjectKind?: string;
  subjectId?: string;
  /** Inclusive; RFC 3339. */
  from?: string;
  /** Exclusive; RFC 3339. */
  to?: string;
  /** Rows of a page, 1–200; 50 by default. */
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
    /** Replays one dead letter or all; returns how many operations are queued again. */
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
    /** Leaves a dead letter and those that failed because of it `failed` for good; returns how many were discarded. */
    discard: async (operationId: string, reason: string, options?: CallOptions): Promise<number> => {
      const { discarded } = await http.post(
        '/v1/admin/dead-letters/{operationId}/discard',
        { path: { operationId }, body: { reason } },
        { isRepeatable: true, ...options },
      );
      return discarded;
    },
    /**
     * Deletes the metadata of the player's wallets and operations. Amounts, keys and times are kept under a pseudonym,
     * which is returned.
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
      new Listing<AuditEntry>((cursor) =>
        http.get('/v1/admin/audit', { query: withCursor(query, cursor) }, options),
      ),
    /** The reconciliation report. */
    reconciliation: (options?: CallOptions): Promise<Reconciliation> =>
      http.get('/v1/admin/reconciliation', {}, options),
  };
}
