import type { Pool } from '@croupier/platform/postgres';
import type { NewOperation } from '@croupier/ledger';
import { DUE_BONUSES } from './sql/due-bonuses.ts';
import { DUE_HOLDS } from './sql/due-holds.ts';

/**
 * What is not yet this long past due is left for the next sweep: a server that took over may have a clock a little
 * behind, and operations that it accepts before the time should be decided before the expiry. Decisions go by the time
 * itself, not by the sweep.
 */
const GRACE_MS = 100;

const CREATED_BY = 'croupier:expiry';

/**
 * Requests to expire active bonuses whose time has passed, longest due first. Each has one reference for good, its
 * bonus's id, and a kind that no client can request, so any number of processes may request it. One that meets open
 * bets applies and moves nothing (rule 16); it is not requested again, since the settlement or rollback of the last of
 * those bets evaluates the bonus too (rule 12).
 */
export async function dueBonuses(pool: Pool, limit: number): Promise<NewOperation[]> {
  const { rows } = await pool.query<{ id: string; wallet_id: string; expires_at: number }>({
    name: 'due-bonuses',
    text: DUE_BONUSES,
    values: [GRACE_MS, limit],
  });
  return rows.map(({ id, wallet_id, expires_at }) => ({
    kind: 'bonus_expire',
    walletId: wallet_id,
    keys: { reference: id, source: 'o' },
    payload: { bonusId: id, dueAt: expires_at },
    createdBy: CREATED_BY,
  }));
}

interface DueHoldRow {
  operation_id: string;
  wallet_id: string;
  to_wallet_id: string | null;
  expires_at: number;
}

/**
 * Requests to expire pending operations whose time has passed, longest due first, each with one reference for good. One
 * that is rejected (`balance_limit_exceeded`) is not requested again: an operator has to make room first.
 */
export async function dueHolds(pool: Pool, limit: number): Promise<NewOperation[]> {
  const { rows } = await pool.query<DueHoldRow>({
    name: 'due-holds',
    text: DUE_HOLDS,
    values: [GRACE_MS, limit],
  });
  return rows.map((row) => ({
    kind: 'expire',
    walletId: row.wallet_id,
    toWalletId: row.to_wallet_id,
    keys: { reference: row.operation_id, source: 'o' },
    payload: { pendingOperationId: row.operation_id, dueAt: row.expires_at },
    createdBy: CREATED_BY,
  }));
}
