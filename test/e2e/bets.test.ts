import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually } from '@croupier/testing';
import { TestSystem } from '../system.ts';

let system: TestSystem;
beforeAll(async () => {
  system = await TestSystem.start({ gateways: 2, workers: 2, realtimes: 0 });
}, 60_000);
afterAll(() => system.stop());

const bet = (walletId: string, reference: string, amount: number) => ({
  walletId,
  reference,
  gameId: 'slots',
  roundId: 'r1',
  amount,
});

test('the same bet fifty times in parallel through two gateways has one effect and fifty equal answers', async () => {
  const walletId = await system.casino().openWallet('fifty', 1000);
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, i) =>
      system.casino(i % 2).post('/v1/bets', bet(walletId, 'b1', 100), { wait: 30 }),
    ),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  expect(answers.filter(({ headers }) => headers.get('idempotency-replayed') === 'true')).toHaveLength(49);
  const { body } = await system.casino().get(`/v1/wallets/${walletId}`);
  expect(body).toMatchObject({ cash: 900, version: 2 });
});

test('of two bets of 80 at once on 100 one is applied and one refused', async () => {
  const walletId = await system.casino().openWallet('eighty', 100);
  const answers = await Promise.all(
    [0, 1].map((n) => system.casino(n).post('/v1/bets', bet(walletId, `b${n}`, 80), { wait: 30 })),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 409]));
  const refused = answers.find(({ status }) => status === 409);
  expect(refused?.body).toMatchObject({ code: 'insufficient_funds', available: 20, status: 409 });
  expect((await system.casino().get(`/v1/wallets/${walletId}`)).body).toMatchObject({ cash: 20 });
});

test('the same key with another amount is refused by the name of the field, and nothing moves', async () => {
  const walletId = await system.casino().openWallet('other', 1000);
  await system.casino().post('/v1/bets', bet(walletId, 'b1', 100), { wait: 30 });
  const again = await system.casino(1).post('/v1/bets', bet(walletId, 'b1', 101), { wait: 30 });
  expect(again).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused', differs: ['amount'] } });
  expect((await system.casino().get(`/v1/wallets/${walletId}`)).body).toMatchObject({
    cash: 900,
    version: 2,
  });
});

test('two hundred operations of one client sent without waiting apply in the order in which they were accepted', async () => {
  const casino = system.casino();
  const walletId = await casino.openWallet('order');
  const sent = Array.from({ length: 200 }, (_, i) =>
    casino.post('/v1/deposits', { walletId, amount: i + 1 }),
  );
  const accepted = (await Promise.all(sent)).map(
    ({ body }) => body as unknown as { id: string; createdAt: string },
  );
  await eventually(async () =>
    expect((await casino.get(`/v1/wallets/${walletId}`)).body).toMatchObject({ version: 200 }),
  );
  const { body } = await casino.get(`/v1/wallets/${walletId}/history?order=asc&limit=200`);
  const entries = (body as unknown as { items: { operationId: string }[] }).items;
  const times = new Map(accepted.map(({ id, createdAt }) => [id, createdAt]));
  const order = entries.map(({ operationId }) => times.get(operationId) ?? '');
  expect(order).toEqual([...order].sort());
  const listed = await casino.get(`/v1/wallets/${walletId}/operations?limit=200`);
  const newestFirst = (listed.body as unknown as { items: { id: string }[] }).items.map(({ id }) => id);
  expect(entries.map(({ operationId }) => operationId)).toEqual(newestFirst.reverse());
});

test.each([
  ['applied', 100, 201],
  ['refused', 2000, 409],
])(
  'metadata is in the answer of one that is waited for and %s, and of its repeat',
  async (_, amount, status) => {
    const walletId = await system.casino().openWallet(`described-${amount}`, 1000);
    const metadata = { session: 'x', nested: [1, null] };
    const sent = { ...bet(walletId, 'b1', amount), metadata };
    const answers = await Promise.all(
      [0, 1, 0].map((gateway) => system.casino(gateway).post('/v1/bets', sent, { wait: 30 })),
    );
    const again = await system.casino().post('/v1/bets', sent, { wait: 30 });
    for (const { status: got, body } of [...answers, again]) {
      const operation = got === 409 ? body['operation'] : body;
      expect({ got, operation }).toMatchObject({ got: status, operation: { metadata } });
    }
  },
);

test('a bet is settled once; a rollback that comes before its bet refuses it', async () => {
  const casino = system.casino();
  const walletId = await casino.openWallet('rounds', 1000);
  await casino.post('/v1/bets', bet(walletId, 'b1', 100), { wait: 30 });
  const settle = { walletId, betReference: 'b1', reference: 's1', amount: 250 };
  expect((await casino.post('/v1/settlements', settle, { wait: 30 })).body).toMatchObject({
    result: { cash: 1150, toCash: 250 },
  });
  const again = await casino.post('/v1/settlements', { ...settle, reference: 's2' }, { wait: 30 });
  expect(again).toMatchObject({ status: 409, body: { code: 'bet_already_settled' } });
  const early = { walletId, betReference: 'b2', reference: 'rb2' };
  expect((await casino.post('/v1/rollbacks', early, { wait: 30 })).body).toMatchObject({
    status: 'applied',
    amount: 0,
  });
  const late = await casino.post('/v1/bets', bet(walletId, 'b2', 100), { wait: 30 });
  expect(late).toMatchObject({ status: 409, body: { code: 'bet_rolled_back' } });
  expect((await casino.get(`/v1/wallets/${walletId}/bets`)).body).toMatchObject({
    items: [{ reference: 'b1', status: 'settled' }],
  });
});

test('a frozen wallet refuses bets at once, also those that were queued, and takes settlements', async () => {
  const casino = system.casino();
  const walletId = await casino.openWallet('frozen', 1000);
  await casino.post('/v1/bets', bet(walletId, 'b1', 100), { wait: 30 });
  const before = await casino.get(`/v1/wallets/${walletId}`);
  expect((await casino.post(`/v1/wallets/${walletId}/freeze`, { reason: 'review' })).body).toMatchObject({
    status: 'frozen',
    version: 2,
  });
  const after = await casino.get(`/v1/wallets/${walletId}`, {
    'if-none-match': before.headers.get('etag') ?? '',
  });
  expect(after.status).toBe(200);
  expect((await casino.post('/v1/bets', bet(walletId, 'b2', 1), { wait: 30 })).body).toMatchObject({
    code: 'wallet_frozen',
  });
  const settled = await casino.post(
    '/v1/settlements',
    { walletId, betReference: 'b1', reference: 's1', amount: 5 },
    { wait: 30 },
  );
  expect(settled.status).toBe(201);
  expect((await casino.post(`/v1/wallets/${walletId}/unfreeze`, { reason: 'cleared' })).body).toMatchObject({
    status: 'active',
  });
});

test('reconciliation succeeds', async () => {
  const { body } = await system.casino().get('/v1/admin/reconciliation');
  expect(body).toMatchObject({ balanced: true });
});
