import { z } from 'zod';
import { meaning } from '../http/meanings.ts';
import { KINDS } from './catalogue.ts';

export const kind = z.enum(KINDS).describe(meaning.operationKind);

/** queued → applied | pending | rejected | failed; pending → applied | reverted | expired. */
export const operationStatus = z
  .enum(['queued', 'applied', 'pending', 'rejected', 'failed', 'reverted', 'expired'])
  .describe(
    '`queued`: stored, not decided yet. `applied`: done. `pending`: a hold that waits to be completed, reverted or to expire. `rejected`: refused for good. `failed`: Croupier could not do it; an operator can replay it. `reverted`, `expired`: a hold that was released.',
  );
