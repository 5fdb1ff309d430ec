import { z } from 'zod';
import { meaning } from '../http/meanings.ts';
import { amountOrZero, identifier, uuid } from '../http/primitives.ts';
import type { OperationDescriptor } from './descriptor.ts';
import { required } from './descriptor.ts';
import { exampleIds } from './example-ids.ts';

const body = z.strictObject({
  walletId: uuid.describe(meaning.walletId),
  betReference: identifier.describe(meaning.betReference),
  reference: identifier.describe(meaning.reference),
  amount: amountOrZero.describe('What the bet won, in minor units; 0: it lost.'),
  final: z.boolean().default(true).describe(meaning.final),
});

export const settlement = {
  kind: 'settlement',
  queue: 'bets',
  fields: { amount: required, betReference: required, final: { default: true } },
  gaming: 'win',
  rejections: ['bet_rolled_back', 'bet_not_found', 'bet_already_settled', 'balance_limit_exceeded'],
  isForPipeline: true,
  call: {
    name: 'settleBet',
    path: '/v1/settlements',
    scope: 'wallets:write',
    summary: 'Settle a bet',
    description: 'An amount of 0 is a lost bet; `final: false` leaves the bet open for more.',
    body,
    example: { walletId: exampleIds.wallet, betReference: 'bet-1', reference: 'win-1', amount: 1170 },
    isBatchable: true,
  },
} as const satisfies OperationDescriptor<'settlement'>;
