import { sent } from './closed-loop.ts';
import type { Sender } from './closed-loop.ts';
import type { Recorder } from './recorder.ts';

const TICK_MS = 2;

/**
 * Sends at a fixed rate, whatever is answered: each request on a client that is idle, or a new one. Its latency counts
 * from when it should have been sent, so that a system that stalls cannot hide it by slowing the load down.
 */
export class OpenLoop {
  readonly #makeClient: () => Sender;
  readonly #perSecond: number;
  readonly #recorder: Recorder;
  readonly #idle: Sender[] = [];
  readonly #timer: NodeJS.Timeout;
  readonly #began = performance.now();
  readonly #underWay = new Set<Promise<void>>();
  #count = 0;

  constructor(makeClient: () => Sender, perSecond: number, recorder: Recorder) {
    this.#makeClient = makeClient;
    this.#perSecond = perSecond;
    this.#recorder = recorder;
    this.#timer = setInterval(() => this.#tick(), TICK_MS);
  }

  /** Resolves when all that was sent is answered. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await Promise.all(this.#underWay);
    for (const client of this.#idle) client.close();
  }

  #tick(): void {
    const due = Math.floor(((performance.now() - this.#began) * this.#perSecond) / 1000);
    for (; this.#count < due; this.#count++)
      this.#start(this.#began + (this.#count * 1000) / this.#perSecond);
  }

  #start(dueAt: number): void {
    const request = this.#request(this.#idle.pop() ?? this.#makeClient(), dueAt);
    this.#underWay.add(request);
    void request.finally(() => this.#underWay.delete(request));
  }

  async #request(client: Sender, dueAt: number): Promise<void> {
    const counts = this.#recorder.isOpen;
    const answer = await sent(client);
    if (counts) this.#recorder.answered(answer, performance.now() - dueAt);
    this.#idle.push(client);
  }
}
