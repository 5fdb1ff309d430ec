import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../src/config.ts';

const SECRET = 'x'.repeat(32);
const URL = 'postgres://u:p@db/croupier';
const ELSEWHERE = { DATABASE_URL: URL, JWT_SECRET: SECRET, SERVICE_SECRET: SECRET };

describe('the configuration', () => {
  test('needs nothing to be set', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      ports: { PORT: 8080, REALTIME_PORT: 8081, GRPC_PORT: 9091, ADMIN_PORT: 9100 },
      jwtSecret: undefined,
      demo: true,
      walletWorkers: 1,
    });
  });

  test('takes what is set, and an empty value for none', () => {
    const config = readConfig({ PORT: '18080', HOST: '', WALLET_WORKERS: '3', JWT_SECRET: SECRET });
    expect(config).toMatchObject({
      ports: { PORT: 18_080 },
      host: '127.0.0.1',
      walletWorkers: 3,
      jwtSecret: SECRET,
    });
  });

  test.each([
    [{ PORT: '0' }, 'PORT is "0"'],
    [{ PORT: '65536' }, 'PORT is "65536"'],
    [{ REALTIME_PORT: '80a' }, 'REALTIME_PORT is "80a"'],
    [{ ADMIN_PORT: '-1' }, 'ADMIN_PORT is "-1"'],
    [{ GRPC_PORT: '1e3' }, 'GRPC_PORT is "1e3"'],
    [{ PORT: '9100' }, 'PORT and ADMIN_PORT are both 9100'],
    [{ WALLET_WORKERS: '0' }, 'WALLET_WORKERS is "0"'],
    [{ JWT_SECRET: 'short' }, 'JWT_SECRET has 5 bytes'],
    [{ JWT_SECRET: SECRET, JWT_JWKS_URL: 'https://keys' }, 'both set'],
    [{ JWT_JWKS_URL: 'https://keys' }, 'not JWT_AUDIENCE'],
    [{ SERVICE_SECRET: 'short' }, 'SERVICE_SECRET has 5 bytes'],
    [{ SERVICE_SECRET: SECRET, SERVICE_SECRET_PREVIOUS: 'old' }, 'SERVICE_SECRET_PREVIOUS has 3 bytes'],
    [{ DATABASE_URL: URL, JWT_SECRET: SECRET }, 'not SERVICE_SECRET'],
    [{ DATABASE_URL: URL }, 'neither JWT_SECRET nor JWT_JWKS_URL'],
    [{ DEMO: 'maybe' }, 'DEMO is "maybe"'],
  ])('refuses %j', (env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });

  test.each([
    [{}, true],
    [{ DEMO: 'off' }, false],
    [{ ...ELSEWHERE }, false],
    [{ ...ELSEWHERE, DEMO: 'on' }, true],
    [{ JWT_JWKS_URL: 'https://keys', JWT_AUDIENCE: '*', DEMO: 'on' }, false],
  ])('of %j has demo %s', (env, demo) => {
    expect(readConfig(env).demo).toBe(demo);
  });
});
