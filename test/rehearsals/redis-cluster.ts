import { join } from 'node:path';
import { Redis } from 'ioredis';
import { end, freePort, startRedis, startWatchdog } from '@croupier/launcher';
import type { EmbeddedRedis, Watchdog } from '@croupier/launcher';
import { eventually, makeFolder } from '@croupier/testing';
import { redisBinary } from '../../packages/testing/src/run.ts';

const SLOTS = 16_384;

type Node = EmbeddedRedis & { clusterPort: number };

/** Primaries that share the slots evenly, without replicas. */
export class RedisCluster {
  readonly #nodes: readonly Node[];
  readonly #watchdog: Watchdog;

  private constructor(nodes: readonly Node[], watchdog: Watchdog) {
    this.#nodes = nodes;
    this.#watchdog = watchdog;
  }

  static async start(primaries: number): Promise<RedisCluster> {
    const watchdog = startWatchdog();
    const nodes: Node[] = [];
    for (let n = 0; n < primaries; n++) nodes.push(await startNode(watchdog));
    const cluster = new RedisCluster(nodes, watchdog);
    await cluster.#join();
    return cluster;
  }

  /** For the services; one node is enough, it names the others. */
  get url(): string {
    return `redis-cluster://127.0.0.1:${this.#nodes[0]?.port}`;
  }

  /** On each node. */
  async keys(): Promise<string[][]> {
    return this.#all((node) => node.keys('*'));
  }

  /** Messages and commands that each node has had so far. */
  async commands(): Promise<number[]> {
    return this.#all(async (node) =>
      Number(/total_commands_processed:(\d+)/.exec(await node.info('stats'))?.[1]),
    );
  }

  async flush(): Promise<void> {
    await this.#all((node) => node.flushall());
  }

  async stop(): Promise<void> {
    await Promise.all(this.#nodes.map(({ pid }) => end(pid, 'SIGKILL')));
    this.#watchdog.release();
  }

  async #join(): Promise<void> {
    const share = Math.ceil(SLOTS / this.#nodes.length);
    await this.#all(async (node, n) => {
      await node.cluster('ADDSLOTSRANGE', n * share, Math.min((n + 1) * share, SLOTS) - 1);
      const [first] = this.#nodes;
      if (first !== undefined && n > 0)
        await node.call('CLUSTER', 'MEET', '127.0.0.1', first.port, first.clusterPort);
    });
    await eventually(
      () =>
        this.#all(async (node) => {
          if (!String(await node.cluster('INFO')).includes('cluster_state:ok')) throw new Error('not yet');
        }),
      { timeoutMs: 20_000 },
    );
  }

  async #all<T>(ask: (node: Redis, n: number) => Promise<T>): Promise<T[]> {
    return Promise.all(
      this.#nodes.map(async ({ url }, n) => {
        const node = new Redis(url);
        try {
          return await ask(node, n);
        } finally {
          node.disconnect();
        }
      }),
    );
  }
}

async function startNode(watchdog: Watchdog): Promise<Node> {
  const folder = makeFolder('cluster-node');
  const clusterPort = await freePort();
  const node = await startRedis({
    binary: await redisBinary(),
    folder,
    port: await freePort(),
    clusterPort,
    appendOnly: false,
    logFile: join(folder, 'redis.log'),
  });
  watchdog.watch(node.pid, 'SIGKILL');
  return { ...node, clusterPort };
}
