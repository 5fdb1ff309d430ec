import { join } from 'node:path';
import { rmSync } from 'node:fs';
import { end, freePort, signal, startRedis as launchRedis, type EmbeddedRedis } from '@croupier/launcher';
import { Redis } from 'ioredis';
import { once, register, watchdog } from './resources.ts';
import { makeFolder, redisBinary } from './run.ts';

export interface TestRedis extends AsyncDisposable {
  /** The same over restarts. */
  readonly url: string;
  readonly port: number;
  flushall(): Promise<void>;
  /** SIGKILL: what was not on the disk is lost. */
  kill(): Promise<void>;
  /** Starts it again, after `kill` or from running; `empty` forgets what was on the disk. */
  restart(options?: { empty?: boolean }): Promise<void>;
  freeze(): void;
  thaw(): void;
  stop(): Promise<void>;
}

/** A Redis server of its own. Without `aof` nothing is kept, so that a restart is a loss of everything. */
export async function startRedis({ aof = false } = {}): Promise<TestRedis> {
  const folder = makeFolder('redis');
  const binary = await redisBinary();
  const port = await freePort();
  const launch = async (): Promise<EmbeddedRedis> => {
    const started = await launchRedis({
      binary,
      folder,
      port,
      appendOnly: aof,
      logFile: join(folder, 'redis.log'),
    });
    watchdog().watch(started.pid, 'SIGKILL');
    return started;
  };
  let server = await launch();
  const kill = async (): Promise<void> => {
    await end(server.pid, 'SIGKILL');
    watchdog().gone(server.pid);
  };
  const restart = async ({ empty = false } = {}): Promise<void> => {
    await kill();
    if (empty) rmSync(join(folder, 'appendonlydir'), { recursive: true, force: true });
    server = await launch();
  };
  const stop = once(async () => {
    await kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  register(stop);
  return {
    url: server.url,
    port,
    flushall: () => flushall(server.url),
    kill,
    restart,
    freeze: () => signal(server.pid, 'SIGSTOP'),
    thaw: () => signal(server.pid, 'SIGCONT'),
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

async function flushall(url: string): Promise<void> {
  const client = new Redis(url, { maxRetriesPerRequest: 1, retryStrategy: () => null });
  try {
    await client.flushall();
  } finally {
    client.disconnect();
  }
}
