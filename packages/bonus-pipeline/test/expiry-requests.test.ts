import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually } from '@croupier/testing';
import { terms } from '../../domain/test/casino.ts';
import { dueBonuses, dueHolds } from '../src/index.ts';
import { openLedger } from '../../ledger/test/setup.ts';
import type { TestLedger } from '../../ledger/test/setup.ts';

let ledger: TestLedger;
beforeAll(async () => {
  ledger = await openLedger();
});
afterAll(() => ledger.close());

const holds = () =>
  eventually(async () => {
    const due = await dueHolds(ledger.pool, 100);
    expect(due).not.toEqual([]);
    return due;
  });

test('holds that are due are asked to expire, each by its own name, and only once', async () => {
  const [walletId, other] = [await ledger.openWallet(), await ledger.openWallet()];
  await ledger.run({ kind: 'deposit', walletId, amount: 1000 });
  const pending = { walletId, amount: 100, pending: true };
  const later = await ledger.run({ kind: 'withdrawal', ...pending, expiresInSeconds: 3600 });
  await ledger.run({ kind: 'withdrawal', ...pending });
  expect(await dueHolds(ledger.pool, 100)).toEqual([]);
  const withdrawal = await ledger.run({ kind: 'withdrawal', ...pending, expiresInSeconds: 1 });
  const transfer = await ledger.run({ kind: 'transfer', ...pending, toWalletId: other, expiresInSeconds: 1 });
  await eventually(async () => expect(await dueHolds(ledger.pool, 100)).toHaveLength(2));
  expect(await dueHolds(ledger.pool, 1)).toHaveLength(1);
  const due = await holds();
  expect(due).toMatchObject([
    {
      kind: 'expire',
      walletId,
      keys: { reference: withdrawal.id },
      payload: { pendingOperationId: withdrawal.id },
      toWalletId: null,
    },
    {
      kind: 'expire',
      walletId,
      keys: { reference: transfer.id },
      payload: { pendingOperationId: transfer.id },
      toWalletId: other,
    },
  ]);
  await ledger.accept(...due);
  expect(await dueHolds(ledger.pool, 100)).toEqual([]);
  const again = await ledger.accept(...due);
  expect(again.map(({ outcome }) => outcome)).toEqual(['replayed', 'replayed']);
  await ledger.drain([walletId, other]);
  expect(await ledger.operation(withdrawal.id)).toMatchObject({ status: 'expired' });
  expect(await ledger.operation(transfer.id)).toMatchObject({ status: 'expired' });
  expect(await ledger.operation(later.id)).toMatchObject({ status: 'pending' });
  expect((await ledger.reader.wallet(walletId))?.wallet).toMatchObject({ cash: 800, reserved: 200 });
});

test('references and keys that a client took in advance do not keep holds and bonuses from expiring', async () => {
  const offered = { name: 'o', terms: terms({}, { expiresInSeconds: 1 }), currency: null, amount: null };
  const { id: offerId } = await ledger.registry.createOffer({
    ...offered,
    trigger: null,
    createdBy: 'tester',
  });
  const walletId = await ledger.openWallet();
  await ledger.run({ kind: 'deposit', walletId, amount: 100 });
  const { result } = await ledger.run({ kind: 'bonus_grant', walletId, amount: 100, payload: { offerId } });
  const hold = await ledger.run({
    kind: 'deposit',
    walletId,
    amount: 50,
    pending: true,
    expiresInSeconds: 1,
  });
  for (const name of [result?.bonusId ?? '', hold.id]) {
    const taken = { walletId, amount: 1, reference: name };
    for (const kind of ['deposit', 'payout'] as const) await ledger.run({ kind, ...taken });
    const keyed = { kind: 'deposit' as const, walletId, amount: 1 };
    // the operation's own id is its key already
    await ledger.accept({ ...keyed, idempotencyKey: name }, { ...keyed, idempotencyKey: `expire:${name}` });
  }
  const expire = async (read: typeof dueHolds): Promise<void> => {
    const own = await eventually(async () => {
      const due = (await read(ledger.pool, 100)).filter((request) => request.walletId === walletId);
      expect(due).toHaveLength(1);
      return due;
    });
    expect((await ledger.accept(...own)).map(({ outcome }) => outcome)).toEqual(['accepted']);
    await ledger.drain([walletId]);
  };
  await expire(dueHolds);
  await expire(dueBonuses);
  expect((await ledger.operation(hold.id)).status).toBe('expired');
  expect((await ledger.reader.bonus(result?.bonusId ?? ''))?.bonus.status).toBe('expired');
});

test('a hold whose release is refused is not asked for again and again', async () => {
  const walletId = await ledger.openWallet();
  await ledger.run({ kind: 'deposit', walletId, amount: 100 });
  await ledger.run({ kind: 'withdrawal', walletId, amount: 100, pending: true, expiresInSeconds: 1 });
  await ledger.run({ kind: 'deposit', walletId, amount: Number.MAX_SAFE_INTEGER });
  const [expiry] = await ledger.accept(...(await holds()));
  await ledger.drain([walletId]);
  const id = expiry !== undefined && 'operation' in expiry ? expiry.operation.id : '';
  expect(await ledger.operation(id)).toMatchObject({
    status: 'rejected',
    rejection: { code: 'balance_limit_exceeded' },
  });
  expect(await dueHolds(ledger.pool, 100)).toEqual([]);
});

test('bonuses that are due are asked to expire only once, and do not delay others while they wait for bets', async () => {
  const offered = {
    name: 'o',
    terms: terms({}, { expiresInSeconds: 1 }),
    currency: null,
    amount: null,
    trigger: null,
  };
  const { id: offerId } = await ledger.registry.createOffer({ ...offered, createdBy: 'tester' });
  const wallets = [await ledger.openWallet(), await ledger.openWallet()];
  const bonuses: string[] = [];
  for (const walletId of wallets) {
    const { result } = await ledger.run({ kind: 'bonus_grant', walletId, amount: 100, payload: { offerId } });
    bonuses.push(result?.bonusId ?? '');
    await ledger.run({ kind: 'bet', walletId, reference: 'b', gameId: 'g', roundId: 'r', amount: 10 });
  }
  for (const [n, bonusId] of bonuses.entries()) {
    const [due] = await eventually(async () => {
      const requests = await dueBonuses(ledger.pool, 1);
      expect(requests).toHaveLength(1);
      return requests;
    });
    expect(due).toMatchObject({ kind: 'bonus_expire', walletId: wallets[n], keys: { reference: bonusId } });
    const expiry = await ledger.run(due ?? {});
    expect(expiry).toMatchObject({ status: 'applied', bonusId, result: { bonus: 90 } });
    expect((await ledger.reader.bonus(bonusId))?.bonus.status).toBe('active');
  }
  expect(await dueBonuses(ledger.pool, 100)).toEqual([]);
});
