import type { Bet } from '@croupier/domain';
import type { Statement } from '../transaction.ts';
import { binaryArray } from '@croupier/platform/postgres';

/** Places bets and ends them. Only columns outside of the indexes change, so that ending one is a heap-only update. */
const SAVE_BETS = `
INSERT INTO bets (wallet_id, seq, status, from_cash, from_bonus, won, won_bonus, settlements, contribution, bonus_id,
  category, ended_at)
SELECT * FROM unnest($1::uuid[], $2::int8[], $3::text[], $4::int8[], $5::int8[], $6::int8[], $7::int8[], $8::int4[],
  $9::int8[], $10::uuid[], $11::text[], $12::timestamptz[])
ON CONFLICT (wallet_id, seq) DO UPDATE SET status = excluded.status, won = excluded.won,
  won_bonus = excluded.won_bonus, settlements = excluded.settlements, ended_at = excluded.ended_at`;

export function saveBets(bets: Bet[]): Statement {
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
