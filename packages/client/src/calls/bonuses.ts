import type { CallOptions, Http, KeyedOptions, OperationOptions } from '../http/http.ts';
import { Listing, withCursor } from '../http/listing.ts';
import type { Body, Query } from '../http/paths.ts';
import type { Bonus, Explanation, Game, Offer, Operation } from '../types.ts';

/** Bonuses, their offers, and the games that contribute to them. Writing requires the scope `bonuses:write`. */
export function bonusCalls(http: Http) {
  return {
    bonuses: {
      /** Returns an operation; `result.bonusId` is the bonus. */
      grant: (body: Body<'/v1/bonuses'>, options?: OperationOptions): Promise<Operation> =>
        http.operation('/v1/bonuses', { body }, options),
      get: (id: string, options?: CallOptions): Promise<Bonus> =>
        http.get('/v1/bonuses/{id}', { path: { id } }, options),
      /** The bonus statement as texts and numbers, with a page of its bets. */
      explain: (
        id: string,
        query: Query<'/v1/bonuses/{id}/explain'> = {},
        options?: CallOptions,
      ): Promise<Explanation> => http.get('/v1/bonuses/{id}/explain', { path: { id }, query }, options),
      /** Returns an operation. */
      forfeit: (id: string, reason: string, options?: OperationOptions): Promise<Operation> =>
        http.operation('/v1/bonuses/{id}/forfeit', { path: { id }, body: { reason } }, options),
    },
    offers: {
      /** Calls without a key each create an offer. */
      create: (body: Body<'/v1/offers'>, options?: KeyedOptions): Promise<Offer> =>
        http.create('/v1/offers', { body }, options),
      /** All offers, in the order of creation. */
      list: (options?: CallOptions): Promise<Offer[]> =>
        new Listing<Offer>((cursor) =>
          http.get('/v1/offers', { query: withCursor({}, cursor) }, options),
        ).all(),
      get: (id: string, options?: CallOptions): Promise<Offer> =>
        http.get('/v1/offers/{id}', { path: { id } }, options),
      /** Archived offers grant no bonuses. */
      archive: (id: string, options?: CallOptions): Promise<Offer> =>
        http.post('/v1/offers/{id}/archive', { path: { id }, body: {} }, { isRepeatable: true, ...options }),
    },
    games: {
      /** Creates a game, or changes its category. */
      put: (gameId: string, body: Body<'/v1/games/{gameId}'>, options?: CallOptions): Promise<Game> =>
        http.put('/v1/games/{gameId}', { path: { gameId }, body }, options),
    },
  };
}
