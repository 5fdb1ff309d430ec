import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Environment } from '@croupier/platform/config';
import { readConfig as readBonusWorker } from '../../services/bonus-worker/src/config.ts';
import { readConfig as readGateway } from '../../services/gateway/src/config.ts';
import { readConfig as readRealtime } from '../../services/realtime/src/config.ts';
import { readConfig as readWalletWorker } from '../../services/wallet-worker/src/config.ts';
import { imageEnvironment, root } from './version.ts';

/** Each service's own reader; the migration reads the URLs of the database. */
const READERS: Record<string, (environment: Environment) => object> = {
  gateway: readGateway,
  realtime: readRealtime,
  'wallet-worker': readWalletWorker,
  'bonus-worker': readBonusWorker,
  migrate: (environment) => ({
    owner: environment.required('DATABASE_MIGRATION_URL'),
    logins: [environment.optional('DATABASE_URL'), environment.optional('DATABASE_READ_URL')],
  }),
};

/** Public ports by the name that a container gives them. */
const PORTS: Record<string, { variable: string; of: string }> = {
  http: { variable: 'PORT', of: 'gateway' },
  grpc: { variable: 'GRPC_PORT', of: 'gateway' },
  socketio: { variable: 'REALTIME_PORT', of: 'realtime' },
};

const platformSource = ['lifecycle/service', 'trace/tracing', 'trace/open-telemetry/sampler']
  .map((name) => readFileSync(join(root, `packages/platform/src/${name}.ts`), 'utf8'))
  .join('');
/** What runService reads for every service. */
const COMMON = [...platformSource.matchAll(/environment\.\w+\('([A-Z_]+)'/g)].map(([, name = '']) => name);

/** Problems of a container's variables, found by the service's own configuration code. */
export function wrongVariables(service: string, given: Readonly<Record<string, string>>): string[] {
  const reader = READERS[service];
  if (reader === undefined) return [`the image runs no ${service}`];
  const asked = new Set(COMMON);
  const recorded = new Proxy<NodeJS.ProcessEnv>(
    { ...imageEnvironment(), ...given },
    {
      get: (variables, name: string) => {
        asked.add(name);
        return variables[name];
      },
    },
  );
  return [...refusal(reader, new Environment(recorded)), ...unread(service, Object.keys(given), asked)];
}

function refusal(reader: (environment: Environment) => object, environment: Environment): string[] {
  try {
    reader(environment);
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

const unread = (service: string, given: string[], asked: ReadonlySet<string>): string[] =>
  given.filter((name) => !asked.has(name)).map((name) => `${service} does not read ${name}`);

/** The port that a service listens on under that name; undefined where it has none. */
export function portOf(
  service: string,
  name: string,
  given: Readonly<Record<string, string>>,
): number | undefined {
  const variables: Record<string, string> = { ...imageEnvironment(), ...given };
  if (name === 'admin') return Number(variables['ADMIN_PORT']);
  const port = PORTS[name];
  return port?.of === service ? Number(variables[port.variable]) : undefined;
}
