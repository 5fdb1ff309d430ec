import type { CallOptions, Http } from '../http/http.ts';
import { Listing, withCursor } from '../http/listing.ts';
import type { Body, Query } from '../http/paths.ts';
import type { Bet, Bonus, Entry, Operation, Wallet } from '../types.ts';

type Filter<Q> = Omit<Q, 'cursor'>;

/** Wallets, their history, bets, operations and bonuses. A player's token reads only the player's own. */
export function walletCalls(http: Http) {
  return {
    /** Creates the player's wallet in a currency, or returns the existing one. */
    create: (body: Body<'/v1/wallets'>, options?: CallOptions): Promise<Wallet> =>
      http.post('/v1/wallets', { body }, { isRepeatable: true, ...options }),
    /** `at`: with the balances at that time. */
    get: (id: string, query: Query<'/v1/wallets/{id}'> = {}, options?: CallOptions): Promise<Wallet> =>
      http.get('/v1/wallets/{id}', { path: { id }, query }, options),
    /** All wallets of a player, by currency. `brand`: by default the token's only brand, else `default`. */
    ofPlayer: (playerId: string, query: { brand?: string } = {}, options?: CallOptions): Promise<Wallet[]> =>
      new Listing<Wallet>((cursor) =>
        http.get(
          '/v1/players/{playerId}/wallets',
          { path: { playerId }, query: withCursor(query, cursor) },
          options,
        ),
      ).all(),
    /** One entry for each version, newest first by default. */
    history: (id: string, query: Filter<Query<'/v1/wallets/{id}/history'>> = {}, options?: CallOptions) =>
      new Listing<Entry>((cursor) =>
        http.get('/v1/wallets/{id}/history', { path: { id }, query: withCursor(query, cursor) }, options),
      ),
    /** Newest first. */
    bets: (id: string, query: Filter<Query<'/v1/wallets/{id}/bets'>> = {}, options?: CallOptions) =>
      new Listing<Bet>((cursor) =>
        http.get('/v1/wallets/{id}/bets', { path: { id }, query: withCursor(query, cursor) }, options),
      ),
    bet: (id: string, reference: string, options?: CallOptions): Promise<Bet> =>
      http.get('/v1/wallets/{id}/bets/{reference}', { path: { id, reference } }, options),
    /** Newest first, including rejected and pending ones. */
    operations: (
      id: string,
      query: Filter<Query<'/v1/wallets/{id}/operations'>> = {},
      options?: CallOptions,
    ) =>
      new Listing<Operation>((cursor) =>
        http.get('/v1/wallets/{id}/operations', { path: { id }, query: withCursor(query, cursor) }, options),
      ),
    /** All bonuses, in the order of granting. */
    bonuses: (id: string, options?: CallOptions): Promise<Bonus[]> =>
      new Listing<Bonus>((cursor) =>
        http.get('/v1/wallets/{id}/bonuses', { path: { id }, query: withCursor({}, cursor) }, options),
      ).all(),
    /** Takes effect before queued operations: bets, withdrawals and outgoing transfers are rejected from now on. */
    freeze: (id: string, reason: string, options?: CallOptions): Promise<Wallet> =>
      http.post(
        '/v1/wallets/{id}/freeze',
        { path: { id }, body: { reason } },
        { isRepeatable: true, ...options },
      ),
    unfreeze: (id: string, reason: string, options?: CallOptions): Promise<Wallet> =>
      http.post(
        '/v1/wallets/{id}/unfreeze',
        { path: { id }, body: { reason } },
        { isRepeatable: true, ...options },
      ),
    /** Permanent. All balances must be 0 and nothing queued, pending or open, else `wallet_not_empty`. */
    close: (id: string, reason: string, options?: CallOptions): Promise<Wallet> =>
      http.post(
        '/v1/wallets/{id}/close',
        { path: { id }, body: { reason } },
        { isRepeatable: true, ...options },
      ),
  };
}
