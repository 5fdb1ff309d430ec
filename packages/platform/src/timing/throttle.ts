/** Runs a task for a key at once, then not again for a while; what is requested meanwhile is one more run. */
export class Throttle<Value> {
  readonly #everyMs: number;
  readonly #run: (key: string, latest: Value) => void;
  /** Keys that ran within the interval, with what was requested last since. */
  readonly #resting = new Map<string, { latest: { value: Value } | null; timer: NodeJS.Timeout }>();

  /** `run` must not throw. */
  constructor(everyMs: number, run: (key: string, latest: Value) => void) {
    this.#everyMs = everyMs;
    this.#run = run;
  }

  /** A later value replaces one that has not run yet. */
  request(key: string, value: Value): void {
    const resting = this.#resting.get(key);
    if (resting === undefined) this.#start(key, value);
    else resting.latest = { value };
  }

  close(): void {
    for (const { timer } of this.#resting.values()) clearTimeout(timer);
    this.#resting.clear();
  }

  #start(key: string, value: Value): void {
    const timer = setTimeout(() => this.#wake(key), this.#everyMs);
    this.#resting.set(key, { latest: null, timer });
    this.#run(key, value);
  }

  #wake(key: string): void {
    const latest = this.#resting.get(key)?.latest ?? null;
    this.#resting.delete(key);
    if (latest !== null) this.#start(key, latest.value);
  }
}
