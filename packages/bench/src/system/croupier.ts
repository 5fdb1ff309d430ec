import { join } from 'node:path';
import { freePort, migrate, repositoryRoot, until } from '@croupier/launcher';
import { startChild } from './child.ts';
import type { Child } from './child.ts';
import { JWT_SECRET, SERVICE_SECRET } from './token.ts';
import type { Watched } from './cpu.ts';
import type { Resources } from './resources.ts';
import { withClient } from './servers.ts';
import type { Servers } from './servers.ts';

export interface CroupierOptions {
  /** The name of its database. */
  name: string;
  redisNumber: number;
  databaseUrl?: string;
  gateways?: number;
  workers?: number;
  realtimes?: number;
  /** Starts a worker that replaces the wallet-workers, the bonus-workers and the realtime services. */
  instead?: (env: Record<string, string>) => Child;
  env?: Record<string, string>;
  /** Another built checkout, in place of this one. */
  root?: string;
  /** The folder for CPU profiles of the services. */
  profile?: string | null;
}

/** The profile is written when the service stops. */
function nodeArgs(kind: string, folder: string | null): string[] {
  const profile =
    folder === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${folder}`, `--cpu-prof-name=${kind}.cpuprofile`];
  return ['--enable-source-maps', ...profile];
}

interface Listening {
  type: 'listening';
  adminPort: number;
}

interface Running {
  kind: string;
  child: Child;
  adminUrl: string;
}

/** Croupier's built services on the benchmark's servers. */
export class Croupier {
  readonly urls: string[] = [];
  readonly realtimeUrls: string[] = [];
  readonly databaseUrl: string;
  readonly #services: Running[] = [];

  private constructor(databaseUrl: string) {
    this.databaseUrl = databaseUrl;
  }

  static async start(resources: Resources, servers: Servers, options: CroupierOptions): Promise<Croupier> {
    const databaseUrl = options.databaseUrl ?? (await servers.createDatabase(options.name));
    await migrate(databaseUrl, { root: options.root });
    const croupier = new Croupier(databaseUrl);
    await resources.acquire(Promise.resolve(croupier), (started) => started.stop());
    await croupier.#start(servers, options);
    return croupier;
  }

  /** Processes by service, for CPU measurement. */
  get processes(): Watched {
    const byKind: Record<string, number[]> = {};
    for (const { kind, child } of this.#services) (byKind[kind] ??= []).push(child.pid);
    return byKind;
  }

  /** Operations and transactions of all workers so far, from their metrics. */
  async batches(): Promise<{ operations: number; transactions: number }> {
    const total = { operations: 0, transactions: 0 };
    for (const text of await this.#metrics('wallet-worker')) {
      total.operations += metric(text, 'apply_batch_operations_sum');
      total.transactions += metric(text, 'apply_batch_operations_count');
    }
    return total;
  }

  /** The metrics of the first service of this kind. */
  async metrics(kind: string): Promise<string> {
    const [text = ''] = await this.#metrics(kind);
    return text;
  }

  /** Resolves when the queue is empty. */
  async drained(timeoutMs = 60_000): Promise<void> {
    await withClient(this.databaseUrl, (client) =>
      until(async () => (await client.query('SELECT FROM queue LIMIT 1')).rowCount === 0, {
        what: 'an empty queue',
        timeoutMs,
        intervalMs: 10,
      }),
    );
  }

  async stop(): Promise<void> {
    for (const { child } of this.#services.splice(0).reverse()) await child.stop();
  }

  #metrics(wanted: string): Promise<string[]> {
    const services = this.#services.filter(({ kind }) => kind === wanted);
    return Promise.all(services.map(async ({ adminUrl }) => (await fetch(`${adminUrl}/metrics`)).text()));
  }

  async #start(servers: Servers, options: CroupierOptions): Promise<void> {
    const env = {
      DATABASE_URL: this.databaseUrl,
      REDIS_URL: servers.redisUrl(options.redisNumber),
      JWT_SECRET,
      SERVICE_SECRET,
      JWT_ISSUER: '',
      JWT_AUDIENCE: '',
      JWT_JWKS_URL: '',
      HOST: '127.0.0.1',
      ADMIN_PORT: '0',
      ADMIN_PASSWORD: 'bench',
      GRPC_PORT: '0',
      LOG_LEVEL: 'warn',
      ...options.env,
    };
    const start = (kind: string, more: Record<string, string> = {}): Promise<void> =>
      this.#startService(kind, servers, {
        main: join(options.root ?? repositoryRoot, 'services', kind, 'dist', 'main.js'),
        env: { ...env, ...more },
        profile: options.profile ?? null,
      });
    if (options.instead === undefined) await this.#startBehind(start, options);
    else this.#services.push({ kind: 'no-op worker', child: options.instead(env), adminUrl: '' });
    for (let n = 0; n < (options.gateways ?? 1); n++) {
      const port = await freePort();
      await start('gateway', { PORT: String(port) });
      this.urls.push(`http://127.0.0.1:${port}`);
    }
  }

  /** Starts all services of a real system, including those that are not measured separately. */
  async #startBehind(
    start: (kind: string, more?: Record<string, string>) => Promise<void>,
    { realtimes = 1, workers = 1 }: CroupierOptions,
  ): Promise<void> {
    for (let n = 0; n < realtimes; n++) {
      const port = await freePort();
      await start('realtime', { REALTIME_PORT: String(port) });
      this.realtimeUrls.push(`http://127.0.0.1:${port}`);
    }
    await start('bonus-worker');
    for (let n = 0; n < workers; n++) await start('wallet-worker');
  }

  async #startService(
    kind: string,
    { folder, watchdog }: Servers,
    { main, env, profile }: { main: string; env: Record<string, string>; profile: string | null },
  ): Promise<void> {
    const logFile = join(folder, `${kind}.log`);
    const execArgv = nodeArgs(kind, profile);
    const child = startChild({ name: kind, main, execArgv, env, logFile, watchdog });
    const { adminPort } = await child.message<Listening>('listening');
    const adminUrl = `http://127.0.0.1:${adminPort}`;
    this.#services.push({ kind, child, adminUrl });
    await until(async () => (await fetch(`${adminUrl}/readyz`)).ok, {
      what: `${kind} to be ready`,
      timeoutMs: 20_000,
    });
  }
}

/** Builds before 0.1, with which `--against` compares, have no prefix. */
function metric(text: string, name: string): number {
  return Number(new RegExp(`^(?:croupier_)?${name} (\\S+)$`, 'm').exec(text)?.[1] ?? 0);
}
