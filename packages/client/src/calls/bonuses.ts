import type { CallOptions, Http, KeyedOptions, OperationOptions } from '../http/http.ts';
import { at, Listing } from '../http/listing.ts';
import type { Body, Query } from '../http/paths.ts';
import type { Bonus, Explanation, Game, Offer, Operation } from '../types.ts';

/** Bonuses, the offers that they come from, and the games that count for them. Scope `bonuses:write`, save reading. */
export function bonusCalls(http: Http) {
  return {
    bonuses: {
      /** An operation; `result.bonusId` names the bonus. */
      grant: (body: Body<'/v1/bonuses'>, options?: OperationOptions): Promise<Operation> =>
        http.operation('/v1/bonuses', { body }, options),
      get: (id: string, options?: CallOptions): Promise<Bonus> =>
        http.get('/v1/bonuses/{id}', { path: { id } }, options),
      /** Its statement in plain words and numbers, with a page of its bets. */
      explain: (
        id: string,
        query: Query<'/v1/bonuses/{id}/explain'> = {},
        options?: CallOptions,
      ): Promise<Explanation> => http.get('/v1/bonuses/{id}/explain', { path: { id }, query }, options),
      /** An operation. */
      forfeit: (id: string, reason: string, options?: OperationOptions): Promise<Operation> =>
        http.operation('/v1/bonuses/{id}/forfeit', { path: { id }, body: { reason } }, options),
    },
    offers: {
      /** Without a key each call makes an offer of its own. */
      create: (body: Body<'/v1/offers'>, options?: KeyedOptions): Promise<Offer> =>
        http.create('/v1/offers', { body }, options),
      /** All of them, in the order in which they were made. */
      list: (options?: CallOptions): Promise<Offer[]> =>
        new Listing<Offer>((cursor) => http.get('/v1/offers', { query: at({}, cursor) }, options)).all(),
      get: (id: string, options?: CallOptions): Promise<Offer> =>
        http.get('/v1/offers/{id}', { path: { id } }, options),
      /** It grants no more bonuses. */
      archive: (id: string, options?: CallOptions): Promise<Offer> =>
        http.post('/v1/offers/{id}/archive', { path: { id }, body: {} }, { isRepeatable: true, ...options }),
    },
    games: {
      /** Declares a game, or changes its category. */
      put: (gameId: string, body: Body<'/v1/games/{gameId}'>, options?: CallOptions): Promise<Game> =>
        http.put('/v1/games/{gameId}', { path: { gameId }, body }, options),
    },
  };
}
