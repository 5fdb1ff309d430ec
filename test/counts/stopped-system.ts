import { setImmediate as turn, setTimeout as delay } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { Environment } from '@croupier/platform/config';
import { Lifecycle } from '@croupier/platform/lifecycle';
import { createLogger } from '@croupier/platform/log';
import { createRegistry } from '@croupier/platform/metrics';
import { startPostgres, startRedis, TEST_SECRET, TEST_SERVICE_SECRET, token } from '@croupier/testing';
import { readConfig as readGatewayConfig } from '../../services/gateway/src/config.ts';
import { createGateway } from '../../services/gateway/src/create-gateway.ts';
import { readConfig as readWorkerConfig } from '../../services/wallet-worker/src/config.ts';
import { createWalletWorker } from '../../services/wallet-worker/src/create-wallet-worker.ts';
import { Casino } from '../casino.ts';
import { RedisWatch } from './watch-redis.ts';
import { SqlWatch } from './watch-sql.ts';
import type { SqlCounts } from './watch-sql.ts';
import { WalWatch } from './watch-wal.ts';
import type { WalCounts } from './watch-wal.ts';

export type Counts = SqlCounts & WalCounts & { redisCommands: number };

/** PostgreSQL does nothing of its own accord, and writes no whole pages. */
const QUIET_POSTGRES = {
  autovacuum: 'off',
  checkpoint_timeout: '1d',
  max_wal_size: '4GB',
  full_page_writes: 'off',
  synchronous_commit: 'on',
};
const STEP_MS = 100;
const WINDOW_MS = 1_000;
const INTERVAL_MS = 10_000;
/** Redis ends a worker's wait for a job after 5 s, which makes the worker send further commands. */
const MAX_WINDOW_MS = 4_000;
/** A poll that takes longer is followed by a longer pause, and may be missing in a window. */
const MAX_STEP_MS = 100;
const MAX_ATTEMPTS = 30;
const QUIET_TURNS = 20;
const QUIET_LIMIT_MS = 20_000;

/**
 * A gateway and a wallet-worker in this process, on servers of their own, whose timers fire only when `measure` moves
 * the clock. So the counts depend on the requests and not on the time that they take: all that the services do because
 * of an operation is done before the clock moves. What they put off is done in the second that it then moves by. What
 * they do every second falls into that second too, once, and is counted alone in a window with no operation.
 */
export class StoppedSystem {
  readonly casino: Casino;
  readonly #sql: SqlWatch;
  readonly #redis: RedisWatch;
  readonly #wal: WalWatch;
  readonly #consumers: number;
  readonly #lifecycle: Lifecycle;
  #clockMs = 0;
  /** Of the steps since a window was prepared. */
  #slowestStepMs = 0;

  private constructor(parts: Parts) {
    this.casino = parts.casino;
    this.#sql = parts.sql;
    this.#redis = parts.redis;
    this.#wal = parts.wal;
    this.#consumers = parts.consumers;
    this.#lifecycle = parts.lifecycle;
  }

  static async start(consumers: number): Promise<StoppedSystem> {
    const [postgres, redisServer] = await Promise.all([
      startPostgres({ settings: QUIET_POSTGRES }),
      startRedis(),
    ]);
    const [wal, sql] = [await WalWatch.connect(postgres.url), SqlWatch.install()];
    const redis = RedisWatch.install(redisServer.url);
    // not immediates, which are not timers, nor Date: ages are computed from it and must not be 0
    jest.useFakeTimers({
      doNotFake: [
        'Date',
        'performance',
        'hrtime',
        'nextTick',
        'queueMicrotask',
        'setImmediate',
        'clearImmediate',
      ],
    });
    const log = createLogger('counts', { level: process.env['TEST_LOG'] ?? 'silent', format: 'pretty' });
    const lifecycle = new Lifecycle(log);
    const environment = environmentOf(postgres.url, redisServer.url);
    const common = { log, registry: createRegistry() };
    await createWalletWorker({ ...common, config: readWorkerConfig(environment), lifecycle });
    const gateway = await createGateway({
      log,
      registry: createRegistry(),
      config: readGatewayConfig(environment),
    });
    lifecycle.acquire('gateway', gateway, (held) => held.close());
    const casino = new Casino(
      gateway.url,
      token({ sub: 'casino', scope: 'wallets:write bonuses:write admin' }),
    );
    const system = new StoppedSystem({ casino, sql, redis, wal, consumers, lifecycle });
    await system.quiet();
    return system;
  }

  /** What the work that `prepare` returns, and the second after it, take. */
  async measure(prepare: () => Promise<() => Promise<unknown>>): Promise<Counts> {
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      const work = await prepare();
      await this.quiet();
      this.#slowestStepMs = 0;
      await this.#begin();
      const began = performance.now();
      await work();
      await this.quiet();
      await this.#move(WINDOW_MS, STEP_MS);
      const took = performance.now() - began;
      const counts = {
        ...this.#sql.take(),
        redisCommands: await this.#redis.take(),
        ...(await this.#wal.take()),
      };
      if (took < MAX_WINDOW_MS && this.#slowestStepMs < MAX_STEP_MS) return counts;
    }
    throw new Error('this machine is too slow to count anything within the time of a wait for a job');
  }

  /** Resolves when nothing is under way: no statement, no command, and all consumers wait for a job. */
  async quiet(): Promise<void> {
    for (const deadline = performance.now() + QUIET_LIMIT_MS; performance.now() < deadline; await delay(1)) {
      if (!(await this.#isIdle())) continue;
      if ((await this.#redis.waiting()).length === this.#consumers && (await this.#isIdle())) return;
    }
    const waiting = (await this.#redis.waiting()).length;
    throw new Error(
      `the services do not come to rest: ${this.#sql.isIdle ? '' : 'statements, '}${this.#redis.unanswered} not answered, ${waiting} consumers wait`,
    );
  }

  async stop(): Promise<void> {
    jest.useRealTimers();
    await this.#lifecycle.close();
    this.#redis.close();
    await this.#wal.close();
  }

  /** At a full ten seconds, so that whatever is done at intervals falls into all windows alike. */
  async #begin(): Promise<void> {
    await this.#move(INTERVAL_MS - (this.#clockMs % INTERVAL_MS), WINDOW_MS);
    await this.#redis.renewWaits();
    await this.quiet();
    await this.#wal.tidy();
    await this.#redis.take();
    this.#sql.take();
  }

  async #move(milliseconds: number, stepMs: number): Promise<void> {
    for (let moved = 0; moved < milliseconds; moved += stepMs) {
      const began = performance.now();
      await jest.advanceTimersByTimeAsync(stepMs);
      this.#clockMs += stepMs;
      await this.quiet();
      this.#slowestStepMs = Math.max(this.#slowestStepMs, performance.now() - began);
    }
  }

  /** For several turns of the event loop: what follows an answer has begun by then. */
  async #isIdle(): Promise<boolean> {
    for (let turns = 0; turns < QUIET_TURNS; turns++) {
      if (!this.#sql.isIdle || !this.#redis.isIdle) return false;
      await turn();
    }
    return true;
  }
}

interface Parts {
  casino: Casino;
  sql: SqlWatch;
  redis: RedisWatch;
  wal: WalWatch;
  consumers: number;
  lifecycle: Lifecycle;
}

function environmentOf(databaseUrl: string, redisUrl: string): Environment {
  return new Environment({
    PORT: '0',
    GRPC_PORT: '0',
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl,
    JWT_SECRET: TEST_SECRET,
    SERVICE_SECRET: TEST_SERVICE_SECRET,
    ADMIN_PASSWORD: 'test-password',
    RATE_LIMIT_ADDRESS: 'off',
    // of the stopped clock: more than all windows together
    JOB_LOCK_MS: '300000',
  });
}
