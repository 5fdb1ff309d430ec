import type { BonusView, OfferView, OperationView, Trigger } from '@croupier/contracts';
import { expect } from '@jest/globals';
import { PROCESS_COMMIT, WAGERING_QUEUE } from '@croupier/contracts';
import { Leaderboards } from '@croupier/leaderboards';
import type { LeaderboardDraft } from '@croupier/leaderboards';
import { Lifecycle } from '@croupier/platform/lifecycle';
import { createLogger } from '@croupier/platform/log';
import { createRegistry } from '@croupier/platform/metrics';
import { closeQueue, createProducerQueue } from '@croupier/platform/queues';
import { connectRedis } from '@croupier/platform/redis';
import type { Registry } from '@croupier/platform/metrics';
import type { Queue } from '@croupier/platform/queues';
import type { Redis } from '@croupier/platform/redis';
import { eventually } from '@croupier/testing';
import { v7 as uuidv7 } from 'uuid';
import { terms as termsOf } from '../../../packages/domain/test/casino.ts';
import { TestWorkers } from '../../wallet-worker/test/setup.ts';
import type { BonusWorkerConfig } from '../src/config.ts';
import { createBonusWorker } from '../src/create-bonus-worker.ts';

const log = createLogger('test', { level: process.env['TEST_LOG'] ?? 'silent', format: 'pretty' });

/** 50 % up to 2000, from 100 on. */
export const TRIGGER: Trigger = { on: 'deposit', matchPercent: 50, maxAmount: 2000, minDeposit: 100 };

export interface StartedWorker {
  registry: Registry;
  stop: () => Promise<void>;
}

/** The wallet-workers' system with bonus-workers beside it, all in this process, on real servers. */
export class TestPipeline {
  readonly workers: TestWorkers;
  readonly redis: Redis;
  readonly wagering: Queue;
  readonly leaderboards: Leaderboards;
  readonly #lifecycle = new Lifecycle(log);
  #games = 0;

  private constructor(workers: TestWorkers) {
    this.workers = workers;
    this.#lifecycle.acquire('workers', workers, (held) => held.stop());
    const { url } = workers.redis;
    this.redis = this.#lifecycle.acquire('redis', connectRedis(url, 'producer', log), (held) =>
      held.disconnect(),
    );
    this.wagering = this.#lifecycle.acquire(
      'wagering',
      createProducerQueue(WAGERING_QUEUE, url, log),
      closeQueue,
    );
    this.leaderboards = new Leaderboards(workers.pool, this.redis);
  }

  static async start(bonusWorkers = 1): Promise<TestPipeline> {
    const pipeline = new TestPipeline(await TestWorkers.start(1));
    await eventually(() => expect(pipeline.redis.status).toBe('ready'));
    for (let n = 0; n < bonusWorkers; n++) await pipeline.startBonusWorker();
    return pipeline;
  }

  async startBonusWorker(options: Partial<BonusWorkerConfig> = {}): Promise<StartedWorker> {
    const lifecycle = new Lifecycle(log);
    const registry = createRegistry();
    const databaseUrl = String(this.workers.pool.options.connectionString);
    const urls = { databaseUrl, redisUrl: this.workers.redis.url };
    const times = { concurrency: 20, lockMs: 5000, retryMs: 20 };
    const config = { ...urls, ...times, feedPlayerIds: 'plain' as const, ...options };
    await createBonusWorker({ config, log, registry, lifecycle });
    this.#lifecycle.acquire('bonus-worker', lifecycle, (held) => held.close());
    return { registry, stop: () => lifecycle.close() };
  }

  stop(): Promise<void> {
    return this.#lifecycle.close();
  }

  offer(trigger: Trigger | null, others: Partial<OfferView> = {}): Promise<OfferView> {
    const offer = { name: 'an offer', terms: termsOf({}), currency: null, amount: null, ...others };
    return this.workers.registry.createOffer({ ...offer, trigger, createdBy: 'tester' });
  }

  async openWallet(
    cash = 0,
    { brand = 'default', currency = 'EUR', playerId = `player-${uuidv7()}`, test = false } = {},
  ): Promise<string> {
    const made = await this.workers.registry.createWallet({
      brand,
      playerId,
      currency,
      test,
      metadata: null,
    });
    if (typeof made === 'string') throw new Error(made);
    if (cash > 0) await this.deposit(made.wallet.id, cash);
    return made.wallet.id;
  }

  async openLeaderboard(draft: Partial<LeaderboardDraft> = {}): Promise<string> {
    const id = draft.id ?? `board-${uuidv7()}`;
    await this.leaderboards.create(
      { name: 'A board', metric: 'wagered', currency: 'EUR', ...draft, id },
      'tester',
    );
    return id;
  }

  deposit(walletId: string, amount: number): Promise<OperationView> {
    return this.workers.run({ kind: 'deposit', walletId, amount });
  }

  async bet(walletId: string, amount: number): Promise<string> {
    const reference = `bet-${++this.#games}`;
    const names = { reference, gameId: 'slots', roundId: `round-${reference}` };
    const placed = await this.workers.run({ kind: 'bet', walletId, amount, ...names });
    expect(placed.status).toBe('applied');
    return reference;
  }

  async settle(walletId: string, betReference: string, amount: number, final = true): Promise<OperationView> {
    const reference = `win-${++this.#games}`;
    const settled = await this.workers.run({
      kind: 'settlement',
      walletId,
      betReference,
      reference,
      amount,
      final,
    });
    expect(settled.status).toBe('applied');
    return settled;
  }

  /** A bet and its final settlement. */
  async round(walletId: string, stake: number, win: number): Promise<OperationView> {
    return this.settle(walletId, await this.bet(walletId, stake), win);
  }

  async grant(walletId: string, offer: OfferView, amount: number): Promise<BonusView> {
    const granted = await this.workers.run({
      kind: 'bonus_grant',
      walletId,
      amount,
      payload: { offerId: offer.id },
    });
    const read = await this.workers.reader.bonus(granted.result?.bonusId ?? '');
    if (read === null) throw new Error(JSON.stringify(granted));
    return read.bonus;
  }

  async bonus(id: string): Promise<BonusView> {
    const read = await this.workers.reader.bonus(id);
    if (read === null) throw new Error(`no bonus ${id}`);
    return read.bonus;
  }

  async bonuses(walletId: string): Promise<BonusView[]> {
    return (await this.workers.reader.bonusesOfWallet(walletId, { limit: 200, cursor: null })).items;
  }

  /** The operations of a kind on a wallet, oldest first. */
  async operations(walletId: string, kind: OperationView['kind']): Promise<OperationView[]> {
    const query = { kind, status: null, reference: null, limit: 200, cursor: null };
    return (await this.workers.reader.operations(walletId, query)).items.reverse();
  }

  /** Until the pipeline has seen all that was committed for the wallet. */
  async processed(walletId: string, timeoutMs = 15_000): Promise<void> {
    await eventually(async () => expect(await this.progress(walletId)).toBe('up to date'), { timeoutMs });
  }

  /** What of its journal the pipeline acts on and has not seen. */
  async progress(walletId: string): Promise<string> {
    const { rows } = await this.workers.pool.query<{ unseen: number }>(
      `SELECT count(*) AS unseen FROM entries e LEFT JOIN pipeline_progress p ON p.wallet_id = e.wallet_id
        WHERE e.wallet_id = $1 AND e.kind IN ('deposit', 'complete', 'settlement') AND e.version > coalesce(p.version, 0)`,
      [walletId],
    );
    const unseen = rows[0]?.unseen ?? 0;
    return unseen === 0 ? 'up to date' : `${unseen} behind`;
  }

  /** Until every commit has been published, so that nothing is published again later. */
  async allPublished(): Promise<void> {
    await eventually(async () => {
      const { rows } = await this.workers.pool.query<{ unpublished: number }>(
        'SELECT count(*) AS unpublished FROM outbox',
      );
      expect(rows[0]?.unpublished).toBe(0);
    });
  }

  /** Adds another job for the pipeline, under another id than the commit's. */
  async publishAgain(...wallets: string[]): Promise<void> {
    await this.wagering.add(PROCESS_COMMIT, { wallets }, { jobId: uuidv7() });
  }

  /** Until a bonus-worker has caught up with all that it found when it started, and goes by jobs alone. */
  async caughtUp(): Promise<void> {
    await eventually(async () => {
      const [mark = ''] = await this.redis.keys('*backfilled-in*');
      expect(await this.redis.get(mark)).toMatch(/^[0-9a-f]{40}$/);
    });
  }

  /** Until the queue has nothing to do. */
  async idle(): Promise<void> {
    await eventually(async () => {
      expect(await this.wagering.getJobCountByTypes('wait', 'active', 'delayed')).toBe(0);
    });
  }
}
