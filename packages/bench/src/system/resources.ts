/** What the benchmark has started, ended in reverse order at its end, however it ends. */
export class Held {
  /** Where the services and servers that were started write their logs. */
  readonly logFolders: string[] = [];
  readonly #releases: (() => Promise<unknown>)[] = [];

  async acquire<T>(resource: Promise<T>, release: (resource: T) => Promise<unknown>): Promise<T> {
    const held = await resource;
    this.#releases.push(() => release(held));
    return held;
  }

  async close(): Promise<void> {
    for (let release = this.#releases.pop(); release !== undefined; release = this.#releases.pop())
      await release().catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
  }
}
