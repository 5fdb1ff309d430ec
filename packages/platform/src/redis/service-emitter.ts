import type { Server } from 'socket.io';
import type { Redis } from './redis.ts';
import { createEmitter, EMITTER_CHANNEL } from './socket-adapter.ts';

/** After an outage of Redis all subscribers are back by then: they try again every second at least. */
const RESUBSCRIBE_MS = 5000;

/** Sends messages (`[name, payload]`) to the realtime services. Works on a producer's connection, which fails fast. */
export class ServiceEmitter<Message extends readonly [name: string, payload: unknown]> {
  readonly #redis: Redis;
  #emitter: Promise<Server> | null = null;
  #wasLost = false;
  #restoredAt = Number.NEGATIVE_INFINITY;

  constructor(redis: Redis) {
    this.#redis = redis;
    redis.on('close', () => (this.#wasLost = true));
    redis.on('ready', () => {
      if (this.#wasLost) this.#restoredAt = performance.now();
      this.#wasLost = false;
    });
  }

  /**
   * Resolves when Redis has published them. False: an outage has ended just before, so some subscribers may not have
   * got them, and they have to be published again; the receivers drop repeats.
   * @throws when Redis is away
   */
  async emit(messages: Iterable<Message>): Promise<boolean> {
    const emitter = await this.#ready();
    for (const [name, payload] of messages) emitter.serverSideEmit(name, payload);
    // the emitter does not say whether it could send; a command behind it on the same connection does, and of a
    // cluster's connections it is the one that the channel's name leads to
    await this.#redis.exists(EMITTER_CHANNEL);
    return performance.now() - this.#restoredAt > RESUBSCRIBE_MS;
  }

  #ready(): Promise<Server> {
    this.#emitter ??= createEmitter(this.#redis).catch((error: unknown) => {
      this.#emitter = null;
      throw error;
    });
    return this.#emitter;
  }
}
