import { expect, test } from '@jest/globals';
import { Environment } from '@croupier/platform/config';
import { readConfig as readBonusWorker } from '../../services/bonus-worker/src/config.ts';
import { readConfig as readGateway } from '../../services/gateway/src/config.ts';
import { readConfig as readRealtime } from '../../services/realtime/src/config.ts';
import { readConfig as readWalletWorker } from '../../services/wallet-worker/src/config.ts';
import { tableRows } from './references.ts';

// docs/operations.md: every variable has a row with its default, and a value that makes no sense is refused by name.

const READERS: Record<string, (environment: Environment) => object> = {
  gateway: readGateway,
  realtime: readRealtime,
  'wallet-worker': readWalletWorker,
  'bonus-worker': readBonusWorker,
};

const REQUIRED = {
  DATABASE_URL: 'postgres://db/croupier',
  REDIS_URL: 'redis://r',
  JWT_SECRET: 'x'.repeat(32),
  SERVICE_SECRET: 'y'.repeat(32),
};

/** Notes the variables that are read with a default. */
class Recorder extends Environment {
  readonly defaults = new Map<string, string>();

  override text(name: string, fallback: string): string {
    return this.#note(name, fallback, super.text(name, fallback));
  }

  override integer(name: string, fallback: number, range: { min: number; max: number }): number {
    return this.#note(name, String(fallback), super.integer(name, fallback, range));
  }

  override oneOf<T extends string>(name: string, fallback: T, allowed: readonly T[]): T {
    return this.#note(name, fallback, super.oneOf(name, fallback, allowed));
  }

  #note<T>(name: string, fallback: string, value: T): T {
    this.defaults.set(name, fallback);
    return value;
  }
}

/** Defaults that the page puts in words: `none` for an empty text. */
const IN_WORDS: Record<string, string> = { CORS_ORIGINS: 'none', DEMO_SEED: 'made from JWT_SECRET' };

/** Variable and default of each row; a row may have several of both, separated by commas. */
const documented = new Map(
  tableRows('docs/operations.md').flatMap(([variables = '', defaults = '']) => {
    const names = plain(variables);
    const values = plain(defaults);
    return names.map((name, n): [string, string] => [name, values[n] ?? values[0] ?? '']);
  }),
);

function plain(cell: string): string[] {
  return cell.replaceAll('`', '').split(', ');
}

test.each(Object.keys(READERS))(
  'docs/operations.md has each variable of the %s, with its default',
  (name) => {
    const environment = new Recorder({ ...REQUIRED, DEMO: 'on' });
    READERS[name]?.(environment);
    expect(environment.defaults.size).toBeGreaterThan(1);
    for (const [variable, fallback] of environment.defaults)
      expect([variable, documented.get(variable)]).toEqual([variable, IN_WORDS[variable] ?? fallback]);
  },
);

test.each([
  ['gateway', 'DATABASE_URL', 'db'],
  ['gateway', 'REDIS_URL', 'localhost:6379'],
  ['gateway', 'PORT', '80a'],
  ['gateway', 'GATEWAY_POOL_SIZE', '4'],
  ['gateway', 'JWT_SECRET', 'short'],
  ['gateway', 'JWT_JWKS_URL', 'keys'],
  ['gateway', 'TOKEN_MAX_AGE', 'long'],
  ['gateway', 'SERVICE_SECRET', 'short'],
  ['gateway', 'TRUST_PROXY', 'nginx'],
  ['gateway', 'TRUST_PROXY', '10.0.0.0/33'],
  ['gateway', 'CORS_ORIGINS', 'casino.example'],
  ['gateway', 'CORS_ORIGINS', 'https://casino.example/'],
  ['gateway', 'RATE_LIMIT_PLAYER', '50'],
  ['gateway', 'MAX_QUEUE_AGE_MS', '30s'],
  ['gateway', 'DEMO', 'maybe'],
  ['gateway', 'REALTIME_PUBLIC_URL', 'realtime'],
  ['realtime', 'DATABASE_READ_URL', 'mysql://db'],
  ['realtime', 'REALTIME_CORS_ORIGINS', 'https://a.example, https://Casino.example'],
  ['realtime', 'TRUST_PROXY', '10.0.0.0/8, nginx'],
  ['realtime', 'RATE_LIMIT_ADDRESS', 'fast'],
  ['wallet-worker', 'REDIS_URL', 'http://r'],
  ['wallet-worker', 'OPERATION_ATTEMPTS', '0'],
  ['bonus-worker', 'DATABASE_URL', 'http://db'],
  ['bonus-worker', 'FEED_PLAYER_IDS', 'hidden'],
])('the %s refuses %s=%s by name', (service, name, value) => {
  const read = () => READERS[service]?.(new Environment({ ...REQUIRED, [name]: value }));
  expect(read).toThrow(
    expect.objectContaining({ name: 'ConfigError', message: expect.stringContaining(name) }),
  );
});

test.each([
  ['DATABASE_URL', 'postgresql://u:p%40@[::1]:5432/db?sslmode=verify-full'],
  ['DATABASE_URL', 'postgres:///db?host=/var/run/postgresql'],
  ['REDIS_URL', 'rediss://default:p@r:6380/0'],
  ['REDIS_URL', 'redis-cluster://u:p@a:7000,b:7000'],
  ['TRUST_PROXY', 'loopback, 10.0.0.0/8, fd00::/8, 192.0.2.7'],
  ['CORS_ORIGINS', '*'],
  ['CORS_ORIGINS', 'https://casino.example, http://localhost:5173, capacitor://localhost'],
])('%s=%s makes sense', (name, value) => {
  expect(readGateway(new Environment({ ...REQUIRED, [name]: value }))).toBeDefined();
});
