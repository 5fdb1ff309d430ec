import type { Statement } from '../transaction.ts';
import type { Verdict } from '../decide-all.ts';
import { binaryArray } from '@croupier/platform/postgres';

/** The primary key refuses a second one for the same bet. */
const INSERT_ROLLBACK_TOMBSTONES = `
INSERT INTO rollback_tombstones (wallet_id, bet_reference, operation_id)
SELECT * FROM unnest($1::uuid[], $2::text[], $3::uuid[])`;

export function insertRollbackTombstones(decided: Verdict[]): Statement {
  return {
    name: 'insert-rollback-tombstones',
    text: INSERT_ROLLBACK_TOMBSTONES,
    values: [
      binaryArray.uuid(decided.map(({ row }) => row.wallet_id)),
      binaryArray.text(decided.map(({ row }) => row.bet_reference)),
      binaryArray.uuid(decided.map(({ row }) => row.id)),
    ],
  };
}
