import type { OperationView, RejectionView } from '@croupier/contracts';
import type { Hold } from '@croupier/domain';
import type { Pool } from '@croupier/platform/postgres';
import type { OperationRow } from '../tables/operation-row.ts';
import { operationView } from './operation-view.ts';
import type { Applied, OperationOutcome } from './operation-view.ts';
import { SELECT_OPERATIONS } from '../tables/operation-columns.ts';
import { partsOf } from './breakdown.ts';
import type { Breakdown } from './breakdown.ts';

/** A row of SELECT_OPERATIONS. */
export interface JoinedOperationRow extends OperationRow {
  metadata: string | null;
  currency: string;
  brand: string;
  player_id: string;
  version: number | null;
  applied_at: number;
  cash: number;
  bonus: number;
  reserved: number;
  incoming: number;
  cash_after: number;
  bonus_after: number;
  reserved_after: number;
  incoming_after: number;
  breakdown: Breakdown | null;
  code: string | null;
  detail: string;
  available: number | null;
  rejected_cash: number;
  rejected_bonus: number;
  hold_kind: Hold['kind'];
  hold_amount: number;
  hold_status: Hold['status'] | null;
  hold_to_wallet_id: string | null;
  hold_expires_at: number | null;
  hold_completed_amount: number | null;
  hold_closed_by: string | null;
  failed: boolean;
}

export interface ReadOperation {
  row: JoinedOperationRow;
  view: OperationView;
}

export async function readOperations(pool: Pool, ids: string[]): Promise<Map<string, ReadOperation>> {
  if (ids.length === 0) return new Map();
  const { rows } = await pool.query<JoinedOperationRow>({
    name: 'read-operations',
    text: `${SELECT_OPERATIONS} WHERE o.id = ANY($1::uuid[])`,
    values: [ids],
  });
  return new Map(rows.map((row) => [row.id, { row, view: viewOfRow(row) }]));
}

export function viewOfRow(row: JoinedOperationRow): OperationView {
  return operationView(row, row, outcomeOf(row));
}

function outcomeOf(row: JoinedOperationRow): OperationOutcome {
  return { entry: entryOf(row), rejection: rejectionOf(row), hold: holdOf(row), failed: row.failed };
}

function entryOf(row: JoinedOperationRow): Applied | null {
  if (row.version === null) return null;
  const changes = { cash: row.cash, bonus: row.bonus, reserved: row.reserved, incoming: row.incoming };
  return {
    version: row.version,
    at: row.applied_at,
    changes,
    balances: balancesAfter(row),
    parts: partsOf(row.kind, changes, row.breakdown),
    amount: row.breakdown?.amount ?? null,
    bonusId: row.breakdown?.bonusId,
  };
}

export function balancesAfter(
  row: Pick<JoinedOperationRow, 'cash_after' | 'bonus_after' | 'reserved_after' | 'incoming_after'>,
): Applied['balances'] {
  return {
    cash: row.cash_after,
    bonus: row.bonus_after,
    reserved: row.reserved_after,
    incoming: row.incoming_after,
  };
}

type RejectionRow = Pick<
  JoinedOperationRow,
  'code' | 'detail' | 'available' | 'rejected_cash' | 'rejected_bonus'
>;

export function rejectionOf(row: RejectionRow): RejectionView | null {
  const { code, detail, available } = row;
  if (code === null) return null;
  const rejection = { code, detail, balances: { cash: row.rejected_cash, bonus: row.rejected_bonus } };
  return available === null ? rejection : { ...rejection, available };
}

function holdOf(row: JoinedOperationRow): Hold | null {
  if (row.hold_status === null) return null;
  return {
    operationId: row.id,
    kind: row.hold_kind,
    walletId: row.wallet_id,
    toWalletId: row.hold_to_wallet_id,
    amount: row.hold_amount,
    status: row.hold_status,
    expiresAt: row.hold_expires_at,
    completedAmount: row.hold_completed_amount,
    endedBy: row.hold_closed_by,
  };
}
