import type { ServiceMessage } from '@croupier/contracts';
import { markPublished } from '@croupier/ledger';
import { ServiceEmitter } from '@croupier/platform/redis';
import type { Logger } from '@croupier/platform/log';
import type { Pool } from '@croupier/platform/postgres';
import type { Redis } from '@croupier/platform/redis';

/** The messages that a gateway sends. */
type Sent = ServiceMessage<'wallet:status' | 'leaderboard:updated'>;

export type Publish = (...message: Sent) => void;

/**
 * Publishes what a gateway has changed, at once. While Redis is away a status stays in the outbox, from where a
 * wallet-worker publishes it; leaderboards are read again by the realtime services themselves.
 */
export class RealtimePublisher {
  readonly #emitter: ServiceEmitter<Sent>;
  readonly #pool: Pool;
  readonly #log: Logger;

  constructor(redis: Redis, pool: Pool, log: Logger) {
    this.#emitter = new ServiceEmitter(redis);
    this.#pool = pool;
    this.#log = log;
  }

  publish: Publish = (...message) => {
    this.#emit(message).catch((error: unknown) =>
      this.#log.debug(`${message[0]} was not published by this gateway`, { error }),
    );
  };

  async #emit(message: Sent): Promise<void> {
    const isPublished = await this.#emitter.emit([message]);
    if (isPublished && message[0] === 'wallet:status') await markPublished(this.#pool, [message[1].id]);
  }
}
