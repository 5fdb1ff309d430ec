import type { Statement } from '../transaction.ts';
import type { Verdict } from '../decide-all.ts';
import { binaryArray } from '@croupier/platform/postgres';

/** The primary key refuses a second one for the same bet. */
const KEEP_ROLLBACKS = `
INSERT INTO kept_rollbacks (wallet_id, bet_reference, operation_id)
SELECT * FROM unnest($1::uuid[], $2::text[], $3::uuid[])`;

export function keepRollbacks(kept: Verdict[]): Statement {
  return {
    name: 'keep-rollbacks',
    text: KEEP_ROLLBACKS,
    values: [
      binaryArray.uuid(kept.map(({ row }) => row.wallet_id)),
      binaryArray.text(kept.map(({ row }) => row.bet_reference)),
      binaryArray.uuid(kept.map(({ row }) => row.id)),
    ],
  };
}
