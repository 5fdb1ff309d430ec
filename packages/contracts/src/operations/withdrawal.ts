import { z } from 'zod';
import { meaning } from '../http/meanings.ts';
import { amount, method, uuid } from '../http/primitives.ts';
import type { OperationDescriptor } from './descriptor.ts';
import { optional } from './descriptor.ts';
import { exampleIds } from './example-ids.ts';
import { EXPIRES_ALONE, expiresOnlyIfPending, holdable, holdableFields } from './holdable.ts';

const body = z
  .strictObject({
    walletId: uuid.describe(meaning.walletId),
    amount: amount.describe(meaning.amount),
    method: method.optional().describe(meaning.method),
    ...holdable,
  })
  .refine(expiresOnlyIfPending, EXPIRES_ALONE);

export const withdrawal = {
  kind: 'withdrawal',
  queue: 'transfers',
  fields: { ...holdableFields, method: optional },
  moves: { applied: { cash: -1, payments: 1 }, pending: { cash: -1, reserved: 1 } },
  rejections: ['wallet_frozen', 'withdrawal_locked', 'insufficient_funds', 'balance_limit_exceeded'],
  call: {
    name: 'createWithdrawal',
    path: '/v1/withdrawals',
    scope: 'wallets:write',
    summary: 'Withdraw',
    body,
    example: {
      walletId: exampleIds.wallet,
      amount: 2500,
      reference: 'psp-4712',
      pending: true,
      expiresInSeconds: 3600,
    },
    isBatchable: true,
  },
} as const satisfies OperationDescriptor<'withdrawal'>;
