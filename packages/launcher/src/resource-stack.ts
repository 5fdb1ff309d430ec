/** Thrown where a stop was requested during the start: what is being started is not finished. */
export class Stopping extends Error {}

interface Held {
  name: string;
  release: () => Promise<void>;
}

/** What is acquired is released in reverse, in this one place, also when the stop comes in the middle of the start. */
export class ResourceStack {
  readonly #held: Held[] = [];
  readonly #log: (line: string) => void;
  #pending: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | undefined;

  constructor(log: (line: string) => void) {
    this.#log = log;
  }

  /** One at a time. */
  async acquire<T>(name: string, make: () => T | Promise<T>, release: (resource: T) => unknown): Promise<T> {
    this.check();
    const making = Promise.resolve().then(make);
    this.#pending = making;
    const resource = await making;
    this.#held.push({ name, release: async () => void (await release(resource)) });
    return resource;
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
    for (let held = this.#held.pop(); held !== undefined; held = this.#held.pop()) {
      const { name, release } = held;
      await release().catch((error: unknown) => this.#log(`releasing ${name} failed: ${String(error)}`));
    }
  }
}

/** Its failure is looked at later, and not at all when the stop comes first. */
export function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
