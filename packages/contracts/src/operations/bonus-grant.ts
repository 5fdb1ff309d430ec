import { z } from 'zod';
import { meaning } from '../http/meanings.ts';
import { amount, identifier, uuid } from '../http/primitives.ts';
import type { OperationDescriptor } from './descriptor.ts';
import { internal, optional, required } from './descriptor.ts';
import { exampleIds } from './example-ids.ts';

const body = z.strictObject({
  walletId: uuid.describe(meaning.walletId),
  offerId: uuid.describe(meaning.offerId),
  amount: amount
    .optional()
    .describe('Amount of the bonus, in minor units. Without it: the amount of the offer.'),
  depositAmount: amount.optional().describe(meaning.depositAmount),
  reference: identifier.optional().describe(meaning.optionalReference),
});

export const bonusGrant = {
  kind: 'bonus_grant',
  queue: 'bonuses',
  fields: { amount: optional, offerId: required, depositAmount: optional, depositOperationId: internal },
  target: { type: 'offer', field: 'offerId' },
  rejections: [
    'currency_mismatch',
    'wallet_frozen',
    'offer_archived',
    'deposit_withdrawn',
    'limit_reached',
    'balance_limit_exceeded',
  ],
  call: {
    name: 'grantBonus',
    path: '/v1/bonuses',
    scope: 'bonuses:grant',
    summary: 'Grant a bonus',
    body,
    example: {
      walletId: exampleIds.wallet,
      offerId: exampleIds.offer,
      amount: 2500,
      reference: 'welcome-player-7',
    },
    isBatchable: false,
  },
} as const satisfies OperationDescriptor<'bonus_grant'>;
