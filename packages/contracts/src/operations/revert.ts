import { emptyBody } from '../http/primitives.ts';
import type { OperationDescriptor } from './descriptor.ts';
import { required } from './descriptor.ts';

export const revert = {
  kind: 'revert',
  queue: 'transfers',
  fields: { pendingOperationId: required },
  target: { type: 'operation', field: 'pendingOperationId' },
  rejections: ['wallet_frozen', 'operation_not_pending', 'balance_limit_exceeded'],
  call: {
    name: 'revertOperation',
    path: '/v1/operations/:id/revert',
    scope: 'holds:write',
    summary: 'Revert a pending operation',
    body: emptyBody,
    example: {},
    isBatchable: true,
  },
} as const satisfies OperationDescriptor<'revert'>;
