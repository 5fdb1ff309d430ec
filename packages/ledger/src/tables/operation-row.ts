import type { Kind, Operation } from '@croupier/domain';
import { storedFields } from './payload.ts';
import type { PayloadColumns } from './payload.ts';
import type { Source } from './source.ts';

/** A row of `operations`: what was asked. */
export interface OperationRow extends PayloadColumns {
  id: string;
  seq: number;
  wallet_id: string;
  kind: Kind;
  to_wallet_id: string | null;
  reference: string | null;
  idempotency_key: string | null;
  source: Source;
  created_by: string;
  created_at: number;
}

/** The domain's operation. What a kind needs was checked before it was accepted; if it is missing the row is damaged. */
export function toOperation(row: OperationRow): Operation {
  const operation: Record<string, unknown> = {
    kind: row.kind,
    id: row.id,
    seq: row.seq,
    walletId: row.wallet_id,
    toWalletId: row.to_wallet_id,
    reference: row.reference,
    acceptedAt: row.created_at,
  };
  for (const [name, value, { isRequired, isInternal }] of storedFields(row)) {
    if (isRequired === true && value === null)
      throw new Error(`operation ${row.id} of kind ${row.kind} has no ${name}`);
    if (name === 'dueAt') operation['acceptedAt'] = Math.max(row.created_at, Number(value));
    else if (isInternal !== true) operation[name] = value;
  }
  return operation as unknown as Operation;
}
