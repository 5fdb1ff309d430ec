import { readinessOf } from './admin-server.ts';
import { handled, type Releases } from '../releases.ts';
import type { Service } from './service.ts';
import { delay } from '../until.ts';

type Say = (line: string) => void;

/** All at once; stopped stage by stage, in reverse. */
export async function acquireServices(
  held: Releases,
  stages: readonly (readonly Service[])[],
  say: Say,
): Promise<void> {
  const starting: Promise<void>[] = [];
  for (const stage of stages) {
    const names = stage.map(({ name }) => name).join(', ');
    await held.acquire(
      names,
      () => void starting.push(...stage.map((service) => handled(service.start()))),
      () => Promise.all(stage.map((service) => service.stop())),
    );
  }
  await Promise.all(starting);
  say(
    `running ${stages
      .flat()
      .map(({ name }) => name)
      .join(', ')}`,
  );
}

/** For a watcher: restarts those whose code has changed. */
export function restarter(services: readonly Service[], say: Say): (kind: string | undefined) => void {
  return (kind) => {
    const changed = services.filter((service) => kind === undefined || service.kind === kind);
    say(`changed: restarting ${changed.map(({ name }) => name).join(', ')}`);
    for (const service of changed) void service.restart();
  };
}

/** Waits without a limit, but says for what. */
export async function allReady(held: Releases, members: readonly Service[], say: Say): Promise<void> {
  for (let looks = 1; ; looks++) {
    held.check();
    const states = Object.entries(await readinessOf(members)).filter(([, state]) => state !== 'ready');
    if (states.length === 0) return;
    if (looks % 100 === 0)
      say(`waiting for ${states.map(([name, state]) => `${name} (${state})`).join(', ')}`);
    await delay(100);
  }
}
