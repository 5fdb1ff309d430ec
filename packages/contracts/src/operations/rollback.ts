import { z } from 'zod';
import { meaning } from '../http/meanings.ts';
import { identifier, uuid } from '../http/primitives.ts';
import type { OperationDescriptor } from './descriptor.ts';
import { required } from './descriptor.ts';
import { exampleIds } from './example-ids.ts';

const body = z.strictObject({
  walletId: uuid.describe(meaning.walletId),
  betReference: identifier.describe(meaning.betReference),
  reference: identifier.describe(meaning.reference),
});

export const rollback = {
  kind: 'rollback',
  queue: 'bets',
  fields: { betReference: required },
  gaming: 'refund',
  paidAs: 'refunds',
  rejections: ['bet_rolled_back', 'bet_already_settled', 'balance_limit_exceeded'],
  call: {
    name: 'rollBackBet',
    path: '/v1/rollbacks',
    scope: 'wallets:write',
    summary: 'Roll a bet back',
    description:
      'Gives back exactly what the bet took. One that comes before its bet is kept, and refuses the bet.',
    body,
    example: { walletId: exampleIds.wallet, betReference: 'bet-2', reference: 'undo-2' },
    isBatchable: true,
  },
} as const satisfies OperationDescriptor<'rollback'>;
