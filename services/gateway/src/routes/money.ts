import {
  adjustmentBody,
  batchAnswer,
  batchBody,
  batchItems,
  betBody,
  completeBody,
  operation,
  paymentBody,
  payoutBody,
  revertBody,
  rollbackBody,
  settlementBody,
  transferBody,
} from '@croupier/contracts';
import type { ErrorCode } from '@croupier/contracts';
import type { AuditAction } from '@croupier/ledger';
import { z } from 'zod';
import { acceptOne } from '../operations/accept-operations.ts';
import type { Access } from '../http/access.ts';
import { acceptBatch } from '../operations/batch.ts';
import * as drafts from '../operations/new-operation.ts';
import { route } from '../http/route.ts';
import type { None, Route, RouteCommon } from '../http/route.ts';
import { examples } from './examples.ts';
import { operationPath } from './paths.ts';

const WRITES: Access = ['wallets:write'];
const HOLDS: Access = ['holds:write'];
const HOLD: ErrorCode[] = ['withdrawal_locked', 'insufficient_funds', 'balance_limit_exceeded'];

type Operation<P, B> = Omit<RouteCommon<P, None, B>, 'method' | 'access' | 'tag' | 'answers' | 'refusals'> & {
  access?: Access;
  action?: AuditAction;
  /** Its rejections. */
  rejections: ErrorCode[];
};

/** One operation: stored, put on a queue, and answered at once or when it has ended. */
function operationRoute<P = None, B = None>({ rejections, ...definition }: Operation<P, B>): Route {
  return route<P, None, B>({
    method: 'POST',
    access: WRITES,
    action: 'unaudited',
    tag: 'Moving money',
    operation: 'one',
    answers: { 201: operation, 202: operation },
    refusals: ['wallet_not_found', 'idempotency_key_reused', ...rejections],
    ...definition,
  });
}

/** The busiest first: Express looks through routes in their order. */
export const moneyRoutes: Route[] = [
  operationRoute({
    path: '/v1/bets',
    summary: 'Place a bet',
    body: betBody,
    example: examples.bet,
    rejections: [
      'bet_rolled_back',
      'wallet_frozen',
      'game_excluded',
      'max_bet_exceeded',
      'insufficient_funds',
    ],
    handle: (call, gateway) => acceptOne(call, drafts.bet(call.body), gateway),
  }),
  operationRoute({
    path: '/v1/settlements',
    summary: 'Settle a bet',
    description: 'An amount of 0 is a lost bet; `final: false` leaves the bet open for more.',
    body: settlementBody,
    example: examples.settlement,
    rejections: ['bet_not_found', 'bet_rolled_back', 'bet_already_settled', 'balance_limit_exceeded'],
    handle: (call, gateway) => acceptOne(call, drafts.settlement(call.body), gateway),
  }),
  route({
    method: 'POST',
    path: '/v1/batches',
    access: WRITES,
    action: 'unaudited',
    tag: 'Moving money',
    summary: 'Up to 1000 operations in one request, each on its own feet',
    description:
      'With an `Idempotency-Key` of at most 250 characters, an item without key and reference gets `<key>#<index>`.',
    body: batchBody,
    example: examples.batch,
    bodyShape: z.strictObject({
      operations: z
        .array(z.union(Object.values<z.ZodType>(batchItems)))
        .min(1)
        .max(1000),
    }),
    operation: 'batch',
    answers: { 202: batchAnswer },
    handle: acceptBatch,
  }),
  operationRoute({
    path: '/v1/rollbacks',
    summary: 'Roll a bet back',
    description:
      'Gives back exactly what the bet took. One that comes before its bet is kept, and refuses the bet.',
    body: rollbackBody,
    example: examples.rollback,
    rejections: ['bet_rolled_back', 'bet_already_settled', 'balance_limit_exceeded'],
    handle: (call, gateway) => acceptOne(call, drafts.rollback(call.body), gateway),
  }),
  operationRoute({
    path: '/v1/deposits',
    summary: 'Deposit',
    body: paymentBody,
    example: examples.payment,
    rejections: ['wallet_frozen', 'balance_limit_exceeded'],
    handle: (call, gateway) => acceptOne(call, drafts.payment('deposit', call.body), gateway),
  }),
  operationRoute({
    path: '/v1/withdrawals',
    summary: 'Withdraw',
    body: paymentBody,
    example: examples.pendingPayment,
    rejections: ['wallet_frozen', ...HOLD],
    handle: (call, gateway) => acceptOne(call, drafts.payment('withdrawal', call.body), gateway),
  }),
  operationRoute({
    path: '/v1/transfers',
    summary: 'Transfer between wallets',
    body: transferBody,
    example: examples.transfer,
    rejections: ['cross_brand', 'same_wallet', 'currency_mismatch', 'wallet_frozen', ...HOLD],
    handle: (call, gateway) => acceptOne(call, drafts.transfer(call.body), gateway),
  }),
  operationRoute({
    path: '/v1/payouts',
    summary: 'Pay out without a bet: a jackpot, a tournament, a win of free spins',
    body: payoutBody,
    example: examples.payout,
    rejections: ['wallet_frozen', 'balance_limit_exceeded'],
    handle: (call, gateway) => acceptOne(call, drafts.payout(call.body), gateway),
  }),
  operationRoute({
    path: '/v1/adjustments',
    summary: 'Correct the cash of a wallet that is not closed, whatever is frozen or locked',
    access: ['adjustments:write'],
    action: 'adjustment.create',
    body: adjustmentBody,
    example: examples.adjustment,
    rejections: ['wallet_frozen', 'insufficient_funds', 'balance_limit_exceeded'],
    handle: (call, gateway) => acceptOne(call, drafts.adjustment(call.body), gateway),
  }),
  operationRoute({
    path: '/v1/operations/:id/complete',
    access: HOLDS,
    summary: 'Complete a pending operation, in full or for less',
    params: operationPath,
    body: completeBody,
    example: examples.complete,
    rejections: [
      'operation_not_found',
      'wallet_frozen',
      'operation_not_pending',
      'amount_exceeds_pending',
      'balance_limit_exceeded',
    ],
    handle: (call, gateway) => acceptOne(call, drafts.complete(call.params.id, call.body), gateway),
  }),
  operationRoute({
    path: '/v1/operations/:id/revert',
    access: HOLDS,
    summary: 'Revert a pending operation',
    params: operationPath,
    body: revertBody,
    example: examples.nothing,
    rejections: ['operation_not_found', 'wallet_frozen', 'operation_not_pending', 'balance_limit_exceeded'],
    handle: (call, gateway) => acceptOne(call, drafts.revert(call.params.id), gateway),
  }),
];
