import { describe, expect, test } from '@jest/globals';
import { useGateway } from './fixture.ts';
import { client } from './testing.ts';
import type { Answered } from './testing.ts';

const fixture = useGateway({ worker: true });
const WAIT = { prefer: 'wait=10' };

async function funded(playerId: string, amount = 1000): Promise<string> {
  const walletId = await fixture.wallet(playerId);
  await fixture.ask('POST /v1/deposits', { body: { walletId, amount }, headers: WAIT });
  return walletId;
}

function bet(walletId: string, reference: string, amount: number) {
  return { walletId, reference, gameId: 'g1', roundId: 'r1', amount };
}

async function balanceOf(walletId: string): Promise<unknown> {
  return (await fixture.ask(`GET /v1/wallets/${walletId}`)).body['cash'];
}

describe('an operation', () => {
  test('is accepted at once, and found at its address', async () => {
    const walletId = await fixture.wallet('at-once');
    const body = { walletId, amount: 60, metadata: { a: [1, 'x'] } };
    const accepted = await fixture.ask('POST /v1/deposits', { body });
    expect(accepted).toMatchObject({
      status: 202,
      body: { kind: 'deposit', status: 'queued', amount: 60, walletId },
    });
    expect(accepted.body['metadata']).toEqual({ a: [1, 'x'] });
    const location = accepted.headers.get('location');
    expect(location).toBe(`/v1/operations/${accepted.body.id}`);
    expect(accepted.headers.get('preference-applied')).toBeNull();
    expect(await fixture.ask(`GET ${location}`)).toMatchObject({
      status: 200,
      body: { id: accepted.body.id },
    });
  });

  test('that is waited for comes with its result', async () => {
    const walletId = await fixture.wallet('waits');
    const answer = await fixture.ask('POST /v1/deposits', {
      body: { walletId, amount: 60 },
      headers: { prefer: 'wait=99' },
    });
    expect(answer).toMatchObject({
      status: 201,
      body: { status: 'applied', result: { version: 1, cash: 60 } },
    });
    expect(answer.headers.get('preference-applied')).toBe('wait=30');
  });

  test('that is pending has ended its wait', async () => {
    const walletId = await funded('holds');
    const body = { walletId, amount: 400, pending: true, expiresInSeconds: 60 };
    const held = await fixture.ask('POST /v1/withdrawals', { body, headers: WAIT });
    expect(held).toMatchObject({
      status: 201,
      body: { status: 'pending', result: { cash: 600, reserved: 400 } },
    });
    const done = await fixture.ask(`POST /v1/operations/${held.body.id}/complete`, {
      body: { amount: 300 },
      headers: WAIT,
    });
    expect(done).toMatchObject({ status: 201, body: { kind: 'complete', pendingOperationId: held.body.id } });
    expect(await balanceOf(walletId)).toBe(700);
    const again = await fixture.ask(`POST /v1/operations/${held.body.id}/revert`, {
      headers: WAIT,
      body: {},
    });
    expect(again).toMatchObject({ status: 409, body: { code: 'operation_not_pending' } });
  });

  test('that is rejected comes as a problem with its own status, and again so for its key', async () => {
    const walletId = await funded('poor', 50);
    const asked = { body: bet(walletId, 'b1', 80), headers: WAIT };
    const first = await fixture.ask('POST /v1/bets', asked);
    expect(first).toMatchObject({ status: 409, body: { code: 'insufficient_funds', available: 50 } });
    expect(first.body['operation']).toMatchObject({
      status: 'rejected',
      rejection: { code: 'insufficient_funds', available: 50 },
    });
    await fixture.ask('POST /v1/deposits', { body: { walletId, amount: 100 }, headers: WAIT });
    const replay = await fixture.ask('POST /v1/bets', asked);
    expect(replay).toMatchObject({ status: 409, body: { code: 'insufficient_funds' } });
    expect(replay.headers.get('idempotency-replayed')).toBe('true');
    expect(await fixture.ask('POST /v1/bets', { body: asked.body })).toMatchObject({
      status: 202,
      body: { status: 'rejected' },
    });
  });

  test('has the caller’s trace id in its answers', async () => {
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    const answer = await fixture.ask('POST /v1/bets', { body: {}, headers: { traceparent } });
    expect(answer.body['traceId']).toBe('4bf92f3577b34da6a3ce929d0e0e4736');
    expect(answer.headers.get('x-trace-id')).toBe('4bf92f3577b34da6a3ce929d0e0e4736');
    const other = await fixture.ask('POST /v1/bets', {
      body: {},
      headers: { traceparent: `00-${'0'.repeat(32)}-1-01` },
    });
    expect(other.body['traceId']).toMatch(/^(?!0{32})[0-9a-f]{32}$/);
  });
});

describe('once only', () => {
  test('the same bet fifty times in parallel through two gateways: one effect, fifty equal answers', async () => {
    const walletId = await funded('fifty', 100);
    const asks = [fixture.ask, client(await fixture.another())];
    const all = Array.from({ length: 50 }, (_, index) =>
      (asks[index % 2] ?? fixture.ask)('POST /v1/bets', { body: bet(walletId, 'once', 80), headers: WAIT }),
    );
    const answers = await Promise.all(all);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(answers.filter(({ headers }) => headers.get('idempotency-replayed') === null)).toHaveLength(1);
    expect(await balanceOf(walletId)).toBe(20);
  });

  test('what is meant is compared, not how it is written', async () => {
    const walletId = await fixture.wallet('meant');
    const key = { 'idempotency-key': 'k 1' };
    const first = await fixture.ask('POST /v1/deposits', { body: { walletId, amount: 60 }, headers: key });
    const writings = [
      `{"amount":60.0,"walletId":"${walletId}"}`,
      `{ "walletId": "${walletId.toUpperCase()}", "amount": 6e1, "pending": false, "metadata": {} }`,
    ];
    for (const raw of writings) {
      const again = await fixture.ask('POST /v1/deposits', { raw, headers: key });
      expect(again).toMatchObject({ status: 202, body: { id: first.body.id } });
      expect(again.headers.get('idempotency-replayed')).toBe('true');
    }
  });

  test.each([
    ['another amount', 'deposits', { amount: 61 }, ['amount']],
    ['another kind', 'withdrawals', { amount: 60 }, ['kind']],
    [
      'other metadata and a reference',
      'deposits',
      { amount: 60, metadata: { a: 1 }, reference: 'x' },
      ['reference', 'metadata'],
    ],
  ])('the same key with %s: 422, and nothing moves', async (name, calls, body, differs) => {
    const walletId = await fixture.wallet(`reused ${name}`.replaceAll(' ', '-'));
    const headers = { 'idempotency-key': 'k1' };
    await fixture.ask('POST /v1/deposits', {
      body: { walletId, amount: 60 },
      headers: { ...headers, ...WAIT },
    });
    const answer = await fixture.ask(`POST /v1/${calls}`, { body: { walletId, ...body }, headers });
    expect(answer).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused', differs } });
    expect(await balanceOf(walletId)).toBe(60);
  });

  test('a key and a reference of two operations: 422', async () => {
    const walletId = await fixture.wallet('two-keys');
    const headers = { 'idempotency-key': 'k1' };
    await fixture.ask('POST /v1/deposits', { body: { walletId, amount: 1, reference: 'r1' }, headers });
    await fixture.ask('POST /v1/deposits', { body: { walletId, amount: 1, reference: 'r2' } });
    const answer = await fixture.ask('POST /v1/deposits', {
      body: { walletId, amount: 1, reference: 'r2' },
      headers,
    });
    expect(answer).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
  });

  test('without key and reference every request is a new one', async () => {
    const walletId = await fixture.wallet('keyless');
    const body = { walletId, amount: 1 };
    const ids = [
      await fixture.ask('POST /v1/deposits', { body }),
      await fixture.ask('POST /v1/deposits', { body }),
    ];
    expect(new Set(ids.map(({ body: { id } }) => id)).size).toBe(2);
  });
});

describe('a batch', () => {
  const items = ({ body }: Answered): Record<string, unknown>[] => body['items'] as Record<string, unknown>[];

  test('answers each item independently, in order', async () => {
    const walletId = await funded('batch');
    const operations = [
      { kind: 'bet', ...bet(walletId, 'b1', 10) },
      { kind: 'bet', ...bet(walletId, 'b2', 1.5) },
      { kind: 'bet', ...bet(walletId, 'b1', 11) },
      { kind: 'gift', walletId },
      { kind: 'deposit', walletId: '0197a6e2-7e4f-7000-8000-000000000001', amount: 5 },
      'bet',
      { kind: 'settlement', walletId, betReference: 'b1', reference: 's1', amount: 30, idempotencyKey: 'k1' },
      { kind: 'deposit', walletId, amount: 5, bonus: true },
    ];
    const answer = await fixture.ask('POST /v1/batches', { body: { operations } });
    expect(answer.status).toBe(202);
    const invalid = (pointer: string) => ({ code: 'invalid_request', status: 400, errors: [{ pointer }] });
    expect(items(answer)).toMatchObject([
      { kind: 'bet', status: 'queued', reference: 'b1' },
      invalid('/operations/1/amount'),
      { code: 'idempotency_key_reused', status: 422, differs: ['amount'] },
      invalid('/operations/3/kind'),
      { code: 'wallet_not_found', status: 404 },
      invalid('/operations/5'),
      { kind: 'settlement', idempotencyKey: 'k1' },
      invalid('/operations/7/bonus'),
    ]);
  });

  test('an amount that cannot be held exactly is the fault of its item alone', async () => {
    const walletId = await fixture.wallet('exact-batch');
    const item = (amount: string): string => `{"kind":"deposit","walletId":"${walletId}","amount":${amount}}`;
    const raw = `{"operations":[${item('5')},${item('9007199254740991.4')},${item('6.0')}]}`;
    const answer = await fixture.ask('POST /v1/batches', { raw });
    expect(items(answer)).toMatchObject([
      { amount: 5 },
      { errors: [{ pointer: '/operations/1/amount' }] },
      { amount: 6 },
    ]);
    const outside = await fixture.ask('POST /v1/batches', { raw: raw.replace('{', '{"operations":[],') });
    expect(outside).toMatchObject({ status: 400, body: { errors: [{ pointer: '/operations' }] } });
  });

  test('repeated is a replay of each item, by key, reference or the batch’s own key', async () => {
    const walletId = await fixture.wallet('batch-again');
    const operations = [
      { kind: 'deposit', walletId, amount: 5 },
      { kind: 'deposit', walletId, amount: 5 },
      { kind: 'deposit', walletId, amount: 6, reference: 'r1' },
      { kind: 'deposit', walletId, amount: 7, idempotencyKey: 'own' },
    ];
    const asked = { body: { operations }, headers: { 'idempotency-key': 'batch-1' } };
    const first = items(await fixture.ask('POST /v1/batches', asked));
    expect(first.map(({ idempotencyKey }) => idempotencyKey)).toEqual([
      'batch-1#0',
      'batch-1#1',
      null,
      'own',
    ]);
    expect(first.every(({ replayed }) => replayed === undefined)).toBe(true);
    const second = items(await fixture.ask('POST /v1/batches', asked));
    expect(second.map(({ id, replayed }) => [id, replayed])).toEqual(first.map(({ id }) => [id, true]));
    const long = await fixture.ask('POST /v1/batches', {
      ...asked,
      headers: { 'idempotency-key': 'x'.repeat(251) },
    });
    expect(long).toMatchObject({ status: 400 });
  });

  test('of a thousand on one wallet keeps the order of the list', async () => {
    const walletId = await funded('thousand');
    const operations = Array.from({ length: 500 }, (_, n) => [
      { kind: 'bet', ...bet(walletId, `b${n}`, 1) },
      { kind: 'settlement', walletId, betReference: `b${n}`, reference: `s${n}`, amount: 1 },
    ]).flat();
    expect((await fixture.ask('POST /v1/batches', { body: { operations } })).status).toBe(202);
    const last = await fixture.ask('POST /v1/deposits', { body: { walletId, amount: 1 }, headers: WAIT });
    expect(last).toMatchObject({ status: 201, body: { result: { version: 1002, cash: 1001 } } });
    const rejected = await fixture.ask(`GET /v1/wallets/${walletId}/operations?status=rejected`);
    expect(items(rejected)).toEqual([]);
  });
});
