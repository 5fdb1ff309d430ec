import { createHmac } from 'node:crypto';
import type { Player } from '@croupier/platform/auth';
import type { Pool } from '@croupier/platform/postgres';

/** Maps a player to a pseudonym, always the same one, from which the id cannot be derived. */
export type PlayerMask = (player: Player) => string;

const LENGTH = 12;

/**
 * The key is in the database: pseudonyms are the same in every process and after every start, and differ between
 * systems.
 */
export async function readPlayerMask(pool: Pool): Promise<PlayerMask> {
  const { rows } = await pool.query<{ key: string }>('SELECT key FROM player_mask_key');
  const [row] = rows;
  if (row === undefined)
    throw new Error('the key of the masked player ids is missing: was player_mask_key emptied?');
  return ({ brand, playerId }) =>
    `player-${createHmac('sha256', row.key).update(`${brand}\0${playerId}`).digest('base64url').slice(0, LENGTH)}`;
}
