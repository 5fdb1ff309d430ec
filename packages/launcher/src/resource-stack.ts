import { Lifecycle } from '@croupier/platform/lifecycle';

/** Thrown where a stop was requested during the start: what is being started is not finished. */
export class Stopping extends Error {}

/** A `Lifecycle` that can be closed in the middle of the start. */
export class ResourceStack {
  readonly #held: Lifecycle;
  #pending: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | undefined;

  constructor(log: (line: string) => void) {
    this.#held = new Lifecycle({
      error: (message, { error }) => log(`${message}: ${String(error)}`),
    });
  }

  /** One at a time. */
  async acquire<T>(name: string, make: () => T | Promise<T>, release: (resource: T) => unknown): Promise<T> {
    this.check();
    const making = Promise.resolve().then(make);
    this.#pending = making;
    return this.#held.acquire(name, await making, release);
  }

  /** @throws Stopping where the stop was requested */
  check(): void {
    if (this.#closing !== undefined) throw new Stopping();
  }

  /** Waits for what is being acquired at the moment, then releases all. */
  close(): Promise<void> {
    return (this.#closing ??= this.#releaseAll());
  }

  async #releaseAll(): Promise<void> {
    await this.#pending.catch(() => {});
    await new Promise(setImmediate); // what was pending is held by now
    await this.#held.close();
  }
}

/** Its failure is looked at later, and not at all when the stop comes first. */
export function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
