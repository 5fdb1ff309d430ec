import type { Pool } from '@croupier/platform';
import type { Reader } from './api.ts';
import { readBacklog } from './backlog.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { readHistory } from './history.ts';
import { listOperations } from './list-operations.ts';
import { readBet, readBets } from './read-bets.ts';
import {
  readBonus,
  readBonusesOfWallet,
  readOffer,
  readOffers,
  readOpenBonusesOfPlayer,
} from './read-bonuses.ts';
import { readBundles } from './read-bundles.ts';
import { readOperations } from './read-operations.ts';
import {
  findWallet,
  readVersions,
  readVersionsOfPlayers,
  readWallet,
  readWalletAt,
  readWalletsOfPlayer,
} from './read-wallets.ts';
import { rfc3339 } from './time.ts';
import type { DeadLetterView, Page } from './views.ts';

export function createReader(pool: Pool): Reader {
  return {
    wallet: (id) => readWallet(pool, id),
    walletAt: (id, at) => readWalletAt(pool, id, at),
    walletsOfPlayer: (playerId) => readWalletsOfPlayer(pool, playerId),
    findWallet: (playerId, currency) => findWallet(pool, playerId, currency),
    history: (walletId, query) => readHistory(pool, walletId, query),
    bets: (walletId, query) => readBets(pool, walletId, query),
    bet: (walletId, reference) => readBet(pool, walletId, reference),
    operations: (walletId, query) => listOperations(pool, walletId, query),
    operation: (id) => readOperation(pool, id),
    operationsById: (ids) => readViews(pool, ids),
    bundles: (walletId, afterVersion, limit) => readBundles(pool, walletId, afterVersion, limit),
    versions: (walletIds) => readVersions(pool, walletIds),
    versionsOfPlayers: (playerIds) => readVersionsOfPlayers(pool, playerIds),
    currencies: () => readCurrencies(pool),
    deadLetters: (query) => readDeadLetters(pool, query),
    bonus: (id) => readBonus(pool, id),
    bonusesOfWallet: (walletId) => readBonusesOfWallet(pool, walletId),
    openBonusesOfPlayer: (playerId) => readOpenBonusesOfPlayer(pool, playerId),
    offers: () => readOffers(pool),
    offer: (id) => readOffer(pool, id),
    backlog: () => readBacklog(pool),
  };
}

const readOperation = async (pool: Pool, id: string): ReturnType<Reader['operation']> => {
  const read = (await readOperations(pool, [id])).get(id);
  return read === undefined
    ? null
    : { operation: read.view, playerId: read.row.player_id, sub: read.row.sub };
};

const readViews = async (pool: Pool, ids: string[]): ReturnType<Reader['operationsById']> => {
  const read = await readOperations(pool, ids);
  return new Map([...read].map(([id, { view }]) => [id, view]));
};

async function readCurrencies(pool: Pool): Promise<{ code: string; scale: number }[]> {
  const { rows } = await pool.query<{ code: string; scale: number }>(
    'SELECT code, scale FROM currencies ORDER BY code',
  );
  return rows;
}

const DEAD_LETTERS = 'dead-letters';

type DeadLetterRow = Omit<DeadLetterView, 'failedAt'> & { seq: number; failed_at: number };

function deadLetterView({
  operationId,
  kind,
  walletId,
  error,
  attempts,
  failed_at,
}: DeadLetterRow): DeadLetterView {
  return { operationId, kind, walletId, error, attempts, failedAt: rfc3339(failed_at) };
}

/** In accept order, which is the order of a replay. */
async function readDeadLetters(
  pool: Pool,
  query: { limit: number; cursor: string | null },
): Promise<Page<DeadLetterView>> {
  const { rows } = await pool.query<DeadLetterRow>({
    name: 'read-dead-letters',
    text: `SELECT seq, operation_id AS "operationId", kind, wallet_id AS "walletId", error, attempts, failed_at
      FROM dead_letters WHERE seq > $1 ORDER BY seq LIMIT $2`,
    values: [decodeCursor(DEAD_LETTERS, query.cursor) ?? 0, query.limit + 1],
  });
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  return {
    items: page.map(deadLetterView),
    nextCursor: last === undefined ? null : encodeCursor(DEAD_LETTERS, last.seq),
  };
}
