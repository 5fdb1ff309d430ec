import { z } from 'zod';
import { kind, operationStatus } from './kinds.ts';
import { minorUnits, timestamp, uuid } from '../http/primitives.ts';

const balances = { cash: minorUnits, bonus: minorUnits, reserved: minorUnits, incoming: minorUnits };

export const rejection = z.object({
  code: z.string(),
  detail: z.string(),
  balances: z
    .object({ cash: minorUnits, bonus: minorUnits })
    .meta({ description: 'Of its wallet, as they were when it was decided.' }),
  available: minorUnits.optional(),
});

export const operationResult = z.object({
  version: z.int(),
  ...balances,
  fromCash: minorUnits.optional(),
  fromBonus: minorUnits.optional(),
  toCash: minorUnits.optional(),
  toBonus: minorUnits.optional(),
  dropped: minorUnits.optional(),
  bonusId: uuid.optional(),
});

/** An operation as it was requested, and its outcome. */
export const operation = z
  .object({
    id: uuid,
    kind,
    status: operationStatus,
    walletId: uuid,
    brand: z.string(),
    amount: minorUnits.nullable(),
    currency: z.string(),
    reference: z.string().nullable(),
    idempotencyKey: z.string().nullable(),
    metadata: z.record(z.string(), z.unknown()),
    rejection: rejection.nullable(),
    result: operationResult.nullable(),
    createdAt: timestamp,
    createdBy: z.string().optional().meta({
      description:
        'The `sub` of the token that asked for it, or a name of Croupier’s own. Not shown to players.',
    }),
    appliedAt: timestamp.nullable(),
    toWalletId: uuid.optional(),
    gameId: z.string().optional(),
    roundId: z.string().optional(),
    betReference: z.string().optional(),
    final: z.boolean().optional(),
    pending: z.boolean().optional(),
    expiresInSeconds: z.int().optional(),
    method: z.string().optional().meta({ description: 'Of a deposit or withdrawal.' }),
    pendingOperationId: uuid.optional(),
    direction: z.enum(['credit', 'debit']).optional(),
    reason: z.string().optional(),
    offerId: uuid.optional(),
    bonusId: uuid.optional(),
    depositAmount: minorUnits.optional(),
    expiresAt: timestamp.nullish(),
    completedAmount: minorUnits.nullish(),
    endedBy: uuid.nullish(),
  })
  .meta({ id: 'Operation' });

export type OperationView = z.infer<typeof operation>;
export type OperationStatus = OperationView['status'];
export type RejectionView = z.infer<typeof rejection>;
export type ResultView = z.infer<typeof operationResult>;
