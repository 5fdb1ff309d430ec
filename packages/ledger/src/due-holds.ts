import type { Pool } from '@croupier/platform';
import type { NewOperation } from './api.ts';
import { EMPTY_OPERATION } from './new-row.ts';

interface DueRow {
  operation_id: string;
  wallet_id: string;
  to_wallet_id: string | null;
}

/**
 * Holds whose time has come, as operations that end them. Their reference is the hold's own id and their kind nobody
 * else's, so that sweeps that meet make one operation, and one that was refused is not made again. The index holds_due
 * serves it; operations_reference the check.
 */
export async function dueHolds(pool: Pool, limit: number): Promise<NewOperation[]> {
  const { rows } = await pool.query<DueRow>({
    name: 'due-holds',
    text: `SELECT operation_id, wallet_id, to_wallet_id FROM holds h
      WHERE status = 'pending' AND expires_at <= now_ms() AND NOT EXISTS (
        SELECT FROM operations o WHERE o.wallet_id = h.wallet_id AND o.kind = 'expire'
          AND o.reference = h.operation_id::text)
      ORDER BY expires_at LIMIT $1`,
    values: [limit],
  });
  return rows.map(expiryOf);
}

function expiryOf({ operation_id, wallet_id, to_wallet_id }: DueRow): NewOperation {
  return {
    ...EMPTY_OPERATION,
    kind: 'expire',
    walletId: wallet_id,
    toWalletId: to_wallet_id,
    reference: operation_id,
    pendingOperationId: operation_id,
    sub: 'croupier',
  };
}
