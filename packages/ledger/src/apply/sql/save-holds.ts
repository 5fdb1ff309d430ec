import type { Hold } from '@croupier/domain';
import type { Statement } from '../transaction.ts';
import { binaryArray } from '@croupier/platform/postgres';

const SAVE_HOLDS = `
INSERT INTO holds (operation_id, kind, wallet_id, to_wallet_id, amount, status, expires_at, completed_amount,
  closed_by_operation_id)
SELECT * FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::int8[], $6::text[], $7::timestamptz[],
  $8::int8[], $9::uuid[])
ON CONFLICT (operation_id) DO UPDATE SET status = excluded.status, completed_amount = excluded.completed_amount,
  closed_by_operation_id = excluded.closed_by_operation_id`;

export function saveHolds(holds: Hold[]): Statement {
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
