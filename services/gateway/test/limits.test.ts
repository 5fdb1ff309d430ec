import { describe, expect, test } from '@jest/globals';
import { Environment } from '@croupier/platform';
import { TEST_SECRET, TEST_SERVICE_SECRET } from '@croupier/testing';
import { readConfig } from '../src/config.ts';
import { useGateway } from './fixture.ts';
import { client } from './testing.ts';

const fixture = useGateway({
  environment: { RATE_LIMIT_PLAYER: '2/s', RATE_LIMIT_SERVICE: '3/s', RATE_LIMIT_ADDRESS: '5/s' },
});

async function statuses(count: number, ask: () => Promise<{ status: number }>): Promise<number[]> {
  const answers = await Promise.all(Array.from({ length: count }, ask));
  return answers.map(({ status }) => status).sort((a, b) => a - b);
}

describe('a rate limit', () => {
  test('lets twice the rate through at once, from all gateways together', async () => {
    const asks = [fixture.ask, client(await fixture.another())];
    let turn = 0;
    const ask = () =>
      (asks[turn++ % 2] ?? fixture.ask)('GET /v1/currencies', { sub: 'hasty', scope: 'player' });
    expect(await statuses(8, ask)).toEqual([200, 200, 200, 200, 429, 429, 429, 429]);
  });

  test('is each player’s own, and fills up again', async () => {
    const ask = (sub: string) => fixture.ask('GET /v1/currencies', { sub, scope: 'player' });
    expect(await statuses(5, () => ask('one'))).toEqual([200, 200, 200, 200, 429]);
    expect((await ask('two')).status).toBe(200);
    const refused = await ask('one');
    expect(refused).toMatchObject({ status: 429, body: { code: 'rate_limited' } });
    expect(refused.headers.get('retry-after')).toBe('1');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect((await ask('one')).status).toBe(200);
  });

  test.each(['player openid', 'openid', 'player email wallets:none', ''])(
    'of a player holds with the scopes %j',
    async (scope) => {
      const ask = () =>
        fixture.ask('GET /v1/currencies', { sub: `issuer ${scope}`.replaceAll(' ', '-'), scope });
      expect(await statuses(6, ask)).toEqual([200, 200, 200, 200, 429, 429]);
    },
  );

  test('tells the caller how much is left', async () => {
    const { headers } = await fixture.ask('GET /v1/currencies', { sub: 'curious', scope: 'player' });
    expect(headers.get('ratelimit-policy')).toBe('"player";q=4;w=2');
    expect(headers.get('ratelimit')).toBe('"player";r=3;t=1');
  });

  test('of services is another, and does not stand before replays', async () => {
    const service = { sub: 'aggregator', scope: 'wallets:write' };
    const walletId = (
      await fixture.ask('POST /v1/wallets', { ...service, body: { playerId: 'x', currency: 'EUR' } })
    ).body.id;
    const deposit = (reference: string) =>
      fixture.ask('POST /v1/deposits', { ...service, body: { walletId, amount: 1, reference } });
    const first = await deposit('r0');
    expect(await statuses(6, () => deposit(`r${Math.random()}`))).toEqual([202, 202, 202, 202, 429, 429]);
    const replay = await deposit('r0');
    expect(replay).toMatchObject({ status: 202, body: { id: first.body.id } });
    expect(replay.headers.get('idempotency-replayed')).toBe('true');
  });

  test('counts failed authentications of an address, and spares those who are known', async () => {
    const ask = () => fixture.ask('GET /v1/currencies', { authorization: 'Bearer x' });
    const found = await statuses(14, ask);
    expect(found.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 401));
    expect(found.at(-1)).toBe(429);
    expect((await fixture.ask('GET /v1/currencies', { sub: 'known', scope: 'player' })).status).toBe(200);
  });

  test('counts a batch as one request', async () => {
    const service = { sub: 'batcher', scope: 'wallets:write' };
    const walletId = await fixture.wallet('batched');
    const operations = Array.from({ length: 50 }, () => ({ kind: 'deposit', walletId, amount: 1 }));
    const batch = () => fixture.ask('POST /v1/batches', { ...service, body: { operations } });
    expect(await statuses(8, batch)).toEqual([202, 202, 202, 202, 202, 202, 429, 429]);
    const { body } = await fixture.ask(`GET /v1/wallets/${walletId}/operations?limit=200`);
    expect(body['nextCursor']).not.toBeNull();
  });
});

describe('the address that fails', () => {
  const fail = (ask: typeof fixture.ask, address: string) =>
    ask('GET /v1/currencies', { authorization: 'Bearer x', headers: { 'x-forwarded-for': address } });

  test('is that of the connection, whatever the caller says', async () => {
    let n = 0;
    const found = await statuses(14, () => fail(fixture.ask, `10.0.1.${n++}`));
    expect(found.at(-1)).toBe(429);
  });

  test('is the forwarded one where a proxy is trusted', async () => {
    const trusting = client(await fixture.another({ TRUST_PROXY: '1' }));
    expect((await statuses(14, () => fail(trusting, '10.0.0.1'))).at(-1)).toBe(429);
    expect((await fail(trusting, '10.0.0.2')).status).toBe(401);
  });

  test('is the /64 of an IPv6 address', async () => {
    const trusting = client(await fixture.another({ TRUST_PROXY: '1' }));
    let n = 0;
    const found = await statuses(14, () => fail(trusting, `2001:db8:0:1::${(n += 1).toString(16)}`));
    expect(found.at(-1)).toBe(429);
    expect((await fail(trusting, '2001:db8:0:2::1')).status).toBe(401);
  });
});

test.each(['50', '0/s', '-1/s', '50/m', 'fast', '1e3/s'])('a rate of %s is no configuration', (rate) => {
  const environment = new Environment({
    DATABASE_URL: 'x',
    REDIS_URL: 'x',
    JWT_SECRET: TEST_SECRET,
    SERVICE_SECRET: TEST_SERVICE_SECRET,
    RATE_LIMIT_PLAYER: rate,
  });
  expect(() => readConfig(environment)).toThrow(/RATE_LIMIT_PLAYER/);
});
