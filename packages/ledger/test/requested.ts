import type { Payload } from '@croupier/contracts';
import type { NewOperation, OperationKeys } from '../src/index.ts';

/** A request as tests write it: keys and payload beside the rest. */
export interface Requested extends Partial<Omit<NewOperation, 'keys' | 'payload'>>, OperationKeys, Payload {
  keys?: OperationKeys;
  payload?: Payload;
}

/** A deposit, if nothing else is said. */
export function requested({
  kind = 'deposit',
  walletId = '',
  toWalletId = null,
  metadata = null,
  createdBy = 'tester',
  brands = null,
  isAcrossBrands = false,
  trace = null,
  replyTo = null,
  reference = null,
  idempotencyKey = null,
  source = 'c',
  keys,
  payload,
  ...fields
}: Requested): NewOperation {
  return {
    kind,
    walletId,
    toWalletId,
    keys: { reference, idempotencyKey, source, ...keys },
    payload: { ...fields, ...payload },
    metadata,
    createdBy,
    brands,
    isAcrossBrands,
    trace,
    replyTo,
  };
}
