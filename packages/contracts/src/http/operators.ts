import { z } from 'zod';
import { kind } from '../operations/kinds.ts';
import { meaning } from './meanings.ts';
import { timestamp, uuid } from './primitives.ts';
import { page } from './wallets.ts';

/** An operation that Croupier could not do, and that an operator can replay. */
const deadLetter = z
  .object({
    operationId: uuid.describe(meaning.operationId),
    kind,
    walletId: uuid.describe(meaning.walletId),
    error: z.string().describe('Why the last attempt failed.'),
    attempts: z.int().describe('Number of attempts; 0 where the operation depends on one that failed.'),
    failedAt: timestamp.describe('When it became a dead letter.'),
  })
  .meta({
    id: 'DeadLetter',
    description: 'An operation that Croupier could not do. An operator can replay it.',
  });

export type DeadLetterView = z.infer<typeof deadLetter>;
export const deadLetterPage = page(deadLetter);
export const replayAnswer = z.object({
  replayed: z.int().describe('Number of operations that are queued again.'),
});

export const eraseAnswer = z.object({
  playerId: z.string().describe('The pseudonym that the player has from now on.'),
});

const fields = z.record(z.string(), z.unknown()).nullable();

/** A row of the audit log. */
export const auditEntry = z
  .object({
    id: uuid.describe('Id of the row.'),
    at: timestamp.describe('When it happened.'),
    brand: z.string().nullable().describe('Brand of what was changed. Null: all brands.'),
    actor: z.string().describe('The `sub` of a token, or the login of an operator.'),
    actorKind: z.enum(['token', 'operator', 'system']).describe('Who did it; `system`: Croupier itself.'),
    role: z.string().nullable().describe('Role of an operator. Null: the actor is none.'),
    action: z.string().describe('`<subject>.<verb>`, such as `wallet.freeze`.'),
    subjectKind: z.string().describe('Kind of what was changed, such as `wallet`.'),
    subjectId: z.string().describe('Id of what was changed.'),
    before: fields.describe('Fields that were changed, as they were. Null: there were none.'),
    after: fields.describe('The same fields after the change. Null: there are none.'),
    reason: z.string().nullable().describe('The reason that the actor gave. Null: none.'),
    traceId: z.string().nullable().describe('Trace of the request. Null: there was none.'),
    sealedNo: z
      .int()
      .nullable()
      .describe('Place in the chain of hashes. Null: not sealed yet, for some seconds.'),
    hash: z
      .string()
      .nullable()
      .describe('SHA-256 over the row and the hash before it, hexadecimal. Null: not sealed yet.'),
  })
  .meta({ id: 'AuditEntry', description: 'A row of the audit log: who changed what.' });

export const auditPage = page(auditEntry);

export const reconciliation = z
  .object({
    balanced: z.boolean().describe('Whether all checks passed.'),
    checkedAt: timestamp.describe('When the checks ran.'),
    checks: z
      .array(
        z.object({
          name: z.string().describe('What is counted or summed.'),
          ok: z.boolean().describe('Whether `actual` is `expected`.'),
          expected: z.union([z.number(), z.string()]).describe('What it must be.'),
          actual: z
            .union([z.number(), z.string()])
            .describe('What it is; a string of digits where a number cannot hold it.'),
        }),
      )
      .describe('All checks, in a fixed order.'),
  })
  .meta({
    id: 'Reconciliation',
    description: 'The reconciliation report: do balances, entries and bets agree?',
  });

export type ReconciliationView = z.infer<typeof reconciliation>;
export type CheckView = ReconciliationView['checks'][number];

export const discardAnswer = z.object({
  discarded: z
    .int()
    .describe('Number of dead letters discarded: this one, and those that failed because of it.'),
});
