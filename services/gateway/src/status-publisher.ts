import type { WalletStatusEvent } from '@croupier/contracts';
import { createEmitter } from '@croupier/platform';
import type { Logger, Redis } from '@croupier/platform';

/**
 * Tells the realtime services that a wallet was frozen or unfrozen. It is told once: unlike a version of a wallet it is
 * not missed, since whoever connects gets the wallet as it is.
 */
export class StatusPublisher {
  readonly #redis: Redis;
  readonly #log: Logger;
  #emitter: ReturnType<typeof createEmitter> | null = null;

  constructor(redis: Redis, log: Logger) {
    this.#redis = redis;
    this.#log = log;
  }

  publish(event: WalletStatusEvent): void {
    this.#emit(event).catch((error: unknown) =>
      this.#log.warn('a wallet:status event was not told', { error }),
    );
  }

  async #emit(event: WalletStatusEvent): Promise<void> {
    this.#emitter ??= createEmitter(this.#redis);
    try {
      (await this.#emitter).serverSideEmit('wallet:status', event);
    } catch (error) {
      this.#emitter = null;
      throw error;
    }
  }
}
