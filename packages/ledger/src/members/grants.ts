import type { Offer } from '@croupier/domain';
import { payloadOf } from '../tables/payload.ts';
import { member } from './member.ts';

interface GrantColumns {
  /** Null where the operation is not a grant, or its offer does not exist. */
  offer: Offer | null;
  /** The version in which the deposit that triggered the grant took effect. */
  deposit_version: number | null;
}

/** An id of the payload; null where the row is damaged, which then fails alone and not with its whole batch. */
const idIn = (field: string): string => `CASE WHEN pg_input_is_valid(o.payload, 'json') THEN
      CASE WHEN pg_input_is_valid(o.payload::json ->> '${field}', 'uuid') THEN (o.payload::json ->> '${field}')::uuid END END`;

/**
 * The offer of a grant, and the version of the deposit that triggered it: of the deposit's own entry, or of the
 * operation's that completed it. Primary keys and the index entries_seq serve both; for other kinds neither is
 * executed.
 */
export const grants = member<GrantColumns>({
  read: {
    columns: `CASE o.kind WHEN 'bonus_grant' THEN (
    SELECT json_build_object('id', offers.id, 'currency', offers.currency, 'amount', offers.amount, 'terms', offers.terms,
      'archived', offers.archived_at IS NOT NULL)
    FROM offers WHERE offers.id = ${idIn('offerId')}
  ) END AS offer,
  CASE o.kind WHEN 'bonus_grant' THEN (
    SELECT entries.version FROM (SELECT ${idIn('depositOperationId')} AS id) AS deposit
    LEFT JOIN holds ON holds.operation_id = deposit.id
    JOIN operations ON operations.id = coalesce(holds.closed_by_operation_id, deposit.id)
    JOIN entries ON entries.seq = operations.seq LIMIT 1
  ) END AS deposit_version`,
  },
  load(workingSet, row) {
    if (row.offer !== null) workingSet.offers.set(row.offer.id, row.offer);
    if (row.deposit_version === null) return;
    const { depositOperationId } = payloadOf(row);
    if (typeof depositOperationId === 'string')
      workingSet.addDepositVersion(depositOperationId, row.deposit_version);
  },
});
