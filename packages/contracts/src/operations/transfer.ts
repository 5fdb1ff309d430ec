import { z } from 'zod';
import { meaning } from '../http/meanings.ts';
import { amount, uuid } from '../http/primitives.ts';
import type { OperationDescriptor } from './descriptor.ts';
import { exampleIds } from './example-ids.ts';
import { EXPIRES_ALONE, expiresOnlyIfPending, holdable, holdableFields } from './holdable.ts';

const body = z
  .strictObject({
    fromWalletId: uuid.describe('Id of the sending wallet.'),
    toWalletId: uuid.describe('Id of the receiving wallet.'),
    amount: amount.describe(meaning.amount),
    ...holdable,
  })
  .refine(expiresOnlyIfPending, EXPIRES_ALONE);

export const transfer = {
  kind: 'transfer',
  queue: 'transfers',
  fields: holdableFields,
  needs: 'toWalletId',
  moves: {
    applied: { cash: -1, counterpart: 1 },
    pending: { cash: -1, reserved: 1 },
    receiver: { applied: { cash: 1, counterpart: -1 }, pending: { incoming: 1, promised: -1 } },
  },
  rejections: [
    'same_wallet',
    'currency_mismatch',
    'wallet_frozen',
    'withdrawal_locked',
    'insufficient_funds',
    'balance_limit_exceeded',
  ],
  call: {
    name: 'createTransfer',
    path: '/v1/transfers',
    scope: 'wallets:write',
    summary: 'Transfer between wallets',
    body,
    example: { fromWalletId: exampleIds.wallet, toWalletId: exampleIds.otherWallet, amount: 1500 },
    isBatchable: true,
  },
} as const satisfies OperationDescriptor<'transfer'>;
