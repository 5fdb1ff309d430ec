import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { APPLY_OPERATIONS, RETRY_OPERATION } from '@croupier/contracts';
import { reconcile } from '@croupier/ledger';
import { eventually } from '@croupier/testing';
import { prove } from '@croupier/testing/proof';
import fc from 'fast-check';
import { MadeToFail } from './made-to-fail.ts';
import { TestWorkers } from './setup.ts';

// decision 017 as a model: whatever happens, in whatever order, an operation is `failed` only by faults of its own and
// after all its attempts, and a failed one is applied only after a replay that is recorded.

/** Of every class of SQLSTATE that a statement of a worker can meet. */
const CODES = [
  '08006',
  '22012',
  '23514',
  '25P03',
  '28000',
  '40001',
  '40P01',
  '42P01',
  '53200',
  '54000',
  '55P03',
  '57014',
  '57P01',
  '58030',
  'P0001',
  'P0004',
  'XX001',
];
const ATTEMPTS = 3;
const WALLETS = 3;

type Step =
  | { do: 'deposit'; wallet: number; times: number }
  | { do: 'fail'; wallet: number; code: string }
  | { do: 'fix'; wallet: number }
  | { do: 'replay' | 'retry in the queue page' | 'stale job' | 'forged copy'; nth: number }
  | {
      do:
        | 'replay all'
        | 'pause'
        | 'resume'
        | 'lose Redis'
        | 'stop a worker'
        | 'start a worker'
        | 'wait for a decision';
    };

const wallet = fc.nat(WALLETS - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('deposit' as const),
      wallet,
      times: fc.integer({ min: 1, max: 4 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('fail' as const),
      wallet,
      code: fc.constantFrom(...CODES),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('fix' as const), wallet }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'replay' as const,
        'retry in the queue page' as const,
        'stale job' as const,
        'forged copy' as const,
      ),
      nth: fc.nat(50),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'replay all' as const,
        'pause' as const,
        'resume' as const,
        'lose Redis' as const,
        'stop a worker' as const,
        'start a worker' as const,
        'wait for a decision' as const,
      ),
    }),
  },
);

let system: TestWorkers;
let failing: MadeToFail;
let stopWorker: (() => Promise<void>) | null = null;
let players = 0;
beforeAll(async () => {
  system = await TestWorkers.start(1);
  failing = await MadeToFail.install(system.pool);
}, 60_000);
afterAll(() => system.stop());

/** One history on wallets of its own. */
class History {
  readonly #wallets: string[];
  readonly #operations: { id: string; walletId: string }[] = [];
  /** Wallets that were made to fail by a fault of the operations' own at some time. */
  readonly #hadOwnFaults = new Set<string>();

  private constructor(wallets: string[]) {
    this.#wallets = wallets;
  }

  static async begin(): Promise<History> {
    const wallets: string[] = [];
    for (let n = 0; n < WALLETS; n++) wallets.push(await system.openWallet(`history-${players++}`));
    return new History(wallets);
  }

  async run(step: Step): Promise<void> {
    switch (step.do) {
      case 'deposit':
        return this.#deposit(this.#wallet(step.wallet), step.times);
      case 'fail':
        if (/^(?:22|23|P000)/.test(step.code)) this.#hadOwnFaults.add(this.#wallet(step.wallet));
        return failing.with(step.code, this.#wallet(step.wallet));
      case 'fix':
        return failing.fixed(this.#wallet(step.wallet));
      case 'replay':
        return void (await system.registry.replay([this.#nth(step.nth)], 'ada'));
      case 'replay all':
        return void (await system.registry.replay('all', 'ada'));
      case 'retry in the queue page':
        return this.#inRedis(async () =>
          (await system.queue('transfers-dead').getJob(this.#nth(step.nth)))?.retry(),
        );
      case 'stale job': {
        const data = { operation: this.#nth(step.nth), wallets: this.#wallets };
        return this.#inRedis(() => system.queue('transfers').add(RETRY_OPERATION, data, { attempts: 2 }));
      }
      case 'forged copy': {
        const data = { operation: this.#nth(step.nth), error: 'forged' };
        return this.#inRedis(() => system.queue('transfers-dead').add('forged', data));
      }
      case 'pause':
        return this.#inRedis(() => system.queue('transfers').pause());
      case 'resume':
        return this.#inRedis(() => system.queue('transfers').resume());
      case 'lose Redis':
        return system.redis.restart({ empty: true });
      case 'stop a worker':
        await stopWorker?.();
        stopWorker = null;
        return;
      case 'start a worker':
        stopWorker ??= await system.startWorker();
        return;
      case 'wait for a decision':
        return this.#waitForDecision();
    }
  }

  /** Every cause is gone and every queue runs: all of it ends, and ends as it should. */
  async end(): Promise<void> {
    await failing.fixed(...this.#wallets);
    await eventually(() => system.queue('transfers').resume(), { timeoutMs: 20_000 });
    for (const { id } of this.#operations) await system.ended(id, 60_000);
    for (const operation of this.#operations) await this.#expectItsLife(operation);
    expect((await reconcile(system.pool)).checks.filter(({ ok }) => !ok)).toEqual([]);
  }

  async #expectItsLife({ id, walletId }: { id: string; walletId: string }): Promise<void> {
    const status = await system.status(id);
    const steps = await system.transitions(id);
    const lives = livesOf(steps);
    if (steps.length > 0) expect(this.#hadOwnFaults).toContain(walletId);
    for (const [n, life] of lives.entries()) {
      // each failed attempt counts once, in order; only the last one makes it failed
      expect(life.map(({ attempts }) => attempts)).toEqual(life.map((_, index) => index + 1));
      expect(life.length).toBeLessThanOrEqual(ATTEMPTS);
      const hasFailed = life.at(-1)?.state === 'failed';
      if (n < lives.length - 1) expect(hasFailed).toBe(true);
      else expect(status).toBe(hasFailed ? 'failed' : 'applied');
    }
  }

  async #deposit(walletId: string, times: number): Promise<void> {
    const accepted = await system.accept(...Array.from({ length: times }, () => ({ walletId, amount: 1 })));
    for (const one of accepted)
      if ('operation' in one) this.#operations.push({ id: one.operation.id, walletId });
  }

  async #waitForDecision(): Promise<void> {
    const last = this.#operations.at(-1);
    // it may be held up by a fault of the infrastructure: then there is none
    if (last !== undefined) await system.ended(last.id, 2_000).catch(() => {});
  }

  /** While Redis is coming back it refuses. */
  async #inRedis(act: () => Promise<unknown>): Promise<void> {
    await act().catch(() => {});
  }

  #wallet(n: number): string {
    return this.#wallets[n] ?? '';
  }

  #nth(n: number): string {
    return (
      this.#operations[n % Math.max(this.#operations.length, 1)]?.id ?? '00000000-0000-7000-8000-000000000000'
    );
  }
}

type Transition = Awaited<ReturnType<TestWorkers['transitions']>>[number];

/** The failed attempts of each life: a replay begins a new one. */
function livesOf(steps: readonly Transition[]): Transition[][] {
  const lives: Transition[][] = [[]];
  for (const step of steps) {
    if (step.state === 'replayed') lives.push([]);
    else lives.at(-1)?.push(step);
  }
  return lives;
}

test('whatever happens to operations in trouble, each is decided once, or failed by its own faults until it is replayed', async () => {
  await prove(3, (runs) =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30 }), async (steps) => {
        const history = await History.begin();
        for (const one of steps) await history.run(one);
        await history.end();
      }),
      { ...runs, endOnFailure: true },
    ),
  );
  // jobs of every kind are left in the queue: the worker still takes new ones
  await system.queue('transfers').add(APPLY_OPERATIONS, { wallets: [] });
  const walletId = await system.openWallet(`history-${players++}`);
  expect((await system.run({ walletId, amount: 1 })).status).toBe('applied');
}, 300_000);
