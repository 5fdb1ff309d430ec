import { accessSync, constants, mkdirSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { ConfigError, Environment, readSecret } from '@croupier/platform/config';
import { type DatabaseUrls, readDatabaseUrls } from './database/database-urls.ts';
import { repositoryRoot } from './paths.ts';

export const PORT_NAMES = ['PORT', 'REALTIME_PORT', 'GRPC_PORT', 'ADMIN_PORT'] as const;
export type PortName = (typeof PORT_NAMES)[number];

/** Below 32768 all of them, so that no outgoing connection of the same machine holds one. */
const DEFAULT_PORTS: Readonly<Record<PortName, number>> = {
  PORT: 8080,
  REALTIME_PORT: 8081,
  GRPC_PORT: 9091,
  ADMIN_PORT: 9100,
};

export interface Config {
  host: string;
  ports: Readonly<Record<PortName, number>>;
  dataDir: string;
  /** Undefined: the embedded server. */
  database: DatabaseUrls | undefined;
  redisUrl: string | undefined;
  /** Undefined: made once, unless tokens are checked with a JWKS. */
  jwtSecret: string | undefined;
  jwksUrl: string | undefined;
  /** Undefined: made once. */
  serviceSecret: string | undefined;
  adminUser: string;
  /** Undefined: made once. */
  adminPassword: string | undefined;
  demo: boolean;
  walletWorkers: number;
}

const MAX_PORT = 65_535;
const MAX_WORKERS = 64;

export function readConfig(env: NodeJS.ProcessEnv): Config {
  const environment = new Environment(env);
  const database = readDatabaseUrls(env);
  return {
    host: environment.text('HOST', '127.0.0.1'),
    ports: readPorts(environment),
    dataDir: readDataDir(env),
    database,
    redisUrl: environment.optional('REDIS_URL') ?? undefined,
    jwtSecret: readJwtSecret(environment, database !== undefined),
    jwksUrl: readJwksUrl(environment),
    serviceSecret: readServiceSecret(environment, database !== undefined),
    adminUser: environment.text('ADMIN_USER', 'admin'),
    adminPassword: environment.optional('ADMIN_PASSWORD') ?? undefined,
    demo: readDemo(environment, database !== undefined),
    walletWorkers: environment.integer('WALLET_WORKERS', 1, { min: 1, max: MAX_WORKERS }),
  };
}

export function readDataDir(env: NodeJS.ProcessEnv): string {
  const given = env['DATA_DIR'];
  return given === undefined || given === '' ? resolve(repositoryRoot, '.data') : resolve(given);
}

/**
 * Makes the folder where it is missing, and follows links to it.
 * @throws ConfigError where it is a file, or may not be written
 */
export function openDataDir(dataDir: string): string {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK);
    return realpathSync(dataDir);
  } catch (error) {
    throw new ConfigError(`DATA_DIR is "${dataDir}", which cannot be used: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

function readPorts(environment: Environment): Record<PortName, number> {
  const ports = { ...DEFAULT_PORTS };
  const taken = new Map<number, PortName>();
  for (const name of PORT_NAMES) {
    ports[name] = environment.integer(name, DEFAULT_PORTS[name], { min: 1, max: MAX_PORT });
    const other = taken.get(ports[name]);
    if (other !== undefined)
      throw new ConfigError(`${other} and ${name} are both ${ports[name]}; each needs its own port.`);
    taken.set(ports[name], name);
  }
  return ports;
}

function readJwtSecret(environment: Environment, ownDatabase: boolean): string | undefined {
  const keys = environment.optional('JWT_JWKS_URL');
  if (keys !== null && environment.optional('JWT_SECRET') !== null)
    throw new ConfigError(
      'JWT_SECRET and JWT_JWKS_URL are both set; tokens are checked with one or the other.',
    );
  const secret = readSecret(environment, 'JWT_SECRET');
  if (secret === null && keys === null && ownDatabase)
    throw new ConfigError(
      'DATABASE_URL is set, but neither JWT_SECRET nor JWT_JWKS_URL: a secret made here would be unknown to other issuers of tokens, ' +
        'and to other instances on that database. Set one of the two.',
    );
  return secret ?? undefined;
}

function readJwksUrl(environment: Environment): string | undefined {
  const url = environment.optional('JWT_JWKS_URL');
  if (url !== null && environment.optional('JWT_AUDIENCE') === null)
    throw new ConfigError(
      'JWT_JWKS_URL is set, but not JWT_AUDIENCE: tokens that the issuer made for other services would be accepted. ' +
        'Set JWT_AUDIENCE (* accepts any).',
    );
  return url ?? undefined;
}

function readServiceSecret(environment: Environment, isElsewhere: boolean): string | undefined {
  const secret = readSecret(environment, 'SERVICE_SECRET');
  readSecret(environment, 'SERVICE_SECRET_PREVIOUS');
  if (secret === null && isElsewhere)
    throw new ConfigError(
      'DATABASE_URL is set, but not SERVICE_SECRET: services elsewhere on that database would not know one made here. ' +
        'Set it (at least 32 bytes, the same for all services).',
    );
  return secret ?? undefined;
}

/** On with the embedded defaults; never where tokens come from elsewhere. */
function readDemo(environment: Environment, ownDatabase: boolean): boolean {
  if (environment.optional('JWT_JWKS_URL') !== null) return false;
  return environment.flag('DEMO', !ownDatabase);
}
