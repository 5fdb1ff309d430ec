import { descriptorOf } from '@croupier/contracts';
import type { Kind, Operation } from '@croupier/domain';
import { eachField } from './payload.ts';
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

/**
 * The domain's operation. What a kind needs was checked before it was accepted; if it is missing the row is damaged.
 */
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
  const { needs } = descriptorOf(row.kind);
  if (needs !== undefined && operation[needs] === null) throw damaged(row, needs);
  eachField(row, (name, value, { isRequired }) => {
    if (isRequired === true && value === null) throw damaged(row, name);
    if (name === 'dueAt') operation['acceptedAt'] = acceptedAt(row, value);
    else operation[name] = value;
  });
  return operation as unknown as Operation;
}

function damaged({ id, kind }: OperationRow, field: string): Error {
  return new Error(`operation ${id} of kind ${kind} has no ${field}`);
}

/**
 * An expiry is requested once, when its time has come. Where the clock was set back between that and its acceptance it
 * would be refused as too early, and nothing would request it again.
 */
function acceptedAt({ created_at }: OperationRow, dueAt: unknown): number {
  return typeof dueAt === 'number' ? Math.max(created_at, dueAt) : created_at;
}
