import type { Bonus } from '@croupier/domain';
import type { Statement } from '../apply/transaction.ts';
import { binaryArray } from '@croupier/platform/postgres';

/** New bonuses, with the terms that they were granted under. */
const INSERT_BONUSES = `
INSERT INTO bonuses (id, wallet_id, offer_id, status, terms, granted, balance, staked, returned, won, converted,
  removed, required, wagered, open_bets, seq, in_use, expires_at, created_at, activated_at, ended_at, end_reason)
SELECT id, wallet_id, offer_id, status, terms::jsonb, granted, balance, staked, returned, won, converted, removed,
  required, wagered, open_bets, seq, in_use, expires_at, created_at, activated_at, ended_at, end_reason
FROM unnest($1::uuid[], $2::text[], $3::int8[], $4::int8[], $5::int8[], $6::int8[], $7::int8[], $8::int8[], $9::int8[],
  $10::int4[], $11::bool[], $12::timestamptz[], $13::timestamptz[], $14::timestamptz[], $15::text[],
  $16::uuid[], $17::uuid[], $18::text[], $19::int8[], $20::int8[], $21::int8[], $22::timestamptz[])
  AS b(id, status, balance, staked, returned, won, converted, removed, wagered, open_bets, in_use, expires_at,
  activated_at, ended_at, end_reason, wallet_id, offer_id, terms, granted, required, seq, created_at)`;

/**
 * Changed bonuses, which every bet under one changes. Their terms, which can be large, are neither sent nor written.
 * While one is active only unindexed columns change: its updates stay heap-only. The primary key serves it.
 */
const UPDATE_BONUSES = `
WITH updated AS (
  UPDATE bonuses SET status = u.status, balance = u.balance, staked = u.staked, returned = u.returned, won = u.won,
    converted = u.converted, removed = u.removed, wagered = u.wagered, open_bets = u.open_bets, in_use = u.in_use,
    expires_at = u.expires_at, activated_at = u.activated_at, ended_at = u.ended_at, end_reason = u.end_reason
  FROM unnest($1::uuid[], $2::text[], $3::int8[], $4::int8[], $5::int8[], $6::int8[], $7::int8[], $8::int8[], $9::int8[],
    $10::int4[], $11::bool[], $12::timestamptz[], $13::timestamptz[], $14::timestamptz[], $15::text[])
    AS u(id, status, balance, staked, returned, won, converted, removed, wagered, open_bets, in_use, expires_at,
    activated_at, ended_at, end_reason)
  WHERE bonuses.id = u.id
  RETURNING 1
)
SELECT assert_true(count(*) = cardinality($1::uuid[]), 'every bonus that changes is there') FROM updated`;

/**
 * The unique index bonuses_active checks each row as it is written: what ends a bonus goes before what makes the next
 * one of its wallet active. `granted`: the operations that made bonuses in this transaction. A bonus has the id of its
 * grant.
 */
export function saveBonuses(bonuses: readonly Bonus[], granted: ReadonlySet<string>): Statement[] {
  const fresh = granted.size === 0 ? [] : bonuses.filter(({ id }) => granted.has(id));
  const changed = granted.size === 0 ? bonuses : bonuses.filter(({ id }) => !granted.has(id));
  const successors = activeAfterAnother(changed);
  const first = successors.size === 0 ? changed : changed.filter((bonus) => !successors.has(bonus));
  return [
    ...(first.length === 0 ? [] : [updateBonuses(first)]),
    ...(successors.size === 0 ? [] : [updateBonuses([...successors])]),
    ...(fresh.length === 0 ? [] : [insertBonuses(fresh)]),
  ];
}

/** Active bonuses of wallets of which others change too: those may have been the active ones until now. */
function activeAfterAnother(changed: readonly Bonus[]): ReadonlySet<Bonus> {
  const active = changed.filter(({ status }) => status === 'active');
  if (active.length === 0 || active.length === changed.length) return NONE;
  const others = new Set(changed.filter(({ status }) => status !== 'active').map(({ walletId }) => walletId));
  return new Set(active.filter(({ walletId }) => others.has(walletId)));
}
const NONE: ReadonlySet<Bonus> = new Set();

function insertBonuses(bonuses: readonly Bonus[]): Statement {
  return {
    name: 'insert-bonuses',
    text: INSERT_BONUSES,
    values: [
      ...changing(bonuses),
      binaryArray.uuid(bonuses.map(({ walletId }) => walletId)),
      binaryArray.uuid(bonuses.map(({ offerId }) => offerId)),
      binaryArray.text(bonuses.map(({ terms }) => JSON.stringify(terms))),
      binaryArray.int8(bonuses.map((bonus) => bonus.granted)),
      binaryArray.int8(bonuses.map(({ required }) => required)),
      binaryArray.int8(bonuses.map(({ seq }) => seq)),
      binaryArray.timestamptz(bonuses.map(({ createdAt }) => createdAt)),
    ],
  };
}

function updateBonuses(bonuses: readonly Bonus[]): Statement {
  return { name: 'update-bonuses', text: UPDATE_BONUSES, values: changing(bonuses) };
}

/** The columns that can change, with the id first. */
function changing(bonuses: readonly Bonus[]): Buffer[] {
  const amounts = (of: (bonus: Bonus) => number): Buffer => binaryArray.int8(bonuses.map(of));
  const times = (of: (bonus: Bonus) => number | null): Buffer => binaryArray.timestamptz(bonuses.map(of));
  return [
    binaryArray.uuid(bonuses.map(({ id }) => id)),
    binaryArray.text(bonuses.map(({ status }) => status)),
    amounts(({ balance }) => balance),
    amounts(({ staked }) => staked),
    amounts(({ returned }) => returned),
    amounts(({ won }) => won),
    amounts(({ converted }) => converted),
    amounts(({ removed }) => removed),
    amounts(({ wagered }) => wagered),
    binaryArray.int4(bonuses.map(({ openBets }) => openBets)),
    binaryArray.bool(bonuses.map(isInUse)),
    times(({ expiresAt }) => expiresAt),
    times(({ activatedAt }) => activatedAt),
    times(({ endedAt }) => endedAt),
    binaryArray.text(bonuses.map(({ endReason }) => endReason)),
  ];
}

/** Operations still look at it. */
function isInUse({ status, openBets }: Bonus): boolean {
  return status === 'active' || status === 'queued' || openBets > 0;
}
