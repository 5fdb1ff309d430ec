import type { OperationView } from '@croupier/contracts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually } from '@croupier/testing';
import { terms } from '../../domain/test/casino.ts';
import {
  applyQueued,
  claimReconciliationRun,
  noteBlocked,
  readQueues,
  readBlocked,
  readUnpublished,
  reconcile,
} from '../src/index.ts';
import { dueBonuses, dueHolds } from '@croupier/bonus-pipeline';
import type { Accepted } from '../src/index.ts';
import { openLedger } from './setup.ts';
import type { TestLedger } from './setup.ts';

// A clock that was set back by an hour leaves times behind that lie in the future: so a test moves these by an hour.

let ledger: TestLedger;
beforeAll(async () => {
  ledger = await openLedger();
});
afterAll(() => ledger.close());

/** Also in journals, which only their owner can change, and only so. */
async function move(statement: string, ...values: unknown[]): Promise<void> {
  const client = await ledger.pool.connect();
  try {
    await client.query("BEGIN; SET LOCAL croupier.change_journal = 'on'");
    await client.query(statement, values);
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}

function idOf(accepted: Accepted | undefined): string {
  if (accepted === undefined || !('operation' in accepted)) throw new Error(JSON.stringify(accepted));
  return accepted.operation.id;
}

/** What the wallet shows to have been at that time. */
async function balancesAt(walletId: string, at: string): Promise<unknown> {
  const read = await ledger.reader.walletAt(walletId, at);
  return read === null || read === 'future' ? read : read.wallet;
}

async function historyOf(walletId: string): Promise<{ version: number; at: string }[]> {
  const query = { order: 'asc', limit: 100, cursor: null, from: null, to: null, kind: null } as const;
  return (await ledger.reader.history(walletId, query)).items;
}

test('set back between the sweep and the acceptance of an expiry, a hold expires all the same', async () => {
  const walletId = await ledger.openWallet();
  await ledger.run({ walletId, amount: 100 });
  await ledger.run({ kind: 'withdrawal', walletId, amount: 100, pending: true, expiresInSeconds: 1 });
  const due = await eventually(async () => {
    const requests = await dueHolds(ledger.pool, 10);
    expect(requests).toHaveLength(1);
    return requests;
  });
  const [expiry] = await ledger.accept(...due);
  await move("UPDATE operations SET created_at = created_at - interval '1 hour' WHERE id = $1", idOf(expiry));
  await ledger.drain([walletId]);
  expect(await ledger.operation(idOf(expiry))).toMatchObject({ status: 'applied' });
  expect((await ledger.reader.wallet(walletId))?.wallet).toMatchObject({ cash: 100, reserved: 0 });
});

test('set back between the sweep and the acceptance of an expiry, a bonus expires all the same', async () => {
  const offered = { name: 'o', terms: terms({}, { expiresInSeconds: 1 }), currency: null, amount: null };
  const { id: offerId } = await ledger.registry.createOffer({
    ...offered,
    trigger: null,
    createdBy: 'tester',
  });
  const walletId = await ledger.openWallet();
  const { result } = await ledger.run({ kind: 'bonus_grant', walletId, amount: 100, payload: { offerId } });
  const due = await eventually(async () => {
    const requests = await dueBonuses(ledger.pool, 10);
    expect(requests).toHaveLength(1);
    return requests;
  });
  const [expiry] = await ledger.accept(...due);
  await move("UPDATE operations SET created_at = created_at - interval '1 hour' WHERE id = $1", idOf(expiry));
  await ledger.drain([walletId]);
  expect(await ledger.operation(idOf(expiry))).toMatchObject({ status: 'applied' });
  expect(await ledger.operation(idOf(expiry))).not.toHaveProperty('dueAt');
  expect((await ledger.reader.bonus(result?.bonusId ?? ''))?.bonus.status).toBe('expired');
});

test('a hold that a client completes is still decided by the time of its acceptance alone', async () => {
  const walletId = await ledger.openWallet();
  await ledger.run({ walletId, amount: 100 });
  const hold = { kind: 'withdrawal', walletId, amount: 100, pending: true, expiresInSeconds: 3600 } as const;
  const { id: pendingOperationId } = await ledger.run(hold);
  const early = await ledger.accept({ kind: 'complete', walletId, pendingOperationId });
  const id = idOf(early[0]);
  await move("UPDATE operations SET created_at = created_at + interval '2 hours' WHERE id = $1", id);
  await ledger.drain([walletId]);
  expect(await ledger.operation(id)).toMatchObject({
    status: 'rejected',
    rejection: { code: 'operation_not_pending' },
  });
});

test('the times of a wallet never fall, none is before its acceptance, and each that was shown can be asked for', async () => {
  const walletId = await ledger.openWallet();
  await ledger.run({ walletId, amount: 1 });
  await move("UPDATE wallets SET updated_at = updated_at + interval '1 hour' WHERE id = $1", walletId);
  const second = await ledger.run({ walletId, amount: 2 });
  const accepted = await ledger.accept({ walletId, amount: 3 });
  const third = idOf(accepted[0]);
  await move("UPDATE operations SET created_at = created_at + interval '2 hours' WHERE id = $1", third);
  await ledger.drain([walletId]);
  const entries = await historyOf(walletId);
  const times = entries.map(({ at }) => Date.parse(at));
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(Date.parse(entries[1]?.at ?? '')).toBeGreaterThanOrEqual(Date.parse(second.createdAt));
  expect(entries[2]?.at).toBe((await ledger.operation(third)).createdAt);
  expect(await balancesAt(walletId, entries[1]?.at ?? '')).toMatchObject({ version: 2, cash: 3 });
  expect(await balancesAt(walletId, entries[2]?.at ?? '')).toMatchObject({ version: 3, cash: 6 });
  const later = new Date(Date.parse(entries[2]?.at ?? '') + 1).toISOString();
  expect(await balancesAt(walletId, later)).toBe('future');
});

test('a rejection carries the same time, whether its event is the first or comes from the outbox', async () => {
  const walletId = await ledger.openWallet();
  await move("UPDATE wallets SET updated_at = updated_at + interval '1 hour' WHERE id = $1", walletId);
  await ledger.accept({ kind: 'withdrawal', walletId, amount: 1 });
  const { rejected, outboxId } = await applyQueued(ledger.pool, [walletId], { limit: 10 });
  expect(rejected).toHaveLength(1);
  await move("UPDATE outbox SET created_at = created_at - interval '1 hour' WHERE id = $1", outboxId);
  const unpublished = await readUnpublished(ledger.pool, 2000, 1000);
  expect(unpublished.find((commit) => commit.outboxId === outboxId)?.rejected).toEqual(rejected);
});

test('commits of before a clock was set back are published from the outbox at once, fresh ones are left alone', async () => {
  await move('DELETE FROM outbox');
  const walletId = await ledger.openWallet();
  await ledger.run({ walletId, amount: 1 });
  expect(await readUnpublished(ledger.pool, 60_000, 10)).toEqual([]);
  await move("UPDATE outbox SET created_at = created_at + interval '1 hour'");
  expect(await readUnpublished(ledger.pool, 60_000, 10)).toHaveLength(1);
  await move('DELETE FROM outbox');
});

test('the books are checked again after a clock was set back, by one worker', async () => {
  await move('UPDATE reconciliation_runs SET started_at = now()');
  expect(await claimReconciliationRun(ledger.pool, 3600)).toBe(false);
  await move("UPDATE reconciliation_runs SET started_at = now() + interval '1 hour'");
  const claims = await Promise.all(
    Array.from({ length: 4 }, () => claimReconciliationRun(ledger.pool, 3600)),
  );
  expect(claims.filter(Boolean)).toHaveLength(1);
});

test('a wallet that was blocked before a clock was set back is free once no worker renews that', async () => {
  const walletId = await ledger.openWallet();
  await ledger.accept({ walletId, amount: 1 });
  await noteBlocked(ledger.pool, walletId, 'a lock');
  const free = async (): Promise<number> =>
    (await readQueues(ledger.pool)).reduce((sum, queue) => sum + queue.free, 0);
  expect(await free()).toBe(0);
  expect(await readBlocked(ledger.pool)).toMatchObject({ blockedWallets: 1 });
  await move("UPDATE blocked_wallets SET seen_at = seen_at + interval '1 hour'");
  expect(await free()).toBe(1);
  expect(await readBlocked(ledger.pool)).toMatchObject({ blockedWallets: 0 });
  await ledger.drain([walletId]);
});

test('what was queued or committed before a clock was set back, and is still there, is reported as late', async () => {
  const walletId = await ledger.openWallet();
  await ledger.accept({ walletId, amount: 1 });
  const late = async (): Promise<unknown> =>
    (await reconcile(ledger.pool)).checks.find(({ name }) => name.startsWith('operations queued'))?.ok;
  expect(await late()).toBe(true);
  await move("UPDATE queue SET queued_at = queued_at + interval '1 hour'");
  expect(await late()).toBe(false);
  await ledger.drain([walletId]);
  expect(await late()).toBe(true);
});

test('how long an operation has waited is never negative, whatever the clock did', async () => {
  const walletId = await ledger.openWallet();
  await ledger.accept({ walletId, amount: 1 });
  await move("UPDATE queue SET queued_at = queued_at + interval '1 hour' WHERE wallet_id = $1", walletId);
  const { results } = await applyQueued(ledger.pool, [walletId], { limit: 10 });
  expect(results.map(({ view }: { view: OperationView }) => view.status)).toEqual(['applied']);
  for (const { waitedMs } of results) {
    expect(waitedMs).toBeGreaterThan(0);
    expect(waitedMs).toBeLessThan(60_000);
  }
});
