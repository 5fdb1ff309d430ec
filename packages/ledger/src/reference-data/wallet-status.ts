import { obstacleToClosing } from '@croupier/domain';
import type { Unfinished, WalletStatus } from '@croupier/domain';
import { seesBrand } from '@croupier/platform/auth';
import type { Brands } from '@croupier/platform/auth';
import type { Pool, PoolClient } from '@croupier/platform/postgres';
import { newId } from '../accept/new-id.ts';
import type { Registry, StatusChange, StatusEvent, WalletRead } from '../api.ts';
import { inTransaction } from '../apply/transaction.ts';
import { AUDIT_COLUMNS, authorOf, authorParameters, authorValues } from '../audit/audit-row.ts';
import type { AuditAction, ChangedBy } from '../audit/audit-row.ts';
import { readWallet } from '../read/read-wallets.ts';
import { rfc3339, sqlRfc3339 } from '../tables/time.ts';
import { WALLET_COLUMNS, walletRead } from '../tables/wallet-rows.ts';
import type { WalletRow } from '../tables/wallet-rows.ts';

interface Change {
  walletId: string;
  from: WalletStatus;
  to: WalletStatus;
  /** `brands`: a wallet of another one does not exist. Absent: all. */
  by: { reason: string; createdBy: ChangedBy; brands?: Brands };
}

const ACTIONS = {
  active: 'wallet.unfreeze',
  frozen: 'wallet.freeze',
  closed: 'wallet.close',
} as const satisfies Record<WalletStatus, AuditAction>;

/**
 * A change of status with its journal, its event and its row of the audit log; nothing where the wallet has another
 * status than $12. The primary key serves it. Its time is later than that of any change of the wallet before it, even
 * if the clock went back, so that readers can put statuses in order.
 */
const CHANGE_STATUS = `
WITH changed AS (
  UPDATE wallets SET status = $2, revision = revision + 1,
    updated_at = greatest(updated_at + interval '1 millisecond', now_millis_precision())
  WHERE id = $1 AND status = $12 AND ($13::text[] IS NULL OR brand = ANY($13::text[])) RETURNING ${WALLET_COLUMNS}
), audited AS (
  INSERT INTO wallet_status_changes (wallet_id, status, reason, created_by, event_id, created_at)
  SELECT id, $2, $3, $4, $5, updated_at FROM changed
), announced AS (
  INSERT INTO outbox (id, created_at, wallet_ids, versions, rejected, messages)
  SELECT $5, updated_at, '{}', '{}', '{}', json_build_array(json_build_array('wallet:status', json_build_object(
    'id', $5::uuid, 'walletId', id, 'brand', brand, 'playerId', player_id, 'status', status, 'at', ${sqlRfc3339('updated_at')})))
  FROM changed
), logged AS (
  INSERT INTO audit_log (${AUDIT_COLUMNS})
  SELECT ${authorParameters(6)}, $11, 'wallet', id, json_build_object('status', $12::text),
    json_build_object('status', $2::text), $3, brand
  FROM changed
)
SELECT * FROM changed`;

/** Takes effect at once: what is queued meets the new status. The same status again changes nothing. */
export const setStatus = async (
  pool: Pool,
  walletId: string,
  to: 'active' | 'frozen',
  by: Change['by'],
): ReturnType<Registry['setStatus']> => {
  const changed = await changeStatus(pool, { walletId, from: to === 'frozen' ? 'active' : 'frozen', to, by });
  if (changed !== null) return changed;
  const read = await readWallet(pool, walletId);
  return read === null || !seesBrand({ brands: by.brands ?? null }, read.wallet.brand)
    ? null
    : { ...read, event: null };
};

/**
 * For good. The wallet's row is locked before it is looked at: what a worker decides at the same moment is either seen
 * here, or decided after the change and refused.
 */
export const closeWallet = (
  pool: Pool,
  walletId: string,
  by: Change['by'],
): ReturnType<Registry['closeWallet']> =>
  inTransaction(pool, async (client) => {
    const wallet = await lockWallet(client, walletId);
    if (wallet === null || !seesBrand({ brands: by.brands ?? null }, wallet.brand)) return null;
    if (wallet.status === 'closed') return { ...walletRead(wallet), event: null };
    const obstacle = obstacleToClosing(wallet, await readUnfinished(client, walletId));
    if (obstacle !== null) return { obstacle };
    const changed = await changeStatus(client, { walletId, from: wallet.status, to: 'closed', by });
    if (changed === null) throw new Error(`wallet ${walletId} changed under its lock`);
    return changed;
  });

/** The primary key serves it. */
async function lockWallet(client: PoolClient, walletId: string): Promise<WalletRow | null> {
  const { rows } = await client.query<WalletRow>({
    name: 'lock-wallet',
    text: `SELECT ${WALLET_COLUMNS} FROM wallets WHERE id = $1 FOR NO KEY UPDATE`,
    values: [walletId],
  });
  return rows[0] ?? null;
}

/**
 * The primary keys of queue and bets and the index bonuses_in_use serve it: it reads all bets of the wallet, as nothing
 * that happens often asks for the open ones. What is pending is in the balances, as `reserved` and `incoming`.
 */
const READ_UNFINISHED = `
SELECT EXISTS (SELECT FROM queue WHERE wallet_id = $1) AS queued,
  EXISTS (SELECT FROM bets WHERE wallet_id = $1 AND status = 'open') AS "openBets",
  EXISTS (SELECT FROM bonuses WHERE wallet_id = $1 AND in_use AND ended_at IS NULL) AS bonuses`;

/** A statement of its own, after the lock: so it sees what was committed before. */
async function readUnfinished(client: PoolClient, walletId: string): Promise<Unfinished> {
  const { rows } = await client.query<Unfinished>({
    name: 'read-unfinished',
    text: READ_UNFINISHED,
    values: [walletId],
  });
  const [unfinished] = rows;
  if (unfinished === undefined) throw new Error('a SELECT without FROM gave no row');
  return unfinished;
}

async function changeStatus(
  client: Pick<Pool, 'query'> | PoolClient,
  { walletId, from, to, by: { reason, createdBy, brands = null } }: Change,
): Promise<(WalletRead & StatusChange) | null> {
  const outboxId = newId();
  const author = [authorOf(createdBy).name, outboxId, ...authorValues(createdBy)];
  const { rows } = await client.query<WalletRow>({
    name: 'change-status',
    text: CHANGE_STATUS,
    values: [walletId, to, reason, ...author, ACTIONS[to], from, brands],
  });
  const [row] = rows;
  return row === undefined ? null : { ...walletRead(row), event: statusEvent(row, outboxId) };
}

/** As the outbox has it. */
function statusEvent(
  { id: walletId, brand, player_id: playerId, status, updated_at }: WalletRow,
  id: string,
): StatusEvent {
  return { id, walletId, brand, playerId, status, at: rfc3339(updated_at) };
}
