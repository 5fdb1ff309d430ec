import type { Kind } from '@croupier/domain';
import type { Pool } from '@croupier/platform';
import { onConnection } from './apply/transaction.ts';
import { isOperationOf } from './sql/operation-of.ts';

/** An operation that failed by itself, named with its wallets. */
export interface Isolated {
  operationId: string;
  kind: Kind;
  walletIds: string[];
  replyTo: string | null;
  /** Of the request that asked for it, as it travels. */
  trace: string | null;
  attempts: number;
  error: string | null;
}

/** Where operation $1 stands in the queue. */
const PLACES = `
SELECT unnest(array_remove(ARRAY[wallet_id, to_wallet_id], NULL)), seq FROM operations WHERE id = $1`;

/** Of rows `q` of the queue, each with its operation; to be completed with WHERE and GROUP BY over both. */
const selectIsolated = (queue: string): string => `
SELECT o.id AS "operationId", o.kind, array_agg(q.wallet_id::text) AS "walletIds",
  max(o.reply_to) AS "replyTo", max(o.trace_id) AS "trace", max(q.attempts) AS attempts, max(q.error) AS error
FROM ${queue} AS q CROSS JOIN LATERAL (SELECT o.* FROM operations o WHERE ${isOperationOf('q')} LIMIT 1) AS o`;

/**
 * Takes an operation out of the batches: it is retried by itself, and what was accepted after it for its wallets waits.
 * Also notes each further attempt that failed. Null when it is no longer queued.
 */
export async function isolate(pool: Pool, operationId: string, error: string): Promise<Isolated | null> {
  const { rows } = await pool.query<Isolated>({
    name: 'isolate',
    text: `WITH isolated AS (
        UPDATE queue SET isolated_at = coalesce(isolated_at, now_ms()), attempts = attempts + 1, error = $2
        WHERE (wallet_id, seq) IN (${PLACES})
        RETURNING *
      )
      ${selectIsolated('isolated')} GROUP BY o.id, o.kind`,
    values: [operationId, error],
  });
  return rows[0] ?? null;
}

/** Operations that have been retried by themselves for at least so long: nothing may wait for them any more. */
export async function overdue(pool: Pool, olderThanMs: number): Promise<Isolated[]> {
  const { rows } = await pool.query<Isolated>({
    name: 'overdue',
    text: `${selectIsolated('queue')} WHERE q.isolated_at < now() - $1 * interval '1 millisecond'
      GROUP BY o.id, o.kind`,
    values: [olderThanMs],
  });
  return rows;
}

/** Whether an operation is still to be decided. */
export async function isQueued(pool: Pool, operationId: string): Promise<boolean> {
  const { rows } = await pool.query({
    name: 'is-queued',
    text: 'SELECT FROM operations o JOIN queue q ON q.wallet_id = o.wallet_id AND q.seq = o.seq WHERE o.id = $1',
    values: [operationId],
  });
  return rows.length > 0;
}

export async function isDeadLetter(pool: Pool, operationId: string): Promise<boolean> {
  const { rows } = await pool.query('SELECT FROM dead_letters WHERE operation_id = $1', [operationId]);
  return rows.length > 0;
}

/** Dead letters of the last so many milliseconds, in the form of those that are still retried. */
export async function recentDeadLetters(pool: Pool, withinMs: number): Promise<Isolated[]> {
  const { rows } = await pool.query<Isolated>({
    name: 'recent-dead-letters',
    text: `SELECT d.operation_id AS "operationId", d.kind, array_remove(ARRAY[o.wallet_id::text, o.to_wallet_id::text], NULL)
        AS "walletIds", NULL AS "replyTo", o.trace_id AS "trace", d.attempts, d.error
      FROM dead_letters d CROSS JOIN LATERAL (SELECT * FROM operations WHERE id = d.operation_id LIMIT 1) AS o
      WHERE d.failed_at > now() - $1 * interval '1 millisecond' ORDER BY d.seq LIMIT 100`,
    values: [withinMs],
  });
  return rows;
}

/** Operations that are being retried by themselves, for those whose job was lost. */
export async function isolatedNow(pool: Pool): Promise<Isolated[]> {
  return overdue(pool, 0);
}

/**
 * Gives an operation up: it leaves the queue and becomes a dead letter, in one transaction. Null when it has been decided
 * or given up meanwhile.
 */
export async function giveUp(pool: Pool, operationId: string): Promise<Isolated | null> {
  return onConnection(pool, async (client) => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    // the wallets first, as every decision does: so this and a late attempt at it exclude one another
    await client.query({
      text: `SELECT FROM wallets WHERE id IN (SELECT wallet_id FROM operations WHERE id = $1
        UNION SELECT to_wallet_id FROM operations WHERE id = $1) ORDER BY id FOR NO KEY UPDATE`,
      values: [operationId],
    });
    const { rows } = await client.query<Isolated>({
      text: `${selectIsolated('queue')} WHERE (q.wallet_id, q.seq) IN (${PLACES}) GROUP BY o.id, o.kind`,
      values: [operationId],
    });
    const isolated = rows[0] ?? null;
    if (isolated !== null) await moveToDeadLetters(client, isolated);
    await client.query('COMMIT');
    return isolated;
  });
}

async function moveToDeadLetters(
  client: { query(statement: object): Promise<unknown> },
  isolated: Isolated,
): Promise<void> {
  await client.query({
    text: `INSERT INTO dead_letters (operation_id, wallet_id, seq, kind, error, attempts)
      SELECT id, wallet_id, seq, kind, $2, $3 FROM operations WHERE id = $1`,
    values: [isolated.operationId, isolated.error ?? 'it was not decided in time', isolated.attempts],
  });
  await client.query({
    text: `DELETE FROM queue WHERE (wallet_id, seq) IN (${PLACES})`,
    values: [isolated.operationId],
  });
}

/** Puts dead letters back on the queue, at their old place in the order. */
export async function replay(
  pool: Pool,
  operationIds: string[] | 'all',
  sub: string,
): Promise<{ operationId: string; walletIds: string[]; kind: Kind }[]> {
  const { rows } = await pool.query<{ operationId: string; walletIds: string[]; kind: Kind }>({
    text: `WITH chosen AS (
        DELETE FROM dead_letters WHERE $1::uuid[] IS NULL OR operation_id = ANY($1::uuid[])
        RETURNING operation_id, seq
      ), audited AS (
        INSERT INTO dead_letter_replays (operation_id, sub) SELECT operation_id, $2 FROM chosen
      ), queued AS (
        INSERT INTO queue (wallet_id, seq, sender_id)
        SELECT named.wallet_id, o.seq, nullif(o.wallet_id, named.wallet_id)
        FROM chosen JOIN operations o ON o.id = chosen.operation_id
        CROSS JOIN LATERAL (SELECT o.wallet_id UNION SELECT o.to_wallet_id WHERE o.to_wallet_id IS NOT NULL)
          AS named(wallet_id)
        RETURNING wallet_id, seq
      )
      SELECT o.id AS "operationId", o.kind, array_agg(queued.wallet_id::text) AS "walletIds"
      FROM chosen JOIN operations o ON o.id = chosen.operation_id JOIN queued ON queued.seq = o.seq
      GROUP BY o.id, o.kind, o.seq ORDER BY o.seq`,
    values: [operationIds === 'all' ? null : operationIds, sub],
  });
  return rows;
}
