import type { CallOptions, Http } from '../http/http.ts';
import { at, Listing } from '../http/listing.ts';
import type { Body, Query } from '../http/paths.ts';
import type { Bet, Bonus, Entry, Operation, Wallet } from '../types.ts';

type Asked<Q> = Omit<Q, 'cursor'>;

/** Wallets, and all that happened in them. A player's token sees its own ones. */
export function walletCalls(http: Http) {
  return {
    /** A player has one wallet per currency: this makes it, or finds it. */
    create: (body: Body<'/v1/wallets'>, options?: CallOptions): Promise<Wallet> =>
      http.post('/v1/wallets', { body }, { isRepeatable: true, ...options }),
    /** `at`: its balances as they stood then. */
    get: (id: string, query: Query<'/v1/wallets/{id}'> = {}, options?: CallOptions): Promise<Wallet> =>
      http.get('/v1/wallets/{id}', { path: { id }, query }, options),
    /** All of them, by currency. `brand`: the only brand of the token, or else `default`, unless given. */
    ofPlayer: (playerId: string, query: { brand?: string } = {}, options?: CallOptions): Promise<Wallet[]> =>
      new Listing<Wallet>((cursor) =>
        http.get('/v1/players/{playerId}/wallets', { path: { playerId }, query: at(query, cursor) }, options),
      ).all(),
    /** One entry for each version, newest first unless asked otherwise. */
    history: (id: string, query: Asked<Query<'/v1/wallets/{id}/history'>> = {}, options?: CallOptions) =>
      new Listing<Entry>((cursor) =>
        http.get('/v1/wallets/{id}/history', { path: { id }, query: at(query, cursor) }, options),
      ),
    /** Newest first. */
    bets: (id: string, query: Asked<Query<'/v1/wallets/{id}/bets'>> = {}, options?: CallOptions) =>
      new Listing<Bet>((cursor) =>
        http.get('/v1/wallets/{id}/bets', { path: { id }, query: at(query, cursor) }, options),
      ),
    bet: (id: string, reference: string, options?: CallOptions): Promise<Bet> =>
      http.get('/v1/wallets/{id}/bets/{reference}', { path: { id, reference } }, options),
    /** Newest first, rejected and pending ones too. */
    operations: (
      id: string,
      query: Asked<Query<'/v1/wallets/{id}/operations'>> = {},
      options?: CallOptions,
    ) =>
      new Listing<Operation>((cursor) =>
        http.get('/v1/wallets/{id}/operations', { path: { id }, query: at(query, cursor) }, options),
      ),
    /** All of them, in the order of granting. */
    bonuses: (id: string, options?: CallOptions): Promise<Bonus[]> =>
      new Listing<Bonus>((cursor) =>
        http.get('/v1/wallets/{id}/bonuses', { path: { id }, query: at({}, cursor) }, options),
      ).all(),
    /** At once, overtaking what is queued: bets, withdrawals and outgoing transfers are rejected from now on. */
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
    /** For good, with all balances 0 and nothing queued, pending or open; else `wallet_not_empty`. */
    close: (id: string, reason: string, options?: CallOptions): Promise<Wallet> =>
      http.post(
        '/v1/wallets/{id}/close',
        { path: { id }, body: { reason } },
        { isRepeatable: true, ...options },
      ),
  };
}
