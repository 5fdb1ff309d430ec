import { describe, expect, test } from '@jest/globals';
import { Environment } from '@croupier/platform/config';
import { eventually, TEST_SECRET, TEST_SERVICE_SECRET } from '@croupier/testing';
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

/** Of so many at once the bucket lets through what is in it, and on a slow machine what comes in meanwhile. */
async function expectThrough(
  found: () => Promise<number[]>,
  { status, capacity, perSecond }: { status: number; capacity: number; perSecond: number },
): Promise<void> {
  const began = performance.now();
  const all = await found();
  const refill = Math.floor(((performance.now() - began) / 1000) * perSecond);
  const through = all.filter((one) => one === status).length;
  expect(through).toBeGreaterThanOrEqual(capacity);
  expect(through).toBeLessThanOrEqual(capacity + refill);
  expect(all.filter((one) => one !== status)).toEqual(
    Array.from({ length: all.length - through }, () => 429),
  );
}

/** One that is refused. On a slow machine the bucket fills while it is emptied, so this may take several tries. */
async function refusedOf<T extends { status: number }>(count: number, ask: () => Promise<T>): Promise<T> {
  return eventually(async () => {
    const answers = await Promise.all(Array.from({ length: count }, ask));
    const refused = answers.find(({ status }) => status === 429);
    if (refused === undefined) throw new Error('none was refused');
    return refused;
  });
}

describe('a rate limit', () => {
  test('lets twice the rate through at once, from all gateways together', async () => {
    const asks = [fixture.ask, client(await fixture.another())];
    let turn = 0;
    const ask = () =>
      (asks[turn++ % 2] ?? fixture.ask)('GET /v1/currencies', { sub: 'hasty', scope: 'player' });
    await expectThrough(() => statuses(8, ask), { status: 200, capacity: 4, perSecond: 2 });
  });

  test('is each player’s own, and fills up again', async () => {
    const ask = (sub: string) => fixture.ask('GET /v1/currencies', { sub, scope: 'player' });
    const refused = await refusedOf(8, () => ask('one'));
    expect(refused).toMatchObject({ status: 429, body: { code: 'rate_limited' } });
    expect(refused.headers.get('retry-after')).toBe('1');
    expect((await ask('two')).status).toBe(200);
    await eventually(async () => expect((await ask('one')).status).toBe(200));
  });

  test('counts by brand and `sub`', async () => {
    const ask = (brand: string) =>
      fixture.ask('GET /v1/currencies', { sub: 'same', scope: 'player', brands: [brand] });
    await refusedOf(8, () => ask('alpha'));
    expect((await ask('beta')).status).toBe(200);
  });

  test.each(['player openid', 'openid', 'player email wallets:none', ''])(
    'of a player holds with the scopes %j',
    async (scope) => {
      const ask = () =>
        fixture.ask('GET /v1/currencies', { sub: `issuer ${scope}`.replaceAll(' ', '-'), scope });
      expect((await refusedOf(8, ask)).status).toBe(429);
    },
  );

  test('shows the caller how much is left', async () => {
    const { headers } = await fixture.ask('GET /v1/currencies', { sub: 'curious', scope: 'player' });
    expect(headers.get('ratelimit-policy')).toBe('"player";q=4;w=2');
    expect(headers.get('ratelimit')).toBe('"player";r=3;t=1');
  });

  test('of services is another, and does not refuse replays', async () => {
    const service = { sub: 'aggregator', scope: 'wallets:write' };
    const walletId = (
      await fixture.ask('POST /v1/wallets', { ...service, body: { playerId: 'x', currency: 'EUR' } })
    ).body.id;
    const deposit = (reference: string) =>
      fixture.ask('POST /v1/deposits', { ...service, body: { walletId, amount: 1, reference } });
    const first = await deposit('r0');
    await refusedOf(10, () => deposit(`r${Math.random()}`));
    const replay = await deposit('r0');
    expect(replay).toMatchObject({ status: 202, body: { id: first.body.id } });
    expect(replay.headers.get('idempotency-replayed')).toBe('true');
  });

  test('of reads comes before a 404, and after 400: nothing is looked up for it', async () => {
    const ask = (path: string) => fixture.ask(path, { sub: 'searcher', scope: 'player' });
    const missing = 'GET /v1/wallets/0197a6e2-7e4f-7000-8000-000000000001';
    // many at once: a token comes back every half second
    const found = await statuses(20, () => ask(missing));
    expect(new Set(found)).toEqual(new Set([404, 429]));
    expect((await ask(`${missing}?x=1`)).status).toBe(400);
  });

  test('counts failed authentications of an address, and spares those who are known', async () => {
    const ask = () => fixture.ask('GET /v1/currencies', { authorization: 'Bearer x' });
    await expectThrough(() => statuses(14, ask), { status: 401, capacity: 10, perSecond: 5 });
    await refusedOf(20, ask);
    expect((await fixture.ask('GET /v1/currencies', { sub: 'known', scope: 'player' })).status).toBe(200);
  });

  test('counts a batch as one request', async () => {
    const service = { sub: 'batcher', scope: 'wallets:write' };
    const walletId = await fixture.wallet('batched');
    const operations = Array.from({ length: 50 }, () => ({ kind: 'deposit', walletId, amount: 1 }));
    const batch = () => fixture.ask('POST /v1/batches', { ...service, body: { operations } });
    await expectThrough(() => statuses(8, batch), { status: 202, capacity: 6, perSecond: 3 });
    const { body } = await fixture.ask(`GET /v1/wallets/${walletId}/operations?limit=200`);
    expect(body['nextCursor']).not.toBeNull();
  });
});

describe('the address that fails', () => {
  const fail = (ask: typeof fixture.ask, address: string) =>
    ask('GET /v1/currencies', { authorization: 'Bearer x', headers: { 'x-forwarded-for': address } });

  test('is that of the connection, whatever the caller says', async () => {
    let n = 0;
    await refusedOf(20, () => fail(fixture.ask, `10.0.1.${n++ % 250}`));
  });

  test('is the forwarded one where a proxy is trusted', async () => {
    const trusting = client(await fixture.another({ TRUST_PROXY: '1' }));
    await refusedOf(20, () => fail(trusting, '10.0.0.1'));
    expect((await fail(trusting, '10.0.0.2')).status).toBe(401);
  });

  test('is the /64 of an IPv6 address', async () => {
    const trusting = client(await fixture.another({ TRUST_PROXY: '1' }));
    let n = 0;
    await refusedOf(20, () => fail(trusting, `2001:db8:0:1::${(n += 1).toString(16)}`));
    expect((await fail(trusting, '2001:db8:0:2::1')).status).toBe(401);
  });
});

test.each(['50', '0/s', '-1/s', '50/m', 'fast', '1e3/s'])('a rate of %s is refused', (rate) => {
  const environment = new Environment({
    DATABASE_URL: 'postgres://db',
    REDIS_URL: 'redis://r',
    JWT_SECRET: TEST_SECRET,
    SERVICE_SECRET: TEST_SERVICE_SECRET,
    RATE_LIMIT_PLAYER: rate,
  });
  expect(() => readConfig(environment)).toThrow(/RATE_LIMIT_PLAYER/);
});
