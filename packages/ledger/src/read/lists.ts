import type { BonusView, OfferView, Page, WalletView } from '@croupier/contracts';
import type { Brands, Player } from '@croupier/platform/auth';
import type { Pool } from '@croupier/platform/postgres';
import { bonusView, toBonus } from './bonus-views.ts';
import type { BonusRow } from './bonus-views.ts';
import { BRAND_COLUMNS } from '../reference-data/brands.ts';
import type { BrandView } from '../reference-data/brands.ts';
import { decodeCursor, decodeTextCursor, encodeCursor, pageOf } from './cursor.ts';
import type { PageQuery } from './cursor.ts';
import { BONUS_COLUMNS, OFFER_COLUMNS, offerView } from './read-bonuses.ts';
import type { OfferRow } from './read-bonuses.ts';
import { WALLET_COLUMNS, walletView } from '../tables/wallet-rows.ts';
import type { WalletRow } from '../tables/wallet-rows.ts';

// Lists that are short for nearly everyone, in pages all the same. Each is read in the order of an index, from a key
// on.

const CODE = /^[A-Z][A-Z0-9]{1,15}$/;

/** By code; the primary key serves it. */
export async function listCurrencies(
  pool: Pool,
  { limit, cursor }: PageQuery,
): Promise<Page<{ code: string; scale: number }>> {
  const { rows } = await pool.query<{ code: string; scale: number }>({
    name: 'list-currencies',
    text: 'SELECT code, scale FROM currencies WHERE code > $1 ORDER BY code LIMIT $2',
    values: [decodeTextCursor('currencies', cursor, CODE) ?? '', limit + 1],
  });
  return pageOf(rows, limit, {
    view: (row) => row,
    cursorOf: ({ code }) => encodeCursor('currencies', code),
  });
}

/** By currency; the unique index wallets_player serves it. */
export async function listWallets(
  pool: Pool,
  { brand, playerId }: Player,
  { limit, cursor }: PageQuery,
): Promise<Page<WalletView>> {
  const { rows } = await pool.query<WalletRow>({
    name: 'list-wallets',
    text: `SELECT ${WALLET_COLUMNS} FROM wallets
      WHERE brand = $1 AND player_id = $2 AND currency > $3 ORDER BY currency LIMIT $4`,
    values: [brand, playerId, decodeTextCursor('wallets', cursor, CODE) ?? '', limit + 1],
  });
  return pageOf(rows, limit, {
    view: walletView,
    cursorOf: ({ currency }) => encodeCursor('wallets', currency),
  });
}

const BRAND = /^[a-z0-9-]{1,64}$/;

/** By id, those of `brands` only; the primary key serves it. */
export async function listBrands(
  pool: Pool,
  brands: Brands,
  { limit, cursor }: PageQuery,
): Promise<Page<BrandView>> {
  const { rows } = await pool.query<BrandView>({
    name: 'list-brands',
    text: `SELECT ${BRAND_COLUMNS} FROM brands
      WHERE id > $1 AND ($2::text[] IS NULL OR id = ANY($2::text[])) ORDER BY id LIMIT $3`,
    values: [decodeTextCursor('brands', cursor, BRAND) ?? '', brands, limit + 1],
  });
  return pageOf(rows, limit, { view: (row) => row, cursorOf: ({ id }) => encodeCursor('brands', id) });
}

/** In the order of granting; the index bonuses_wallet (wallet_id, seq) serves it. */
export async function listBonuses(
  pool: Pool,
  walletId: string,
  { limit, cursor }: PageQuery,
): Promise<Page<BonusView>> {
  const { rows } = await pool.query<BonusRow>({
    name: 'list-bonuses',
    text: `SELECT ${BONUS_COLUMNS} FROM bonuses b WHERE b.wallet_id = $1 AND b.seq > $2 ORDER BY b.seq LIMIT $3`,
    values: [walletId, decodeCursor('bonuses', cursor) ?? 0, limit + 1],
  });
  return pageOf(rows, limit, {
    view: (row) => bonusView(toBonus(row)),
    cursorOf: ({ seq }) => encodeCursor('bonuses', seq),
  });
}

/** In the order in which they were made; the unique index offers_position serves it. */
export async function listOffers(
  pool: Pool,
  brands: Brands,
  { limit, cursor }: PageQuery,
): Promise<Page<OfferView>> {
  const { rows } = await pool.query<OfferRow & { position: number }>({
    name: 'list-offers',
    text: `SELECT ${OFFER_COLUMNS}, position FROM offers
      WHERE position > $1 AND ($2::text[] IS NULL OR brand IS NULL OR brand = ANY($2::text[]))
      ORDER BY position LIMIT $3`,
    values: [decodeCursor('offers', cursor) ?? 0, brands, limit + 1],
  });
  return pageOf(rows, limit, {
    view: ({ position: _position, ...row }) => offerView(row),
    cursorOf: ({ position }) => encodeCursor('offers', position),
  });
}
