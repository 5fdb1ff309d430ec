import type { OperationDescriptor } from './descriptor.ts';
import { internal, required } from './descriptor.ts';

/** The end of a pending operation whose time has passed; requested by the bonus pipeline. */
export const expire = {
  kind: 'expire',
  queue: 'transfers',
  fields: { pendingOperationId: required, dueAt: internal },
  target: { type: 'operation', field: 'pendingOperationId' },
  rejections: ['wallet_frozen', 'operation_not_pending', 'balance_limit_exceeded'],
} as const satisfies OperationDescriptor<'expire'>;
