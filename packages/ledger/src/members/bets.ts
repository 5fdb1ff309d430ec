import type { Bet } from '@croupier/domain';
import { binaryArray } from '@croupier/platform/postgres';
import type { Statement } from '../apply/transaction.ts';
import type { QueueRow } from '../apply/queue-row.ts';
import { lastStates, member } from './member.ts';

interface BetColumns {
  bet_seq: number | null;
  bet_stake: number;
  bet_own_reference: string;
  bet_game_id: string;
  bet_round_id: string;
  bet_placed_at: number;
  /** Null where the bet is not applied. */
  bet_status: Bet['status'] | null;
  from_cash: number;
  from_bonus: number;
  won: number;
  won_bonus: number;
  settlements: number;
  contribution: number;
  bet_bonus_id: string | null;
  /** Null is `default`. */
  bet_category: string | null;
  bet_ended_at: number | null;
}

/** The bet that a settlement or rollback names. The key index finds its operation, the primary key its state. */
export const bets = member<BetColumns>({
  read: {
    columns: `bet.seq AS bet_seq, bet.amount AS bet_stake, bet.reference AS bet_own_reference, bet.game_id AS bet_game_id,
  bet.round_id AS bet_round_id, bet.created_at AS bet_placed_at,
  placed.status AS bet_status, placed.from_cash, placed.from_bonus, placed.won, placed.won_bonus, placed.settlements,
  placed.contribution, placed.bonus_id AS bet_bonus_id, placed.category AS bet_category, placed.ended_at AS bet_ended_at`,
    joins: `LEFT JOIN LATERAL (
  SELECT * FROM operations b WHERE b.wallet_id = o.wallet_id AND b.kind = 'bet' AND b.reference = o.bet_reference
    AND b.source = o.source LIMIT 1
) AS bet ON true
LEFT JOIN LATERAL (
  SELECT * FROM bets WHERE bets.wallet_id = bet.wallet_id AND bets.seq = bet.seq LIMIT 1
) AS placed ON true`,
  },
  load(workingSet, row) {
    const bet = betOf(row);
    if (bet !== null) workingSet.addBet(bet);
  },
  save(changes) {
    const changed = lastStates(
      changes,
      ({ bet }) => bet,
      ({ walletId, reference }) => `${walletId} ${reference}`,
    );
    return changed.length === 0 ? [] : [saveBets(changed)];
  },
});

function betOf(row: QueueRow & BetColumns): Bet | null {
  if (row.bet_seq === null || row.bet_status === null) return null;
  return {
    walletId: row.wallet_id,
    reference: row.bet_own_reference,
    seq: row.bet_seq,
    gameId: row.bet_game_id,
    category: row.bet_category ?? 'default',
    roundId: row.bet_round_id,
    status: row.bet_status,
    stake: row.bet_stake,
    fromCash: row.from_cash,
    fromBonus: row.from_bonus,
    won: row.won,
    wonBonus: row.won_bonus,
    settlements: row.settlements,
    contribution: row.contribution,
    bonusId: row.bet_bonus_id,
    placedAt: row.bet_placed_at,
    endedAt: row.bet_ended_at,
  };
}

/** Places bets and ends them. Only columns outside of the indexes change, so that ending one is a heap-only update. */
const SAVE_BETS = `
INSERT INTO bets (wallet_id, seq, status, from_cash, from_bonus, won, won_bonus, settlements, contribution, bonus_id,
  category, ended_at)
SELECT * FROM unnest($1::uuid[], $2::int8[], $3::text[], $4::int8[], $5::int8[], $6::int8[], $7::int8[], $8::int4[],
  $9::int8[], $10::uuid[], $11::text[], $12::timestamptz[])
ON CONFLICT (wallet_id, seq) DO UPDATE SET status = excluded.status, won = excluded.won,
  won_bonus = excluded.won_bonus, settlements = excluded.settlements, ended_at = excluded.ended_at`;

function saveBets(bets: Bet[]): Statement {
  return {
    name: 'save-bets',
    text: SAVE_BETS,
    values: [
      binaryArray.uuid(bets.map(({ walletId }) => walletId)),
      binaryArray.int8(bets.map(({ seq }) => seq)),
      binaryArray.text(bets.map(({ status }) => status)),
      binaryArray.int8(bets.map(({ fromCash }) => fromCash)),
      binaryArray.int8(bets.map(({ fromBonus }) => fromBonus)),
      binaryArray.int8(bets.map(({ won }) => won)),
      binaryArray.int8(bets.map(({ wonBonus }) => wonBonus)),
      binaryArray.int4(bets.map(({ settlements }) => settlements)),
      binaryArray.int8(bets.map(({ contribution }) => contribution)),
      binaryArray.uuid(bets.map(({ bonusId }) => bonusId)),
      binaryArray.text(bets.map(({ category }) => (category === 'default' ? null : category))),
      binaryArray.timestamptz(bets.map(({ endedAt }) => endedAt)),
    ],
  };
}
