import { join } from 'node:path';
import { startAdminServer } from './admin-server.ts';
import { announcement } from '../cli/announce.ts';
import { openDataDir, readConfig } from '../config.ts';
import { watchSources } from './dev-watcher.ts';
import { prepareDatabase } from '../database/prepare-database.ts';
import { refuseBusyPorts } from './public-ports.ts';
import type { ResourceStack } from '../resource-stack.ts';
import { logFolder } from '../embedded/servers.ts';
import { Service } from './service.ts';
import { secretsOf, serviceEnvironment } from './service-environment.ts';
import { serviceStages, type Stage } from './services.ts';
import { lockDataDir, removeState, writeState } from './state.ts';
import { acquireServers } from '../embedded/system-servers.ts';
import { acquireServices, allReady, restarter } from './system-services.ts';
import { startWatchdog } from './watchdog.ts';

export interface SystemOptions {
  /** Services from TypeScript, restarted when it changes. */
  dev?: boolean;
  /** Other services than Croupier's, for tests of the launcher itself. */
  services?: readonly Stage[];
  log: (line: string) => void;
}

/** Everything, in the order in which one thing needs the other. Whatever is held is released in reverse. */
export async function bringUp(
  held: ResourceStack,
  { dev = false, services: stages, log }: SystemOptions,
): Promise<void> {
  const wanted = readConfig(process.env);
  const config = { ...wanted, dataDir: openDataDir(wanted.dataDir) };
  await held.acquire(
    'lock',
    () => lockDataDir(config.dataDir),
    (release) => release(),
  );
  await refuseBusyPorts(config);
  const watchdogLog = join(logFolder(config.dataDir), 'watchdog.log');
  const watchdog = await held.acquire(
    'watchdog',
    () => startWatchdog(watchdogLog),
    (dog) => dog.release(),
  );
  const context = { config, watchdog, log };

  const { database, redisUrl } = await acquireServers(held, context);
  await held.acquire(
    'migrations',
    () => prepareDatabase(config, database, log),
    () => {},
  );

  const secrets = secretsOf(config);
  const envOf = serviceEnvironment(config, { ...secrets, database, redisUrl });
  const logFileOf = (name: string): string => join(logFolder(config.dataDir), `${name}.log`);
  const services = (stages ?? serviceStages(config.walletWorkers, dev)).map((stage) =>
    stage.map((spec) => new Service(spec, { env: envOf(spec.kind), logFileOf, watchdog, log })),
  );
  await acquireServices(held, services, log);
  if (dev)
    await held.acquire(
      'watcher',
      () => watchSources(restarter(services.flat(), log)),
      (watcher) => watcher.close(),
    );

  const members = (): Service[] => services.flat();
  const { host, ports } = config;
  await held.acquire(
    'admin server',
    () => startAdminServer({ host, port: ports.ADMIN_PORT, members }),
    (server) => server.close(),
  );
  const startedAt = new Date().toISOString();
  const state = { pid: process.pid, startedAt, host, ports, database, redisUrl };
  await held.acquire(
    'state',
    () => writeState(config.dataDir, state),
    () => removeState(config.dataDir),
  );
  await allReady(held, members(), log);
  log(announcement({ config, ...secrets }));
  log('ready');
}
