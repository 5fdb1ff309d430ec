import { z } from 'zod';
import { meaning } from '../http/meanings.ts';
import { amount, identifier, metadata, uuid } from '../http/primitives.ts';
import type { OperationDescriptor } from './descriptor.ts';
import { optional, required } from './descriptor.ts';
import { exampleIds } from './example-ids.ts';

const body = z.strictObject({
  walletId: uuid.describe(meaning.walletId),
  reference: identifier.describe(meaning.reference),
  amount: amount.describe(meaning.amount),
  gameId: identifier.optional().describe(meaning.gameId),
  roundId: identifier.optional().describe(meaning.roundId),
  metadata,
});

export const payout = {
  kind: 'payout',
  queue: 'transfers',
  fields: { amount: required, gameId: optional, roundId: optional },
  gaming: 'win',
  paidAs: 'payouts',
  moves: { applied: { cash: 1 } },
  rejections: ['wallet_frozen', 'balance_limit_exceeded'],
  isForPipeline: true,
  call: {
    name: 'createPayout',
    path: '/v1/payouts',
    scope: 'wallets:write',
    summary: 'Pay out without a bet: a jackpot, a tournament, a win of free spins',
    body,
    example: {
      walletId: exampleIds.wallet,
      reference: 'jackpot-12',
      amount: 100000,
      gameId: 'book-of-gold',
      roundId: 'round-1',
    },
    isBatchable: true,
  },
} as const satisfies OperationDescriptor<'payout'>;
