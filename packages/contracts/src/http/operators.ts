import { z } from 'zod';
import { kind } from '../operations/kinds.ts';
import { timestamp, uuid, words } from './primitives.ts';
import { page } from './wallets.ts';

/** An operation that Croupier could not do, and that an operator can replay. */
export const deadLetter = z
  .object({
    operationId: uuid,
    kind,
    walletId: uuid,
    error: z.string(),
    attempts: z.int(),
    failedAt: timestamp,
  })
  .meta({ id: 'DeadLetter' });

export const deadLetterPage = page(deadLetter);
export const replayAnswer = z.object({ replayed: z.int() });

export const reconciliation = z
  .object({
    balanced: z.boolean(),
    checkedAt: timestamp,
    checks: z.array(
      z.object({
        name: z.string(),
        ok: z.boolean(),
        expected: z.union([z.number(), z.string()]),
        actual: z.union([z.number(), z.string()]),
      }),
    ),
  })
  .meta({ id: 'Reconciliation' });

/** Why a dead letter is given up for good. */
export const discardBody = z.strictObject({ reason: words(500) });

export const discardAnswer = z.object({
  discarded: z.int().meta({ description: 'The dead letter, and those that failed because of it.' }),
});
