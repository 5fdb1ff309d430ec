/** Processes and folders of the benchmark, released in reverse order at its end, also after a failure. */
export class Resources {
  /** Folders with the logs of the started services and servers. */
  readonly logFolders: string[] = [];
  readonly #releases: (() => Promise<unknown>)[] = [];

  async acquire<T>(resource: Promise<T>, release: (resource: T) => Promise<unknown>): Promise<T> {
    const acquired = await resource;
    this.#releases.push(() => release(acquired));
    return acquired;
  }

  async close(): Promise<void> {
    for (let release = this.#releases.pop(); release !== undefined; release = this.#releases.pop())
      await release().catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
  }
}
