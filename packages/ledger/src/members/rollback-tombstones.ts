import { binaryArray } from '@croupier/platform/postgres';
import type { DecidedOperation } from '../apply/decide-all.ts';
import type { Statement } from '../apply/transaction.ts';
import { member } from './member.ts';

interface TombstoneColumns {
  has_tombstone: boolean;
}

/** Whether a rollback of the bet came before it, by the primary key (rule 5). */
export const rollbackTombstones = member<TombstoneColumns>({
  read: {
    columns: 'tombstone.operation_id IS NOT NULL AS has_tombstone',
    joins: `LEFT JOIN LATERAL (
  SELECT operation_id FROM rollback_tombstones
  WHERE rollback_tombstones.wallet_id = o.wallet_id AND rollback_tombstones.source = o.source
    AND rollback_tombstones.bet_reference = CASE o.kind WHEN 'bet' THEN o.reference ELSE o.bet_reference END LIMIT 1
) AS tombstone ON true`,
  },
  load(workingSet, row) {
    const reference = row.kind === 'bet' ? row.reference : row.bet_reference;
    if (row.has_tombstone && reference !== null) workingSet.addRollbackTombstone(row.wallet_id, reference);
  },
  save({ decisions }) {
    const leaving = decisions.decided.filter(leavesTombstone);
    return leaving.length === 0 ? [] : [insertTombstones(leaving)];
  },
});

function leavesTombstone({ decision }: DecidedOperation): boolean {
  return decision.status !== 'rejected' && decision.leavesTombstone;
}

/** The primary key refuses a second one for the same bet. */
const INSERT_ROLLBACK_TOMBSTONES = `
INSERT INTO rollback_tombstones (wallet_id, bet_reference, operation_id, source)
SELECT wallet_id, bet_reference, operation_id, source::"char"
FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[]) AS t(wallet_id, bet_reference, operation_id, source)`;

function insertTombstones(decided: readonly DecidedOperation[]): Statement {
  return {
    name: 'insert-rollback-tombstones',
    text: INSERT_ROLLBACK_TOMBSTONES,
    values: [
      binaryArray.uuid(decided.map(({ row }) => row.wallet_id)),
      binaryArray.text(decided.map(({ row }) => row.bet_reference)),
      binaryArray.uuid(decided.map(({ row }) => row.id)),
      binaryArray.text(decided.map(({ row }) => row.source)),
    ],
  };
}
