/** What takes the faults of releases: a `Logger`, or less. */
interface ReleaseLog {
  error(message: string, details: { error: unknown }): unknown;
}

interface Held {
  name: string;
  release: () => unknown;
}

/** Resources are released in reverse order of acquiring, in this one place, each even if another fails. */
export class Lifecycle {
  readonly #log: ReleaseLog;
  readonly #held: Held[] = [];
  #closing: Promise<void> | null = null;

  constructor(log: ReleaseLog) {
    this.#log = log;
  }

  /** Notes how the resource is released, and hands it back. */
  acquire<T>(name: string, resource: T, release: (resource: T) => unknown): T {
    this.#held.push({ name, release: () => release(resource) });
    return resource;
  }

  close(): Promise<void> {
    this.#closing ??= this.#releaseAll();
    return this.#closing;
  }

  async #releaseAll(): Promise<void> {
    for (let held = this.#held.pop(); held !== undefined; held = this.#held.pop()) {
      try {
        await held.release();
      } catch (error) {
        this.#log.error(`releasing ${held.name} failed`, { error });
      }
    }
  }
}
