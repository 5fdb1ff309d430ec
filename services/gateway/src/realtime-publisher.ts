import type { ServerEvents } from '@croupier/contracts';
import { createEmitter } from '@croupier/platform';
import type { Logger, Redis } from '@croupier/platform';

/** What the realtime services are told by a gateway. */
type Told = Pick<ServerEvents, 'wallet:status' | 'leaderboard:updated'>;

export type Publish = <Name extends keyof Told>(name: Name, event: Told[Name]) => void;

/**
 * Tells the realtime services what a gateway has changed. It is told once: unlike a version of a wallet it is not missed,
 * since whoever connects or asks gets things as they are.
 */
export class RealtimePublisher {
  readonly #redis: Redis;
  readonly #log: Logger;
  #emitter: ReturnType<typeof createEmitter> | null = null;

  constructor(redis: Redis, log: Logger) {
    this.#redis = redis;
    this.#log = log;
  }

  publish: Publish = (name, event) => {
    this.#emit(name, event).catch((error: unknown) => this.#log.warn(`a ${name} was not told`, { error }));
  };

  async #emit(name: string, event: unknown): Promise<void> {
    this.#emitter ??= createEmitter(this.#redis);
    try {
      (await this.#emitter).serverSideEmit(name, event);
    } catch (error) {
      this.#emitter = null;
      throw error;
    }
  }
}
