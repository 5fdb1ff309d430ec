/** Runs a task for a key at once, then not again for a while; what was asked for meanwhile is one more run. */
export class Throttle {
  readonly #everyMs: number;
  readonly #run: (key: string) => Promise<void>;
  /** Keys that ran a moment ago, and whether they were asked for since. */
  readonly #resting = new Map<string, { asked: boolean; timer: NodeJS.Timeout }>();

  constructor(everyMs: number, run: (key: string) => Promise<void>) {
    this.#everyMs = everyMs;
    this.#run = run;
  }

  ask(key: string): void {
    const resting = this.#resting.get(key);
    if (resting === undefined) this.#start(key);
    else resting.asked = true;
  }

  close(): void {
    for (const { timer } of this.#resting.values()) clearTimeout(timer);
    this.#resting.clear();
  }

  #start(key: string): void {
    const timer = setTimeout(() => this.#wake(key), this.#everyMs);
    this.#resting.set(key, { asked: false, timer });
    void this.#run(key);
  }

  #wake(key: string): void {
    const asked = this.#resting.get(key)?.asked === true;
    this.#resting.delete(key);
    if (asked) this.#start(key);
  }
}
