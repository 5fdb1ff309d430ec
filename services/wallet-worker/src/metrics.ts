import { readBacklog } from '@croupier/ledger';
import { Counter, Gauge, Histogram, LATENCY_BUCKETS } from '@croupier/platform';
import type { Pool, Registry } from '@croupier/platform';

/** What the worker tells of its work. No label grows with the number of players. */
export function createMetrics(registry: Registry, pool: Pool): WalletWorkerMetrics {
  const registers = [registry];
  queueGauges(registry, pool);
  return {
    applied: new Counter({
      name: 'operations_decided_total',
      help: 'Operations decided, by kind and status',
      labelNames: ['kind', 'status'],
      registers,
    }),
    batchSize: new Histogram({
      name: 'apply_batch_operations',
      help: 'Operations decided in one transaction',
      buckets: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000],
      registers,
    }),
    applyTime: new Histogram({
      name: 'apply_duration_seconds',
      help: 'Duration of one apply transaction, from BEGIN to the answer of COMMIT',
      buckets: LATENCY_BUCKETS,
      registers,
    }),
    endToEnd: new Histogram({
      name: 'operation_latency_seconds',
      help: 'From accepted to committed',
      buckets: LATENCY_BUCKETS,
      registers,
    }),
    retries: new Counter({
      name: 'serialization_retries_total',
      help: 'Transactions tried again because another one was faster (40001, 40P01)',
      registers,
    }),
    isolated: new Counter({
      name: 'operations_isolated_total',
      help: 'Operations taken out of a batch because they failed by themselves',
      registers,
    }),
    deadLetters: new Counter({
      name: 'dead_letters_total',
      help: 'Operations given up after their last attempt',
      registers,
    }),
    untold: new Counter({
      name: 'outbox_retold_total',
      help: 'Commits told late, from the outbox',
      registers,
    }),
  };
}

export interface WalletWorkerMetrics {
  applied: Counter<'kind' | 'status'>;
  batchSize: Histogram;
  applyTime: Histogram;
  endToEnd: Histogram;
  retries: Counter;
  isolated: Counter;
  deadLetters: Counter;
  untold: Counter;
}

function queueGauges(registry: Registry, pool: Pool): void {
  const depth = new Gauge({
    name: 'queue_depth',
    help: 'Operations queued and not decided',
    registers: [registry],
  });
  const untold = new Gauge({
    name: 'outbox_oldest_age_seconds',
    help: 'Age of the oldest commit untold',
    registers: [registry],
  });
  const letters = new Gauge({
    name: 'dead_letters',
    help: 'Dead letters that wait for a replay',
    registers: [registry],
  });
  new Gauge({
    name: 'queue_oldest_age_seconds',
    help: 'Age of the oldest operation queued that is not retried by itself',
    registers: [registry],
    async collect() {
      const backlog = await readBacklog(pool);
      this.set(backlog.oldestMs / 1000);
      depth.set(backlog.queued);
      const { rows } = await pool.query<{ age: number; letters: number }>(
        `SELECT coalesce(extract(epoch FROM now() - min(at)), 0)::float8 AS age,
          (SELECT count(*) FROM dead_letters)::int4 AS letters FROM outbox`,
      );
      untold.set(rows[0]?.age ?? 0);
      letters.set(rows[0]?.letters ?? 0);
    },
  });
}
