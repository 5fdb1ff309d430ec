import type { OperationDescriptor } from './descriptor.ts';
import { internal, required } from './descriptor.ts';

/** The end of a bonus whose time has passed; requested by the bonus pipeline. */
export const bonusExpire = {
  kind: 'bonus_expire',
  queue: 'bonuses',
  fields: { bonusId: required, dueAt: internal },
  target: { type: 'bonus', field: 'bonusId' },
  rejections: ['wallet_frozen', 'bonus_not_active'],
} as const satisfies OperationDescriptor<'bonus_expire'>;
