import type { CallOptions, Http } from '../http/http.ts';
import { Listing, withCursor } from '../http/listing.ts';
import type { Body } from '../http/paths.ts';
import type { Brand, Currency, Leaderboard } from '../types.ts';

/** Leaderboards and currencies, which any token may read, and brands. */
export function boardCalls(http: Http) {
  return {
    leaderboards: {
      /** Creates a leaderboard; bets that settle from now on count. An identical call returns the existing one. */
      create: (body: Body<'/v1/leaderboards'>, options?: CallOptions): Promise<Leaderboard> =>
        http.post('/v1/leaderboards', { body }, { isRepeatable: true, ...options }),
      /** With the first hundred entries. */
      get: (id: string, options?: CallOptions): Promise<Leaderboard> =>
        http.get('/v1/leaderboards/{id}', { path: { id } }, options),
      /** Later bets add to the score, so that the call is not retried after a lost answer. */
      setScore: (
        id: string,
        body: Body<'/v1/leaderboards/{id}/scores'>,
        options?: CallOptions,
      ): Promise<Leaderboard> =>
        http.post(
          '/v1/leaderboards/{id}/scores',
          { path: { id }, body },
          { isRepeatable: false, ...options },
        ),
    },
    currencies: {
      /** Codes, and the decimal digits of their minor units. */
      list: (options?: CallOptions): Promise<Currency[]> =>
        new Listing<Currency>((cursor) =>
          http.get('/v1/currencies', { query: withCursor({}, cursor) }, options),
        ).all(),
      /** Scope `admin`. */
      put: (code: string, body: Body<'/v1/currencies/{code}'>, options?: CallOptions): Promise<Currency> =>
        http.put('/v1/currencies/{code}', { path: { code }, body }, options),
    },
    brands: {
      /** The brands of the token, by id. */
      list: (options?: CallOptions): Promise<Brand[]> =>
        new Listing<Brand>((cursor) =>
          http.get('/v1/brands', { query: withCursor({}, cursor) }, options),
        ).all(),
      /** Scope `admin`. */
      put: (id: string, body: Body<'/v1/brands/{id}'>, options?: CallOptions): Promise<Brand> =>
        http.put('/v1/brands/{id}', { path: { id }, body }, options),
    },
  };
}
