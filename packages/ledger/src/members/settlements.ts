import { member } from './member.ts';

interface SettlementColumns {
  names_settlement: boolean;
}

/**
 * Whether a rollback names an applied settlement instead of a bet. The key index finds it. With EXISTS in place of the
 * subquery the planner may read all settlements into a hash.
 */
export const settlements = member<SettlementColumns>({
  read: {
    columns: `o.kind = 'rollback' AND bet.id IS NULL AND coalesce((
    SELECT true FROM operations settlement JOIN entries ON entries.seq = settlement.seq
    WHERE settlement.wallet_id = o.wallet_id AND settlement.kind = 'settlement'
      AND settlement.reference = o.bet_reference AND settlement.source = o.source LIMIT 1
  ), false) AS names_settlement`,
  },
  load(workingSet, row) {
    if (row.names_settlement && row.bet_reference !== null)
      workingSet.addSettlement(row.wallet_id, row.bet_reference);
  },
});
