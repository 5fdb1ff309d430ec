import type { HttpAnswer } from './http-connection.ts';
import { Latencies } from './latencies.ts';
import type { Measured, Plan } from './plan.ts';

/** Counts the answers within the measured time. */
export class Recorder {
  readonly #plan: Pick<Plan, 'wait' | 'batch'>;
  readonly #latencies = new Latencies();
  #counts = { done: 0, rejected: 0, failed: 0 };
  #firstFailure: string | null = null;
  #began = 0;
  #ended = 0;

  constructor(plan: Pick<Plan, 'wait' | 'batch'>) {
    this.#plan = plan;
  }

  begin(): void {
    this.#began = performance.now();
  }

  end(): void {
    this.#ended = performance.now();
  }

  /** Whether the measured time is running. */
  get isOpen(): boolean {
    return this.#began > 0 && this.#ended === 0;
  }

  answered(answer: HttpAnswer | Error, ms: number): void {
    this.#latencies.add(ms);
    if (answer instanceof Error) this.#fail(answer.message);
    else if (answer.status === (this.#plan.wait === null ? 202 : 201)) this.#counts.done += this.#plan.batch;
    else if (answer.status >= 400 && answer.status < 500 && answer.body.includes('"operation"'))
      this.#counts.rejected += 1;
    else this.#fail(`${answer.status} ${answer.body.slice(0, 300)}`);
  }

  measured(): Measured {
    return {
      ...this.#counts,
      firstFailure: this.#firstFailure,
      tookMs: this.#ended - this.#began,
      latency: this.#latencies.summary(),
    };
  }

  #fail(why: string): void {
    this.#counts.failed += 1;
    this.#firstFailure ??= why;
  }
}
