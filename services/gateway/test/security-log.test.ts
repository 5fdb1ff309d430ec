import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { eventually } from '@croupier/testing';
import { ROUTES } from '../src/routes/index.ts';
import { SecurityLog } from '../src/http/security-log.ts';
import { useGateway } from './fixture.ts';

const fixture = useGateway();
let lines: { message: string; security?: boolean; [field: string]: unknown }[] = [];

beforeEach(() => {
  lines = [];
  for (const level of ['info', 'warn'] as const)
    jest.spyOn(fixture.gateway.log, level).mockImplementation(((message: string, details: object) => {
      lines.push({ message, ...details });
      return fixture.gateway.log;
    }) as never);
});
afterEach(() => void jest.restoreAllMocks());

const events = () => lines.filter(({ security }) => security === true);

test('every change for admins alone, and freezing, is a security event', () => {
  const changes = ROUTES.filter(({ method, path, access }) => {
    return method !== 'GET' && (access === 'admin only' || path.startsWith('/v1/admin/'));
  });
  const freezing = ROUTES.filter(({ path }) => path.endsWith('freeze'));
  expect(changes.length + freezing.length).toBeGreaterThanOrEqual(6);
  for (const { path, action } of [...changes, ...freezing])
    expect([path, action]).toEqual([path, expect.stringMatching(/./)]);
});

describe('the log', () => {
  test('says which operator asked to change what, from where, and the outcome', async () => {
    const who = { sub: 'ann', scope: 'admin' };
    await fixture.ask('PUT /v1/currencies/XAA', { ...who, body: { scale: 2 } });
    await fixture.ask('POST /v1/admin/dead-letters/replay', { ...who, body: {} });
    const walletId = await fixture.wallet('frozen');
    await fixture.ask(`POST /v1/wallets/${walletId}/freeze`, { ...who, body: { reason: 'a secret' } });
    const common = { message: 'operator request', sub: 'ann', address: '127.0.0.1' };
    expect(events()).toMatchObject([
      { ...common, method: 'PUT', path: '/v1/currencies/XAA', outcome: 200 },
      { ...common, path: '/v1/admin/dead-letters/replay', outcome: 202 },
      { ...common, path: `/v1/wallets/${walletId}/freeze`, outcome: 200 },
    ]);
    expect(JSON.stringify(events())).not.toContain('a secret');
  });

  test('says who was refused for want of a scope, and not what it sent', async () => {
    const asked = { sub: 'eve', scope: 'player', body: { scale: 7 } };
    expect((await fixture.ask('PUT /v1/currencies/XAB', asked)).status).toBe(403);
    expect(events()).toMatchObject([
      { message: 'request refused: scope missing', sub: 'eve', scopes: 'player', path: '/v1/currencies/XAB' },
    ]);
  });

  test('says that a token was not valid, and never which', async () => {
    await eventually(async () => {
      await fixture.ask('GET /v1/currencies?token=hush', { authorization: 'Bearer not.a.token' });
      const message = 'request without a valid token refused';
      expect(events()).toMatchObject([{ message, path: '/v1/currencies' }]);
    });
    expect(JSON.stringify(events())).not.toMatch(/not\.a\.token|hush/);
  });

  test('has one line a second for refusals, with the number of those left out', () => {
    const clock = jest.spyOn(performance, 'now');
    const security = new SecurityLog(fixture.gateway.log);
    const where = { method: 'GET', path: '/', address: '192.0.2.1', traceId: 't' };
    for (const now of [10_000, 10_001, 10_999, 11_000]) {
      clock.mockReturnValue(now);
      security.unauthorized(where, 'why');
    }
    expect(events()).toMatchObject([{ suppressed: 0 }, { suppressed: 2 }]);
  });

  test('says which address failed to sign in to the queue page under which name, without the password', async () => {
    const authorization = `Basic ${Buffer.from('root:hunter2').toString('base64')}`;
    await fixture.ask('GET /admin/queues/', { authorization });
    expect(events()).toMatchObject([
      { message: 'sign-in refused', surface: 'queue page', user: 'root', address: '127.0.0.1', failures: 1 },
    ]);
    expect(JSON.stringify(events())).not.toContain('hunter2');
  });
});
