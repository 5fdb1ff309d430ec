import type { OperationView } from '@croupier/contracts';
import { expect } from '@jest/globals';
import { APPLY_OPERATIONS, deadLetterQueue, OPERATION_QUEUES, queueOf } from '@croupier/contracts';
import type { Accepted } from '@croupier/ledger';
import { createReader, createRegistry, GroupAcceptor } from '@croupier/ledger';
import type { AcceptedOperation } from '@croupier/ledger';
import { Lifecycle } from '@croupier/platform/lifecycle';
import { createLogger } from '@croupier/platform/log';
import { createRegistry as createMetricsRegistry } from '@croupier/platform/metrics';
import { createPool } from '@croupier/platform/postgres';
import { closeQueue, createProducerQueue } from '@croupier/platform/queues';
import type { Pool } from '@croupier/platform/postgres';
import type { Queue } from '@croupier/platform/queues';
import { createDatabase, eventually, startRedis, TEST_SERVICE_SECRET } from '@croupier/testing';
import type { TestRedis } from '@croupier/testing';
import { requested } from '../../../packages/ledger/test/requested.ts';
import type { Requested } from '../../../packages/ledger/test/requested.ts';
import { createWalletWorker } from '../src/create-wallet-worker.ts';

const log = createLogger('test', { level: process.env['TEST_LOG'] ?? 'silent', format: 'pretty' });

/** How the gateway's jobs reach the queue: a test may lose, double or delay them. */
export type Delivery = (add: () => Promise<unknown>) => Promise<unknown>;

/** PostgreSQL, Redis and any number of workers in this process; operations are accepted as a gateway does it. */
export class TestWorkers {
  readonly pool: Pool;
  readonly redis: TestRedis;
  readonly reader: ReturnType<typeof createReader>;
  readonly registry: ReturnType<typeof createRegistry>;
  readonly acceptor: GroupAcceptor;
  deliver: Delivery = (add) => add();
  readonly #queues = new Map<string, Queue>();
  readonly #lifecycle = new Lifecycle(log);
  readonly #databaseUrl: string;

  private constructor(databaseUrl: string, redis: TestRedis) {
    this.#databaseUrl = databaseUrl;
    this.redis = redis;
    this.pool = this.#lifecycle.acquire(
      'pool',
      createPool(databaseUrl, { max: 4, application: 'test' }),
      (held) => held.end(),
    );
    this.reader = createReader(this.pool);
    this.registry = createRegistry(this.pool);
    this.acceptor = new GroupAcceptor(this.pool, {
      maxFlush: 200,
      onAccepted: (list) => this.#enqueue(list),
    });
  }

  static async start(workers = 1): Promise<TestWorkers> {
    const database = await createDatabase();
    const redis = await startRedis();
    const system = new TestWorkers(database.url, redis);
    system.#lifecycle.acquire('database', database, (held) => held.drop());
    system.#lifecycle.acquire('redis', redis, (held) => held.stop());
    for (let n = 0; n < workers; n++) await system.startWorker();
    const names = OPERATION_QUEUES.flatMap((name) => [name, deadLetterQueue(name)]);
    await Promise.all(names.map((name) => system.#openQueue(name)));
    return system;
  }

  /** Returns how to stop it, gracefully. */
  async startWorker(): Promise<() => Promise<void>> {
    const lifecycle = new Lifecycle(log);
    const urls = { databaseUrl: this.#databaseUrl, redisUrl: this.redis.url };
    const limits = { batchSize: 200, concurrency: 50, lockMs: 5000, attempts: 3, wageringAttempts: 3 };
    const serviceSecrets = { current: TEST_SERVICE_SECRET, previous: null };
    const config = { ...urls, ...limits, serviceSecrets, reconcileEverySeconds: 0 };
    await createWalletWorker({ config, log, registry: createMetricsRegistry(), lifecycle });
    this.#lifecycle.acquire('worker', lifecycle, (held) => held.close());
    return () => lifecycle.close();
  }

  get databaseUrl(): string {
    return this.#databaseUrl;
  }

  stop(): Promise<void> {
    // the pool goes last: it was acquired first
    return this.#lifecycle.close();
  }

  async openWallet(playerId: string, cash = 0): Promise<string> {
    const made = await this.registry.createWallet({ playerId, currency: 'EUR', metadata: null });
    if (typeof made === 'string') throw new Error(made);
    if (cash > 0) await this.run({ walletId: made.wallet.id, amount: cash });
    return made.wallet.id;
  }

  accept(...requests: Requested[]): Promise<Accepted[]> {
    return this.acceptor.accept(requests.map(requested));
  }

  async run(request: Requested): Promise<OperationView> {
    const [accepted] = await this.accept(request);
    if (accepted === undefined || !('operation' in accepted)) throw new Error(JSON.stringify(accepted));
    return this.ended(accepted.operation.id);
  }

  async status(id: string): Promise<string | undefined> {
    return (await this.reader.operationsById([id])).get(id)?.status;
  }

  /** Its steps as an operation in trouble: the state, after how many attempts, and by whom. */
  async transitions(id: string): Promise<{ state: string; attempts: number; actor: string }[]> {
    const { rows } = await this.pool.query<{ state: string; attempts: number; actor: string }>(
      'SELECT state, attempts, actor FROM operation_transitions WHERE operation_id = $1 ORDER BY id',
      [id],
    );
    return rows;
  }

  /** The operation, once it is decided. */
  async ended(id: string, timeoutMs = 20_000): Promise<OperationView> {
    return eventually(
      async () => {
        const view = (await this.reader.operationsById([id])).get(id);
        if (view === undefined || view.status === 'queued')
          throw new Error(`operation ${id} is still queued`);
        return view;
      },
      { timeoutMs },
    );
  }

  #enqueue(operations: AcceptedOperation[]): void {
    const byQueue = new Map<string, Set<string>>();
    for (const { kind, walletIds } of operations) {
      const wallets = byQueue.get(queueOf(kind)) ?? new Set();
      for (const id of walletIds) wallets.add(id);
      byQueue.set(queueOf(kind), wallets);
    }
    for (const [name, wallets] of byQueue) {
      void this.deliver(() => this.queue(name).add(APPLY_OPERATIONS, { wallets: [...wallets] })).catch(
        () => {},
      );
    }
  }

  queue(name: string): Queue {
    const queue = this.#queues.get(name);
    if (queue === undefined) throw new Error(`queue ${name} is not open`);
    return queue;
  }

  /** A producer does not wait for a connection: what is added before it is there would be lost, and swept up later. */
  async #openQueue(name: string): Promise<void> {
    const queue = this.#lifecycle.acquire(name, createProducerQueue(name, this.redis.url, log), closeQueue);
    this.#queues.set(name, queue);
    await eventually(() => expect((queue.opts.connection as { status: string }).status).toBe('ready'));
  }
}
