import type { Queued } from '../queued.ts';
import type { Statement } from '../transaction.ts';
import { binaryArray } from '@croupier/platform/postgres';

/**
 * What is decided leaves the queue in the same transaction: nothing is ever decided twice. The primary key serves it.
 *
 * The places are found first, and the rows deleted by them. Statistics are taken when the queue is all but empty, and a
 * join would be planned for that: as a look through the whole queue for each row, which is quadratic in what is in
 * it.
 */
const TAKE_FROM_QUEUE = `
WITH taken AS (
  DELETE FROM queue WHERE ctid = ANY (ARRAY(
    SELECT q.ctid FROM unnest($1::uuid[], $2::int8[]) AS t(wallet_id, seq)
    CROSS JOIN LATERAL (
      SELECT ctid FROM queue WHERE queue.wallet_id = t.wallet_id AND queue.seq = t.seq LIMIT 1
    ) AS q
  ))
  RETURNING 1
)
SELECT assert_true(count(*) = cardinality($1::uuid[]), 'every decided operation was queued') FROM taken`;

export function takeFromQueue(queued: Queued[]): Statement {
  const rows = queued.flatMap((operation) => operation.rows);
  return {
    name: 'take-from-queue',
    text: TAKE_FROM_QUEUE,
    values: [
      binaryArray.uuid(rows.map(({ queue_wallet_id }) => queue_wallet_id)),
      binaryArray.int8(rows.map(({ seq }) => seq)),
    ],
  };
}
