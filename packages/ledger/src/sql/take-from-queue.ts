import type { Queued } from '../apply/batch.ts';
import type { Statement } from '../apply/transaction.ts';
import { binaryArray } from '@croupier/platform';

/** What is decided leaves the queue in the same transaction: nothing is ever decided twice. The primary key serves it. */
const TAKE_FROM_QUEUE = `
WITH taken AS (
  DELETE FROM queue USING unnest($1::uuid[], $2::int8[]) AS t(wallet_id, seq)
  WHERE queue.wallet_id = t.wallet_id AND queue.seq = t.seq
  RETURNING 1
)
SELECT must_hold(count(*) = cardinality($1::uuid[]), 'every decided operation was queued') FROM taken`;

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
