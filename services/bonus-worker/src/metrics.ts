import { countLiveBonuses } from '@croupier/bonus-pipeline';
import type { EndedBonus, BatchResult } from '@croupier/bonus-pipeline';
import type { SettledBet } from '@croupier/leaderboards';
import {
  AmountCounter,
  Counter,
  Histogram,
  LATENCY_BUCKETS,
  registerAsyncGauges,
} from '@croupier/platform/metrics';
import type { Registry } from '@croupier/platform/metrics';
import type { Pool } from '@croupier/platform/postgres';
import type { Queue } from '@croupier/platform/queues';

/** The metrics of the pipeline. Labels are statuses, reasons and currencies: none grows with players or offers. */
export class BonusWorkerMetrics {
  readonly retries: Counter;
  readonly deadLetters: Counter;
  readonly requested: Counter<'kind'>;
  readonly backfilled: Counter;
  readonly #lag: Histogram;
  readonly #contributions: Counter;
  readonly #contributed: AmountCounter<'currency'>;
  readonly #conversions: Counter<'currency'>;
  readonly #converted: AmountCounter<'currency'>;
  readonly #removals: Counter<'reason'>;
  readonly #removed: AmountCounter<'reason' | 'currency'>;

  constructor(registry: Registry, pool: Pool, wagering: Queue) {
    const registers = [registry];
    const counter = <T extends string>(name: string, help: string, labelNames: T[]): Counter<T> =>
      new Counter({ name, help, labelNames, registers });
    const amounts = <T extends string>(name: string, help: string, labelNames: T[]): AmountCounter<T> =>
      new AmountCounter({ name, help, labelNames, registers });
    this.#lag = new Histogram({
      name: 'croupier_wagering_lag_seconds',
      help: 'From the commit of a deposit or settlement until the pipeline has processed it',
      buckets: LATENCY_BUCKETS,
      registers,
    });
    this.retries = counter(
      'croupier_wagering_retries_total',
      'Wagering jobs retried after a fault of their own',
      [],
    );
    this.deadLetters = counter(
      'croupier_wagering_dead_letters_total',
      'Wagering jobs moved to the dead letters after their last attempt',
      [],
    );
    this.requested = counter(
      'croupier_pipeline_operations_submitted_total',
      'Operations submitted by the pipeline, by kind',
      ['kind'],
    );
    this.backfilled = counter(
      'croupier_pipeline_backfilled_wallets_total',
      'Wallets processed by the backfill sweep',
      [],
    );
    this.#contributions = counter(
      'croupier_wagering_contributions_total',
      'Settled bets that contributed to a bonus',
      [],
    );
    this.#contributed = amounts(
      'croupier_wagering_contributed_minor_units_total',
      'Contributions of settled bets',
      ['currency'],
    );
    this.#conversions = counter('croupier_bonus_conversions_total', 'Bonuses converted to cash', [
      'currency',
    ]);
    this.#converted = amounts('croupier_bonus_converted_minor_units_total', 'Bonus money converted to cash', [
      'currency',
    ]);
    this.#removals = counter(
      'croupier_bonus_removals_total',
      'Bonuses of which money was removed, by reason',
      ['reason'],
    );
    this.#removed = amounts('croupier_bonus_removed_minor_units_total', 'Bonus money removed', [
      'reason',
      'currency',
    ]);
    bonusGauge(registry, pool);
    jobsGauge(registry, wagering);
  }

  count({ settled, ended, lagsMs, granted }: BatchResult): void {
    for (const ms of lagsMs) this.#lag.observe(ms / 1000);
    for (const bet of settled) this.#countBet(bet);
    for (const bonus of ended) this.#countEnd(bonus);
    if (granted > 0) this.requested.inc({ kind: 'bonus_grant' }, granted);
  }

  #countBet({ final, contribution, currency }: SettledBet): void {
    if (!final || contribution === 0) return;
    this.#contributions.inc();
    this.#contributed.inc({ currency }, contribution);
  }

  #countEnd({ status, currency, converted, removed, byWithdrawal }: EndedBonus): void {
    if (converted > 0) {
      this.#conversions.inc({ currency });
      this.#converted.inc({ currency }, converted);
    }
    if (removed === 0) return;
    const reason = byWithdrawal ? 'withdrawal' : status;
    this.#removals.inc({ reason });
    this.#removed.inc({ reason, currency }, removed);
  }
}

function bonusGauge(registry: Registry, pool: Pool): void {
  registerAsyncGauges(registry, () => countLiveBonuses(pool), [
    {
      name: 'croupier_bonuses',
      help: 'Bonuses that are active or queued',
      labelNames: ['status'],
      value: (counts) =>
        (['active', 'queued'] as const).map((status) => ({ labels: { status }, value: counts[status] })),
    },
  ]);
}

const JOB_STATES = ['waiting', 'active', 'delayed', 'failed'] as const;

function jobsGauge(registry: Registry, wagering: Queue): void {
  registerAsyncGauges(registry, () => wagering.getJobCounts(...JOB_STATES), [
    {
      name: 'croupier_wagering_jobs',
      help: 'Jobs of the pipeline; those that failed are its dead letters',
      labelNames: ['state'],
      value: (counts) => JOB_STATES.map((state) => ({ labels: { state }, value: counts[state] ?? 0 })),
    },
  ]);
}
