import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { PROCESS_COMMIT, WAGERING_QUEUE } from '@croupier/contracts';
import { createPool } from '@croupier/platform/postgres';
import type { Pool } from '@croupier/platform/postgres';
import { describeUnless, eventually, findFaketime, SteppedClock } from '@croupier/testing';
import { MadeToFail } from '../../services/wallet-worker/test/made-to-fail.ts';
import { redisQueue } from '../redis-queue.ts';
import { TestSystem } from '../system.ts';
import type { Clocks } from '../system.ts';
import { Load } from './load.ts';

// Wall clocks of PostgreSQL and of the services that step by an hour, while players bet.

const HOUR = 3600;
/** Long enough for a slow machine; what waits for a wall clock takes an hour. */
const WAIT_SECONDS = 10;
/** The contract's second, and two for the requests of the test's own process. */
const SLACK_MS = 3000;

const TERMS = {
  wagering: { multiplier: 1, base: 'bonus', counts: 'all' },
  funding: 'cash_first',
  contributions: { default: 100 },
  expiresInSeconds: 1,
};

const faketime = await findFaketime();
const reason = 'missing' in faketime ? `clocks cannot be stepped here: ${faketime.missing}` : null;

describeUnless(reason, 'clocks that step by an hour', () => {
  let clocks: Required<Clocks>;
  let system: TestSystem;
  let pool: Pool;
  let failing: MadeToFail;
  let load: Load;

  beforeAll(async () => {
    const clock = (): SteppedClock => new SteppedClock('library' in faketime ? faketime.library : '');
    clocks = {
      postgres: clock(),
      gateway: clock(),
      'wallet-worker': clock(),
      'bonus-worker': clock(),
      realtime: clock(),
    };
    system = await TestSystem.start({ bonusWorkers: 1, clocks });
    pool = createPool(system.postgres.url, { max: 3, application: 'test' });
    failing = await MadeToFail.install(pool);
  }, 180_000);
  afterAll(async () => {
    await pool.end();
    await system.stop();
  });
  beforeEach(async () => {
    load = new Load(system, undefined, WAIT_SECONDS);
    await load.start();
    await load.more(20);
  }, 60_000);
  afterEach(async () => {
    await load.stop();
    for (const clock of Object.values(clocks)) clock.set(0);
  }, 30_000);

  /** Each request was answered within its time, applied, and none was refused. */
  function expectAnswersInTime(): void {
    expect(load.answers.length).toBeGreaterThan(0);
    const limit = WAIT_SECONDS * 1000 + SLACK_MS;
    expect(load.answers.filter(({ status, tookMs }) => status !== 201 || tookMs > limit)).toEqual([]);
  }

  async function post(path: string, body: unknown, wait = WAIT_SECONDS): Promise<{ id: string }> {
    const answer = await system.casino().post(path, body, { wait });
    // the answer has the reason
    if (![201, 202].includes(answer.status))
      throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body as unknown as { id: string };
  }

  const statusOf = async (path: string): Promise<unknown> => (await system.casino().get(path)).body['status'];

  let wallets = 0;
  const openWallet = (cash: number): Promise<string> =>
    system.casino().openWallet(`clocks-${wallets++}`, cash);

  /** A hold and a bonus of one second each expire, and the money is back. */
  async function expectExpiries(): Promise<void> {
    const walletId = await openWallet(1000);
    const hold = await post('/v1/withdrawals', { walletId, amount: 400, pending: true, expiresInSeconds: 1 });
    const { id: offerId } = await post('/v1/offers', {
      name: 'short',
      currency: 'EUR',
      amount: 100,
      terms: TERMS,
    });
    const { id: grantId } = await post('/v1/bonuses', { walletId, offerId });
    await eventually(
      async () => {
        expect(await statusOf(`/v1/operations/${hold.id}`)).toBe('expired');
        const { body } = await system.casino().get(`/v1/operations/${grantId}`);
        const { result } = body as unknown as { result?: { bonusId: string } };
        expect(await statusOf(`/v1/bonuses/${result?.bonusId}`)).toBe('expired');
      },
      { timeoutMs: 30_000 },
    );
    const { body } = await system.casino().get(`/v1/wallets/${walletId}`);
    expect(body).toMatchObject({ cash: 1000, reserved: 0, bonus: 0 });
  }

  /** A deposit that fails until its cause is removed: it is in quarantine by the time this resolves. */
  async function quarantine(): Promise<{ walletId: string; id: string }> {
    const walletId = await openWallet(0);
    await failing.with('P0001', walletId);
    const { id } = await post('/v1/deposits', { walletId, amount: 7 }, 0);
    await eventually(() => expectRow('SELECT FROM queue WHERE wallet_id = $1 AND attempts > 0', walletId), {
      timeoutMs: 20_000,
      intervalMs: 5,
    });
    return { walletId, id };
  }

  async function expectRow(query: string, walletId: string): Promise<void> {
    expect((await pool.query(query, [walletId])).rowCount).toBe(1);
  }

  /** A request that waits for two seconds while its wallet is locked. When this resolves it has been accepted. */
  async function waitInVain(): Promise<{ answered: Promise<number>; unlock: () => Promise<void> }> {
    const walletId = await openWallet(0);
    const client = await pool.connect();
    await client.query('BEGIN');
    await client.query('SELECT FROM wallets WHERE id = $1 FOR UPDATE', [walletId]);
    const began = performance.now();
    const answered = system
      .casino()
      .post('/v1/deposits', { walletId, amount: 7 }, { wait: 2 })
      .then(({ status }) => {
        expect(status).toBe(202);
        return performance.now() - began;
      });
    await eventually(() => expectRow('SELECT FROM queue WHERE wallet_id = $1', walletId));
    const unlock = async (): Promise<void> => {
      await client.query('ROLLBACK');
      client.release();
      await eventually(
        async () =>
          expect((await system.casino().get(`/v1/wallets/${walletId}`)).body).toMatchObject({ cash: 7 }),
        { timeoutMs: 20_000 },
      );
    };
    return { answered, unlock };
  }

  /** A step while an operation is in quarantine and a request waits: both go on as if nothing had happened. */
  async function expectNoEffect(step: () => void): Promise<void> {
    const { answered, unlock } = await waitInVain();
    const { walletId, id } = await quarantine();
    step();
    await failing.fixed(walletId);
    const tookMs = await answered;
    expect(tookMs).toBeGreaterThan(1900);
    expect(tookMs).toBeLessThan(2000 + SLACK_MS);
    await eventually(async () => expect(await statusOf(`/v1/operations/${id}`)).toBe('applied'), {
      timeoutMs: 20_000,
    });
    await unlock();
  }

  /** Nothing that was committed before a step stays unpublished. */
  async function expectPublished(): Promise<void> {
    const left =
      "SELECT FROM outbox WHERE created_at NOT BETWEEN now() - interval '1 minute' AND now() + interval '1 minute'";
    await eventually(async () => expect((await pool.query(left)).rowCount).toBe(0), { timeoutMs: 20_000 });
  }

  const services = ['gateway', 'wallet-worker', 'bonus-worker', 'realtime'] as const;
  const seed = Number(process.env['PROOF_SEED'] ?? 0);
  /** `npm run prove` steps every clock; `npm test` PostgreSQL's and that of one service, drawn by its seed. */
  const chosen =
    process.env['PROOF_MS'] === undefined
      ? services.filter((_, n) => n === seed % services.length)
      : services;
  const steps = (['postgres', ...chosen] as const).flatMap((name) => [
    ['back', name, -HOUR] as const,
    ['forward', name, HOUR] as const,
  ]);

  test.each(steps)(
    'set %s by an hour under load, the clock of %s changes nothing, and neither when it is set right again',
    async (_, name, seconds) => {
      await expectNoEffect(() => clocks[name].set(seconds));
      await load.more(20);
      await expectExpiries();
      await expectNoEffect(() => clocks[name].set(0));
      await load.more(20);
      await expectExpiries();
      await expectPublished();
      await load.end();
      // first, since a refused request explains a balance that is not as expected
      expectAnswersInTime();
      await load.finish();
    },
    180_000,
  );

  test('a job of the bonus pipeline that waits for its next attempt does not wait for a clock that was set back', async () => {
    await using wagering = redisQueue(WAGERING_QUEUE, system.redis.url);
    // a producer does not wait for its connection
    await eventually(() => wagering.queue.add(PROCESS_COMMIT, { wallets: [] }, { delay: HOUR * 1000 }));
    expect(await wagering.queue.getDelayedCount()).toBe(1);
    clocks['bonus-worker'].set(-HOUR);
    await eventually(async () => expect(await wagering.queue.getDelayedCount()).toBe(0), {
      timeoutMs: 20_000,
    });
    await load.end();
    expectAnswersInTime();
    await load.finish();
  }, 60_000);
});
