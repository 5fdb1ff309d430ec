import { z } from 'zod';
import { kind, operationStatus } from './kinds.ts';
import { meaning } from '../http/meanings.ts';
import { balances, minorUnits, timestamp, uuid } from '../http/primitives.ts';

export const rejection = z.object({
  code: z.string().describe('Why it was rejected: a code of the catalogue of errors.'),
  detail: z.string().describe('What is wrong, in words for people.'),
  balances: z
    .object({ cash: balances.cash, bonus: balances.bonus })
    .describe('Balances of its wallet when it was decided.'),
  available: minorUnits
    .optional()
    .describe('Of `insufficient_funds`: what could have been spent, in minor units.'),
});

const operationResult = z.object({
  version: z.int().describe(meaning.version),
  ...balances,
  fromCash: minorUnits.optional().describe(meaning.fromCash),
  fromBonus: minorUnits.optional().describe(meaning.fromBonus),
  toCash: minorUnits.optional().describe(meaning.toCash),
  toBonus: minorUnits.optional().describe(meaning.toBonus),
  dropped: minorUnits.optional().describe(meaning.dropped),
  bonusId: uuid.optional().describe('Of a grant: the bonus.'),
});

/** An operation as it was requested, and its outcome. */
export const operation = z
  .object({
    id: uuid.describe(meaning.operationId),
    kind,
    status: operationStatus,
    walletId: uuid.describe('Id of the wallet; of a transfer the sender’s.'),
    brand: z.string().describe(meaning.brand),
    amount: minorUnits
      .nullable()
      .describe(
        'In minor units of the wallet’s currency. Null: the request names none. Of a rollback, once it is applied: what it gave back.',
      ),
    currency: z.string().describe('Currency code of the wallet.'),
    reference: z.string().nullable().describe(meaning.storedReference),
    idempotencyKey: z
      .string()
      .nullable()
      .describe(
        'The `Idempotency-Key` of its request. Without a key and a reference: the id of the operation.',
      ),
    metadata: z.record(z.string(), z.unknown()).describe(meaning.metadata),
    rejection: rejection.nullable().describe('Why it was rejected. Null: it was not.'),
    result: operationResult
      .nullable()
      .describe(
        'Balances after it, and how the amount was split. Null: it is not decided, or was rejected or failed.',
      ),
    createdAt: timestamp.describe('When it was accepted.'),
    createdBy: z
      .string()
      .optional()
      .describe(
        'The `sub` of the token that requested it, or a name of Croupier’s own. Not shown to players.',
      ),
    appliedAt: timestamp.nullable().describe('When it was applied or became pending. Null: it was not.'),
    toWalletId: uuid.optional().describe('Of a transfer: id of the receiving wallet.'),
    gameId: z.string().optional().describe(meaning.gameId),
    roundId: z.string().optional().describe(meaning.roundId),
    betReference: z.string().optional().describe(meaning.betReference),
    final: z.boolean().optional().describe(meaning.final),
    pending: z.boolean().optional().describe('True: it was requested as a hold.'),
    expiresInSeconds: z.int().optional().describe(meaning.expiresInSeconds),
    method: z.string().optional().describe(meaning.method),
    pendingOperationId: uuid.optional().describe(meaning.pendingOperationId),
    direction: z.enum(['credit', 'debit']).optional().describe(meaning.direction),
    reason: z.string().optional().describe(meaning.reason),
    offerId: uuid.optional().describe(meaning.offerId),
    bonusId: uuid.optional().describe(meaning.bonusId),
    depositAmount: minorUnits.optional().describe(meaning.depositAmount),
    expiresAt: timestamp.nullish().describe('When the hold expires. Null: it does not.'),
    completedAmount: minorUnits
      .nullish()
      .describe('What the hold was completed for, in minor units. Null: it was not completed.'),
    endedBy: uuid
      .nullish()
      .describe('Id of the operation that completed, reverted or expired the hold. Null: none.'),
  })
  .meta({ id: 'Operation', description: 'An operation: what was requested, and its outcome.' });

export type OperationView = z.infer<typeof operation>;
export type OperationStatus = OperationView['status'];
export type RejectionView = z.infer<typeof rejection>;
export type ResultView = z.infer<typeof operationResult>;
