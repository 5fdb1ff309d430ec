import { Lifecycle } from '@croupier/platform/lifecycle';

/** Processes and folders of the benchmark, released at its end, also after a failure. */
export class Resources {
  /** Folders with the logs of the started services and servers. */
  readonly logFolders: string[] = [];
  readonly #held = new Lifecycle({
    error: (_message, { error }) => process.stderr.write(`${String(error)}\n`),
  });

  async acquire<T>(resource: Promise<T>, release: (resource: T) => Promise<unknown>): Promise<T> {
    return this.#held.acquire('resource', await resource, release);
  }

  close(): Promise<void> {
    return this.#held.close();
  }
}
