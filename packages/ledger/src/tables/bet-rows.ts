import type { BetView } from '@croupier/contracts';
import { rfc3339, rfc3339OrNull } from './time.ts';

/**
 * Bets with what their operation says; the primary key (wallet_id, seq) serves listings, operations_wallet the join.
 */
export const SELECT_BETS = `
SELECT b.seq, o.reference, o.game_id, o.round_id, b.status, o.amount AS stake, b.from_cash, b.from_bonus, b.won,
  b.contribution, b.bonus_id, o.created_at AS placed_at, b.ended_at
FROM bets b JOIN operations o ON o.wallet_id = b.wallet_id AND o.seq = b.seq AND o.seq > 0`;

/** A row of SELECT_BETS. */
export interface BetRow {
  seq: number;
  reference: string;
  game_id: string;
  round_id: string;
  status: BetView['status'];
  stake: number;
  from_cash: number;
  from_bonus: number;
  won: number;
  contribution: number;
  bonus_id: string | null;
  placed_at: number;
  ended_at: number | null;
}

export function betView(row: BetRow): BetView {
  return {
    reference: row.reference,
    gameId: row.game_id,
    roundId: row.round_id,
    status: row.status,
    stake: row.stake,
    fromCash: row.from_cash,
    fromBonus: row.from_bonus,
    won: row.won,
    contribution: row.contribution,
    bonusId: row.bonus_id,
    placedAt: rfc3339(row.placed_at),
    endedAt: rfc3339OrNull(row.ended_at),
  };
}
