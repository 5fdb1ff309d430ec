import { ConfigError } from '@croupier/platform/config';
import { type Config, PORT_NAMES } from '../config.ts';
import { isFree } from '../ports.ts';

/** Checked before anything is started: one clear error instead of that of one of four services. */
export async function refuseBusyPorts({ host, ports }: Config): Promise<void> {
  for (const name of PORT_NAMES) {
    if (await isFree(ports[name], host)) continue;
    throw new ConfigError(
      `Port ${ports[name]} on ${host} is busy (${name}). Stop what listens there, or choose another: ${name}=${ports[name] + 10} npm start`,
    );
  }
}
