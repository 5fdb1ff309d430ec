import { z } from 'zod';
import { kind, operationStatus } from './kinds.ts';
import {
  amount,
  amountOrZero,
  identifier,
  metadata,
  method,
  minorUnits,
  seconds,
  timestamp,
  uuid,
  words,
} from '../http/primitives.ts';

const keyed = { reference: identifier.optional(), metadata };
const holdable = { ...keyed, pending: z.boolean().default(false), expiresInSeconds: seconds.optional() };

const EXPIRES_ALONE = { error: 'Only with pending: true.', path: ['expiresInSeconds'] };

function expiresOnlyIfPending(body: { pending: boolean; expiresInSeconds?: number | undefined }): boolean {
  return body.pending || body.expiresInSeconds === undefined;
}

const payment = z.strictObject({ walletId: uuid, amount, method: method.optional(), ...holdable });

// The fields of each body, for the calls themselves and for a batch, which adds `kind` and `idempotencyKey` to them.
const transferFields = z.strictObject({ fromWalletId: uuid, toWalletId: uuid, amount, ...holdable });

export const paymentBody = payment.refine(expiresOnlyIfPending, EXPIRES_ALONE);
export const transferBody = transferFields.refine(expiresOnlyIfPending, EXPIRES_ALONE);
export const completeBody = z.strictObject({ amount: amount.optional() });
export const revertBody = z.strictObject({});
export const payoutBody = z.strictObject({
  walletId: uuid,
  reference: identifier,
  amount,
  gameId: identifier.optional(),
  roundId: identifier.optional(),
  metadata,
});
export const adjustmentBody = z.strictObject({
  walletId: uuid,
  direction: z.enum(['credit', 'debit'], { error: 'Must be credit or debit.' }),
  amount,
  reason: words(500),
  reference: identifier,
});
export const betBody = z.strictObject({
  walletId: uuid,
  reference: identifier,
  gameId: identifier,
  roundId: identifier,
  amount,
  metadata,
});
export const settlementBody = z.strictObject({
  walletId: uuid,
  betReference: identifier,
  reference: identifier,
  amount: amountOrZero,
  final: z.boolean().default(true),
});
export const rollbackBody = z.strictObject({
  walletId: uuid,
  betReference: identifier,
  reference: identifier,
});

export type PaymentBody = z.infer<typeof paymentBody>;
export type TransferBody = z.infer<typeof transferBody>;
export type CompleteBody = z.infer<typeof completeBody>;
export type PayoutBody = z.infer<typeof payoutBody>;
export type AdjustmentBody = z.infer<typeof adjustmentBody>;
export type BetBody = z.infer<typeof betBody>;
export type SettlementBody = z.infer<typeof settlementBody>;
export type RollbackBody = z.infer<typeof rollbackBody>;

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

/** What an operation was asked to do and what became of it. */
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

export type OperationAnswer = z.infer<typeof operation>;
