import type { EventBundle, RejectedEvent, StoredMessage } from '@croupier/contracts';
import type { Pool } from '@croupier/platform/postgres';
import { rejectedMessage } from '../apply/event-builders.ts';
import { bundlesOf } from '../tables/entry-rows.ts';
import type { PublishedEntryRow } from '../tables/entry-rows.ts';
import { rejectionOf } from '../read/read-operations.ts';
import type { JoinedOperationRow } from '../read/read-operations.ts';
import { SELECT_PUBLISHED_ENTRIES } from '../tables/entry-columns.ts';

/** A commit that is not known to have been published. */
export interface UnpublishedCommit {
  outboxId: string;
  bundles: EventBundle[];
  rejected: RejectedEvent[];
  /** Of a change that is not an operation. */
  messages: StoredMessage[];
}

interface OutboxRow {
  id: string;
  wallet_ids: string[];
  versions: string[];
  rejected: string[];
  messages: StoredMessage[] | null;
}

/**
 * Commits older than `olderThanMs` that were not published because of a crash or an outage, oldest first. Those of the
 * future were written before PostgreSQL's clock was set back: they do not wait for it. The index outbox_created_at
 * serves it.
 */
export async function readUnpublished(
  pool: Pool,
  olderThanMs: number,
  limit: number,
): Promise<UnpublishedCommit[]> {
  const { rows } = await pool.query<OutboxRow>({
    name: 'read-unpublished',
    text: `SELECT id, wallet_ids, versions, rejected, messages FROM outbox
      WHERE created_at < now() - $1 * interval '1 millisecond' OR created_at > now() + interval '1 second'
      ORDER BY created_at LIMIT $2`,
    values: [olderThanMs, limit],
  });
  return Promise.all(rows.map((row) => unpublishedCommit(pool, row)));
}

async function unpublishedCommit(pool: Pool, row: OutboxRow): Promise<UnpublishedCommit> {
  if (row.messages !== null) {
    return { outboxId: row.id, bundles: [], rejected: [], messages: row.messages };
  }
  const entries = await pool.query<PublishedEntryRow>({
    name: 'read-published-entries',
    text: `${SELECT_PUBLISHED_ENTRIES} JOIN unnest($1::uuid[], $2::int8[]) WITH ORDINALITY AS published(wallet_id, version, ord)
      ON published.wallet_id = e.wallet_id AND published.version = e.version ORDER BY published.ord`,
    values: [row.wallet_ids, row.versions],
  });
  return {
    outboxId: row.id,
    bundles: await bundlesOf(pool, entries.rows),
    rejected: await rejectedOf(pool, row.rejected),
    messages: [],
  };
}

type RejectedRow = Pick<
  JoinedOperationRow,
  | 'id'
  | 'wallet_id'
  | 'kind'
  | 'reference'
  | 'amount'
  | 'brand'
  | 'player_id'
  | 'detail'
  | 'available'
  | 'rejected_cash'
  | 'rejected_bonus'
> & {
  trace_context: string | null;
  code: string;
  rejected_at: number;
};

async function rejectedOf(pool: Pool, ids: string[]): Promise<RejectedEvent[]> {
  if (ids.length === 0) return [];
  const { rows } = await pool.query<RejectedRow>({
    name: 'read-rejected',
    text: `SELECT o.id, o.wallet_id, o.kind, o.reference, o.amount, r.trace_context, w.brand, w.player_id, r.code, r.detail,
        r.available, r.cash AS rejected_cash, r.bonus AS rejected_bonus, r.rejected_at
      FROM rejections r JOIN operations o ON o.id = r.operation_id JOIN wallets w ON w.id = o.wallet_id
      WHERE r.operation_id = ANY($1::uuid[]) ORDER BY o.seq`,
    values: [ids],
  });
  return rows.flatMap((row) => {
    const rejection = rejectionOf(row);
    return rejection === null ? [] : [rejectedMessage({ row, wallet: row, rejection, at: row.rejected_at })];
  });
}

/** A row that was published is not needed any more. */
export async function markPublished(pool: Pool, outboxIds: string[]): Promise<void> {
  await pool.query({
    name: 'mark-published',
    text: 'DELETE FROM outbox WHERE id = ANY($1::uuid[])',
    values: [outboxIds],
  });
}
