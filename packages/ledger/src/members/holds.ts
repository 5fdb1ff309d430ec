import type { Hold } from '@croupier/domain';
import { binaryArray } from '@croupier/platform/postgres';
import type { Statement } from '../apply/transaction.ts';
import { lastStates, member } from './member.ts';

interface HoldColumns {
  hold_id: string | null;
  hold_kind: Hold['kind'];
  hold_wallet_id: string;
  hold_to_wallet_id: string | null;
  hold_amount: number;
  hold_status: Hold['status'];
  hold_expires_at: number | null;
  hold_completed_amount: number | null;
  hold_closed_by: string | null;
}

/** The hold that a complete, revert or expiry names, by its primary key. */
export const holds = member<HoldColumns>({
  read: {
    columns: `hold.operation_id AS hold_id, hold.kind AS hold_kind, hold.wallet_id AS hold_wallet_id,
  hold.to_wallet_id AS hold_to_wallet_id, hold.amount AS hold_amount, hold.status AS hold_status,
  hold.expires_at AS hold_expires_at, hold.completed_amount AS hold_completed_amount,
  hold.closed_by_operation_id AS hold_closed_by`,
    joins: `LEFT JOIN LATERAL (
  SELECT * FROM holds WHERE holds.operation_id = o.pending_operation_id LIMIT 1
) AS hold ON true`,
  },
  load(workingSet, row) {
    const hold = holdOf(row);
    if (hold !== null) workingSet.holds.set(hold.operationId, hold);
  },
  save(changes) {
    const changed = lastStates(
      changes,
      ({ hold }) => hold,
      ({ operationId }) => operationId,
    );
    return changed.length === 0 ? [] : [saveHolds(changed)];
  },
});

function holdOf(row: HoldColumns): Hold | null {
  if (row.hold_id === null) return null;
  return {
    operationId: row.hold_id,
    kind: row.hold_kind,
    walletId: row.hold_wallet_id,
    toWalletId: row.hold_to_wallet_id,
    amount: row.hold_amount,
    status: row.hold_status,
    expiresAt: row.hold_expires_at,
    completedAmount: row.hold_completed_amount,
    endedBy: row.hold_closed_by,
  };
}

const SAVE_HOLDS = `
INSERT INTO holds (operation_id, kind, wallet_id, to_wallet_id, amount, status, expires_at, completed_amount,
  closed_by_operation_id)
SELECT * FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::int8[], $6::text[], $7::timestamptz[],
  $8::int8[], $9::uuid[])
ON CONFLICT (operation_id) DO UPDATE SET status = excluded.status, completed_amount = excluded.completed_amount,
  closed_by_operation_id = excluded.closed_by_operation_id`;

function saveHolds(holds: Hold[]): Statement {
  return {
    name: 'save-holds',
    text: SAVE_HOLDS,
    values: [
      binaryArray.uuid(holds.map(({ operationId }) => operationId)),
      binaryArray.text(holds.map(({ kind }) => kind)),
      binaryArray.uuid(holds.map(({ walletId }) => walletId)),
      binaryArray.uuid(holds.map(({ toWalletId }) => toWalletId)),
      binaryArray.int8(holds.map(({ amount }) => amount)),
      binaryArray.text(holds.map(({ status }) => status)),
      binaryArray.timestamptz(holds.map(({ expiresAt }) => expiresAt)),
      binaryArray.int8(holds.map(({ completedAmount }) => completedAmount)),
      binaryArray.uuid(holds.map(({ endedBy }) => endedBy)),
    ],
  };
}
