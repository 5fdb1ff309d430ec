import { z } from 'zod';
import {
  betBody,
  completeBody,
  operation,
  paymentBody,
  payoutBody,
  revertBody,
  rollbackBody,
  settlementBody,
  transferBody,
} from './operations.ts';
import { problem } from '../http/problems.ts';
import { uuid } from '../http/primitives.ts';

const COUNT = 'Must be an array of 1 to 1000 operations.';

/** The request as a whole; each item is checked by itself, so that a bad one does not take the others with it. */
export const batchBody = z.strictObject({
  operations: z.array(z.unknown(), { error: COUNT }).min(1, COUNT).max(1000, COUNT),
});

const KEY = 'Must be 1 to 255 printable ASCII characters.';

/** The `Idempotency-Key` header, or an item's `idempotencyKey`. */
export const idempotencyKey = z.string({ error: KEY }).regex(/^[ -~]{1,255}$/, KEY);

/** A batch's own key must leave room for `#999`. */
export const batchKey = z.string().regex(/^[ -~]{1,250}$/, 'Must be 1 to 250 printable ASCII characters.');

const item = { idempotencyKey: idempotencyKey.optional() };

/**
 * By kind: the body of the call of that kind, with `kind`, and a key where there is no header to carry it. `safeExtend`
 * keeps the refinements that a body has.
 */
export const batchItems = {
  deposit: paymentBody.safeExtend({ kind: z.literal('deposit'), ...item }),
  withdrawal: paymentBody.safeExtend({ kind: z.literal('withdrawal'), ...item }),
  transfer: transferBody.safeExtend({ kind: z.literal('transfer'), ...item }),
  bet: betBody.safeExtend({ kind: z.literal('bet'), ...item }),
  settlement: settlementBody.safeExtend({ kind: z.literal('settlement'), ...item }),
  rollback: rollbackBody.safeExtend({ kind: z.literal('rollback'), ...item }),
  payout: payoutBody.safeExtend({ kind: z.literal('payout'), ...item }),
  complete: completeBody.safeExtend({ kind: z.literal('complete'), operationId: uuid, ...item }),
  revert: revertBody.safeExtend({ kind: z.literal('revert'), operationId: uuid, ...item }),
};

export type BatchKind = keyof typeof batchItems;

export const batchAnswer = z.object({
  items: z.array(z.union([operation.extend({ replayed: z.literal(true).optional() }), problem])),
});
