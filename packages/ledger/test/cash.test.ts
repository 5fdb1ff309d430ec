import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { reconcile } from '../src/index.ts';
import { openLedger } from './setup.ts';
import type { TestLedger } from './setup.ts';

let ledger: TestLedger;
beforeAll(async () => {
  ledger = await openLedger();
});
afterAll(async () => {
  await ledger.close();
});

test('a deposit, a bet and its settlement move cash and make one version each', async () => {
  const walletId = await ledger.openWallet();
  const deposit = await ledger.run({ kind: 'deposit', walletId, amount: 5000 });
  expect(deposit).toMatchObject({
    status: 'applied',
    amount: 5000,
    currency: 'EUR',
    result: { version: 1, cash: 5000 },
  });
  const bet = await ledger.run({
    kind: 'bet',
    walletId,
    reference: 'b1',
    gameId: 'g',
    roundId: 'r',
    amount: 500,
  });
  expect(bet).toMatchObject({
    status: 'applied',
    result: { version: 2, cash: 4500, fromCash: 500, fromBonus: 0 },
  });
  const settled = await ledger.run({
    kind: 'settlement',
    walletId,
    betReference: 'b1',
    reference: 's1',
    amount: 700,
    final: true,
  });
  expect(settled).toMatchObject({
    status: 'applied',
    final: true,
    result: { version: 3, cash: 5200, toCash: 700, toBonus: 0 },
  });
  expect((await ledger.reader.wallet(walletId))?.wallet).toMatchObject({ cash: 5200, version: 3 });
  expect(await ledger.reader.bet(walletId, 'b1')).toMatchObject({ status: 'settled', stake: 500, won: 700 });
});

test('the same key is the same operation; another request with it is refused by the names of what differs', async () => {
  const walletId = await ledger.openWallet();
  const request = { kind: 'deposit' as const, walletId, amount: 100, reference: 'd1' };
  const answers = await Promise.all(Array.from({ length: 20 }, () => ledger.accept(request)));
  const outcomes = answers.flat();
  expect(outcomes.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(1);
  expect(outcomes.filter(({ outcome }) => outcome === 'replayed')).toHaveLength(19);
  const ids = outcomes.map((one) => ('operation' in one ? one.operation.id : ''));
  expect(new Set(ids).size).toBe(1);
  expect(await ledger.accept({ ...request, amount: 101 })).toEqual([
    { outcome: 'reused', differs: ['amount'] },
  ]);
});

test('transfers between two wallets in opposite directions leave the sums as they were', async () => {
  const [a, b] = [await ledger.openWallet(), await ledger.openWallet()];
  await ledger.run({ kind: 'deposit', walletId: a, amount: 1000 });
  await ledger.run({ kind: 'deposit', walletId: b, amount: 1000 });
  const both = Array.from({ length: 100 }, (_, i) =>
    ledger.accept({ kind: 'transfer', walletId: i % 2 ? a : b, toWalletId: i % 2 ? b : a, amount: 10 }),
  );
  await Promise.all(both);
  await Promise.all([ledger.drain([a, b], 7), ledger.drain([b, a], 5)]);
  expect((await ledger.reader.wallet(a))?.wallet).toMatchObject({ cash: 1000, version: 101 });
  expect((await ledger.reader.wallet(b))?.wallet).toMatchObject({ cash: 1000, version: 101 });
});

test('a hold is completed in part and what is left goes back', async () => {
  const walletId = await ledger.openWallet();
  await ledger.run({ kind: 'deposit', walletId, amount: 1000 });
  const hold = await ledger.run({
    kind: 'withdrawal',
    walletId,
    amount: 600,
    pending: true,
    expiresInSeconds: 60,
  });
  expect(hold).toMatchObject({ status: 'pending', result: { cash: 400, reserved: 600 } });
  const complete = await ledger.run({ kind: 'complete', pendingOperationId: hold.id, amount: 500 });
  expect(complete).toMatchObject({ status: 'applied', walletId, result: { cash: 500, reserved: 0 } });
  expect(await ledger.operation(hold.id)).toMatchObject({
    status: 'applied',
    completedAmount: 500,
    endedBy: complete.id,
  });
});

test('reconciliation finds nothing', async () => {
  const { checks, balanced } = await reconcile(ledger.pool);
  expect(checks.filter(({ ok }) => !ok)).toEqual([]);
  expect(balanced).toBe(true);
});
