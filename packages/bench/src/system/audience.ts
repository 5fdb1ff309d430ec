import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { fromSource } from '@croupier/launcher';
import type { BettingPlan, FromAudience, Seats, ToAudience } from '../load/audience-plan.ts';
import { startChild } from './child.ts';
import type { Child } from './child.ts';
import type { Held } from './held.ts';
import type { Servers } from './servers.ts';

const MAIN = fileURLToPath(new URL('../load/audience.ts', import.meta.url));

type Done = Extract<FromAudience, { type: 'done' }>;

/** The process of the connected players. */
export class Audience {
  readonly #child: Child;

  private constructor(child: Child) {
    this.#child = child;
  }

  static async start(held: Held, { folder, watchdog }: Servers): Promise<Audience> {
    const logFile = join(folder, 'audience.log');
    const spec = { name: 'audience', main: MAIN, execArgv: fromSource(), logFile, watchdog };
    const child = await held.acquire(Promise.resolve(startChild(spec)), (started) => started.stop());
    await child.message<FromAudience>('ready');
    return new Audience(child);
  }

  get pid(): number {
    return this.#child.pid;
  }

  /** Resolves when these are connected too. */
  async seat(seats: Seats): Promise<void> {
    const seated = this.#child.message<FromAudience>('seated');
    this.#tell({ type: 'seat', seats });
    await seated;
  }

  /** `at` is called when the measured time begins, and when the last event has come. */
  async bet(plan: BettingPlan, at: () => void): Promise<Done> {
    const measuring = this.#child.message<FromAudience>('measuring').then(at);
    const measured = this.#child.message<FromAudience>('measured').then(at);
    const done = this.#child.message<Done>('done');
    this.#tell({ type: 'bet', plan });
    await Promise.all([measuring, measured]);
    return done;
  }

  #tell(message: ToAudience): void {
    this.#child.process.send(message);
  }
}
