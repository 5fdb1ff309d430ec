import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { BodyOf, OperationQueue } from '@croupier/contracts';
import { createLogger } from '@croupier/platform/log';
import { createRegistry } from '@croupier/platform/metrics';
import { closeQueue, createProducerQueue } from '@croupier/platform/queues';
import type { Queue } from '@croupier/platform/queues';
import { connectRedis, DroppedMessages, MessageSeal } from '@croupier/platform/redis';
import type { Redis } from '@croupier/platform/redis';
import { eventually, startRedis, TEST_SERVICE_SECRET } from '@croupier/testing';
import type { TestRedis } from '@croupier/testing';
import { openLedger } from '../../ledger/test/setup.ts';
import type { TestLedger } from '../../ledger/test/setup.ts';
import { isRefusal, Operations, OperationSubmitter, refuse, requestOf, Results } from '../src/index.ts';
import type { Caller, Refusal, Submitted } from '../src/index.ts';

const log = createLogger('test', { level: 'silent', format: 'pretty' });
const LIMITED = refuse('rate_limited', 'Too many requests.');
const BEHIND = refuse('overloaded', 'The queue makes no progress.');

let redis: TestRedis;
let ledger: TestLedger;
let subscriber: Redis;
let queues: Map<OperationQueue, Queue>;
let submitter: OperationSubmitter;
let results: Results;
let operations: Operations;
/** What backpressure says. */
let pressure: Refusal | null = null;
let walletId = '';

beforeAll(async () => {
  redis = await startRedis();
  ledger = await openLedger();
  subscriber = connectRedis(redis.url, 'subscriber', log);
  queues = new Map(
    (['transfers', 'bets'] as const).map((name) => [name, createProducerQueue(name, redis.url, log)]),
  );
  submitter = new OperationSubmitter({ pool: ledger.pool, queues, log });
  results = new Results({
    gatewayId: 'engine',
    subscriber,
    readOperations: (ids) => ledger.reader.operationsById(ids),
    seal: new MessageSeal({ current: TEST_SERVICE_SECRET, previous: null }, 'results'),
    dropped: new DroppedMessages(createRegistry(), log),
    log,
  });
  operations = new Operations({
    instanceId: 'engine',
    submitter,
    results,
    refuse: () => pressure,
    onReceived: () => {},
  });
}, 60_000);
beforeEach(async () => {
  pressure = null;
  walletId = await ledger.openWallet();
});
afterAll(async () => {
  await results.close();
  for (const queue of queues.values()) await closeQueue(queue);
  subscriber.disconnect();
  await ledger.close();
  await redis.stop();
});

function caller(limited: Refusal | null = null): Caller {
  return {
    principal: { sub: 'casino', scopes: new Set(['wallets:write']), brands: null, expiresAt: Infinity },
    trace: '0'.repeat(32),
    deadline: { onExpired: () => {}, leftOf: (waitMs) => waitMs },
    limited,
  };
}

const deposit = (more: Partial<BodyOf<'deposit'>> = {}) =>
  requestOf('deposit', { walletId, amount: 500, pending: false, ...more } as BodyOf<'deposit'>);
const AT_ONCE = { key: null, waitMs: null };

function submitted(outcome: Submitted | Refusal): Submitted {
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

test('an operation is stored, and a job for its wallet is added to the queue of its kind', async () => {
  const { operation, isReplayed } = submitted(await operations.submit(caller(), deposit(), AT_ONCE));
  expect(operation).toMatchObject({ kind: 'deposit', status: 'queued', createdBy: 'casino' });
  expect(isReplayed).toBe(false);
  await eventually(async () => {
    const jobs = await queues.get('transfers')?.getJobs(['waiting']);
    expect(jobs?.flatMap(({ data }) => data.wallets)).toContain(walletId);
  });
  expect(await queues.get('bets')?.getJobCounts('waiting')).toEqual({ waiting: 0 });
});

test('a caller over its limit gets idempotent replays, and its limit for what is new', async () => {
  const options = { key: 'once', waitMs: null };
  const first = submitted(await operations.submit(caller(), deposit(), options));
  expect(await operations.submit(caller(LIMITED), deposit(), AT_ONCE)).toBe(LIMITED);
  const again = submitted(await operations.submit(caller(LIMITED), deposit(), options));
  expect(again).toMatchObject({ isReplayed: true, operation: { id: first.operation.id } });
  const { items } = await ledger.reader.operations(walletId, {
    kind: null,
    status: null,
    reference: null,
    limit: 10,
    cursor: null,
  });
  expect(items.map(({ id }) => id)).toEqual([first.operation.id]);
});

test('under pressure new operations are refused, but not those that finish earlier ones', async () => {
  pressure = BEHIND;
  expect(await operations.submit(caller(), deposit(), AT_ONCE)).toBe(BEHIND);
  const finishing = await operations.submit(caller(LIMITED), deposit(), { ...AT_ONCE, isUnlimited: true });
  expect(submitted(finishing).operation.status).toBe('queued');
});

test('a caller that waits gets the operation when it has ended', async () => {
  const waiting = operations.submit(caller(), deposit(), { key: null, waitMs: 20_000 });
  await eventually(async () => {
    await ledger.drain([walletId]);
    expect((await ledger.reader.wallet(walletId))?.wallet.cash).toBe(500);
  });
  expect(submitted(await waiting).operation).toMatchObject({ status: 'applied', result: { cash: 500 } });
});

test('the outcomes of a batch are in the order of its requests, refusals among them', async () => {
  const invalid = refuse('invalid_request', 'No amount.');
  const { outcomes, isRefused } = await operations.submitBatch(caller(), [
    { request: deposit({ amount: 1 }), key: null },
    invalid,
    { request: deposit({ walletId: '0197a6e2-7e4f-7000-8000-000000000001' }), key: null },
    { request: deposit({ amount: 2 }), key: null },
  ]);
  expect(outcomes.map((outcome) => (isRefusal(outcome) ? outcome.code : outcome.operation.amount))).toEqual([
    1,
    'invalid_request',
    'wallet_not_found',
    2,
  ]);
  expect(isRefused).toBe(false);
});

test.each([
  ['of which each item is refused for now, is refused as a whole', [deposit, deposit], true],
  ['with an invalid item is not', [deposit, null], false],
])('a batch %s', async (_what, requests, isRefused) => {
  const batch = requests.map((request) =>
    request === null ? refuse('invalid_request', 'No.') : { request: request(), key: null },
  );
  expect((await operations.submitBatch(caller(LIMITED), batch)).isRefused).toBe(isRefused);
});

test('operations of Croupier itself are submitted again without harm', async () => {
  const own = {
    kind: 'deposit' as const,
    walletId,
    keys: { reference: 'own-1', source: 'o' as const },
    payload: { amount: 700, pending: false },
    createdBy: 'croupier',
  };
  await submitter.submitOwn([own]);
  await submitter.submitOwn([own]);
  await ledger.drain([walletId]);
  expect((await ledger.reader.wallet(walletId))?.wallet).toMatchObject({ cash: 700, version: 1 });
});

test('while Redis is away operations are stored, and each queue reports that jobs could not be added', async () => {
  const gone = await startRedis();
  const queue = createProducerQueue('transfers', gone.url, log);
  await queue.waitUntilReady();
  await gone.stop();
  const failed: OperationQueue[] = [];
  const lonely = new OperationSubmitter({
    pool: ledger.pool,
    queues: [['transfers', queue]],
    log,
    onNotEnqueued: (name) => failed.push(name),
  });
  const [accepted] = await lonely.submit([
    { kind: 'deposit', walletId, keys: {}, payload: { amount: 1, pending: false }, createdBy: 'casino' },
  ]);
  expect(accepted?.outcome).toBe('accepted');
  await eventually(() => expect(failed).toEqual(['transfers']));
  await closeQueue(queue);
});

test('while PostgreSQL is away a caller is refused, and submitOwn throws', async () => {
  const other = await openLedger();
  const away = new OperationSubmitter({ pool: other.pool, queues, log });
  await other.close();
  const service = new Operations({
    instanceId: 'away',
    submitter: away,
    results,
    refuse: () => null,
    onReceived: () => {},
  });
  const outcome = await service.submit(caller(), deposit(), AT_ONCE);
  expect(isRefusal(outcome) && outcome.code).toMatch(/^(overloaded|internal)$/);
  const own = {
    kind: 'deposit' as const,
    walletId,
    keys: { reference: 'own-2' },
    payload: {},
    createdBy: 'x',
  };
  await expect(away.submitOwn([own])).rejects.toThrow();
});
