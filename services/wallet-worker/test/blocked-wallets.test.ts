import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readQueues, readBlocked, reconcile } from '@croupier/ledger';
import { createPool } from '@croupier/platform/postgres';
import { eventually } from '@croupier/testing';
import { MadeToFail } from './made-to-fail.ts';
import { TestWorkers } from './setup.ts';

let system: TestWorkers;
let failing: MadeToFail;
beforeAll(async () => {
  system = await TestWorkers.start(2);
  failing = await MadeToFail.install(system.pool);
}, 60_000);
afterAll(() => system.stop());

let wallets = 0;
const openWallet = (cash = 0): Promise<string> => system.openWallet(`player-${wallets++}`, cash);

async function accepted(walletId: string, amount = 1): Promise<string> {
  const [one] = await system.accept({ walletId, amount });
  if (one === undefined || !('operation' in one)) throw new Error('not accepted');
  return one.operation.id;
}

async function transitions(): Promise<number> {
  return (await system.pool.query('SELECT FROM operation_transitions')).rowCount ?? 0;
}

const OWN = ['22003', '22012', '22P02', '23502', '23505', '23514', '23P01', 'P0001', 'P0004'];
const INFRASTRUCTURE = [
  '08006',
  '25006',
  '25P02',
  '25P03',
  '28000',
  '40003',
  '42P01',
  '42501',
  '53100',
  '53200',
  '53300',
  '54000',
  '55000',
  '55P03',
  '57014',
  '57P01',
  '58000',
  '58030',
  'F0000',
  'HV000',
  'P0000',
  'XX000',
  'XX001',
  'XX002',
];

test.each(OWN)(
  '%s is a fault of the operation: it is failed after its attempts',
  async (code) => {
    const walletId = await openWallet();
    await failing.with(code, walletId);
    const id = await accepted(walletId);
    expect((await system.ended(id, 20_000)).status).toBe('failed');
    await failing.fixed(walletId);
  },
  30_000,
);

test('any other SQLSTATE is one of the infrastructure: the wallet is blocked, others go on, and nothing uses up an attempt', async () => {
  const before = await transitions();
  const blocked = await Promise.all(INFRASTRUCTURE.map(() => openWallet()));
  for (const [n, code] of INFRASTRUCTURE.entries()) await failing.with(code, blocked[n] ?? '');
  const ids = await Promise.all(blocked.map((walletId) => accepted(walletId)));
  const good = await openWallet();
  // others commit meanwhile: that is what shows that it is these wallets
  await eventually(
    async () => {
      expect((await system.run({ walletId: good, amount: 1 })).status).toBe('applied');
      expect((await readBlocked(system.pool)).blockedWallets).toBe(blocked.length);
    },
    { timeoutMs: 60_000 },
  );
  const [transfers] = (await readQueues(system.pool)).filter(({ queue }) => queue === 'transfers');
  expect(transfers?.free).toBe(0);
  for (const id of ids) expect(await system.status(id)).toBe('queued');
  expect(await transitions()).toBe(before);

  await failing.fixed(...blocked);
  for (const id of ids) expect((await system.ended(id, 30_000)).status).toBe('applied');
  await eventually(async () => expect((await readBlocked(system.pool)).blockedWallets).toBe(0), {
    timeoutMs: 20_000,
  });
  expect(await transitions()).toBe(before);
  expect((await reconcile(system.pool)).checks.filter(({ ok }) => !ok)).toEqual([]);
}, 120_000);

test('an index being built on entries delays all operations and fails none', async () => {
  const ids = await Promise.all(Array.from({ length: 4 }, () => openWallet()));
  const before = await transitions();
  const builder = createPool(system.databaseUrl, { max: 1, application: 'index build' });
  const client = await builder.connect();
  await client.query('BEGIN');
  await client.query('LOCK TABLE entries IN SHARE MODE');
  const operations: string[] = [];
  for (let round = 0; round < 3; round++) {
    for (const walletId of ids) operations.push(await accepted(walletId));
    // several times the time that a statement waits for a lock
    await eventually(async () => expect(await lockWaits()).toBeGreaterThan(round), { timeoutMs: 20_000 });
  }
  for (const id of operations) expect(await system.status(id)).toBe('queued');
  await client.query('COMMIT');
  client.release();
  await builder.end();
  for (const id of operations) expect((await system.ended(id, 30_000)).status).toBe('applied');
  expect(await transitions()).toBe(before);
}, 90_000);

/** Statements of workers that were ended since they waited for a lock for too long. */
async function lockWaits(): Promise<number> {
  const { rows } = await system.pool.query<{ waits: number }>(
    `SELECT xact_rollback::int4 AS waits FROM pg_stat_database WHERE datname = current_database()`,
  );
  return rows[0]?.waits ?? 0;
}

test.each([
  ['its row', (walletId: string) => `SELECT FROM wallets WHERE id = '${walletId}' FOR UPDATE`],
  [
    'its place in the queue',
    (walletId: string) => `SELECT FROM queue WHERE wallet_id = '${walletId}' FOR UPDATE`,
  ],
])(
  'a session that locks %s holds up that wallet alone',
  async (_, lock) => {
    const [held, good] = [await openWallet(), await openWallet()];
    await system.queue('transfers').pause();
    const id = await accepted(held);
    const holder = createPool(system.databaseUrl, { max: 1, application: 'holder' });
    const client = await holder.connect();
    await client.query('BEGIN');
    await client.query(lock(held));
    await system.queue('transfers').resume();
    await eventually(
      async () => {
        expect((await system.run({ walletId: good, amount: 1 })).status).toBe('applied');
        expect((await readBlocked(system.pool)).blockedWallets).toBe(1);
      },
      { timeoutMs: 30_000 },
    );
    expect(await system.status(id)).toBe('queued');
    await client.query('COMMIT');
    client.release();
    await holder.end();
    expect((await system.ended(id, 20_000)).status).toBe('applied');
    await eventually(async () => expect((await readBlocked(system.pool)).blockedWallets).toBe(0), {
      timeoutMs: 20_000,
    });
  },
  90_000,
);

test('a transfer to a blocked wallet waits, what is behind it waits, and both apply when it is free again', async () => {
  const [blocked, sender] = [await openWallet(), await openWallet(1000)];
  await failing.with('XX001', blocked);
  const first = await accepted(blocked);
  const good = await openWallet();
  await eventually(
    async () => {
      await system.run({ walletId: good, amount: 1 });
      expect((await readBlocked(system.pool)).blockedWallets).toBe(1);
    },
    { timeoutMs: 30_000 },
  );
  const [transfer] = await system.accept({
    kind: 'transfer',
    walletId: sender,
    toWalletId: blocked,
    amount: 300,
  });
  const behind = await accepted(sender);
  expect((await system.run({ walletId: good, amount: 1 })).status).toBe('applied');
  expect(await system.status(behind)).toBe('queued');
  await failing.fixed(blocked);
  expect((await system.ended(first, 20_000)).status).toBe('applied');
  expect((await system.ended(behind, 20_000)).status).toBe('applied');
  if (transfer === undefined || !('operation' in transfer)) throw new Error('not accepted');
  expect((await system.ended(transfer.operation.id)).status).toBe('applied');
  expect((await system.reader.wallet(blocked))?.wallet.cash).toBe(301);
}, 90_000);
