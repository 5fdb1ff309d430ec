import type { Pool, PoolClient } from '@croupier/platform/postgres';
import { inTransaction } from '../apply/transaction.ts';
import { writeAudit } from '../audit/audit-row.ts';
import type { ChangedBy } from '../audit/audit-row.ts';

export interface GameView {
  gameId: string;
  category: string;
  name: string | null;
}

export interface PutGameOptions {
  by?: ChangedBy;
  /** Whether the caller means to change what is there now (`If-Match`); null: the game is not declared yet. */
  mayChange?: (current: GameView | null) => boolean;
}

/** `ON CONFLICT` waits for another transaction that declares the same game; the primary key serves all three. */
const INSERT_GAME = `
INSERT INTO games (id, category, name) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING`;
const LOCK_GAME = `
SELECT id AS "gameId", category, name FROM games WHERE id = $1 FOR UPDATE`;
const UPDATE_GAME = `
UPDATE games SET category = $2, name = $3, updated_at = now_millis_precision() WHERE id = $1`;

/** The same again changes nothing. `changed`: the game is not what the caller meant to change. */
export async function putGame(
  pool: Pool,
  gameId: string,
  { category, name }: { category: string; name: string | null },
  { by = 'system', mayChange = () => true }: PutGameOptions = {},
): Promise<GameView | 'changed'> {
  const game = { gameId, category, name };
  return inTransaction(pool, async (client) => {
    const current = await lockGame(client, gameId);
    if (!mayChange(current)) return 'changed';
    if (current?.category === category && current.name === name) return game;
    const before = current ?? (await insertGame(client, game));
    if (before !== null) await client.query(UPDATE_GAME, [gameId, category, name]);
    await writeAudit(client, {
      by,
      action: 'game.put',
      subject: { kind: 'game', id: gameId },
      before: before === null ? null : { category: before.category, name: before.name },
      after: { category, name },
    });
    return game;
  });
}

async function lockGame(client: PoolClient, gameId: string): Promise<GameView | null> {
  return (await client.query<GameView>(LOCK_GAME, [gameId])).rows[0] ?? null;
}

/** Null: it was declared here. Else another caller declared it meanwhile, as this. */
async function insertGame(
  client: PoolClient,
  { gameId, category, name }: GameView,
): Promise<GameView | null> {
  const { rowCount } = await client.query(INSERT_GAME, [gameId, category, name]);
  return rowCount === 1 ? null : lockGame(client, gameId);
}
