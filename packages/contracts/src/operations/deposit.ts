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

export const deposit = {
  kind: 'deposit',
  queue: 'transfers',
  fields: { ...holdableFields, method: optional },
  moves: { applied: { cash: 1, payments: -1 }, pending: { incoming: 1, promised: -1 } },
  rejections: ['wallet_frozen', 'balance_limit_exceeded'],
  isForPipeline: true,
  call: {
    name: 'createDeposit',
    path: '/v1/deposits',
    scope: 'wallets:write',
    summary: 'Deposit',
    body,
    example: { walletId: exampleIds.wallet, amount: 5000, method: 'card', reference: 'psp-4711' },
    isBatchable: true,
  },
} as const satisfies OperationDescriptor<'deposit'>;
