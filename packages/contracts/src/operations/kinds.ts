import { z } from 'zod';
import { KINDS } from './catalogue.ts';

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
