import type { Kind } from '@croupier/domain';
import type { Pool } from '@croupier/platform';
import { isOperationOf } from './sql/operation-of.ts';

/** How long the oldest operation has been queued that is not retried by itself, and roughly how many are queued. */
export async function readBacklog(pool: Pool): Promise<{ oldestMs: number; queued: number }> {
  const { rows } = await pool.query<{ oldest_ms: number; queued: number }>({
    name: 'read-backlog',
    text: `SELECT coalesce(extract(epoch FROM now() - oldest) * 1000, 0)::float8 AS oldest_ms, queued FROM queue_backlog()`,
    values: [],
  });
  return { oldestMs: Math.max(rows[0]?.oldest_ms ?? 0, 0), queued: rows[0]?.queued ?? 0 };
}

/** Wallets whose operations have been queued for longer than that, oldest first, with the kind of the first. */
export async function readOverlooked(
  pool: Pool,
  olderThanMs: number,
  limit: number,
): Promise<{ walletId: string; kind: Kind; seq: number }[]> {
  const { rows } = await pool.query<{ walletId: string; kind: Kind; seq: number }>({
    name: 'read-overlooked',
    text: `SELECT q.wallet_id AS "walletId", q.seq, o.kind
      FROM queue_in_order($2) AS q
      CROSS JOIN LATERAL (SELECT o.kind FROM operations o WHERE ${isOperationOf('q')} LIMIT 1) AS o
      WHERE q.queued_at < now() - $1 * interval '1 millisecond' AND q.isolated_at IS NULL ORDER BY q.seq`,
    values: [olderThanMs, limit],
  });
  return rows;
}

/** How long the oldest commit has been untold, and how many operations are dead letters. */
export async function readLeftovers(pool: Pool): Promise<{ untoldMs: number; deadLetters: number }> {
  const { rows } = await pool.query<{ untold_ms: number; dead_letters: number }>({
    name: 'read-leftovers',
    // min by the index outbox_at; dead letters are few
    text: `SELECT coalesce((SELECT extract(epoch FROM now() - min(at)) * 1000 FROM outbox), 0)::float8 AS untold_ms,
      (SELECT count(*) FROM dead_letters)::int4 AS dead_letters`,
    values: [],
  });
  return { untoldMs: Math.max(rows[0]?.untold_ms ?? 0, 0), deadLetters: rows[0]?.dead_letters ?? 0 };
}
