import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { eventually, TEST_SECRET, token } from '@croupier/testing';
import { createPool } from '@croupier/platform/postgres';
import { readQueues, reconcile } from '@croupier/ledger';
import type { Casino } from '../casino.ts';
import { Subscriber } from '../subscriber.ts';
import type { TestSystem } from '../system.ts';

const PLAYERS = 8;
const START_CASH = 100_000;

/** How a request was answered, and after how many milliseconds. */
export interface TimedAnswer {
  status: number;
  tookMs: number;
  code: unknown;
}

/** Players who bet and settle without a pause, each through one gateway, and a subscriber of all their wallets. */
export class Load implements AsyncDisposable {
  readonly #system: TestSystem;
  readonly #databaseUrl: () => string;
  readonly #wallets: string[] = [];
  readonly #expected = new Map<string, number>();
  #subscriber: Subscriber | null = null;
  #players: Promise<void>[] = [];
  #stopped = false;
  /** The first error of a player that repetition did not solve. */
  #fault: unknown = null;
  readonly #waitSeconds: number | null;
  rounds = 0;
  /** Of all requests of players, where each is sent only once. */
  readonly answers: TimedAnswer[] = [];

  /**
   * `databaseUrl`: the database, if it is not on the system's first server any more. With `waitSeconds` each request is
   * sent only once, waits for that long, and its answer is recorded; else it is repeated until it succeeds.
   */
  constructor(
    system: TestSystem,
    databaseUrl = () => system.postgres.url,
    waitSeconds: number | null = null,
  ) {
    this.#system = system;
    this.#databaseUrl = databaseUrl;
    this.#waitSeconds = waitSeconds;
  }

  async start(): Promise<void> {
    const casino = this.#system.casino();
    for (let n = 0; n < PLAYERS; n++) {
      const id = await casino.openWallet(`player-${randomUUID()}`, START_CASH);
      this.#wallets.push(id);
      this.#expected.set(id, START_CASH);
    }
    const bearer = token({ sub: 'watcher', scope: 'wallets:read' }, TEST_SECRET);
    this.#subscriber = new Subscriber(this.#system.realtimeUrl(), bearer, this.#wallets);
    this.#players = this.#wallets.map((id, n) =>
      this.#play(id, this.#system.casino(n % this.#system.gateways.length)),
    );
    // finish() throws it; until then it must not end the process
    for (const player of this.#players) player.catch((error: unknown) => (this.#fault ??= error));
  }

  /** Ends the play, also of a test that has failed. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.allSettled(this.#players);
    this.#subscriber?.close();
  }

  /** Until so many more rounds were played by all together. */
  async more(rounds: number): Promise<void> {
    const goal = this.rounds + rounds;
    await eventually(() => expect(this.#fault === null ? this.rounds : goal).toBeGreaterThanOrEqual(goal), {
      timeoutMs: 60_000,
    });
    if (this.#fault !== null) throw this.#fault;
  }

  /** Until nothing is queued any more. */
  async settled(): Promise<void> {
    const pool = createPool(this.#databaseUrl(), { max: 1, application: 'test' });
    await eventually(
      async () => expect((await readQueues(pool)).every(({ queued }) => queued === 0)).toBe(true),
      {
        timeoutMs: 10_000,
      },
    ).catch(() => {});
    await pool.end();
  }

  /** Ends the play, and waits for all answers. */
  async end(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#players);
  }

  /** Ends the play and checks the guarantees: nothing lost, nothing twice, in order, and published. */
  async finish(): Promise<void> {
    await this.end();
    await eventually(() => this.#expectCash(), { timeoutMs: 60_000 });
    await this.#expectBooks();
    const heads = await this.#heads();
    await eventually(
      async () => {
        await this.#subscriber?.catchUp();
        expect(this.#subscriber?.faults(heads)).toEqual([]);
      },
      { timeoutMs: 20_000 },
    );
    expect(new Set(this.#subscriber?.live).size).toBe(this.#subscriber?.live.length);
    await this.stop();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop();
  }

  async #play(walletId: string, casino: Casino): Promise<void> {
    for (let round = 0; !this.#stopped; round++) {
      const reference = `b${round}`;
      const bet = { walletId, reference, gameId: 'slots', roundId: `r${round}`, amount: 100 };
      await this.#post(casino, '/v1/bets', bet, { key: `bet-${round}` });
      const won = (round * 37) % 200;
      const settlement = { walletId, betReference: reference, reference: `s${round}`, amount: won };
      await this.#post(casino, '/v1/settlements', settlement, { key: `settle-${round}`, wait: 10 });
      this.#expected.set(walletId, (this.#expected.get(walletId) ?? 0) - 100 + won);
      this.rounds += 1;
    }
  }

  async #post(
    casino: Casino,
    path: string,
    body: unknown,
    options: { key: string; wait?: number },
  ): Promise<void> {
    if (this.#waitSeconds === null) return void (await casino.postSurely(path, body, options));
    const began = performance.now();
    const answer = await casino
      .post(path, body, { ...options, wait: this.#waitSeconds })
      .catch((error: unknown) => ({ status: 0, body: { code: String(error) } }));
    this.answers.push({ status: answer.status, tookMs: performance.now() - began, code: answer.body.code });
  }

  async #expectCash(): Promise<void> {
    for (const [id, cash] of this.#expected) {
      const { body } = await this.#system.casino().get(`/v1/wallets/${id}`);
      expect(body).toMatchObject({ cash });
    }
  }

  async #expectBooks(): Promise<void> {
    const pool = createPool(this.#databaseUrl(), { max: 1, application: 'test' });
    try {
      const { checks } = await reconcile(pool);
      expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    } finally {
      await pool.end();
    }
  }

  async #heads(): Promise<Map<string, number>> {
    const heads = new Map<string, number>();
    for (const id of this.#wallets) {
      const { body } = await this.#system.casino().get(`/v1/wallets/${id}`);
      heads.set(id, (body as unknown as { version: number }).version);
    }
    return heads;
  }
}
