import type { DeadLetterView, Page } from '@croupier/contracts';
import type { Brands } from '@croupier/platform/auth';
import type { Pool } from '@croupier/platform/postgres';
import type { Reader } from '../api.ts';
import { hasBrand } from '../reference-data/brands.ts';
import { readScales } from '../reference-data/currencies.ts';
import { decodeCursor, encodeCursor, pageOf } from './cursor.ts';
import type { PageQuery } from './cursor.ts';
import { readHistory } from './history.ts';
import { listOperations } from './list-operations.ts';
import { listBonuses, listBrands, listCurrencies, listOffers, listWallets } from './lists.ts';
import { readBet, readBets } from './read-bets.ts';
import { findOffer, readBonus, readOffer, readOpenBonusesOfPlayer } from './read-bonuses.ts';
import { readBundles } from '../publish/read-bundles.ts';
import { readOperations } from './read-operations.ts';
import {
  findWallet,
  readLastStatuses,
  readVersions,
  readWallet,
  readWalletAt,
  readWalletHeads,
  readWalletHeadsOfPlayers,
  readWalletsOfPlayer,
} from './read-wallets.ts';
import { isOfBrands } from '../dead-letters/sql/dead-letters.ts';
import { rfc3339 } from '../tables/time.ts';

export function createReader(pool: Pool): Reader {
  return {
    wallet: (id) => readWallet(pool, id),
    walletAt: (id, at) => readWalletAt(pool, id, at),
    walletsOfPlayer: (player, limit) => readWalletsOfPlayer(pool, player, limit),
    listWallets: (player, query) => listWallets(pool, player, query),
    findWallet: (player, currency) => findWallet(pool, player, currency),
    history: (walletId, query) => readHistory(pool, walletId, query),
    bets: (walletId, query) => readBets(pool, walletId, query),
    bet: (walletId, reference) => readBet(pool, walletId, reference),
    operations: (walletId, query) => listOperations(pool, walletId, query),
    operation: (id) => readOperation(pool, id),
    operationsById: (ids) => readViews(pool, ids),
    bundles: (walletId, afterVersion, limit) => readBundles(pool, walletId, afterVersion, limit),
    versions: (walletIds) => readVersions(pool, walletIds),
    walletHeads: (walletIds) => readWalletHeads(pool, walletIds),
    walletHeadsOfPlayers: (players) => readWalletHeadsOfPlayers(pool, players),
    lastStatuses: (walletIds) => readLastStatuses(pool, walletIds),
    brands: (query, brands = null) => listBrands(pool, brands, query),
    hasBrand: (id) => hasBrand(pool, id),
    currencies: (query) => listCurrencies(pool, query),
    hasCurrency: async (code) => (await readScales(pool, [code])).has(code),
    deadLetters: (query, brands = null) => readDeadLetters(pool, brands, query),
    bonus: (id) => readBonus(pool, id),
    bonusesOfWallet: (walletId, query) => listBonuses(pool, walletId, query),
    openBonusesOfPlayer: (player, limit) => readOpenBonusesOfPlayer(pool, player, limit),
    offers: (query, brands = null) => listOffers(pool, brands, query),
    findOffer: (name) => findOffer(pool, name),
    offer: (id) => readOffer(pool, id),
  };
}

const readOperation = async (pool: Pool, id: string): ReturnType<Reader['operation']> => {
  const read = (await readOperations(pool, [id])).get(id);
  return read === undefined ? null : { operation: read.view, playerId: read.row.player_id };
};

const readViews = async (pool: Pool, ids: string[]): ReturnType<Reader['operationsById']> => {
  const read = await readOperations(pool, ids);
  return new Map([...read].map(([id, { view }]) => [id, view]));
};

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
async function readDeadLetters(pool: Pool, brands: Brands, query: PageQuery): Promise<Page<DeadLetterView>> {
  const { rows } = await pool.query<DeadLetterRow>({
    name: 'read-dead-letters',
    text: `SELECT seq, operation_id AS "operationId", kind, wallet_id AS "walletId", error, attempts, failed_at
      FROM dead_letters d WHERE seq > $1 AND discarded_at IS NULL AND ${isOfBrands('d', '$2')} ORDER BY seq LIMIT $3`,
    values: [decodeCursor(DEAD_LETTERS, query.cursor) ?? 0, brands, query.limit + 1],
  });
  return pageOf(rows, query.limit, {
    view: deadLetterView,
    cursorOf: ({ seq }) => encodeCursor(DEAD_LETTERS, seq),
  });
}
