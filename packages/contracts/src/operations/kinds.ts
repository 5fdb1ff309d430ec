import type { Kind } from '@croupier/domain';
import { z } from 'zod';

const KINDS = [
  'deposit',
  'withdrawal',
  'transfer',
  'complete',
  'revert',
  'expire',
  'payout',
  'adjustment',
  'bet',
  'settlement',
  'rollback',
  'bonus_grant',
  'bonus_forfeit',
  'bonus_expire',
] as const satisfies readonly Kind[];

export const kind = z.enum(KINDS);

/** queued → applied | pending | rejected | failed; pending → applied | reverted | expired. */
export const operationStatus = z.enum([
  'queued',
  'applied',
  'pending',
  'rejected',
  'failed',
  'reverted',
  'expired',
]);
