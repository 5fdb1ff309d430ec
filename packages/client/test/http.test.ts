import { describe, expect, test } from '@jest/globals';
import { Croupier, CroupierError } from '../src/index.ts';
import type { CroupierOptions } from '../src/index.ts';

type Reply = { status: number; body?: unknown; headers?: Record<string, string> } | Error;

interface Seen {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: unknown;
}

const problem = (status: number, code: string, more: object = {}): Reply => ({
  status,
  body: { type: '', title: '', detail: 'why', instance: '', traceId: '', status, code, ...more },
});

/** A fake of `fetch` that returns the replies in turn, the last one repeatedly, and records the requests. */
function gateway(replies: Reply[], options: Partial<CroupierOptions> = {}) {
  const seen: Seen[] = [];
  const answer = (url: string, init: RequestInit): Promise<Response> => {
    const { method = '', body, headers } = init;
    const text = typeof body === 'string' ? body : 'null';
    seen.push({ method, url, headers: headers as Record<string, string>, body: JSON.parse(text) });
    const reply = replies[Math.min(seen.length, replies.length) - 1] ?? new Error('no reply');
    if (reply instanceof Error) return Promise.reject(reply);
    const json = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body ?? {});
    return Promise.resolve(new Response(json, { status: reply.status, headers: reply.headers ?? {} }));
  };
  const croupier = new Croupier({
    url: 'http://gateway/',
    token: 'T',
    fetch: answer as typeof fetch,
    ...options,
  });
  return { croupier, seen };
}

const bet = { walletId: 'w', reference: 'b1', gameId: 'g', roundId: 'r', amount: 5 };
const queued = { id: 'o1', status: 'queued' };
const lost = new TypeError('fetch failed');

describe('a call', () => {
  test('sends the token, the wait and the body', async () => {
    const { croupier, seen } = gateway([{ status: 201, body: { id: 'o1', status: 'applied' } }]);
    expect(await croupier.bets.place(bet, { wait: 5 })).toMatchObject({ status: 'applied' });
    const headers = { Authorization: 'Bearer T', Prefer: 'wait=5', 'Content-Type': 'application/json' };
    expect(seen).toEqual([{ method: 'POST', url: 'http://gateway/v1/bets', headers, body: bet }]);
  });

  test('encodes path and query parameters', async () => {
    const { croupier, seen } = gateway([{ status: 200, body: {} }]);
    await croupier.wallets.bet('a/b', 'c?d#e%');
    await croupier.wallets.get('w', { at: '2026-11-21T00:00:00+01:00' });
    expect(seen.map(({ url }) => url)).toEqual([
      'http://gateway/v1/wallets/a%2Fb/bets/c%3Fd%23e%25',
      'http://gateway/v1/wallets/w?at=2026-11-21T00%3A00%3A00%2B01%3A00',
    ]);
  });

  test('requests a fresh token for each try, and retries once when one has expired', async () => {
    let tokens = 0;
    const token = (): Promise<string> => Promise.resolve(`T${++tokens}`);
    const { croupier, seen } = gateway([problem(401, 'unauthorized'), { status: 200, body: {} }], { token });
    await croupier.wallets.get('w');
    expect(seen.map(({ headers }) => headers['Authorization'])).toEqual(['Bearer T1', 'Bearer T2']);
    const stubborn = gateway([problem(401, 'unauthorized')]);
    await expect(stubborn.croupier.wallets.get('w')).rejects.toMatchObject({ code: 'unauthorized' });
    expect(stubborn.seen).toHaveLength(1);
  });
});

describe('a call that fails', () => {
  test('with a rejection throws its code, status and operation, and is not repeated', async () => {
    const operation = { id: 'o1', status: 'rejected' };
    const { croupier, seen } = gateway([problem(409, 'insufficient_funds', { operation, available: 3 })]);
    const error: unknown = await croupier.bets.place(bet, { wait: 5 }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(CroupierError);
    expect(error).toMatchObject({
      code: 'insufficient_funds',
      status: 409,
      operation,
      problem: { available: 3 },
    });
    expect(seen).toHaveLength(1);
  });

  test.each([
    ['a reference', bet, undefined],
    ['its own key', { walletId: 'w', amount: 5 }, undefined],
    ['a given key', { walletId: 'w', amount: 5 }, 'k1'],
  ])('is repeated with the same %s', async (_what, body, key) => {
    const { croupier, seen } = gateway([lost, problem(503, 'overloaded'), { status: 202, body: queued }]);
    await croupier.deposits.create(body, { key });
    expect(seen).toHaveLength(3);
    expect(new Set(seen.map(({ headers }) => headers['Idempotency-Key'])).size).toBe(1);
    expect(seen[0]?.headers['Idempotency-Key']).toEqual(
      key ?? ('reference' in body ? undefined : expect.stringMatching(/^[0-9a-f]{32}$/)),
    );
  });

  test('that is a batch is repeated with its key while the outcome of an item is unknown', async () => {
    const unknown = { code: 'outcome_unknown', status: 503, idempotencyKey: 'k#0' };
    const { croupier, seen } = gateway([
      { status: 202, body: { items: [unknown, queued] } },
      { status: 202, body: { items: [queued, queued] } },
    ]);
    const operations = [{ kind: 'deposit' }, { kind: 'deposit' }];
    expect(await croupier.batches.create({ operations } as never)).toEqual({ items: [queued, queued] });
    expect(seen).toHaveLength(2);
    expect(new Set(seen.map(({ headers }) => headers['Idempotency-Key'])).size).toBe(1);
  });

  test('that is a batch returns the last answer when its tries are used up', async () => {
    const items = [{ code: 'outcome_unknown', status: 503, idempotencyKey: 'k#0' }];
    const { croupier, seen } = gateway([{ status: 202, body: { items } }], { retries: 1 });
    expect(await croupier.batches.create({ operations: [] } as never)).toEqual({ items });
    expect(seen).toHaveLength(2);
  });

  test('has the key of the problem if it had no key', async () => {
    const { croupier } = gateway([problem(503, 'outcome_unknown', { idempotencyKey: 'given' })], {
      retries: 0,
    });
    await expect(croupier.deposits.create(bet)).rejects.toMatchObject({ key: 'given' });
  });

  test('two calls have two keys', async () => {
    const { croupier, seen } = gateway([{ status: 202, body: queued }]);
    for (const _ of 'ab') await croupier.deposits.create({ walletId: 'w', amount: 5 });
    expect(new Set(seen.map(({ headers }) => headers['Idempotency-Key'])).size).toBe(2);
  });

  test('throws after its retries, with the key with which it can be repeated', async () => {
    const { croupier, seen } = gateway([lost], { retries: 2 });
    const error = croupier.deposits.create({ walletId: 'w', amount: 5 });
    await expect(error).rejects.toMatchObject({ code: 'unreachable', status: 0, cause: lost });
    await expect(error).rejects.toMatchObject({ key: seen[0]?.headers['Idempotency-Key'] });
    expect(seen).toHaveLength(3);
  });

  test('is not repeated if it is not idempotent', async () => {
    const { croupier, seen } = gateway([lost]);
    const score = croupier.leaderboards.setScore('l', { playerId: 'p', score: 1 });
    await expect(score).rejects.toMatchObject({ code: 'unreachable' });
    expect(seen).toHaveLength(1);
  });

  test('with a page of a proxy is unreadable', async () => {
    const { croupier, seen } = gateway([{ status: 502, body: '<html>' }], { retries: 1 });
    await expect(croupier.wallets.get('w')).rejects.toMatchObject({ code: 'unreadable', status: 502 });
    expect(seen).toHaveLength(2);
  });

  test('ends immediately when it is aborted', async () => {
    const { croupier, seen } = gateway([problem(503, 'overloaded')]);
    const reason = new Error('enough');
    const call = croupier.wallets.get('w', {}, { signal: AbortSignal.abort(reason) });
    await expect(call).rejects.toBe(reason);
    expect(seen.length).toBeLessThanOrEqual(1);
  });
});

test('a list reads each page when the loop reaches it, or all pages', async () => {
  const pages = [
    { status: 200, body: { items: [1, 2], nextCursor: 'c1' } },
    { status: 200, body: { items: [3], nextCursor: null } },
  ];
  const { croupier, seen } = gateway(pages);
  const listing = croupier.wallets.bets('w', { limit: 2 });
  expect(seen).toHaveLength(0);
  const items: unknown[] = [];
  for await (const item of listing) items.push(item);
  expect(items).toEqual([1, 2, 3]);
  const address = 'http://gateway/v1/wallets/w/bets?limit=2';
  expect(seen.map(({ url }) => url)).toEqual([address, `${address}&cursor=c1`]);
});

test('a queued operation is polled until it is decided or the time runs out', async () => {
  const ended = { id: 'o1', status: 'rejected' };
  const { croupier } = gateway([
    { status: 200, body: queued },
    { status: 200, body: ended },
  ]);
  expect(await croupier.operations.waitForResult('o1')).toEqual(ended);
  const slow = gateway([{ status: 200, body: queued }]);
  await expect(slow.croupier.operations.waitForResult('o1', { timeoutMs: 0 })).rejects.toMatchObject({
    code: 'unreachable',
  });
});
