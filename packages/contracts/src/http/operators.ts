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

export type DeadLetterView = z.infer<typeof deadLetter>;
export const deadLetterPage = page(deadLetter);
export const replayAnswer = z.object({ replayed: z.int() });

export const eraseAnswer = z.object({
  playerId: z.string().meta({ description: 'The pseudonym that the player has from now on.' }),
});

const fields = z.record(z.string(), z.unknown()).nullable();

/** A row of the audit log. */
export const auditEntry = z
  .object({
    id: uuid,
    at: timestamp,
    brand: z.string().nullable(),
    actor: z.string().meta({ description: 'The `sub` of a token, or the login of an operator.' }),
    actorKind: z.enum(['token', 'operator', 'system']),
    role: z.string().nullable().meta({ description: 'Of an operator.' }),
    action: z.string().meta({ description: '`<subject>.<verb>`, such as `wallet.freeze`.' }),
    subjectKind: z.string(),
    subjectId: z.string(),
    before: fields.meta({ description: 'The fields that were changed, as they were.' }),
    after: fields.meta({ description: 'The same, as they are since.' }),
    reason: z.string().nullable(),
    traceId: z.string().nullable(),
    sealedNo: z.int().nullable().meta({ description: 'Its place in the chain; null for some seconds.' }),
    hash: z
      .string()
      .nullable()
      .meta({ description: 'SHA-256 over the row and the hash before, hexadecimal.' }),
  })
  .meta({ id: 'AuditEntry' });

export const auditPage = page(auditEntry);

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

export type ReconciliationView = z.infer<typeof reconciliation>;
export type CheckView = ReconciliationView['checks'][number];

/** Why a dead letter is discarded for good. */
export const discardBody = z.strictObject({ reason: words(500) });

export const discardAnswer = z.object({
  discarded: z.int().meta({ description: 'The dead letter, and those that failed because of it.' }),
});
