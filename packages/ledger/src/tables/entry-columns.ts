import { METADATA } from './metadata.ts';
import { isOperationOf } from './operation-of.ts';

const COLUMNS = `
  e.wallet_id, e.version, o.id AS operation_id, e.kind, e.applied_at, e.cash, e.bonus, e.reserved, e.incoming,
  e.cash_after, e.bonus_after, e.reserved_after, e.incoming_after, e.breakdown,
  o.wallet_id AS operation_wallet_id, o.amount, o.reference, o.game_id, o.round_id, o.bet_reference,
  o.pending_operation_id, o.method, w.brand, w.player_id,
  bet.reference AS bet_own_reference, bet.game_id AS bet_game_id, bet.round_id AS bet_round_id, bet.amount AS bet_stake,
  bets.status AS bet_status, bets.won AS bet_won, coalesce(o.final, true) AS final`;

const TABLES = `
FROM entries e
JOIN operations o ON ${isOperationOf('e')}
JOIN wallets w ON w.id = e.wallet_id
LEFT JOIN operations bet ON bet.wallet_id = o.wallet_id AND bet.kind = 'bet' AND bet.reference = o.bet_reference
  AND bet.source = o.source
LEFT JOIN bets ON bets.wallet_id = bet.wallet_id AND bets.seq = bet.seq`;

/**
 * An entry is what was written: of what it is joined with nothing may change later. A bet is joined once it was
 * applied, which it was before its settlement or rollback. A bet that comes after a rollback tombstone is never
 * applied, so what is known of it by its reference (`bet`) is not part of the entry.
 *
 * Entries with their operations, and the bets that settlements and rollbacks ended. To be completed with WHERE and
 * ORDER BY over `e`, whose primary key (wallet_id, version) serves every listing; the joins are by unique keys.
 */
export const SELECT_ENTRIES = `SELECT ${COLUMNS}, m.metadata ${TABLES}
${METADATA}`;

/** The same for events that are made of them: they show no metadata, and belong to a trace. */
export const SELECT_PUBLISHED_ENTRIES = `SELECT ${COLUMNS}, e.trace_context ${TABLES}`;
