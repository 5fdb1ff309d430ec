import { readinessOf } from './admin-server.ts';
import { handled, type ResourceStack } from '../resource-stack.ts';
import type { Service } from './service.ts';
import { delay } from '../until.ts';

type Log = (line: string) => void;

/** All at once; stopped stage by stage, in reverse. */
export async function acquireServices(
  held: ResourceStack,
  stages: readonly (readonly Service[])[],
  log: Log,
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
  log(
    `running ${stages
      .flat()
      .map(({ name }) => name)
      .join(', ')}`,
  );
}

/** For a watcher: restarts those whose code has changed. */
export function restarter(services: readonly Service[], log: Log): (kind: string | undefined) => void {
  return (kind) => {
    const changed = services.filter((service) => kind === undefined || service.kind === kind);
    log(`changed: restarting ${changed.map(({ name }) => name).join(', ')}`);
    for (const service of changed) void service.restart();
  };
}

/** Waits without a limit, but says for what. */
export async function allReady(held: ResourceStack, members: readonly Service[], log: Log): Promise<void> {
  for (let looks = 1; ; looks++) {
    held.check();
    const states = Object.entries(await readinessOf(members)).filter(([, state]) => state !== 'ready');
    if (states.length === 0) return;
    if (looks % 100 === 0)
      log(`waiting for ${states.map(([name, state]) => `${name} (${state})`).join(', ')}`);
    await delay(100);
  }
}
