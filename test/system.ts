import { freePort, migrate, withLogin } from '@croupier/launcher';
import { eventually, spawnService, startPostgres, startRedis, TEST_SECRET, token } from '@croupier/testing';
import type { SteppedClock, TestPostgres, TestRedis, TestService } from '@croupier/testing';
import { Casino } from './casino.ts';

/** Processes with a clock of their own. Those of one kind share it. */
export type Clocks = Partial<
  Record<'postgres' | 'gateway' | 'wallet-worker' | 'bonus-worker' | 'realtime', SteppedClock>
>;

export interface SystemOptions {
  gateways?: number;
  workers?: number;
  realtimes?: number;
  /** None by default: they act without requests, and most tests count what they did. */
  bonusWorkers?: number;
  env?: Record<string, string>;
  /** Each service has its role's login, as in production; else all of them are the owner of the tables. */
  roles?: boolean;
  /** Puts something between the services and PostgreSQL: the URL for them. */
  beforePostgres?: (url: string) => Promise<string>;
  /** The same for Redis. */
  beforeRedis?: (url: string) => Promise<string>;
  clocks?: Clocks;
}

async function loginsFor(ownerUrl: string): Promise<Record<string, string>> {
  const app = withLogin(ownerUrl, 'croupier_app_a', 'app password');
  const read = withLogin(ownerUrl, 'croupier_read_a', 'read/pass:word');
  await migrate(ownerUrl, { logins: { app, read } });
  return { DATABASE_URL: app, DATABASE_READ_URL: read };
}

/** The whole system as real processes on servers of its own, which a test may break. */
export class TestSystem {
  readonly postgres: TestPostgres;
  readonly redis: TestRedis;
  readonly gateways: { url: string; service: TestService }[] = [];
  readonly workers: TestService[] = [];
  readonly bonusWorkers: TestService[] = [];
  readonly realtimes: { url: string; service: TestService }[] = [];
  readonly #env: Record<string, string>;
  readonly #clocks: Clocks;

  private constructor(
    postgres: TestPostgres,
    redis: TestRedis,
    { env = {}, clocks = {} }: Pick<SystemOptions, 'env' | 'clocks'>,
  ) {
    this.postgres = postgres;
    this.redis = redis;
    this.#clocks = clocks;
    this.#env = {
      JWT_SECRET: TEST_SECRET,
      LOG_LEVEL: 'warn',
      ADMIN_PASSWORD: 'test-password',
      ...env,
    };
  }

  static async start(options: SystemOptions = {}): Promise<TestSystem> {
    const { gateways = 1, workers = 1, realtimes = 1, bonusWorkers = 0, env = {}, clocks = {} } = options;
    const [postgres, redis] = await Promise.all([
      startPostgres({ fsync: true, clock: clocks.postgres }),
      startRedis(),
    ]);
    const databaseUrl = (await options.beforePostgres?.(postgres.url)) ?? postgres.url;
    const redisUrl = (await options.beforeRedis?.(redis.url)) ?? redis.url;
    const logins = options.roles === true ? await loginsFor(databaseUrl) : { DATABASE_URL: databaseUrl };
    const urls = { ...logins, REDIS_URL: redisUrl };
    const system = new TestSystem(postgres, redis, { env: { ...urls, ...env }, clocks });
    await Promise.all([
      ...Array.from({ length: gateways }, () => system.startGateway()),
      ...Array.from({ length: workers }, () => system.startWorker()),
      ...Array.from({ length: realtimes }, () => system.startRealtime()),
      ...Array.from({ length: bonusWorkers }, () => system.startBonusWorker()),
    ]);
    await system.ready();
    return system;
  }

  /** Until every process says so. */
  async ready(): Promise<void> {
    await eventually(
      async () => {
        for (const { adminUrl } of this.#services) {
          const { status } = await fetch(`${adminUrl}/readyz`);
          if (status !== 200) throw new Error(`${adminUrl} is not ready`);
        }
      },
      { timeoutMs: 20_000 },
    );
  }

  async startGateway(port?: number, more: Record<string, string> = {}): Promise<void> {
    const chosen = port ?? (await freePort());
    const env = { ...this.#envOf('gateway'), PORT: String(chosen), GRPC_PORT: '0', ...more };
    this.gateways.push({ url: `http://127.0.0.1:${chosen}`, service: await spawnService('gateway', env) });
  }

  async startWorker(more: Record<string, string> = {}): Promise<TestService> {
    const worker = await spawnService('wallet-worker', { ...this.#envOf('wallet-worker'), ...more });
    this.workers.push(worker);
    return worker;
  }

  async startBonusWorker(): Promise<TestService> {
    const worker = await spawnService('bonus-worker', this.#envOf('bonus-worker'));
    this.bonusWorkers.push(worker);
    return worker;
  }

  async startRealtime(port?: number): Promise<void> {
    const chosen = port ?? (await freePort());
    const env = { ...this.#envOf('realtime'), REALTIME_PORT: String(chosen) };
    this.realtimes.push({ url: `http://127.0.0.1:${chosen}`, service: await spawnService('realtime', env) });
  }

  #envOf(service: keyof Clocks): Record<string, string> {
    return { ...this.#env, ...this.#clocks[service]?.env };
  }

  get #services(): TestService[] {
    const listening = [...this.gateways, ...this.realtimes].map(({ service }) => service);
    return [...listening, ...this.workers, ...this.bonusWorkers];
  }

  /** A client with every right, at one of the gateways. */
  casino(gateway = 0): Casino {
    const url = this.gateways[gateway]?.url ?? '';
    return new Casino(url, token({ sub: 'casino', scope: 'wallets:write bonuses:write admin' }, TEST_SECRET));
  }

  realtimeUrl(nth = 0): string {
    return this.realtimes[nth]?.url ?? '';
  }

  async stop(): Promise<void> {
    await Promise.all(this.#services.map((service) => service.kill()));
    await Promise.all([this.postgres.stop(), this.redis.stop()]);
  }
}
