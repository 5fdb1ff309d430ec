import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { fromSource } from '@croupier/launcher';
import type { BettingPlan, FromAudience, AudienceMembers, ToAudience } from '../load/audience-plan.ts';
import { startChild } from './child.ts';
import type { Child } from './child.ts';
import type { Resources } from './resources.ts';
import type { Servers } from './servers.ts';

const MAIN = fileURLToPath(new URL('../load/audience.ts', import.meta.url));

type Done = Extract<FromAudience, { type: 'done' }>;

/** The process of the connected players. */
export class Audience {
  readonly #child: Child;

  private constructor(child: Child) {
    this.#child = child;
  }

  static async start(resources: Resources, { folder, watchdog }: Servers): Promise<Audience> {
    const logFile = join(folder, 'audience.log');
    const spec = { name: 'audience', main: MAIN, execArgv: fromSource(), logFile, watchdog };
    const child = await resources.acquire(Promise.resolve(startChild(spec)), (started) => started.stop());
    await child.message<FromAudience>('ready');
    return new Audience(child);
  }

  get pid(): number {
    return this.#child.pid;
  }

  /** Resolves when these players are connected. */
  async connect(members: AudienceMembers): Promise<void> {
    const connected = this.#child.message<FromAudience>('connected');
    this.#send({ type: 'connect', members });
    await connected;
  }

  /** `at` is called when the measured time begins, and when the last event was received. */
  async bet(plan: BettingPlan, at: () => void): Promise<Done> {
    const measuring = this.#child.message<FromAudience>('measuring').then(at);
    const measured = this.#child.message<FromAudience>('measured').then(at);
    const done = this.#child.message<Done>('done');
    this.#send({ type: 'bet', plan });
    await Promise.all([measuring, measured]);
    return done;
  }

  #send(message: ToAudience): void {
    this.#child.process.send(message);
  }
}
