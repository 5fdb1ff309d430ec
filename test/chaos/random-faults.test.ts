import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually } from '@croupier/testing';
import { prove } from '@croupier/testing/proof';
import fc from 'fast-check';
import { TestSystem } from '../system.ts';
import { Load } from './load.ts';

const LOCK_MS = 1500;

let system: TestSystem;
beforeAll(async () => {
  system = await TestSystem.start({ gateways: 2, workers: 2, env: { JOB_LOCK_MS: String(LOCK_MS) } });
}, 120_000);
afterAll(() => system.stop());

const portOf = ({ url }: { url: string }): number => Number(new URL(url).port);

const FAULTS: Record<string, () => Promise<void>> = {
  'Redis is flushed': () => system.redis.flushall(),
  'Redis is killed and comes back empty': () => system.redis.restart({ empty: true }),
  'PostgreSQL crashes and recovers': async () => {
    await system.postgres.stopImmediate();
    await system.postgres.start();
  },
  'a worker is killed': async () => {
    await system.workers.shift()?.kill('SIGKILL');
    await system.startWorker();
  },
  'a worker is frozen for longer than its lock': async () => {
    const [frozen] = system.workers;
    const end = Date.now() + 2 * LOCK_MS;
    frozen?.freeze();
    try {
      await eventually(() => expect(Date.now()).toBeGreaterThan(end));
    } finally {
      frozen?.thaw();
    }
  },
  'a gateway is killed': async () => {
    const [killed] = system.gateways.splice(0, 1);
    await killed?.service.kill('SIGKILL');
    await system.startGateway(killed === undefined ? undefined : portOf(killed));
  },
  'realtime is killed': async () => {
    const [killed] = system.realtimes.splice(0, 1);
    await killed?.service.kill('SIGKILL');
    await system.startRealtime(killed === undefined ? undefined : portOf(killed));
  },
};

test('under any faults, one after another, nothing is lost, nothing applied twice, and everything published in order', async () => {
  const some = fc.array(fc.constantFrom(...Object.keys(FAULTS)), { minLength: 2, maxLength: 4 });
  await prove(1, (runs) =>
    fc.assert(
      fc.asyncProperty(some, async (faults) => {
        await using load = new Load(system);
        await load.start();
        await load.more(20);
        for (const name of faults) {
          await FAULTS[name]?.();
          await load.more(20);
        }
        await load.finish();
      }),
      // a smaller example would be sought on a system that has already failed
      { ...runs, endOnFailure: true },
    ),
  );
}, 300_000);
