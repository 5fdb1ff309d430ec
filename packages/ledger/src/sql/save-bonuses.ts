import type { Bonus } from '@croupier/domain';
import type { Statement } from '../apply/transaction.ts';
import { binaryArray } from '@croupier/platform';

/** New bonuses and changed ones. While one is active only unindexed columns change: its updates stay heap-only. */
const SAVE_BONUSES = `
INSERT INTO bonuses (id, wallet_id, offer_id, status, terms, granted, balance, staked, returned, won, converted,
  removed, required, wagered, open_bets, seq, live, expires_at, created_at, activated_at, ended_at, end_reason)
SELECT id, wallet_id, offer_id, status, terms::jsonb, granted, balance, staked, returned, won, converted, removed,
  required, wagered, open_bets, seq, live, expires_at, created_at, activated_at, ended_at, end_reason
FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::int8[], $7::int8[], $8::int8[], $9::int8[],
  $10::int8[], $11::int8[], $12::int8[], $13::int8[], $14::int8[], $15::int4[], $16::int8[], $17::bool[],
  $18::timestamptz[], $19::timestamptz[], $20::timestamptz[], $21::timestamptz[], $22::text[])
  AS b(id, wallet_id, offer_id, status, terms, granted, balance, staked, returned, won, converted, removed, required,
  wagered, open_bets, seq, live, expires_at, created_at, activated_at, ended_at, end_reason)
ON CONFLICT (id) DO UPDATE SET status = excluded.status, balance = excluded.balance, staked = excluded.staked,
  returned = excluded.returned, won = excluded.won, converted = excluded.converted, removed = excluded.removed,
  wagered = excluded.wagered, open_bets = excluded.open_bets, live = excluded.live, expires_at = excluded.expires_at,
  activated_at = excluded.activated_at, ended_at = excluded.ended_at, end_reason = excluded.end_reason`;

export function saveBonuses(bonuses: Bonus[]): Statement {
  const amounts = (of: (bonus: Bonus) => number): Buffer => binaryArray.int8(bonuses.map(of));
  const times = (of: (bonus: Bonus) => number | null): Buffer => binaryArray.timestamptz(bonuses.map(of));
  return {
    name: 'save-bonuses',
    text: SAVE_BONUSES,
    values: [
      binaryArray.uuid(bonuses.map(({ id }) => id)),
      binaryArray.uuid(bonuses.map(({ walletId }) => walletId)),
      binaryArray.uuid(bonuses.map(({ offerId }) => offerId)),
      binaryArray.text(bonuses.map(({ status }) => status)),
      binaryArray.text(bonuses.map(({ terms }) => JSON.stringify(terms))),
      amounts(({ granted }) => granted),
      amounts(({ balance }) => balance),
      amounts(({ staked }) => staked),
      amounts(({ returned }) => returned),
      amounts(({ won }) => won),
      amounts(({ converted }) => converted),
      amounts(({ removed }) => removed),
      amounts(({ required }) => required),
      amounts(({ wagered }) => wagered),
      binaryArray.int4(bonuses.map(({ openBets }) => openBets)),
      amounts(({ seq }) => seq),
      binaryArray.bool(bonuses.map(isLive)),
      times(({ expiresAt }) => expiresAt),
      times(({ createdAt }) => createdAt),
      times(({ activatedAt }) => activatedAt),
      times(({ endedAt }) => endedAt),
      binaryArray.text(bonuses.map(({ endReason }) => endReason)),
    ],
  };
}

/** Operations still look at it. */
function isLive({ status, openBets }: Bonus): boolean {
  return status === 'active' || status === 'queued' || openBets > 0;
}
