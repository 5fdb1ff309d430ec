import { Counter } from 'prom-client';
import type { Registry } from 'prom-client';
import type { Logger } from '../log.ts';

/** `forged`: without a MAC of this deployment, as are the messages of an older version. */
export type DropReason = 'too_large' | 'forged' | 'malformed';

const QUIET_MS = 10_000;

/** Counts invalid messages that come through Redis. There may be any number of them: one line in ten seconds. */
export class DroppedMessages {
  readonly #log: Logger;
  readonly #counter: Counter<'source' | 'reason'>;
  #quietUntil = 0;
  #suppressed = 0;

  constructor(registry: Registry, log: Logger) {
    this.#log = log;
    this.#counter = new Counter({
      name: 'croupier_redis_messages_dropped_total',
      help: 'Messages received through Redis and dropped, by source and reason',
      labelNames: ['source', 'reason'],
      registers: [registry],
    });
  }

  /** Makes the series, so that a rate sees the first message that is dropped. */
  expect(source: string, reasons: readonly DropReason[]): void {
    for (const reason of reasons) this.#counter.inc({ source, reason }, 0);
  }

  drop(source: string, reason: DropReason, error?: unknown): void {
    this.#counter.inc({ source, reason });
    if (performance.now() < this.#quietUntil) {
      this.#suppressed += 1;
      return;
    }
    const details = { security: true, source, reason, suppressed: this.#suppressed };
    this.#log.warn('message from Redis dropped', error === undefined ? details : { ...details, error });
    this.#suppressed = 0;
    this.#quietUntil = performance.now() + QUIET_MS;
  }
}
