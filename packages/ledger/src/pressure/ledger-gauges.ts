import { registerAsyncGauges } from '@croupier/platform/metrics';
import type { LabelledValue, Registry } from '@croupier/platform/metrics';
import type { Pool } from '@croupier/platform/postgres';
import { readLeftovers, readQueues, readBlocked } from './pressure.ts';
import type { QueueState } from './pressure.ts';

const byQueue =
  (value: (state: QueueState) => number) =>
  (queues: readonly QueueState[]): LabelledValue[] =>
    queues.map((state) => ({ labels: { queue: state.queue }, value: value(state) }));

/**
 * What waits in the ledger, as metrics. Services that accept expose it as well as those that apply: where one kind is
 * gone, the other still does.
 */
export function registerLedgerGauges(registry: Registry, pool: Pool): void {
  const labelNames = ['queue'];
  registerAsyncGauges(registry, () => readQueues(pool), [
    {
      name: 'croupier_queue_depth',
      help: 'Operations queued, by queue',
      labelNames,
      value: byQueue(({ queued }) => queued),
    },
    {
      name: 'croupier_queue_free',
      help: 'Queued operations of wallets that are neither blocked nor quarantined nor behind one of these',
      labelNames,
      value: byQueue(({ free }) => free),
    },
    {
      name: 'croupier_queue_oldest_age_seconds',
      help: 'Age of the oldest operation that is free to be decided',
      labelNames,
      value: byQueue(({ oldestFreeMs }) => oldestFreeMs / 1000),
    },
    {
      name: 'croupier_queue_ended',
      help: 'Operations decided since the database was created; updated once a second',
      labelNames,
      value: byQueue(({ ended }) => ended),
    },
  ]);
  const read = async () => ({ ...(await readBlocked(pool)), ...(await readLeftovers(pool)) });
  registerAsyncGauges(registry, read, [
    {
      name: 'croupier_wallets_blocked',
      help: 'Wallets whose batch fails by a fault of the infrastructure while others commit',
      value: ({ blockedWallets }) => blockedWallets,
    },
    {
      name: 'croupier_quarantined_operations',
      help: 'Operations that failed by a fault of their own and wait for their next attempt',
      value: ({ quarantinedOperations }) => quarantinedOperations,
    },
    {
      name: 'croupier_outbox_oldest_age_seconds',
      help: 'Age of the oldest unpublished outbox message',
      value: ({ unpublishedMs }) => unpublishedMs / 1000,
    },
    {
      name: 'croupier_dead_letters',
      help: 'Dead letters to be replayed or discarded',
      value: ({ deadLetters }) => deadLetters,
    },
  ]);
}
