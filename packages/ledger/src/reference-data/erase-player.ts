import { createHmac } from 'node:crypto';
import type { Player } from '@croupier/platform/auth';
import type { Pool, PoolClient } from '@croupier/platform/postgres';
import type { Registry } from '../api.ts';
import { inTransaction } from '../apply/transaction.ts';
import { writeAudit } from '../audit/audit-row.ts';
import type { ChangedBy } from '../audit/audit-row.ts';

/** Of the hash: 128 bits. */
const HEX_DIGITS = 32;

/**
 * What names the player here, and what the caller sent along. Nothing that the books are made of: amounts, keys, times
 * and the order of operations stay. The audit log keeps who did what, and never learns the id that is erased here.
 */
export const erasePlayer = (pool: Pool, player: Player, by: ChangedBy): ReturnType<Registry['erasePlayer']> =>
  inTransaction(pool, async (client) => {
    const wallets = await lockWallets(client, player);
    const { taken, next } = await pseudonymsOf(client, player);
    const isNew = wallets.length > 0 || (await hasScores(client, player));
    const pseudonym = isNew ? next : taken.at(-1);
    if (pseudonym === undefined) return null;
    const erased = (playerId: string): Player => ({ brand: player.brand, playerId });
    for (const name of taken) wallets.push(...(await lockWallets(client, erased(name))));
    const changed = await erase(client, wallets, { ...player, pseudonym });
    if (isNew || changed.metadata > 0) await note(client, erased(pseudonym), changed, by);
    return { playerId: pseudonym, leaderboards: await leaderboardsOf(client, erased(pseudonym)) };
  });

interface Changed {
  wallets: number;
  /** Operations whose metadata was deleted. */
  metadata: number;
}

/** In the order of their ids, as everything that locks several. The unique index wallets_player serves it. */
async function lockWallets(client: PoolClient, { brand, playerId }: Player): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>({
    name: 'lock-wallets-of-player',
    text: `SELECT id FROM wallets WHERE brand = $2 AND player_id = $1 ORDER BY id FOR UPDATE`,
    values: [playerId, brand],
  });
  return rows.map(({ id }) => id);
}

/**
 * The pseudonyms that the id has got so far, and the one that it gets next. They follow from the id, so that a repeat
 * finds them; without the database's own key nothing leads back. A second one is needed where wallets were made under
 * the id after it was erased: of each currency the pseudonym may have one wallet only.
 */
async function pseudonymsOf(
  client: PoolClient,
  { brand, playerId }: Player,
): Promise<{ taken: string[]; next: string }> {
  const { rows } = await client.query<{ key: string }>('SELECT key FROM player_mask_key');
  const [row] = rows;
  if (row === undefined) throw new Error('player_mask_key is empty');
  const hash = createHmac('sha256', row.key).update(`erased ${brand} ${playerId}`).digest('hex');
  const first = `erased-${hash.slice(0, HEX_DIGITS)}`;
  const taken: string[] = [];
  for (let next = first; ; next = `${first}-${taken.length + 1}`) {
    const named = { brand, playerId: next };
    const isTaken = (await lockWallets(client, named)).length > 0 || (await hasScores(client, named));
    if (!isTaken) return { taken, next };
    taken.push(next);
  }
}

/** By the primary key of leaderboard_scores, for each leaderboard. */
async function leaderboardsOf(client: PoolClient, { brand, playerId }: Player): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>({
    name: 'leaderboards-of-player',
    text: `SELECT l.id FROM leaderboards l CROSS JOIN LATERAL (
        SELECT FROM leaderboard_scores s
        WHERE s.leaderboard_id = l.id AND s.brand = $2 AND s.player_id = $1 LIMIT 1
      ) AS shown ORDER BY l.id`,
    values: [playerId, brand],
  });
  return rows.map(({ id }) => id);
}

/** A score can be set for a player who has no wallet. */
async function hasScores(client: PoolClient, player: Player): Promise<boolean> {
  return (await leaderboardsOf(client, player)).length > 0;
}

/**
 * Primary keys serve all of it. A worker that has an older snapshot of a wallet decides again: its revision has
 * changed.
 */
async function erase(
  client: PoolClient,
  walletIds: string[],
  { brand, playerId, pseudonym }: Player & { pseudonym: string },
): Promise<Changed> {
  const metadata = await client.query({
    name: 'erase-metadata',
    text: 'DELETE FROM operation_metadata WHERE wallet_id = ANY($1::uuid[])',
    values: [walletIds],
  });
  const wallets = await client.query({
    name: 'erase-wallets',
    text: `UPDATE wallets SET metadata = '{}', revision = revision + 1,
        player_id = CASE WHEN player_id = $2 THEN $3 ELSE player_id END
      WHERE id = ANY($1::uuid[]) AND (player_id = $2 OR metadata <> '{}')`,
    values: [walletIds, playerId, pseudonym],
  });
  // runs of the pipeline that have read the old id end first, and later ones read the new one
  await client.query('LOCK TABLE leaderboards IN EXCLUSIVE MODE');
  await client.query({
    name: 'erase-scores',
    text: `UPDATE leaderboard_scores SET player_id = $3, revision = revision + 1
      WHERE leaderboard_id = ANY($1::text[]) AND brand = $4 AND player_id = $2`,
    values: [await leaderboardsOf(client, { brand, playerId }), playerId, pseudonym, brand],
  });
  return { wallets: wallets.rowCount ?? 0, metadata: metadata.rowCount ?? 0 };
}

async function note(
  client: PoolClient,
  { brand, playerId }: Player,
  changed: Changed,
  by: ChangedBy,
): Promise<void> {
  const subject = { kind: 'player', id: playerId };
  await writeAudit(client, { by, brand, action: 'player.erase', subject, after: changed });
}
