import { descriptorOf, ERRORS, KINDS } from '@croupier/contracts';
import type { ErrorCode, OperationView, RefusalCode } from '@croupier/contracts';
import type { Kind, RejectionCode } from '@croupier/domain';
import { invalid, keyReused, refuse, rejectionOf } from '@croupier/engine';
import type { HttpRefusal } from '../http/reply.ts';
import { problemOf } from '../http/problems.ts';
import type { ProblemBody } from '../http/problems.ts';
import { recordedAnswers } from './generated/examples.ts';

const TRACE_ID = '4bf92f3577b34da6a3ce929d0e0e4736';

/**
 * A refusal of each code, as a request for this path could meet it; documented calls never meet the one that is left
 * out.
 */
const REFUSED: Record<
  Exclude<RefusalCode, 'method_not_allowed'>,
  readonly [path: string, detail: string | HttpRefusal]
> = {
  unauthorized: ['/v1/bets', 'A bearer token is required.'],
  forbidden: ['/v1/bets', 'None of the scopes of the token allows this.'],
  unsupported_media_type: ['/v1/bets', 'The body must be application/json.'],
  payload_too_large: ['/v1/batches', 'A body may have 1 MiB at most.'],
  invalid_request: [
    '/v1/bets',
    invalid([
      { pointer: '/amount', detail: 'Must be an integer from 1 to 9007199254740991, in minor units.' },
    ]),
  ],
  wallet_not_found: ['/v1/bets', 'There is no such wallet.'],
  operation_not_found: ['/v1/operations/01a1fd72-a42b-736d-8d47-1cabe4b5b44d', 'There is no such operation.'],
  bonus_not_found: ['/v1/bonuses/01a1fd72-a42b-736d-8d47-1cabe4b5b44d', 'There is no such bonus.'],
  offer_not_found: ['/v1/bonuses', 'There is no such offer.'],
  not_found: ['/v1/leaderboards/weekly', 'There is no such leaderboard.'],
  precondition_failed: [
    '/v1/games/book-of-gold',
    'If-Match names another version than the current one. Read it again, then repeat the change.',
  ],
  cross_brand: ['/v1/transfers', 'The two wallets are of different brands.'],
  idempotency_key_reused: ['/v1/bets', keyReused(['amount'])],
  rate_limited: ['/v1/bets', 'No more than 50 requests a second, and 100 at once.'],
  currency_in_use: ['/v1/currencies/EUR', 'Amounts in this currency are recorded with another scale.'],
  wallet_not_empty: [
    '/v1/wallets/01a1fd72-a42b-736d-8d47-1cabe4b5b44d/close',
    'The wallet has 1170 in cash.',
  ],
  overloaded: ['/v1/bets', 'The database did not take it. This request stored nothing.'],
  outcome_unknown: [
    '/v1/bets',
    'The database did not say whether this was stored. Repeat the same request to find out.',
  ],
  internal: ['/v1/bets', 'Something went wrong in Croupier. The trace id finds it in the log.'],
};

/** What the rules say, by code. */
const REJECTED: Record<RejectionCode, string> = {
  same_wallet: 'A transfer needs two different wallets.',
  currency_mismatch: 'The two wallets have different currencies.',
  bet_rolled_back: 'A rollback for this bet was received earlier.',
  wallet_frozen: 'The wallet is frozen.',
  game_excluded: 'Game book-of-gold is excluded while bonus 01a1fd72-a42b-736d-8d47-1cabe4b5b44d is active.',
  max_bet_exceeded: 'Maximum bet exceeded: 500 requested, 200 allowed by the active bonus.',
  withdrawal_locked:
    'Bonus 01a1fd72-a42b-736d-8d47-1cabe4b5b44d holds the deposit until it has ended or is forfeited.',
  insufficient_funds: 'Insufficient funds: 500 requested, 200 available.',
  bet_not_found: 'No such bet was placed in this wallet.',
  bet_already_settled: 'The bet is already settled.',
  operation_not_pending: 'The operation is no longer pending.',
  amount_exceeds_pending: 'Amount exceeds pending: 1000 requested, 500 pending.',
  offer_archived: 'The offer is archived.',
  deposit_withdrawn: 'Money was withdrawn after the deposit that triggered the grant.',
  limit_reached: '20 bonuses are queued already.',
  bonus_not_active: 'The bonus is neither active nor queued.',
  balance_limit_exceeded: 'The balance would exceed the maximum of 9007199254740991.',
};

/** One problem of each code, for `components.examples`. */
export function problemExamples(): Record<string, { summary: string; value: ProblemBody }> {
  const all: [ErrorCode, ProblemBody | null][] = [
    ...entriesOf(REFUSED).map(([code, [path, refused]]): [ErrorCode, ProblemBody] => [
      code,
      problemOf(typeof refused === 'string' ? refuse(code, refused) : refused, path, TRACE_ID),
    ]),
    ...entriesOf(REJECTED).map(([code, detail]): [ErrorCode, ProblemBody | null] => [
      code,
      rejectedExample(code, detail),
    ]),
  ];
  return Object.fromEntries(
    all.flatMap(([code, value]) => (value === null ? [] : [[code, { summary: ERRORS[code].title, value }]])),
  );
}

function entriesOf<K extends string, V>(table: Record<K, V>): [K, V][] {
  return Object.entries(table) as [K, V][];
}

/** With the recorded operation of the first kind that can be rejected so, as if it had been. */
function rejectedExample(code: RejectionCode, detail: string): ProblemBody | null {
  const call = KINDS.map((kind) => callThatMeets(code, kind)).find((found) => found !== null);
  const applied = call === undefined ? undefined : recordedAnswers[call.name]?.['201'];
  if (call === undefined || applied === undefined) return null;
  const operation = applied as OperationView;
  const { cash = 0, bonus = 0 } = operation.result ?? {};
  const funds = code === 'insufficient_funds' ? { available: 200 } : {};
  const balances = code === 'insufficient_funds' ? { cash: 200, bonus: 0 } : { cash, bonus };
  const rejected: OperationView = {
    ...operation,
    status: 'rejected',
    rejection: { code, detail, balances, ...funds },
    result: null,
    appliedAt: null,
  };
  return problemOf(rejectionOf(rejected), call.path, TRACE_ID);
}

function callThatMeets(code: RejectionCode, kind: Kind): { name: string; path: string } | null {
  const { call, rejections } = descriptorOf(kind);
  return call !== undefined && rejections.includes(code) ? call : null;
}
