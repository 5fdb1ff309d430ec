import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { eventually } from '@croupier/testing';
import { TestSystem } from '../system.ts';
import { Load } from './load.ts';

let system: TestSystem;
let load: Load;
beforeAll(async () => {
  system = await TestSystem.start({ gateways: 2, workers: 2, env: { JOB_LOCK_MS: '1500' } });
}, 60_000);
beforeEach(async () => {
  load = new Load(system);
  await load.start();
  await load.more(50);
}, 60_000);
afterEach(() => load.stop());
afterAll(() => system.stop());

const LIMIT_MS = 150_000;

test(
  'everything in Redis is lost, repeatedly',
  async () => {
    for (let n = 0; n < 5; n++) {
      await system.redis.flushall();
      await load.more(20);
    }
    await load.finish();
  },
  LIMIT_MS,
);

test(
  'Redis is killed and comes back empty',
  async () => {
    await system.redis.restart({ empty: true });
    await load.more(50);
    await load.finish();
  },
  LIMIT_MS,
);

test(
  'PostgreSQL crashes and recovers',
  async () => {
    await system.postgres.stopImmediate();
    await system.postgres.start();
    await load.more(50);
    await load.finish();
  },
  LIMIT_MS,
);

test(
  'busy workers are killed, one after another',
  async () => {
    for (let n = 0; n < 4; n++) {
      await system.workers.shift()?.kill('SIGKILL');
      await system.startWorker();
      await load.more(20);
    }
    await load.finish();
  },
  LIMIT_MS,
);

test(
  'a worker is killed after its commit and before it has published it',
  async () => {
    system.redis.freeze();
    // running jobs are committed, and can be neither published nor acknowledged
    await load.settled();
    await Promise.all(system.workers.splice(0).map((worker) => worker.kill('SIGKILL')));
    system.redis.thaw();
    await system.startWorker();
    await load.more(50);
    await load.finish();
  },
  LIMIT_MS,
);

test(
  'a worker is frozen for longer than its lock, while another goes on, and wakes up',
  async () => {
    await system.startWorker();
    const [frozen] = system.workers;
    frozen?.freeze();
    const started = Date.now();
    await load.more(50);
    await eventually(() => expect(Date.now() - started).toBeGreaterThan(5000), { timeoutMs: 20_000 });
    frozen?.thaw();
    await load.more(50);
    await load.finish();
  },
  LIMIT_MS,
);
