import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually } from '@croupier/testing';
import { TestSystem } from '../system.ts';
import type { Casino } from '../casino.ts';

let system: TestSystem;
let casino: Casino;
beforeAll(async () => {
  system = await TestSystem.start({ gateways: 2, workers: 2, realtimes: 0 });
  casino = system.casino();
}, 60_000);
afterAll(() => system.stop());

interface Made {
  id: string;
}

async function wallet(id: string): Promise<unknown> {
  return (await casino.get(`/v1/wallets/${id}`)).body;
}

test('a hundred clients that complete one hold at once: one succeeds', async () => {
  const walletId = await casino.openWallet('hundred', 1000);
  const hold = (await casino.post('/v1/withdrawals', { walletId, amount: 600, pending: true }, { wait: 30 }))
    .body;
  expect(hold).toMatchObject({ status: 'pending', result: { cash: 400, reserved: 600 } });
  const { id } = hold as unknown as Made;
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, i) =>
      system
        .casino(i % 2)
        .post(`/v1/operations/${id}/complete`, { amount: 500 }, { wait: 30, key: `complete-${i}` }),
    ),
  );
  const codes = answers.map(({ status, body }) =>
    status === 201 ? 'applied' : (body as unknown as { code: string }).code,
  );
  expect(codes.filter((code) => code === 'applied')).toHaveLength(1);
  expect(codes.filter((code) => code === 'operation_not_pending')).toHaveLength(99);
  expect(await wallet(walletId)).toMatchObject({ cash: 500, reserved: 0 });
  expect((await casino.get(`/v1/operations/${id}`)).body).toMatchObject({
    status: 'applied',
    completedAmount: 500,
  });
});

test('held money cannot be spent, and a revert gives it back', async () => {
  const walletId = await casino.openWallet('held', 1000);
  const { id } = (
    await casino.post('/v1/withdrawals', { walletId, amount: 900, pending: true }, { wait: 30 })
  ).body as unknown as Made;
  const bet = { walletId, reference: 'b1', gameId: 'g', roundId: 'r', amount: 200 };
  expect((await casino.post('/v1/bets', bet, { wait: 30 })).body).toMatchObject({
    code: 'insufficient_funds',
    available: 100,
  });
  expect((await casino.post(`/v1/operations/${id}/revert`, {}, { wait: 30 })).status).toBe(201);
  expect(await wallet(walletId)).toMatchObject({ cash: 1000, reserved: 0, version: 3 });
  expect((await casino.get(`/v1/operations/${id}`)).body).toMatchObject({ status: 'reverted' });
});

test('opposite transfers in parallel leave the sums as they were', async () => {
  const [a, b] = [await casino.openWallet('left', 10_000), await casino.openWallet('right', 10_000)];
  const transfer = (n: number) =>
    casino.post(
      '/v1/transfers',
      { fromWalletId: n % 2 ? a : b, toWalletId: n % 2 ? b : a, amount: 10, reference: `t${n}` },
      { wait: 30 },
    );
  for (let n = 0; n < 1000; n += 100) {
    const answers = await Promise.all(Array.from({ length: 100 }, (_, i) => transfer(n + i)));
    expect(answers.filter(({ status }) => status !== 201)).toEqual([]);
  }
  expect(await wallet(a)).toMatchObject({ cash: 10_000, version: 1001 });
  expect(await wallet(b)).toMatchObject({ cash: 10_000, version: 1001 });
}, 60_000);

test('a batch answers each item in its place, keeps the order of one wallet, and is a replay when repeated', async () => {
  const walletId = await casino.openWallet('batch');
  const operations = [
    { kind: 'deposit', walletId, amount: 100, reference: 'd1' },
    { kind: 'bet', walletId, amount: -1, reference: 'b0', gameId: 'g', roundId: 'r' },
    { kind: 'bet', walletId, amount: 60, reference: 'b1', gameId: 'g', roundId: 'r' },
    { kind: 'settlement', walletId, betReference: 'b1', amount: 10, reference: 's1' },
    { kind: 'withdrawal', walletId, amount: 50 },
  ];
  const first = await casino.post('/v1/batches', { operations }, { key: 'batch-1' });
  expect(first.status).toBe(202);
  const { items } = first.body as unknown as { items: (Made & { status: unknown })[] };
  expect(items).toMatchObject([
    { kind: 'deposit' },
    { status: 400, code: 'invalid_request', errors: [{ pointer: '/operations/1/amount' }] },
    { kind: 'bet' },
    { kind: 'settlement' },
    { kind: 'withdrawal', idempotencyKey: 'batch-1#4' },
  ]);
  const again = await casino.post('/v1/batches', { operations }, { key: 'batch-1' });
  const repeated = (again.body as unknown as { items: (Made & { replayed?: boolean })[] }).items;
  expect(repeated.map(({ replayed }) => replayed)).toEqual([true, undefined, true, true, true]);
  expect(repeated.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
  const last = await casino.post('/v1/deposits', { walletId, amount: 1 }, { wait: 30 });
  expect(last.body).toMatchObject({ result: { version: 5, cash: 1 } });
});

test('the concatenated pages of a history equal the whole at any size, while writes go on', async () => {
  const walletId = await casino.openWallet('pages');
  const deposits = Array.from({ length: 60 }, (_, i) => ({ kind: 'deposit', walletId, amount: i + 1 }));
  await casino.post('/v1/batches', { operations: deposits });
  await casino.post('/v1/deposits', { walletId, amount: 1000 }, { wait: 30 });
  const whole = await readAll(walletId, 200, 'asc');
  expect(whole).toHaveLength(61);
  for (const size of [1, 7, 200]) {
    expect((await readAll(walletId, size, 'asc')).slice(0, 61)).toEqual(whole);
    await casino.post('/v1/deposits', { walletId, amount: 5 }, { wait: 30 });
    expect((await readAll(walletId, size, 'desc')).slice(-61)).toEqual([...whole].reverse());
  }
});

async function readAll(walletId: string, limit: number, order: string): Promise<number[]> {
  const versions: number[] = [];
  for (let cursor = ''; ;) {
    const query = `limit=${limit}&order=${order}${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`;
    const { body } = await casino.get(`/v1/wallets/${walletId}/history?${query}`);
    const page = body as unknown as { items: { version: number }[]; nextCursor: string | null };
    versions.push(...page.items.map(({ version }) => version));
    if (page.nextCursor === null) return versions;
    cursor = page.nextCursor;
  }
}

test('a wallet at an earlier time, and its ETag', async () => {
  const walletId = await casino.openWallet('then', 100);
  const entry = (
    (await casino.get(`/v1/wallets/${walletId}/history`)).body as unknown as { items: { at: string }[] }
  ).items[0];
  await casino.post('/v1/deposits', { walletId, amount: 50 }, { wait: 30 });
  expect((await casino.get(`/v1/wallets/${walletId}?at=${entry?.at ?? ''}`)).body).toMatchObject({
    cash: 100,
    version: 1,
  });
  expect((await casino.get(`/v1/wallets/${walletId}?at=2001-01-01T00:00:00Z`)).status).toBe(404);
  expect((await casino.get(`/v1/wallets/${walletId}?at=2999-01-01T00:00:00Z`)).status).toBe(400);
  const etag = (await casino.get(`/v1/wallets/${walletId}`)).headers.get('etag') ?? '';
  expect((await casino.get(`/v1/wallets/${walletId}`, { 'if-none-match': etag })).status).toBe(304);
});

test('a hold expires, for good: neither complete nor revert changes it any more', async () => {
  const [walletId, toWalletId] = [
    await casino.openWallet('expiring', 1000),
    await casino.openWallet('promised'),
  ];
  const transfer = { fromWalletId: walletId, toWalletId, amount: 400, pending: true, expiresInSeconds: 1 };
  const { id } = (await casino.post('/v1/transfers', transfer, { wait: 30 })).body as unknown as Made;
  await eventually(
    async () => expect((await casino.get(`/v1/operations/${id}`)).body).toMatchObject({ status: 'expired' }),
    { timeoutMs: 10_000 },
  );
  for (const end of ['complete', 'revert']) {
    const answer = await casino.post(`/v1/operations/${id}/${end}`, {}, { wait: 30 });
    expect(answer).toMatchObject({ status: 409, body: { code: 'operation_not_pending' } });
  }
  expect(await wallet(walletId)).toMatchObject({ cash: 1000, reserved: 0, version: 3 });
  expect(await wallet(toWalletId)).toMatchObject({ cash: 0, incoming: 0, version: 2 });
  // what it promised while it lasted, which on a slow machine is over before it can be read
  expect((await casino.get(`/v1/wallets/${toWalletId}/history?order=asc`)).body).toMatchObject({
    items: [{ balances: { cash: 0, incoming: 400 } }, { balances: { cash: 0, incoming: 0 } }],
  });
});
