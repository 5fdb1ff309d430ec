import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { RETRY_OPERATION } from '@croupier/contracts';
import type { Requested } from '../../../packages/ledger/test/requested.ts';
import { readQueues, readBlocked, reconcile } from '@croupier/ledger';
import { eventually } from '@croupier/testing';
import { MadeToFail } from './made-to-fail.ts';
import { TestWorkers } from './setup.ts';

/** Of the test's workers. */
const ATTEMPTS = 3;

let system: TestWorkers;
let failing: MadeToFail;
beforeAll(async () => {
  system = await TestWorkers.start(2);
  failing = await MadeToFail.install(system.pool);
}, 60_000);
afterAll(() => system.stop());
afterEach(async () => {
  await system.pool.query('DELETE FROM made_to_fail');
  expect((await reconcile(system.pool)).checks.filter(({ ok }) => !ok)).toEqual([]);
});

let wallets = 0;
const openWallet = (cash = 0): Promise<string> => system.openWallet(`player-${wallets++}`, cash);

async function accept(...requests: Requested[]): Promise<string[]> {
  const accepted = await system.accept(...requests);
  return accepted.map((one) => ('operation' in one ? one.operation.id : 'not accepted'));
}

const bet = (walletId: string, reference: string): Requested => ({
  kind: 'bet',
  walletId,
  reference,
  gameId: 'g',
  roundId: 'r',
  amount: 100,
});

/** Runs `start` while another transaction has the dead letter locked, which ends then. */
async function withRowLocked<T extends readonly unknown[]>(
  operationId: string,
  start: () => Promise<T>,
): Promise<T> {
  const client = await system.pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT FROM dead_letters WHERE operation_id = $1 FOR UPDATE', [operationId]);
    return await start();
  } finally {
    await client.query('COMMIT');
    client.release();
  }
}

const waitingForLocks = (count: number): Promise<void> =>
  eventually(async () => {
    const { rowCount } = await system.pool.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    expect(rowCount).toBe(count);
  });

test('when operations that fail have held up a wallet for ten seconds in all, each further one has a single attempt', async () => {
  const walletId = await openWallet(1000);
  await failing.with('P0001', walletId);
  const bets = Array.from({ length: 24 }, (_, n) => bet(walletId, `b${n}`));
  const ids = await accept(...bets, { walletId, amount: 1 });
  const [deposit = ''] = ids.slice(-1);
  // the deposit behind them fails as well, with the one attempt that is left
  expect((await system.ended(deposit, 50_000)).status).toBe('failed');
  expect(await system.transitions(deposit)).toEqual([
    { state: 'failed', attempts: 1, actor: 'wallet-worker' },
  ]);
  const { rows } = await system.pool.query<{ id: string; attempts: number; ms: number }>(
    `SELECT operation_id AS id, attempts,
       (extract(epoch FROM created_at - min(created_at) OVER ()) * 1000)::float8 AS ms
     FROM operation_transitions WHERE operation_id = ANY($1::uuid[]) ORDER BY operation_transitions.id`,
    [ids],
  );
  const usedUp = rows.find(({ id, attempts }, n) => attempts === 1 && rows[n + 1]?.id !== id);
  expect(usedUp?.ms).toBeLessThan(11_000);
  const after = rows.slice(rows.findIndex(({ id }) => id === usedUp?.id));
  expect(after.map(({ attempts }) => attempts)).toEqual(after.map(() => 1));
  await failing.fixed(walletId);
  expect((await system.run({ walletId, amount: 1 })).status).toBe('applied');
}, 90_000);

test('a wallet whose every operation fails keeps no other wallet from being applied, and counts as blocked meanwhile', async () => {
  const [bad, good] = [await openWallet(), await openWallet()];
  await failing.with('P0001', bad);
  const [first = ''] = await accept({ walletId: bad, amount: 1 });
  await eventually(async () => expect((await readBlocked(system.pool)).quarantinedOperations).toBe(1));
  const behind = await accept({ walletId: bad, amount: 1 }, { walletId: bad, amount: 1 });
  const [transfers] = (await readQueues(system.pool)).filter(({ queue }) => queue === 'transfers');
  expect(transfers).toMatchObject({ queued: 3, free: 0, oldestFreeMs: 0 });
  for (let n = 0; n < 5; n++)
    expect((await system.run({ walletId: good, amount: 1 })).status).toBe('applied');
  for (const id of [first, ...behind]) expect((await system.ended(id)).status).toBe('failed');
  expect((await readBlocked(system.pool)).quarantinedOperations).toBe(0);
}, 60_000);

test('failed stays failed: no job, no resumed queue and no sweep applies it, only a replay that is recorded', async () => {
  const walletId = await openWallet(1000);
  await failing.with('P0001', walletId);
  const [id = ''] = await accept({ walletId, amount: 500 });
  await eventually(async () => expect(await system.transitions(id)).toHaveLength(1));
  await system.queue('transfers').pause();
  // the attempts are made all the same: a paused queue delays them and uses none up
  expect((await system.ended(id, 20_000)).status).toBe('failed');
  expect((await system.reader.deadLetters({ limit: 200, cursor: null })).items).toContainEqual(
    expect.objectContaining({ operationId: id, attempts: ATTEMPTS, error: 'made to fail' }),
  );
  await failing.fixed(walletId);
  await system.queue('transfers').resume();
  // stale jobs of an earlier state, of every kind
  for (let n = 0; n < 3; n++)
    await system.queue('transfers').add(RETRY_OPERATION, { operation: id, wallets: [walletId] });
  await system.run({ walletId, amount: 1 });
  await eventually(async () => expect(await system.queue('transfers').getActiveCount()).toBe(0));
  expect(await system.status(id)).toBe('failed');
  expect((await system.reader.wallet(walletId))?.wallet.cash).toBe(1001);

  const before = await system.transitions(id);
  expect(before.map(({ state }) => state)).toEqual(['quarantined', 'quarantined', 'failed']);
  expect(await system.registry.replay([id], 'ada')).toMatchObject([{ operationId: id }]);
  expect(await system.registry.replay([id], 'ada')).toEqual([]);
  expect((await system.ended(id)).status).toBe('applied');
  expect((await system.reader.wallet(walletId))?.wallet.cash).toBe(1501);
  expect(await system.transitions(id)).toEqual([
    ...before,
    { state: 'replayed', attempts: ATTEMPTS, actor: 'ada' },
  ]);
}, 60_000);

test('each replay starts afresh, with all attempts', async () => {
  const walletId = await openWallet();
  await failing.with('23514', walletId);
  const [id = ''] = await accept({ walletId, amount: 5 });
  for (let life = 1; life <= 3; life++) {
    expect((await system.ended(id, 20_000)).status).toBe('failed');
    const steps = await system.transitions(id);
    expect(steps.filter(({ state }) => state === 'failed')).toHaveLength(life);
    expect(steps.at(-1)).toMatchObject({ state: 'failed', attempts: ATTEMPTS });
    await system.registry.replay([id], 'ada');
  }
  await failing.fixed(walletId);
  expect((await system.ended(id, 20_000)).status).not.toBe('queued');
}, 60_000);

test('two who record the same failed attempt record it once', async () => {
  const walletId = await openWallet();
  await failing.with('P0001', walletId);
  const [id = ''] = await accept({ walletId, amount: 5 });
  await system.ended(id, 20_000);
  const attempts = (await system.transitions(id)).map(({ attempts: n }) => n);
  expect(attempts).toEqual([1, 2, 3]);
});

describe('what names a failed operation', () => {
  test('fails with it and can be replayed after it', async () => {
    const walletId = await openWallet(1000);
    await failing.with('P0001', walletId);
    const settle = (reference: string): Requested => ({
      kind: 'settlement',
      walletId,
      betReference: 'bad',
      reference,
      amount: 5,
      final: false,
    });
    const [bad = ''] = await accept(bet(walletId, 'bad'));
    expect((await system.ended(bad, 20_000)).status).toBe('failed');
    await failing.fixed(walletId);
    const [one = '', two = ''] = await accept(settle('s1'), settle('s2'));
    for (const id of [one, two]) expect((await system.ended(id)).status).toBe('failed');
    // in accept order they apply one after the other
    await system.registry.replay([bad, one, two], 'ada');
    for (const id of [bad, one, two]) expect((await system.ended(id)).status).toBe('applied');
  }, 60_000);

  test('a rollback and a settlement behind a failed settlement fail too, and are decided after it', async () => {
    const walletId = await openWallet(1000);
    await system.run(bet(walletId, 'good'));
    const settlement = {
      kind: 'settlement' as const,
      walletId,
      betReference: 'good',
      amount: 5,
      final: true,
    };
    await failing.with('P0001', walletId);
    const [first = ''] = await accept({ ...settlement, reference: 's1' });
    expect((await system.ended(first, 20_000)).status).toBe('failed');
    await failing.fixed(walletId);
    const rollback = { kind: 'rollback' as const, walletId, betReference: 'good', reference: 'r1' };
    const [second = '', back = ''] = await accept({ ...settlement, reference: 's2' }, rollback);
    for (const id of [second, back]) expect((await system.ended(id)).status).toBe('failed');
    await system.registry.replay([first, second, back], 'ada');
    expect((await system.ended(first)).status).toBe('applied');
    for (const id of [second, back])
      expect(await system.ended(id)).toMatchObject({ rejection: { code: 'bet_already_settled' } });
  }, 60_000);

  test('a rollback of a failed bet leaves a tombstone, which refuses its replay', async () => {
    const walletId = await openWallet(1000);
    await failing.with('P0001', walletId);
    const [bad = ''] = await accept(bet(walletId, 'bad'));
    expect((await system.ended(bad, 20_000)).status).toBe('failed');
    await failing.fixed(walletId);
    const settlement = { kind: 'settlement' as const, walletId, betReference: 'bad', amount: 5, final: true };
    const [settled = ''] = await accept({ ...settlement, reference: 's1' });
    expect((await system.ended(settled)).status).toBe('failed');
    const rollback = { kind: 'rollback' as const, walletId, betReference: 'bad', reference: 'r1' };
    expect((await system.run(rollback)).status).toBe('applied');
    await system.registry.replay([bad, settled], 'ada');
    for (const id of [bad, settled])
      expect(await system.ended(id)).toMatchObject({ rejection: { code: 'bet_rolled_back' } });
  }, 60_000);

  test('complete and revert of a failed pending operation fail with it, and are discarded with it for good', async () => {
    const walletId = await openWallet(1000);
    await failing.with('P0001', walletId);
    const [hold = ''] = await accept({ kind: 'withdrawal', walletId, amount: 50, pending: true });
    expect((await system.ended(hold, 20_000)).status).toBe('failed');
    await failing.fixed(walletId);
    const complete = await system.run({ kind: 'complete', pendingOperationId: hold, amount: 50 });
    const revert = await system.run({ kind: 'revert', pendingOperationId: hold });
    expect([complete.status, revert.status]).toEqual(['failed', 'failed']);

    expect(await system.registry.discard(hold, { reason: 'paid by hand', actor: 'ada' })).toEqual([
      hold,
      complete.id,
      revert.id,
    ]);
    expect(await system.registry.discard(hold, { reason: 'again', actor: 'ada' })).toEqual([]);
    expect(await system.registry.replay([hold, complete.id], 'ada')).toEqual([]);
    const listed = (await system.reader.deadLetters({ limit: 200, cursor: null })).items;
    expect(listed.filter(({ walletId: id }) => id === walletId)).toEqual([]);
    for (const id of [hold, complete.id, revert.id]) {
      expect(await system.status(id)).toBe('failed');
      expect((await system.transitions(id)).at(-1)).toMatchObject({ state: 'discarded', actor: 'ada' });
    }
  }, 60_000);

  test.each(['replay', 'discard'] as const)(
    'replayed and discarded at once, %s first: one of them has effect',
    async (first) => {
      const walletId = await openWallet(1000);
      await failing.with('P0001', walletId);
      const [hold = ''] = await accept({ kind: 'withdrawal', walletId, amount: 50, pending: true });
      expect((await system.ended(hold, 20_000)).status).toBe('failed');
      await failing.fixed(walletId);
      const complete = await system.run({ kind: 'complete', pendingOperationId: hold, amount: 50 });
      expect(complete.status).toBe('failed');

      const both = {
        replay: async () =>
          (await system.registry.replay([hold], 'ada')).map(({ operationId }) => operationId),
        discard: () => system.registry.discard(hold, { reason: 'paid by hand', actor: 'bob' }),
      };
      const [one, two] = await withRowLocked(hold, async () => {
        const earlier = both[first]();
        await waitingForLocks(1);
        const later = both[first === 'replay' ? 'discard' : 'replay']();
        await waitingForLocks(2);
        return [earlier, later] as const;
      });
      expect(await one).toEqual(first === 'replay' ? [hold] : [hold, complete.id]);
      expect(await two).toEqual([]);
      // what failed with a replayed operation can still be replayed after it
      if (first === 'replay') {
        expect((await system.ended(hold)).status).toBe('pending');
        expect(await system.registry.replay([complete.id], 'ada')).toHaveLength(1);
        expect((await system.ended(complete.id)).status).toBe('applied');
      }
    },
    60_000,
  );
});

test('a dead letter is shown as failed in its dead-letter queue until it is replayed; run again there it does nothing', async () => {
  const walletId = await openWallet();
  await failing.with('P0001', walletId);
  const [id = ''] = await accept({ walletId, amount: 5 });
  expect((await system.ended(id, 20_000)).status).toBe('failed');
  const dead = system.queue('transfers-dead');
  await eventually(
    async () =>
      expect((await dead.getFailed()).find((job) => job.id === id)?.failedReason).toBe('made to fail'),
    { timeoutMs: 20_000 },
  );
  await (await dead.getJob(id))?.retry();
  await eventually(async () => expect(await (await dead.getJob(id))?.getState()).toBe('failed'), {
    timeoutMs: 20_000,
  });
  expect(await system.status(id)).toBe('failed');
  await failing.fixed(walletId);
  await system.registry.replay([id], 'ada');
  expect((await system.ended(id)).status).toBe('applied');
  await eventually(async () => expect(await dead.getJob(id)).toBeUndefined(), { timeoutMs: 20_000 });
}, 60_000);

test('jobs with junk and forged jobs change nothing, and no worker ends', async () => {
  const walletId = await openWallet(10);
  const junk: unknown[] = [
    null,
    [],
    'x',
    7,
    {},
    { wallets: [] },
    { wallets: ['x'] },
    { wallets: 'x' },
    { operation: 5 },
  ];
  for (const name of ['transfers', 'bets', 'bonuses', 'transfers-dead'])
    for (const data of junk)
      for (const job of ['apply-operations', RETRY_OPERATION, 'nonsense'])
        await system.queue(name).add(job, data);
  // a healthy operation that a forged job says to retry
  await system.queue('transfers').pause();
  const [id = ''] = await accept({ walletId, amount: 1 });
  await system
    .queue('transfers')
    .add(RETRY_OPERATION, { operation: id, wallets: [walletId] }, { attempts: 1 });
  await system.queue('transfers').resume();
  expect((await system.ended(id)).status).toBe('applied');
  expect(await system.transitions(id)).toEqual([]);
  expect((await system.run({ walletId, amount: 1 })).status).toBe('applied');
}, 60_000);
