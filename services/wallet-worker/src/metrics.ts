import {
  BOOKS,
  readReconciliationRun,
  readScales,
  readUnsealedAge,
  registerLedgerGauges,
} from '@croupier/ledger';
import type { Flow } from '@croupier/ledger';
import {
  AmountCounter,
  Counter,
  Histogram,
  LATENCY_BUCKETS,
  registerAsyncGauges,
} from '@croupier/platform/metrics';
import type { Registry } from '@croupier/platform/metrics';
import type { Pool } from '@croupier/platform/postgres';

/** The worker's metrics. No label grows with the number of players. */
export function createMetrics(registry: Registry, pool: Pool): WalletWorkerMetrics {
  const registers = [registry];
  const currencies = new Set<string>();
  registerLedgerGauges(registry, pool);
  verificationGauges(registry, pool);
  scaleGauge(registry, pool, currencies);
  const money = new AmountCounter({
    name: 'croupier_money_moved_minor_units_total',
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
      name: 'croupier_operations_decided_total',
      help: 'Operations decided, by kind and status',
      labelNames: ['kind', 'status'],
      registers,
    }),
    batchSize: new Histogram({
      name: 'croupier_apply_batch_operations',
      help: 'Operations decided in one transaction',
      buckets: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000],
      registers,
    }),
    applyTime: new Histogram({
      name: 'croupier_apply_duration_seconds',
      help: 'Duration of one apply transaction, from BEGIN to the answer of COMMIT',
      buckets: LATENCY_BUCKETS,
      registers,
    }),
    endToEnd: new Histogram({
      name: 'croupier_operation_latency_seconds',
      help: 'Seconds from the acceptance of an operation to its commit',
      buckets: LATENCY_BUCKETS,
      registers,
    }),
    retries: new Counter({
      name: 'croupier_serialization_retries_total',
      help: 'Transactions retried after a serialization failure or deadlock (40001, 40P01)',
      registers,
    }),
    quarantined: new Counter({
      name: 'croupier_operations_quarantined_total',
      help: 'Operations quarantined after their first failed attempt',
      registers,
    }),
    invalidJobs: new Counter({
      name: 'croupier_invalid_jobs_total',
      help: 'Jobs dropped because their data is not valid for their name',
      registers,
    }),
    deadLetters: new Counter({
      name: 'croupier_operations_dead_lettered_total',
      help: 'Operations moved to the dead letters after their last attempt',
      registers,
    }),
    republished: new Counter({
      name: 'croupier_outbox_republished_total',
      help: 'Outbox messages republished',
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
  republished: Counter;
}

/** Gauges of reconciliation and of the audit log's seals. */
function verificationGauges(registry: Registry, pool: Pool): void {
  registerAsyncGauges(registry, () => readReconciliationRun(pool), [
    {
      name: 'croupier_reconciliation_failed',
      help: 'Whether a check failed in the last reconciliation run (1) or passed (0)',
      labelNames: ['check'],
      value: ({ failed }) =>
        Object.keys(BOOKS).map((check) => ({ labels: { check }, value: failed.includes(check) ? 1 : 0 })),
    },
    {
      name: 'croupier_reconciliation_timestamp_seconds',
      help: 'When reconciliation last ran, as a Unix timestamp',
      value: ({ checkedAt }) => checkedAt / 1000,
    },
  ]);
  registerAsyncGauges(registry, () => readUnsealedAge(pool), [
    {
      name: 'croupier_audit_log_unsealed_age_seconds',
      help: 'Age of the oldest audit log row that is not sealed; 0 when all are sealed',
      value: (seconds) => seconds,
    },
  ]);
}

/** Only of currencies in which this process moved money, so that it has no series for the other 180. */
function scaleGauge(registry: Registry, pool: Pool, currencies: ReadonlySet<string>): void {
  registerAsyncGauges(registry, () => readScales(pool, [...currencies]), [
    {
      name: 'croupier_currency_scale',
      help: 'Decimal digits of the minor unit, by currency in which money moved',
      labelNames: ['currency'],
      value: (scales) => Array.from(scales, ([currency, value]) => ({ labels: { currency }, value })),
    },
  ]);
}
