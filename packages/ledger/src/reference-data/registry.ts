import type { OfferView } from '@croupier/contracts';
import { bucketOf, newId } from '../accept/new-id.ts';
import { DEFAULT_BRAND } from '@croupier/platform/auth';
import type { Pool } from '@croupier/platform/postgres';
import type { Registry } from '../api.ts';
import { hasBrand, putBrand } from './brands.ts';
import { putCurrency } from './currencies.ts';
import { putGame } from './games.ts';
import { discard, replay } from '../dead-letters/dead-letters.ts';
import { AUDIT_COLUMNS, authorOf, authorParameters, authorValues } from '../audit/audit-row.ts';
import type { ChangedBy } from '../audit/audit-row.ts';
import { afterChange } from '../errors.ts';
import { createOffer } from './offers.ts';
import type { OfferDraft } from './offers.ts';
import { readOffer } from '../read/read-bonuses.ts';
import { closeWallet, setStatus } from './wallet-status.ts';
import { erasePlayer } from './erase-player.ts';
import { sqlRfc3339 } from '../tables/time.ts';
import { WALLET_COLUMNS, walletRead } from '../tables/wallet-rows.ts';
import type { WalletRow } from '../tables/wallet-rows.ts';

/** Changes that are not operations: they move no money and make no version. */
export function createRegistry(pool: Pool): Registry {
  return {
    createWallet: (wallet) => createWallet(pool, wallet),
    setStatus: (walletId, status, by) => setStatus(pool, walletId, status, by),
    closeWallet: (walletId, by) => closeWallet(pool, walletId, by),
    erasePlayer: (playerId, by) => erasePlayer(pool, playerId, by),
    putCurrency: (code, scale, by) => putCurrency(pool, { code, scale }, by),
    putBrand: (id, brand, options) => putBrand(pool, id, brand, options),
    putGame: (id, game, options) => putGame(pool, id, game, options),
    createOffer: (offer) => makeOffer(pool, offer),
    createOfferOnce: (offer, options) => createOffer(pool, offer, options),
    archiveOffer: (id, by) => archiveOffer(pool, id, by),
    replay: (operationIds, by, brands) => replay(pool, operationIds, by, brands),
    discard: (operationId, by) => discard(pool, operationId, by),
  };
}

const createWallet = async (
  pool: Pool,
  {
    brand = DEFAULT_BRAND,
    playerId,
    currency,
    metadata,
    test = false,
  }: Parameters<Registry['createWallet']>[0],
): ReturnType<Registry['createWallet']> => {
  const inserted = await pool.query<WalletRow>({
    name: 'create-wallet',
    text: `INSERT INTO wallets (id, player_id, currency, metadata, brand, test)
      SELECT $1, $2, code, coalesce($4, '{}'), $5, $6 FROM currencies WHERE code = $3 AND EXISTS (SELECT FROM brands WHERE id = $5)
      FOR KEY SHARE
      ON CONFLICT (brand, player_id, currency) DO NOTHING RETURNING ${WALLET_COLUMNS}`,
    values: [newId(bucketOf(brand, playerId)), playerId, currency, metadata, brand, test],
  });
  if (inserted.rows[0] !== undefined) return { ...walletRead(inserted.rows[0]), created: true };
  const existing = await afterChange(
    pool.query<WalletRow>({
      name: 'existing-wallet',
      text: `SELECT ${WALLET_COLUMNS} FROM wallets WHERE brand = $3 AND player_id = $1 AND currency = $2`,
      values: [playerId, currency, brand],
    }),
  );
  if (existing.rows[0] === undefined)
    return (await hasBrand(pool, brand)) ? 'unknown_currency' : 'unknown_brand';
  return { ...walletRead(existing.rows[0]), created: false };
};

const makeOffer = async (pool: Pool, offer: OfferDraft): Promise<OfferView> => {
  const made = await createOffer(pool, offer, { key: null });
  if (made.outcome !== 'created') throw new Error(`there is no currency ${offer.currency}`);
  return made.offer;
};

const archiveOffer = async (pool: Pool, id: string, by: ChangedBy): ReturnType<Registry['archiveOffer']> => {
  await pool.query({
    text: `WITH archived AS (
        UPDATE offers SET archived_at = now_millis_precision(), archived_by = $2 WHERE id = $1 AND archived_at IS NULL
          RETURNING archived_at, brand
      )
      INSERT INTO audit_log (${AUDIT_COLUMNS})
      SELECT ${authorParameters(3)}, 'offer.archive', 'offer', $1, '{"archivedAt": null}',
        json_build_object('archivedAt', ${sqlRfc3339('archived_at')}), NULL, brand FROM archived`,
    values: [id, authorOf(by).name, ...authorValues(by)],
  });
  return afterChange(readOffer(pool, id));
};
