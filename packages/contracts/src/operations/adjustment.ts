import { z } from 'zod';
import { meaning } from '../http/meanings.ts';
import { amount, identifier, uuid, words } from '../http/primitives.ts';
import type { OperationDescriptor } from './descriptor.ts';
import { optional, required } from './descriptor.ts';
import { exampleIds } from './example-ids.ts';

const body = z.strictObject({
  walletId: uuid.describe(meaning.walletId),
  direction: z.enum(['credit', 'debit'], { error: 'Must be credit or debit.' }).describe(meaning.direction),
  amount: amount.describe(meaning.amount),
  reason: words(500).describe(meaning.reason),
  reference: identifier.describe(meaning.reference),
});

export const adjustment = {
  kind: 'adjustment',
  queue: 'transfers',
  fields: { amount: required, direction: required, reason: optional },
  rejections: ['wallet_frozen', 'insufficient_funds', 'balance_limit_exceeded'],
  call: {
    name: 'createAdjustment',
    path: '/v1/adjustments',
    scope: 'adjustments:write',
    auditAction: 'adjustment.create',
    summary: 'Correct the cash of a wallet that is not closed, whatever is frozen or locked',
    body,
    example: {
      walletId: exampleIds.wallet,
      direction: 'credit',
      amount: 300,
      reason: 'A round was lost.',
      reference: 'ticket-88',
    },
    isBatchable: false,
  },
} as const satisfies OperationDescriptor<'adjustment'>;
