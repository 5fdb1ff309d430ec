import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { fromSource } from '@croupier/launcher';
import type { FromGenerator, Measured, Plan, ToGenerator } from '../load/plan.ts';
import { startChild } from './child.ts';
import type { Child } from './child.ts';
import type { Resources } from './resources.ts';
import type { Servers } from './servers.ts';

const MAIN = fileURLToPath(new URL('../load/generator.ts', import.meta.url));

type Done = Extract<FromGenerator, { type: 'done' }>;

/** The load generator's process. One run at a time. */
export class Generator {
  readonly #child: Child;
  #wallets: readonly string[] = [];

  private constructor(child: Child) {
    this.#child = child;
  }

  static async start(resources: Resources, { folder, watchdog }: Servers): Promise<Generator> {
    const logFile = join(folder, 'generator.log');
    const spec = { name: 'generator', main: MAIN, execArgv: fromSource(), logFile, watchdog };
    const child = await resources.acquire(Promise.resolve(startChild(spec)), (started) => started.stop());
    await child.message<FromGenerator>('ready');
    return new Generator(child);
  }

  get pid(): number {
    return this.#child.pid;
  }

  /** `at` is called when the measured time begins, and when it ends. */
  async run(plan: Plan, wallets: readonly string[], at: () => void): Promise<Measured> {
    if (wallets !== this.#wallets) this.#send({ type: 'wallets', ids: [...wallets] });
    this.#wallets = wallets;
    const measuring = this.#child.message<FromGenerator>('measuring').then(at);
    const measured = this.#child.message<FromGenerator>('measured').then(at);
    const done = this.#child.message<Done>('done');
    this.#send({ type: 'run', plan });
    await Promise.all([measuring, measured]);
    return (await done).measured;
  }

  #send(message: ToGenerator): void {
    this.#child.process.send(message);
  }
}
