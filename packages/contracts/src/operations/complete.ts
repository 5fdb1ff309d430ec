import { z } from 'zod';
import { amount } from '../http/primitives.ts';
import type { OperationDescriptor } from './descriptor.ts';
import { optional, required } from './descriptor.ts';

export const complete = {
  kind: 'complete',
  queue: 'transfers',
  fields: { pendingOperationId: required, amount: optional },
  target: { type: 'operation', field: 'pendingOperationId' },
  rejections: ['wallet_frozen', 'operation_not_pending', 'amount_exceeds_pending', 'balance_limit_exceeded'],
  isForPipeline: true,
  call: {
    name: 'completeOperation',
    path: '/v1/operations/:id/complete',
    scope: 'holds:write',
    summary: 'Complete a pending operation, in full or for less',
    body: z.strictObject({
      amount: amount
        .optional()
        .describe('In minor units, at most the amount of the hold. Without it: all of it.'),
    }),
    example: { amount: 1000 },
    isBatchable: true,
  },
} as const satisfies OperationDescriptor<'complete'>;
