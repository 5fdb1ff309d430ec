import type { BonusView, OfferView, Trigger } from '@croupier/contracts';
import type { Terms } from '@croupier/domain';
import type { Player } from '@croupier/platform/auth';
import type { Pool } from '@croupier/platform/postgres';
import { bonusView, toBonus } from './bonus-views.ts';
import type { BonusRow } from './bonus-views.ts';
import { rfc3339, rfc3339OrNull } from '../tables/time.ts';

export const BONUS_COLUMNS = `b.id, b.wallet_id, b.offer_id, b.status, b.terms, b.granted, b.balance, b.staked, b.returned, b.won,
  b.converted, b.removed, b.required, b.wagered, b.open_bets, b.seq, b.expires_at, b.created_at, b.activated_at,
  b.ended_at, b.end_reason`;

export async function readBonus(pool: Pool, id: string): Promise<({ bonus: BonusView } & Player) | null> {
  const { rows } = await pool.query<BonusRow & { brand: string; player_id: string }>({
    name: 'read-bonus',
    text: `SELECT ${BONUS_COLUMNS}, w.brand, w.player_id FROM bonuses b JOIN wallets w ON w.id = b.wallet_id WHERE b.id = $1`,
    values: [id],
  });
  const row = rows[0];
  if (row === undefined) return null;
  return { bonus: bonusView(toBonus(row)), brand: row.brand, playerId: row.player_id };
}

export async function readOpenBonusesOfPlayer(
  pool: Pool,
  { brand, playerId }: Player,
  limit: number,
): Promise<BonusView[]> {
  const { rows } = await pool.query<BonusRow>({
    name: 'read-open-bonuses-of-player',
    text: `SELECT ${BONUS_COLUMNS} FROM bonuses b JOIN wallets w ON w.id = b.wallet_id
      WHERE w.brand = $1 AND w.player_id = $2 AND b.in_use AND b.status IN ('active', 'queued')
      ORDER BY b.seq LIMIT $3`,
    values: [brand, playerId, limit],
  });
  return rows.map((row) => bonusView(toBonus(row)));
}

/** A row of `offers`, by OFFER_COLUMNS. */
export interface OfferRow {
  id: string;
  name: string;
  brand: string | null;
  currency: string | null;
  amount: number | null;
  terms: Terms;
  trigger: Trigger | null;
  created_at: number;
  archived_at: number | null;
}

export const OFFER_COLUMNS = 'id, name, brand, currency, amount, terms, trigger, created_at, archived_at';

export function offerView(row: OfferRow): OfferView {
  const { created_at, archived_at, ...offer } = row;
  return {
    ...offer,
    archived: archived_at !== null,
    createdAt: rfc3339(created_at),
    archivedAt: rfc3339OrNull(archived_at),
  };
}

/**
 * The first offer of that name, of all brands, that is not archived. No index serves it: it is for the demo, and offers
 * are few there.
 */
export async function findOffer(pool: Pool, name: string): Promise<OfferView | null> {
  const { rows } = await pool.query<OfferRow>(
    `SELECT ${OFFER_COLUMNS} FROM offers WHERE name = $1 AND brand IS NULL AND archived_at IS NULL ORDER BY position LIMIT 1`,
    [name],
  );
  return rows[0] === undefined ? null : offerView(rows[0]);
}

export async function readOffer(pool: Pool, id: string): Promise<OfferView | null> {
  const { rows } = await pool.query<OfferRow>(`SELECT ${OFFER_COLUMNS} FROM offers WHERE id = $1`, [id]);
  return rows[0] === undefined ? null : offerView(rows[0]);
}
