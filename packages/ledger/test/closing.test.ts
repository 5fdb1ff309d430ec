import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '@croupier/testing';
import { openLedger } from './setup.ts';
import type { TestLedger } from './setup.ts';

let ledger: TestLedger;
beforeAll(async () => {
  ledger = await openLedger();
});
afterAll(() => ledger.close());

const by = { reason: 'The player has left.', createdBy: 'tester' };
const close = (walletId: string) => ledger.registry.closeWallet(walletId, by);
const bet = { kind: 'bet', reference: 'b', gameId: 'g', roundId: 'r' } as const;
const settlement = { kind: 'settlement', betReference: 'b', final: true } as const;

async function statusOf(walletId: string): Promise<string | undefined> {
  return (await ledger.reader.wallet(walletId))?.wallet.status;
}

async function rowsOf(walletId: string): Promise<{ changes: object[]; audited: object[] }> {
  const changes = await ledger.pool.query<object>(
    'SELECT status, reason, created_by FROM wallet_status_changes WHERE wallet_id = $1 ORDER BY id',
    [walletId],
  );
  const audited = await ledger.pool.query<object>(
    'SELECT action, actor, before, after, reason FROM audit_log WHERE subject_id = $1 ORDER BY id',
    [walletId],
  );
  return { changes: changes.rows, audited: audited.rows };
}

test('an empty wallet is closed with its journal, event and audit row; the same again changes nothing', async () => {
  const walletId = await ledger.openWallet();
  const before = await ledger.reader.wallet(walletId);
  const closed = await close(walletId);
  expect(closed).toMatchObject({
    wallet: { status: 'closed', version: 0 },
    event: { walletId, status: 'closed' },
  });
  expect(closed).not.toHaveProperty('etag', before?.etag);
  expect(await close(walletId)).toMatchObject({ wallet: { status: 'closed' }, event: null });
  const reason = by.reason;
  expect(await rowsOf(walletId)).toEqual({
    changes: [{ status: 'closed', reason, created_by: 'tester' }],
    audited: [
      {
        action: 'wallet.close',
        actor: 'tester',
        before: { status: 'active' },
        after: { status: 'closed' },
        reason,
      },
    ],
  });
});

test('what is in the outbox is the event that was answered', async () => {
  const walletId = await ledger.openWallet();
  const closed = await close(walletId);
  const event = closed !== null && 'event' in closed ? closed.event : null;
  expect(event).not.toBeNull();
  const { rows } = await ledger.pool.query<{ messages: unknown }>(
    'SELECT messages FROM outbox WHERE id = $1',
    [event?.id],
  );
  expect(rows).toEqual([{ messages: [['wallet:status', event]] }]);
  expect(await ledger.reader.lastStatuses([walletId])).toEqual([event]);
});

test('an unknown wallet is null', async () => {
  expect(await close('0197a6e2-7e4f-7000-8000-000000000001')).toBeNull();
});

test('a frozen wallet can be closed; a closed one is neither frozen nor unfrozen', async () => {
  const walletId = await ledger.openWallet();
  await ledger.registry.setStatus(walletId, 'frozen', by);
  await close(walletId);
  for (const status of ['frozen', 'active'] as const)
    expect(await ledger.registry.setStatus(walletId, status, by)).toMatchObject({
      wallet: { status: 'closed' },
      event: null,
    });
  const { audited } = await rowsOf(walletId);
  expect(audited).toMatchObject([
    { action: 'wallet.freeze' },
    { action: 'wallet.close', before: { status: 'frozen' }, after: { status: 'closed' } },
  ]);
});

describe('is not closed', () => {
  async function refused(walletId: string, why: string): Promise<void> {
    expect(await close(walletId)).toEqual({ obstacle: expect.stringContaining(why) });
    expect(await statusOf(walletId)).toBe('active');
    expect(await rowsOf(walletId)).toEqual({ changes: [], audited: [] });
  }

  test('with cash', async () => {
    const walletId = await ledger.openWallet();
    await ledger.run({ walletId, amount: 5 });
    await refused(walletId, '5 in cash');
  });

  test('with something pending, until it is reverted', async () => {
    const walletId = await ledger.openWallet();
    const { id } = await ledger.run({ walletId, amount: 5, pending: true });
    await refused(walletId, 'pending');
    await ledger.run({ kind: 'revert', walletId: '', pendingOperationId: id });
    expect(await close(walletId)).toMatchObject({ wallet: { status: 'closed' } });
  });

  test('with an open bet, until it is settled', async () => {
    const walletId = await ledger.openWallet();
    await ledger.run({ walletId, amount: 5 });
    await ledger.run({ ...bet, walletId, amount: 5 });
    await refused(walletId, 'open');
    await ledger.run({ ...settlement, walletId, amount: 0, reference: 's' });
    expect(await close(walletId)).toMatchObject({ wallet: { status: 'closed' } });
  });

  test('with something that is not decided, also as the receiver', async () => {
    const [walletId, toWalletId] = [await ledger.openWallet(), await ledger.openWallet()];
    await ledger.accept({ kind: 'transfer', walletId, toWalletId, amount: 5 });
    await refused(walletId, 'not decided');
    await refused(toWalletId, 'not decided');
    await ledger.drain([walletId, toWalletId]);
    expect(await close(toWalletId)).toMatchObject({ wallet: { status: 'closed' } });
  });
});

test('closed, it refuses new operations; a late rollback leaves its tombstone', async () => {
  const walletId = await ledger.openWallet();
  const sender = await ledger.openWallet();
  await ledger.run({ walletId: sender, amount: 5 });
  await close(walletId);
  const frozen = { status: 'rejected', rejection: { code: 'wallet_frozen' } };
  expect(await ledger.run({ walletId, amount: 5 })).toMatchObject(frozen);
  expect(await ledger.run({ ...bet, walletId, amount: 5 })).toMatchObject(frozen);
  const transfer = { kind: 'transfer', walletId: sender, toWalletId: walletId, amount: 5 } as const;
  expect(await ledger.run(transfer)).toMatchObject(frozen);
  const rollback = { kind: 'rollback', walletId, betReference: 'lost', reference: 'back' } as const;
  expect(await ledger.run(rollback)).toMatchObject({ status: 'applied', result: { cash: 0 } });
  const late = { ...settlement, walletId, betReference: 'never', amount: 5, reference: 'late' };
  expect(await ledger.run(late)).toMatchObject({ rejection: { code: 'bet_not_found' } });
});

describe('at the same moment', () => {
  test('twice: one of them closes it', async () => {
    const walletId = await ledger.openWallet();
    const closed = await Promise.all([close(walletId), close(walletId), close(walletId)]);
    const events = closed.map((one) => one !== null && 'event' in one && one.event !== null);
    expect(events.filter(Boolean)).toHaveLength(1);
    expect((await rowsOf(walletId)).audited).toHaveLength(1);
  });

  test('what is accepted while it waits for the lock of the wallet is seen', async () => {
    const walletId = await ledger.openWallet();
    const worker = await ledger.pool.connect();
    try {
      await worker.query('BEGIN');
      await worker.query('SELECT FROM wallets WHERE id = $1 FOR NO KEY UPDATE', [walletId]);
      const closing = close(walletId);
      await eventually(async () => expect(await waitingForLocks()).toBe(1));
      await ledger.accept({ ...bet, walletId, amount: 5 });
      await worker.query('COMMIT');
      expect(await closing).toEqual({ obstacle: expect.stringContaining('not decided') });
    } finally {
      worker.release();
    }
    expect(await statusOf(walletId)).toBe('active');
  });

  test('a deposit and a bet: either they are decided and it stays open, or it is closed and they are refused', async () => {
    for (let round = 0; round < 20; round++) {
      const walletId = await ledger.openWallet();
      const playing = ledger
        .accept({ walletId, amount: 5, reference: 'd' }, { ...bet, walletId, amount: 5 })
        .then(() => ledger.drain([walletId]));
      const [closed] = await Promise.all([close(walletId), playing]);
      const query = { limit: 5, cursor: null, kind: null, status: null, reference: null };
      const { items } = await ledger.reader.operations(walletId, query);
      const codes = items.map(({ status, rejection }) => rejection?.code ?? status);
      const isClosed = closed !== null && 'event' in closed;
      expect([isClosed, codes]).toEqual(
        isClosed ? [true, ['wallet_frozen', 'wallet_frozen']] : [false, ['applied', 'applied']],
      );
      expect(await statusOf(walletId)).toBe(isClosed ? 'closed' : 'active');
    }
  });

  async function waitingForLocks(): Promise<number> {
    const { rows } = await ledger.pool.query<{ waiting: number }>(
      `SELECT count(*)::int AS waiting FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    return rows[0]?.waiting ?? 0;
  }
});
