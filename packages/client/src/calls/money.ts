import type { Http, OperationOptions } from '../http/http.ts';
import type { Body, PathOf, RequestTo } from '../http/paths.ts';
import type { Operation } from '../types.ts';

type MoneyPath = Exclude<PathOf<'post'>, `${string}{${string}`>;
type Mover<P extends MoneyPath> = (body: Body<P>, options?: OperationOptions) => Promise<Operation>;

/**
 * Calls that move money. Each gives its operation: with `wait` as it ended, else usually `queued`. A rejection throws a
 * `CroupierError` with the rejection's code and the operation. One that is `failed` could not be done by Croupier
 * itself: an operator can replay it.
 */
export function moneyCalls(http: Http) {
  const at = <P extends MoneyPath>(path: P): Mover<P> => {
    return (body, options) =>
      http.operation(path, { body } as RequestTo<P, 'post'>, options) as Promise<Operation>;
  };
  return {
    bets: {
      /** The stake leaves the wallet, from cash and bonus money by the rules of its active bonus. */
      place: at('/v1/bets'),
    },
    settlements: {
      /** What a bet won: 0 is a lost bet, and `final: false` leaves it open for more. */
      create: at('/v1/settlements'),
    },
    rollbacks: {
      /** Gives back exactly what a bet took; one that comes before its bet refuses the bet. */
      create: at('/v1/rollbacks'),
    },
    deposits: {
      /** With `pending: true` the money is promised until `operations.complete` or `operations.revert`. */
      create: at('/v1/deposits'),
    },
    withdrawals: {
      /** With `pending: true` the money is held until `operations.complete` or `operations.revert`. */
      create: at('/v1/withdrawals'),
    },
    transfers: {
      /** From one wallet to another of the same currency; `pending: true` as above. */
      create: at('/v1/transfers'),
    },
    payouts: {
      /** A win without a bet: a jackpot, a tournament, free spins. */
      create: at('/v1/payouts'),
    },
    adjustments: {
      /** Corrects the cash of a wallet, whatever is frozen or locked. Scope `admin`. */
      create: at('/v1/adjustments'),
    },
  };
}
