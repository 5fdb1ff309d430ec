import type { Http, OperationOptions } from '../http/http.ts';
import type { Body, PathOf, RequestTo } from '../http/paths.ts';
import type { Operation } from '../types.ts';

type MoneyPath = Exclude<PathOf<'post'>, `${string}{${string}`>;
type MoneyCall<P extends MoneyPath> = (body: Body<P>, options?: OperationOptions) => Promise<Operation>;

/**
 * Calls that move money. Each returns its operation: with `wait` usually decided, else usually `queued`. A rejection
 * throws a `CroupierError` with the rejection's code and the operation. An operation with the status `failed` failed
 * because of a fault in Croupier: an operator can replay it.
 */
export function moneyCalls(http: Http) {
  const at = <P extends MoneyPath>(path: P): MoneyCall<P> => {
    return (body, options) =>
      http.operation(path, { body } as RequestTo<P, 'post'>, options) as Promise<Operation>;
  };
  return {
    bets: {
      /** Takes the stake from cash and bonus money, by the funding rule of the active bonus. */
      place: at('/v1/bets'),
    },
    settlements: {
      /** Pays a bet's win: 0 for a lost bet. With `final: false` the bet stays open for further settlements. */
      create: at('/v1/settlements'),
    },
    rollbacks: {
      /** Returns the stake of a bet exactly. A rollback that is received before its bet causes the bet's rejection. */
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
      /** From one wallet to another of the same currency; `pending: true` as for withdrawals. */
      create: at('/v1/transfers'),
    },
    payouts: {
      /** A win without a bet: a jackpot, a tournament, free spins. */
      create: at('/v1/payouts'),
    },
    adjustments: {
      /** Corrects the cash of a wallet, also of a frozen one. Scope `admin`. */
      create: at('/v1/adjustments'),
    },
  };
}
