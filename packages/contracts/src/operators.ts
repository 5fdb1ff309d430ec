import { z } from 'zod';
import { kind } from './kinds.ts';
import { timestamp, uuid } from './primitives.ts';
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
