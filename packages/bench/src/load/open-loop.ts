import { sent } from './closed-loop.ts';
import type { Sender } from './closed-loop.ts';
import type { Recorder } from './recorder.ts';

const TICK_MS = 2;
/** More connections would exceed the listener's backlog and measure the kernel instead of the system. */
const MAX_CLIENTS = 400;

/** A request that should be sent at this time. */
interface Due {
  at: number;
  counts: boolean;
}

/**
 * Sends at a fixed rate, independent of the answers: each request on an idle client, on a new one, or when a client is
 * free again. The latency counts from the time at which the request should have been sent, so that a stall is not
 * hidden by a slower load.
 */
export class OpenLoop {
  readonly #makeClient: () => Sender;
  readonly #perSecond: number;
  readonly #recorder: Recorder;
  readonly #idle: Sender[] = [];
  readonly #timer: NodeJS.Timeout;
  readonly #began = performance.now();
  readonly #due: Due[] = [];
  readonly #working = new Set<Promise<void>>();
  #count = 0;
  #clients = 0;

  constructor(makeClient: () => Sender, perSecond: number, recorder: Recorder) {
    this.#makeClient = makeClient;
    this.#perSecond = perSecond;
    this.#recorder = recorder;
    this.#timer = setInterval(() => this.#tick(), TICK_MS);
  }

  /** Resolves when all due requests are answered. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await Promise.all(this.#working);
    for (const client of this.#idle) client.close();
  }

  #tick(): void {
    const counts = this.#recorder.isOpen;
    const count = Math.floor(((performance.now() - this.#began) * this.#perSecond) / 1000);
    for (; this.#count < count; this.#count++)
      this.#due.push({ at: this.#began + (this.#count * 1000) / this.#perSecond, counts });
    const free = this.#idle.length + MAX_CLIENTS - this.#clients;
    for (let n = Math.min(this.#due.length, free); n > 0; n--) this.#start(this.#idle.pop() ?? this.#made());
  }

  #made(): Sender {
    this.#clients += 1;
    return this.#makeClient();
  }

  #start(client: Sender): void {
    const working = this.#work(client);
    this.#working.add(working);
    void working.finally(() => this.#working.delete(working));
  }

  async #work(client: Sender): Promise<void> {
    for (let due = this.#due.shift(); due !== undefined; due = this.#due.shift()) {
      const answer = await sent(client);
      if (due.counts) this.#recorder.answered(answer, performance.now() - due.at);
    }
    this.#idle.push(client);
  }
}
