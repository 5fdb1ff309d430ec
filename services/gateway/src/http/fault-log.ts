import type { ErrorCode } from '@croupier/contracts';
import type { Logger } from '@croupier/platform/log';

const QUIET_MS = 1_000;

/** Writes down what went wrong: every fault of our own, but an outage that all requests meet once a second. */
export class FaultLog {
  readonly #log: Logger;
  #quietUntil = 0;
  #suppressed = 0;

  constructor(log: Logger) {
    this.#log = log;
  }

  note(code: ErrorCode, details: { error: unknown; traceId: string; route: string | undefined }): void {
    if (code === 'internal') this.#log.error('a request failed', details);
    else if (code === 'overloaded' || code === 'outcome_unknown') this.#noteOutage(code, details);
  }

  #noteOutage(code: string, details: object): void {
    const now = performance.now();
    if (now < this.#quietUntil) {
      this.#suppressed += 1;
      return;
    }
    this.#log.warn(`a request was answered with ${code}`, { ...details, suppressedCount: this.#suppressed });
    this.#suppressed = 0;
    this.#quietUntil = now + QUIET_MS;
  }
}
