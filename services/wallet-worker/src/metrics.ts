import { BOOKS, readReconciliationRun, readScales, readUnsealedAge, watchLedger } from '@croupier/ledger';
import type { Flow } from '@croupier/ledger';
import { AmountCounter, Counter, Histogram, LATENCY_BUCKETS, readGauges } from '@croupier/platform/metrics';
import type { Registry } from '@croupier/platform/metrics';
import type { Pool } from '@croupier/platform/postgres';

/** What the worker tells of its work. No label grows with the number of players. */
export function createMetrics(registry: Registry, pool: Pool): WalletWorkerMetrics {
  const registers = [registry];
  const currencies = new Set<string>();
  watchLedger(registry, pool);
  verificationGauges(registry, pool);
  scaleGauge(registry, pool, currencies);
  const money = new AmountCounter({
    name: 'money_moved_minor_units_total',
    help: 'Money that moved between players and the house, by flow',
    labelNames: ['flow', 'currency'],
    registers,
  });
  return {
    countMoney(flows) {
      for (const { flow, currency, amount } of flows) {
        currencies.add(currency);
        money.inc({ flow, currency }, amount);
      }
    },
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
    quarantined: new Counter({
      name: 'operations_quarantined_total',
      help: 'Operations that failed by a fault of their own and are retried individually',
      registers,
    }),
    invalidJobs: new Counter({
      name: 'invalid_jobs_total',
      help: 'Jobs that were dropped because their data is not what a job of that name carries',
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
  countMoney: (flows: readonly Flow[]) => void;
  applied: Counter<'kind' | 'status'>;
  batchSize: Histogram;
  applyTime: Histogram;
  endToEnd: Histogram;
  retries: Counter;
  quarantined: Counter;
  invalidJobs: Counter;
  deadLetters: Counter;
  untold: Counter;
}

/** What shows that the journals are as they were written. */
function verificationGauges(registry: Registry, pool: Pool): void {
  readGauges(registry, () => readReconciliationRun(pool), [
    {
      name: 'books_check_failed',
      help: 'Whether a check of the books did not hold when they were last checked (1) or did (0)',
      labelNames: ['check'],
      value: ({ failed }) =>
        Object.keys(BOOKS).map((check) => ({ labels: { check }, value: failed.includes(check) ? 1 : 0 })),
    },
    {
      name: 'books_checked_timestamp_seconds',
      help: 'When the books were last checked',
      value: ({ checkedAt }) => checkedAt / 1000,
    },
  ]);
  readGauges(registry, () => readUnsealedAge(pool), [
    {
      name: 'audit_log_unsealed_age_seconds',
      help: 'Age of the oldest row of the audit log that is not sealed; 0 where all are',
      value: (seconds) => seconds,
    },
  ]);
}

/** Of currencies in which this process moved money: 180 series for each process would tell nobody anything. */
function scaleGauge(registry: Registry, pool: Pool, currencies: ReadonlySet<string>): void {
  readGauges(registry, () => readScales(pool, [...currencies]), [
    {
      name: 'currency_scale',
      help: 'Decimal digits of the minor unit, for currencies in which money moved',
      labelNames: ['currency'],
      value: (scales) => Array.from(scales, ([currency, value]) => ({ labels: { currency }, value })),
    },
  ]);
}
