import { accessSync, constants, mkdirSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { ConfigError } from '@croupier/platform/config';
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
const MIN_SECRET_BYTES = 32;
const MAX_WORKERS = 64;

export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = (name: string): string | undefined => (env[name] === '' ? undefined : env[name]);
  const database = readDatabaseUrls(env);
  return {
    host: given('HOST') ?? '127.0.0.1',
    ports: readPorts(given),
    dataDir: readDataDir(env),
    database,
    redisUrl: given('REDIS_URL'),
    jwtSecret: readJwtSecret(given, database !== undefined),
    jwksUrl: readJwksUrl(given),
    serviceSecret: readServiceSecret(given, database !== undefined),
    adminUser: given('ADMIN_USER') ?? 'admin',
    adminPassword: given('ADMIN_PASSWORD'),
    demo: readDemo(given, database !== undefined),
    walletWorkers: integer('WALLET_WORKERS', given('WALLET_WORKERS') ?? '1', MAX_WORKERS),
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

type Given = (name: string) => string | undefined;

function readPorts(given: Given): Record<PortName, number> {
  const ports = { ...DEFAULT_PORTS };
  const taken = new Map<number, PortName>();
  for (const name of PORT_NAMES) {
    ports[name] = integer(name, given(name) ?? String(DEFAULT_PORTS[name]), MAX_PORT);
    const other = taken.get(ports[name]);
    if (other !== undefined)
      throw new ConfigError(`${other} and ${name} are both ${ports[name]}; each needs its own port.`);
    taken.set(ports[name], name);
  }
  return ports;
}

function integer(name: string, text: string, largest: number): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= largest) return number;
  throw new ConfigError(`${name} is "${text}"; it must be an integer from 1 to ${largest}.`);
}

function readJwtSecret(given: Given, ownDatabase: boolean): string | undefined {
  const secret = given('JWT_SECRET');
  const keys = given('JWT_JWKS_URL');
  if (secret !== undefined && keys !== undefined)
    throw new ConfigError(
      'JWT_SECRET and JWT_JWKS_URL are both set; tokens are checked with one or the other.',
    );
  if (secret !== undefined && Buffer.byteLength(secret) < MIN_SECRET_BYTES)
    throw new ConfigError(
      `JWT_SECRET has ${Buffer.byteLength(secret)} bytes; it needs at least ${MIN_SECRET_BYTES}.`,
    );
  if (secret === undefined && keys === undefined && ownDatabase)
    throw new ConfigError(
      'DATABASE_URL is set, but neither JWT_SECRET nor JWT_JWKS_URL: a secret made here would be unknown to other issuers of tokens, ' +
        'and to other instances on that database. Set one of the two.',
    );
  return secret;
}

function readJwksUrl(given: Given): string | undefined {
  const url = given('JWT_JWKS_URL');
  if (url !== undefined && given('JWT_AUDIENCE') === undefined)
    throw new ConfigError(
      'JWT_JWKS_URL is set, but not JWT_AUDIENCE: tokens that the issuer made for other services would be accepted. ' +
        'Set JWT_AUDIENCE (* accepts any).',
    );
  return url;
}

function readServiceSecret(given: Given, isElsewhere: boolean): string | undefined {
  const secret = given('SERVICE_SECRET');
  for (const name of ['SERVICE_SECRET', 'SERVICE_SECRET_PREVIOUS']) {
    const bytes = Buffer.byteLength(given(name) ?? '');
    if (given(name) !== undefined && bytes < MIN_SECRET_BYTES)
      throw new ConfigError(`${name} has ${bytes} bytes; it needs at least ${MIN_SECRET_BYTES}.`);
  }
  if (secret === undefined && isElsewhere)
    throw new ConfigError(
      'DATABASE_URL is set, but not SERVICE_SECRET: services elsewhere on that database would not know one made here. ' +
        'Set it (at least 32 bytes, the same for all services).',
    );
  return secret;
}

/** On with the embedded defaults; never where tokens come from elsewhere. */
function readDemo(given: Given, ownDatabase: boolean): boolean {
  if (given('JWT_JWKS_URL') !== undefined) return false;
  const text = given('DEMO')?.toLowerCase() ?? (ownDatabase ? 'off' : 'on');
  if (['1', 'true', 'on', 'yes'].includes(text)) return true;
  if (['0', 'false', 'off', 'no'].includes(text)) return false;
  throw new ConfigError(`DEMO is "${text}"; it must be on or off.`);
}
