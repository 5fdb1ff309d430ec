import type { WalletView } from '@croupier/contracts';
import type { Player } from '@croupier/platform/auth';
import type { Pool } from '@croupier/platform/postgres';
import type { StatusEvent, WalletHead, WalletRead } from '../api.ts';
import { rfc3339 } from '../tables/time.ts';
import { WALLET_COLUMNS, walletRead, walletView } from '../tables/wallet-rows.ts';
import type { WalletRow } from '../tables/wallet-rows.ts';

/** One row is one snapshot: balances and version belong together. */
export async function readWallet(pool: Pool, id: string): Promise<WalletRead | null> {
  const { rows } = await pool.query<WalletRow>({
    name: 'read-wallet',
    text: `SELECT ${WALLET_COLUMNS} FROM wallets WHERE id = $1`,
    values: [id],
  });
  return rows[0] === undefined ? null : walletRead(rows[0]);
}

type WalletAtRow = WalletRow & { future: boolean; at_version: number | null; at_time: number | null };

/**
 * Balances at that time, inclusive: those after the last entry whose time is not later. The time of an entry that
 * a client has read is never in the future, also after the clock was set back.
 */
export async function readWalletAt(
  pool: Pool,
  id: string,
  at: string,
): Promise<WalletRead | null | 'future'> {
  const { rows } = await pool.query<WalletAtRow>({
    name: 'read-wallet-at',
    text: `SELECT w.id, w.brand, w.player_id, w.currency, w.test, w.status, w.revision, w.metadata, w.created_at,
        coalesce(e.cash_after, 0) AS cash, coalesce(e.bonus_after, 0) AS bonus,
        coalesce(e.reserved_after, 0) AS reserved, coalesce(e.incoming_after, 0) AS incoming,
        coalesce(e.version, 0) AS version, coalesce(e.applied_at, w.created_at) AS updated_at,
        $2::timestamptz > greatest(clock_timestamp(), w.updated_at) AS future
      FROM wallets w LEFT JOIN entries e ON e.wallet_id = w.id AND e.version = version_at($1, $2)
      WHERE w.id = $1`,
    values: [id, at],
  });
  const row = rows[0];
  if (row === undefined) return null;
  if (row.future) return 'future';
  return Date.parse(at) < row.created_at ? null : walletRead(row);
}

export async function readWalletsOfPlayer(
  pool: Pool,
  { brand, playerId }: Player,
  limit: number | null = null,
): Promise<WalletView[]> {
  const { rows } = await pool.query<WalletRow>({
    name: 'read-wallets-of-player',
    text: `SELECT ${WALLET_COLUMNS} FROM wallets WHERE brand = $1 AND player_id = $2 ORDER BY currency LIMIT $3`,
    values: [brand, playerId, limit],
  });
  return rows.map(walletView);
}

export async function findWallet(
  pool: Pool,
  { brand, playerId }: Player,
  currency: string,
): Promise<WalletView | null> {
  const { rows } = await pool.query<WalletRow>({
    name: 'find-wallet',
    text: `SELECT ${WALLET_COLUMNS} FROM wallets WHERE brand = $1 AND player_id = $2 AND currency = $3`,
    values: [brand, playerId, currency],
  });
  return rows[0] === undefined ? null : walletView(rows[0]);
}

const HEAD_COLUMNS = 'id, brand, player_id AS "playerId", version, updated_at AS "updatedAt"';

/** Unknown ids are left out. The primary key serves it. */
export async function readWalletHeads(pool: Pool, walletIds: readonly string[]): Promise<WalletHead[]> {
  const { rows } = await pool.query<WalletHead>({
    name: 'read-wallet-heads',
    text: `SELECT ${HEAD_COLUMNS} FROM wallets WHERE id = ANY($1::uuid[])`,
    values: [walletIds],
  });
  return rows;
}

/** The unique index wallets_player serves it. */
export async function readWalletHeadsOfPlayers(
  pool: Pool,
  players: readonly Player[],
): Promise<WalletHead[]> {
  const { rows } = await pool.query<WalletHead>({
    name: 'read-wallet-heads-of-players',
    text: `SELECT ${HEAD_COLUMNS} FROM unnest($1::text[], $2::text[]) AS wanted(of_brand, of_player)
      JOIN wallets ON wallets.brand = of_brand AND wallets.player_id = of_player`,
    values: [players.map(({ brand }) => brand), players.map(({ playerId }) => playerId)],
  });
  return rows;
}

export async function readVersions(pool: Pool, walletIds: string[]): Promise<Map<string, number>> {
  const { rows } = await pool.query<{ id: string; version: number }>({
    name: 'read-versions',
    text: 'SELECT id, version FROM wallets WHERE id = ANY($1::uuid[])',
    values: [walletIds],
  });
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/** For each wallet the last row by the index wallet_status_changes_wallet. */
export async function readLastStatuses(pool: Pool, walletIds: readonly string[]): Promise<StatusEvent[]> {
  const { rows } = await pool.query<Omit<StatusEvent, 'at'> & { at: number }>({
    name: 'read-last-statuses',
    text: `SELECT c.event_id AS id, w.id AS "walletId", w.brand, w.player_id AS "playerId", c.status, c.created_at AS at
      FROM wallets w CROSS JOIN LATERAL (
        SELECT event_id, status, created_at FROM wallet_status_changes WHERE wallet_id = w.id ORDER BY id DESC LIMIT 1
      ) AS c WHERE w.id = ANY($1::uuid[])`,
    values: [walletIds],
  });
  return rows.map((row) => ({ ...row, at: rfc3339(row.at) }));
}
