import type { ServerEvents } from '@croupier/contracts';
import { markPublished } from '@croupier/ledger';
import { ServiceEmitter } from '@croupier/platform/redis';
import type { Logger } from '@croupier/platform/log';
import type { Pool } from '@croupier/platform/postgres';
import type { Redis } from '@croupier/platform/redis';

/** The events that a gateway publishes. */
type PublishedEvents = Pick<ServerEvents, 'wallet:status' | 'leaderboard:updated'>;

export type Publish = <Name extends keyof PublishedEvents>(name: Name, event: PublishedEvents[Name]) => void;

/**
 * Publishes what a gateway has changed, at once. While Redis is away a status stays in the outbox, from where a
 * wallet-worker publishes it; leaderboards are read again by the realtime services themselves.
 */
export class RealtimePublisher {
  readonly #emitter: ServiceEmitter;
  readonly #pool: Pool;
  readonly #log: Logger;

  constructor(redis: Redis, pool: Pool, log: Logger) {
    this.#emitter = new ServiceEmitter(redis);
    this.#pool = pool;
    this.#log = log;
  }

  publish: Publish = (name, event) => {
    this.#emit(name, event).catch((error: unknown) =>
      this.#log.debug(`${name} was not published by this gateway`, { error }),
    );
  };

  async #emit(name: string, event: PublishedEvents[keyof PublishedEvents]): Promise<void> {
    const isPublished = await this.#emitter.emit([[name, event]]);
    if (isPublished && 'id' in event) await markPublished(this.#pool, [event.id]);
  }
}
