import { describe, expect, test } from '@jest/globals';
import { token } from '@croupier/testing';
import { useGateway } from './fixture.ts';

const fixture = useGateway({ worker: true, environment: { RATE_LIMIT_SERVICE: '2/s' } });

const terms = {
  wagering: { multiplier: 30, base: 'bonus', counts: 'all' },
  funding: 'cash_first',
  contributions: { default: 100 },
};
const body = { name: 'Welcome', terms, amount: 60 };

let callers = 0;
/** Each test is a caller of its own: rate limits count by caller. */
const caller = (): { sub: string; scope: string } => ({ sub: `maker-${++callers}`, scope: 'bonuses:write' });

const post = (key: string, who: object, more: object = { body }) =>
  fixture.ask('POST /v1/offers', { ...who, headers: { 'Idempotency-Key': key }, ...more });

describe('POST /v1/offers with a key', () => {
  test('is answered again as it was, in another order of fields and with 60.0 for 60', async () => {
    const who = caller();
    const first = await post('k', who);
    expect([first.status, first.headers.get('Idempotency-Replayed')]).toEqual([201, null]);
    const raw = `{"amount": 60.0, "terms": ${JSON.stringify(terms)},  "name": "Welcome"}`;
    const again = await post('k', who, { raw });
    expect([again.status, again.headers.get('Idempotency-Replayed'), again.headers.get('Location')]).toEqual([
      201,
      'true',
      `/v1/offers/${first.body.id}`,
    ]);
    expect(again.body).toEqual(first.body);
  });

  test('is refused with the names of what differs', async () => {
    const who = caller();
    await post('k', who);
    const other = await post('k', who, { body: { ...body, name: 'Other', currency: 'EUR' } });
    expect(other).toMatchObject({
      status: 422,
      body: { code: 'idempotency_key_reused', differs: ['name', 'currency'] },
    });
  });

  test('makes one offer of two requests at once, through two gateways', async () => {
    const who = caller();
    const another = await fixture.another();
    const keyed = { method: 'POST', headers: { 'Idempotency-Key': 'k', 'Content-Type': 'application/json' } };
    const authorization = `Bearer ${token(who)}`;
    const urls = [fixture.gateway.url, another.url];
    const made = await Promise.all(
      urls.map(async (url) => {
        const headers = { ...keyed.headers, Authorization: authorization };
        const response = await fetch(`${url}/v1/offers`, { ...keyed, headers, body: JSON.stringify(body) });
        return { status: response.status, body: (await response.json()) as { id: string } };
      }),
    );
    expect(made.map(({ status }) => status)).toEqual([201, 201]);
    expect(made[0]?.body.id).toBe(made[1]?.body.id);
  });

  test('is answered also to a caller that asks too often, who gets nothing new', async () => {
    const who = caller();
    const first = await post('k', who);
    const others = await Promise.all(Array.from({ length: 30 }, (_, n) => post(`other-${n}`, who)));
    expect(others.map(({ status }) => status)).toContain(429);
    const again = await post('k', who);
    expect([again.status, again.body.id]).toEqual([201, first.body.id]);
  });

  test.each(['', 'x'.repeat(256), '§trigger:a:b', 'a\u00ffb'])('refuses the key %j', async (key) => {
    expect(await post(key, caller())).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
  });
});

const admin = () => ({ sub: `admin-${++callers}`, scope: 'admin' });

test('no client can send a key of Croupier’s own, nor a kind that only Croupier asks for', async () => {
  const walletId = await fixture.wallet('own-keys');
  const deposit = { walletId, amount: 1 };
  const single = await fixture.ask('POST /v1/deposits', {
    ...admin(),
    headers: { 'Idempotency-Key': '§trigger:a:b' },
    body: deposit,
  });
  expect(single.status).toBe(400);
  const operations = [
    { kind: 'deposit', idempotencyKey: '§trigger:a:b', ...deposit },
    { kind: 'bonus_expire', walletId, reference: 'x' },
    { kind: 'expire', operationId: '00000000-0000-7000-8000-000000000000' },
  ];
  const batch = await fixture.ask('POST /v1/batches', { ...admin(), body: { operations } });
  expect((batch.body['items'] as { code: string }[]).map(({ code }) => code)).toEqual(
    Array(3).fill('invalid_request'),
  );
});

test('the scale of a currency with wallets stays', async () => {
  const put = (scale: number) => fixture.ask('PUT /v1/currencies/TALER', { ...admin(), body: { scale } });
  expect((await put(3)).status).toBe(200);
  expect((await put(2)).status).toBe(200);
  await fixture.wallet('taler', 'TALER');
  expect(await put(3)).toMatchObject({ status: 409, body: { code: 'currency_in_use' } });
  expect(await put(2)).toMatchObject({ status: 200, body: { code: 'TALER', scale: 2 } });
});

test('a rejection shows the balances that it was decided on, at once and for good', async () => {
  const walletId = await fixture.wallet('balances');
  const headers = { Prefer: 'wait=30' };
  const who = admin();
  const deposit = (amount: number) =>
    fixture.ask('POST /v1/deposits', { ...admin(), headers, body: { walletId, amount } });
  await deposit(40);
  const game = { gameId: 'slots', roundId: 'r', reference: 'b' };
  const refused = await fixture.ask('POST /v1/bets', {
    ...who,
    headers,
    body: { walletId, ...game, amount: 41 },
  });
  const operation = refused.body['operation'] as { id: string; rejection: object };
  expect(operation.rejection).toEqual({
    code: 'insufficient_funds',
    detail: expect.any(String),
    balances: { cash: 40, bonus: 0 },
    available: 40,
  });
  await deposit(100);
  const read = await fixture.ask(`GET /v1/operations/${operation.id}`, admin());
  expect(read.body['rejection']).toEqual(operation.rejection);
});
