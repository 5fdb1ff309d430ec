import { reasonBody } from '../http/primitives.ts';
import type { OperationDescriptor } from './descriptor.ts';
import { required } from './descriptor.ts';

export const bonusForfeit = {
  kind: 'bonus_forfeit',
  queue: 'bonuses',
  fields: { bonusId: required, reason: required },
  target: { type: 'bonus', field: 'bonusId' },
  rejections: ['wallet_frozen', 'bonus_not_active'],
  call: {
    name: 'forfeitBonus',
    path: '/v1/bonuses/:id/forfeit',
    scope: 'bonuses:grant',
    summary: 'Forfeit a bonus',
    body: reasonBody,
    example: { reason: 'The player asked for it.' },
    isBatchable: false,
  },
} as const satisfies OperationDescriptor<'bonus_forfeit'>;
