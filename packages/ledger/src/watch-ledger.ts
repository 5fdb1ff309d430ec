import { readGauges } from '@croupier/platform';
import type { Pool, Registry } from '@croupier/platform';
import { readBacklog, readLeftovers } from './backlog.ts';

/**
 * What waits in the ledger, as metrics. Those who accept tell it as well as those who apply: where one of them is gone,
 * it is the other that has to say so.
 */
export function watchLedger(registry: Registry, pool: Pool): void {
  const read = async () => ({ ...(await readBacklog(pool)), ...(await readLeftovers(pool)) });
  readGauges(registry, read, [
    { name: 'queue_depth', help: 'Operations queued and not decided', value: ({ queued }) => queued },
    {
      name: 'queue_oldest_age_seconds',
      help: 'Age of the oldest operation queued that is not retried by itself',
      value: ({ oldestMs }) => oldestMs / 1000,
    },
    {
      name: 'outbox_oldest_age_seconds',
      help: 'Age of the oldest commit untold',
      value: ({ untoldMs }) => untoldMs / 1000,
    },
    {
      name: 'dead_letters',
      help: 'Dead letters that wait for a replay',
      value: ({ deadLetters }) => deadLetters,
    },
  ]);
}
