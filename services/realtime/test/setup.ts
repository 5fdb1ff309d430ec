import { Lifecycle } from '@croupier/platform/lifecycle';
import { createLogger } from '@croupier/platform/log';
import { createRegistry as createMetricsRegistry } from '@croupier/platform/metrics';
import { createPool } from '@croupier/platform/postgres';
import { connectRedis, createEmitter } from '@croupier/platform/redis';
import type { Registry } from '@croupier/platform/metrics';
import type { Pool } from '@croupier/platform/postgres';
import { applyQueued, createReader, createRegistry, GroupAcceptor } from '@croupier/ledger';
import { createDatabase, eventually, startRedis, TEST_SECRET, token } from '@croupier/testing';
import type { TestRedis } from '@croupier/testing';
import type {
  EventBundle,
  GameOutcomes,
  OperationView,
  RejectedEvent,
  ServerEvents,
} from '@croupier/contracts';
import { io as connectClient } from 'socket.io-client';
import { v7 as uuidv7 } from 'uuid';
import type { ManagerOptions, Socket as ClientSocket, SocketOptions } from 'socket.io-client';
import type { Server } from 'socket.io';
import type { RealtimeConfig } from '../src/config.ts';
import { createRealtime } from '../src/create-realtime.ts';
import type { RunningRealtime } from '../src/create-realtime.ts';
import { requested } from '../../../packages/ledger/test/requested.ts';
import type { Requested } from '../../../packages/ledger/test/requested.ts';
import type { Timing } from '../src/timing.ts';
import { whenReady } from '../src/feed/subscriber.ts';

export const log = createLogger('test', { level: process.env['TEST_LOG'] ?? 'silent', format: 'pretty' });

export interface Realtime extends RunningRealtime {
  registry: Registry;
}

interface Options {
  timing?: Partial<Timing>;
  config?: Partial<RealtimeConfig>;
}

/** PostgreSQL, Redis and any number of realtime services in this process; the test takes the part of the workers. */
export class Casino {
  readonly pool: Pool;
  readonly redis: TestRedis;
  readonly reader: ReturnType<typeof createReader>;
  readonly registry: ReturnType<typeof createRegistry>;
  readonly #acceptor: GroupAcceptor;
  readonly #lifecycle: Lifecycle;
  readonly #databaseUrl: string;
  #emitter: Server | null = null;

  private constructor(databaseUrl: string, redis: TestRedis, lifecycle: Lifecycle) {
    this.#databaseUrl = databaseUrl;
    this.#lifecycle = lifecycle;
    this.redis = redis;
    const pool = createPool(databaseUrl, { max: 4, application: 'test' });
    this.pool = lifecycle.acquire('pool', pool, (held) => held.end());
    this.reader = createReader(pool);
    this.registry = createRegistry(pool);
    this.#acceptor = new GroupAcceptor(pool, { maxFlush: 200, onAccepted: () => {} });
  }

  static async open({ databaseUrl }: { databaseUrl?: string } = {}): Promise<Casino> {
    const lifecycle = new Lifecycle(log);
    const redis = lifecycle.acquire('redis', await startRedis(), (held) => held.stop());
    if (databaseUrl !== undefined) return new Casino(databaseUrl, redis, lifecycle);
    const database = lifecycle.acquire('database', await createDatabase(), (held) => held.drop());
    return new Casino(database.url, redis, lifecycle);
  }

  close(): Promise<void> {
    return this.#lifecycle.close();
  }

  async startRealtime({ timing = {}, config = {} }: Options = {}): Promise<Realtime> {
    const registry = createMetricsRegistry();
    const realtime = await createRealtime({
      config: { ...this.config(), ...config },
      log,
      registry,
      timing: { drainMs: 300, ...timing },
    });
    this.#lifecycle.acquire('realtime', realtime, (held) => held.close());
    return { ...realtime, registry };
  }

  config(): RealtimeConfig {
    return {
      host: '127.0.0.1',
      port: 0,
      databaseUrl: this.#databaseUrl,
      redisUrl: this.redis.url,
      poolSize: 4,
      token: { secret: TEST_SECRET, jwksUrl: null, issuer: null, audience: null, maxAgeSeconds: null },
      corsOrigins: '*',
      connectionsPerAddress: 100,
      connectionsPerPlayer: 100,
      connectionsPerService: 100,
      feedPlayerIds: 'plain',
      failuresPerAddress: 'off',
      trustProxy: false,
    };
  }

  /** A stock client that records the messages that it receives. */
  connect(
    realtime: { url: string },
    claims: Parameters<typeof token>[0],
    options: ClientOptions = {},
  ): Client {
    const client = new Client(realtime.url, token(claims), options);
    this.#lifecycle.acquire('client', client, (held) => held.socket.disconnect());
    return client;
  }

  async openWallet(playerId: string, currency = 'EUR'): Promise<string> {
    const made = await this.registry.createWallet({ playerId, currency, metadata: null });
    if (typeof made === 'string') throw new Error(made);
    return made.wallet.id;
  }

  /** Applies one operation without publishing it. */
  async apply(request: Requested): Promise<Applied> {
    const [accepted] = await this.#acceptor.accept([requested(request)]);
    if (accepted === undefined || !('operation' in accepted)) throw new Error(JSON.stringify(accepted));
    const { id, walletId } = accepted.operation;
    const wallets = [walletId, ...(request.toWalletId ? [request.toWalletId] : [])];
    const { bundles, rejected } = await applyQueued(this.pool, wallets, { limit: 200 });
    const operation = (await this.reader.operationsById([id])).get(id);
    if (operation === undefined) throw new Error(`operation ${id} not found`);
    return { operation, bundles, rejected };
  }

  /** Applies `count` deposits of 1 without publishing them, and returns their bundles. */
  async deposits(walletId: string, count: number): Promise<EventBundle[]> {
    const requests = Array.from({ length: count }, () => requested({ walletId, amount: 1 }));
    await this.#acceptor.accept(requests);
    const bundles: EventBundle[] = [];
    while (bundles.length < count)
      bundles.push(...(await applyQueued(this.pool, [walletId], { limit: 500 })).bundles);
    return bundles;
  }

  /** Publishes committed operations as a wallet-worker does. */
  async publish(...applied: Partial<Pick<Applied, 'bundles' | 'rejected'>>[]): Promise<void> {
    const emitter = await this.emitter();
    for (const { bundles = [], rejected = [] } of applied) {
      if (bundles.length > 0) emitter.serverSideEmit('wallet:bundles', bundles);
      if (rejected.length > 0) emitter.serverSideEmit('wallet:rejected', rejected);
    }
  }

  async applyAndPublish(request: Requested): Promise<Applied> {
    const applied = await this.apply(request);
    await this.publish(applied);
    return applied;
  }

  async emitter(): Promise<Server> {
    if (this.#emitter !== null) return this.#emitter;
    const redis = connectRedis(this.redis.url, 'producer', log);
    this.#lifecycle.acquire('emitter', redis, (held) => held.disconnect());
    await whenReady(redis);
    this.#emitter = await createEmitter(redis);
    return this.#emitter;
  }
}

/** Game outcomes as a bonus-worker publishes them. */
export function outcomes(...of: Partial<ServerEvents['game:outcome']>[]): GameOutcomes {
  const base = {
    gameId: 'g',
    brand: 'default',
    playerId: 'p',
    outcome: 'win' as const,
    amount: 5,
    at: new Date().toISOString(),
  };
  return { id: uuidv7(), outcomes: of.map((one) => ({ ...base, ...one })) };
}

export interface Applied {
  operation: OperationView;
  bundles: EventBundle[];
  rejected: RejectedEvent[];
}

type ClientOptions = Partial<ManagerOptions & SocketOptions>;

/** An event of a client, as far as tests check it. */
export interface Message {
  name: string;
  payload: Record<string, unknown>;
}

export class Client {
  readonly socket: ClientSocket;
  readonly messages: Message[] = [];
  readonly disconnects: string[] = [];

  constructor(url: string, token: string | null, options: ClientOptions = {}) {
    const auth = token === null ? {} : { token };
    const quick = { reconnectionDelay: 20, reconnectionDelayMax: 50, forceNew: true };
    this.socket = connectClient(url, { transports: ['websocket'], auth, ...quick, ...options });
    this.socket.onAny((name: string, payload: Record<string, unknown>) =>
      this.messages.push({ name, payload }),
    );
    this.socket.on('disconnect', (reason) => this.disconnects.push(reason));
  }

  of(name: string): Record<string, unknown>[] {
    return this.messages.filter((message) => message.name === name).map(({ payload }) => payload);
  }

  versions(walletId?: string): unknown[] {
    const events = this.of('wallet:updated');
    return events
      .filter((event) => walletId === undefined || event['walletId'] === walletId)
      .map(({ version }) => version);
  }

  /** The first event of this name, once it was received. */
  async first(name: string): Promise<Record<string, unknown>> {
    return eventually(() => {
      const [first] = this.of(name);
      if (first === undefined)
        throw new Error(`no ${name} yet, but: ${this.messages.map((one) => one.name).join(' ')}`);
      return first;
    });
  }

  async connected(): Promise<this> {
    await eventually(() => {
      if (!this.socket.connected) throw new Error('not connected');
    });
    return this;
  }

  /** Resolves when the client is connected and has its snapshot. */
  async snapshotReceived(): Promise<this> {
    await this.first('snapshot');
    return this;
  }

  async refused(): Promise<{ message: string; code: unknown }> {
    return new Promise((resolve) => {
      this.socket.once('connect_error', (error) => {
        const { data } = error as { data?: { code?: unknown } };
        resolve({ message: error.message, code: data?.code });
      });
    });
  }

  call(name: string, ...payload: unknown[]): Promise<Record<string, unknown>> {
    return this.socket.timeout(10_000).emitWithAck(name, ...payload) as Promise<Record<string, unknown>>;
  }

  subscribe(...topics: string[]): Promise<Record<string, unknown>> {
    return this.call('subscribe', { topics });
  }
}

export function upTo(count: number, from = 1): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}

/** The sum of a metric's values in the service. */
export async function counted({ registry }: Realtime, name: string): Promise<number> {
  const metric = await registry.getSingleMetric(name)?.get();
  return metric?.values.reduce((sum, { value }) => sum + value, 0) ?? 0;
}
