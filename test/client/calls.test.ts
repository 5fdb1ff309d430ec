import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Croupier, CroupierError } from '@croupier/client';
import { fromSource } from '@croupier/launcher';
import { TEST_SECRET, token } from '@croupier/testing';
import { CuttingProxy } from '../cutting-proxy.ts';
import { TestSystem } from '../system.ts';

const root = join(import.meta.dirname, '../..');
const BEARER = token({ sub: 'casino', scope: 'wallets:write bonuses:write admin' }, TEST_SECRET);

let system: TestSystem;
let croupier: Croupier;
beforeAll(async () => {
  system = await TestSystem.start();
  croupier = new Croupier({ url: gatewayUrl(), realtimeUrl: system.realtimeUrl(), token: BEARER });
}, 60_000);
afterAll(() => system.stop());

const gatewayUrl = (): string => system.gateways[0]?.url ?? '';

/** Runs a program of the README, at other addresses, until its output has all of these. */
async function runReadme(wanted: readonly string[]): Promise<string> {
  const readme = readFileSync(join(root, 'packages/client/README.md'), 'utf8');
  const program = (/```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? '')
    .replace('http://127.0.0.1:8080', gatewayUrl())
    .replace('http://127.0.0.1:8081', system.realtimeUrl());
  expect(program.trim().split('\n')).toHaveLength(10);
  const args = [...fromSource(), '--input-type=module', '-e', program];
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = spawn(process.execPath, args, { cwd: root, env: { ...env, TOKEN: BEARER } });
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (wanted.every((line) => output.includes(line))) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`it left:\n${output}`)));
  }).finally(() => child.kill());
  return output;
}

test('the ten lines of the README place a first bet, and once only', async () => {
  const said = await runReadme(['deposit 5000', 'bet 4500', "status: 'applied'"]);
  expect(said).toContain("kind: 'bet'");
  await runReadme(["status: 'applied'"]);
  const [wallet] = await croupier.wallets.ofPlayer('ada');
  expect(wallet).toMatchObject({ cash: 4500, version: 2 });
}, 60_000);

test('a deposit whose answer is lost with its connection is made once, and answered', async () => {
  const proxy = await CuttingProxy.before(gatewayUrl());
  const { id: walletId } = await croupier.wallets.create({ playerId: 'cut', currency: 'EUR' });
  const through = new Croupier({ url: proxy.through(gatewayUrl()), token: BEARER });
  proxy.loseAnswerTo('"amount":777');
  const operation = await through.deposits.create({ walletId, amount: 777 }, { wait: 10 });
  expect(operation).toMatchObject({ status: 'applied', result: { cash: 777, version: 1 } });
  expect(proxy.cuts).toBe(1);
  expect(await croupier.wallets.get(walletId)).toMatchObject({ cash: 777, version: 1 });
  await proxy.close();
});

test('a rejection throws its code and its operation; the same bet again throws the same', async () => {
  const { id: walletId } = await croupier.wallets.create({ playerId: 'poor', currency: 'EUR' });
  const bet = { walletId, reference: 'b1', gameId: 'slots', roundId: 'r1', amount: 500 };
  for (const _ of ['first', 'again']) {
    const error: unknown = await croupier.bets.place(bet, { wait: 10 }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(CroupierError);
    expect(error).toMatchObject({ code: 'insufficient_funds', status: 409, problem: { available: 0 } });
    expect(error).toMatchObject({ operation: { status: 'rejected', reference: 'b1' } });
  }
});

test('what was not waited for can be waited for later', async () => {
  const { id: walletId } = await croupier.wallets.create({ playerId: 'later', currency: 'EUR' });
  const { id } = await croupier.deposits.create({ walletId, amount: 5, reference: 'd1' });
  expect(await croupier.operations.waitForResult(id)).toMatchObject({
    status: 'applied',
    result: { cash: 5 },
  });
});

test('every call reaches its place: holds, batches, bonuses, boards, lists, and what is for operators', async () => {
  const { id: walletId } = await croupier.wallets.create({ playerId: 'all', currency: 'EUR' });
  const { id: toWalletId } = await croupier.wallets.create({ playerId: 'all-too', currency: 'EUR' });
  const wait = { wait: 10 };
  await croupier.deposits.create({ walletId, amount: 10_000 }, wait);
  const held = await croupier.withdrawals.create({ walletId, amount: 1000, pending: true }, wait);
  expect(held.status).toBe('pending');
  expect(await croupier.operations.complete(held.id, { amount: 400 }, wait)).toMatchObject({ amount: 400 });
  const promised = await croupier.deposits.create({ walletId, amount: 50, pending: true }, wait);
  expect(await croupier.operations.revert(promised.id, wait)).toMatchObject({ kind: 'revert' });
  await croupier.transfers.create({ fromWalletId: walletId, toWalletId, amount: 100 }, wait);
  await croupier.payouts.create({ walletId, reference: 'p1', amount: 7 }, wait);
  const adjustment = { walletId, reference: 'a1', amount: 7, direction: 'debit', reason: 'test' } as const;
  await croupier.adjustments.create(adjustment, wait);
  await croupier.games.put('slots', { category: 'slots' });
  await croupier.bets.place({ walletId, reference: 'b1', gameId: 'slots', roundId: 'r', amount: 10 }, wait);
  await croupier.rollbacks.create({ walletId, betReference: 'b1', reference: 'r1' }, wait);
  const bet = { kind: 'bet', walletId, reference: 'b2', gameId: 'slots', roundId: 'r', amount: 10 } as const;
  const win = { kind: 'settlement', walletId, betReference: 'b2', reference: 's2', amount: 0 } as const;
  const { items } = await croupier.batches.create({ operations: [bet, win] });
  expect(items).toMatchObject([{ kind: 'bet' }, { kind: 'settlement' }]);
  for (const item of items) if ('id' in item) await croupier.operations.waitForResult(item.id);
  expect(await croupier.wallets.bet(walletId, 'b2')).toMatchObject({ status: 'settled' });

  const terms = {
    wagering: { multiplier: 1, base: 'bonus', counts: 'all' },
    funding: 'cash_first',
    contributions: { default: 100 },
  } as const;
  const offer = await croupier.offers.create({ name: 'sdk', amount: 100, terms });
  expect((await croupier.offers.list()).map(({ id }) => id)).toContain(offer.id);
  const granted = await croupier.bonuses.grant({ walletId, offerId: offer.id }, wait);
  const bonusId = granted.result?.bonusId ?? '';
  expect(await croupier.bonuses.get(bonusId)).toMatchObject({ granted: 100 });
  expect(await croupier.bonuses.explain(bonusId)).toBeDefined();
  expect(await croupier.wallets.bonuses(walletId)).toHaveLength(1);
  await croupier.bonuses.forfeit(bonusId, 'test', wait);
  expect(await croupier.offers.archive(offer.id)).toMatchObject({ archived: true });
  expect(await croupier.offers.get(offer.id)).toMatchObject({ archived: true });

  await croupier.leaderboards.create({ id: 'sdk', name: 'SDK', metric: 'wagered', currency: 'EUR' });
  await croupier.leaderboards.setScore('sdk', { playerId: 'all', score: 5 });
  expect((await croupier.leaderboards.get('sdk')).entries).toMatchObject([{ playerId: 'all', score: 5 }]);
  expect(await croupier.currencies.put('GEM', { scale: 3 })).toEqual({ code: 'GEM', scale: 3 });
  expect(await croupier.currencies.list()).toContainEqual({ code: 'GEM', scale: 3 });

  expect(await croupier.wallets.freeze(walletId, 'test')).toMatchObject({ status: 'frozen' });
  expect(await croupier.wallets.unfreeze(walletId, 'test')).toMatchObject({ status: 'active' });
  const guest = await croupier.wallets.create({ playerId: 'guest', currency: 'EUR', test: true });
  expect(await croupier.wallets.close(guest.id, 'test')).toMatchObject({ status: 'closed', test: true });
  expect(await croupier.admin.erasePlayer('guest')).toMatch(/^erased-/);
  const wallet = await croupier.wallets.get(walletId);
  const versions: number[] = [];
  for await (const { version } of croupier.wallets.history(walletId, { limit: 3, order: 'asc' }))
    versions.push(version);
  expect(versions).toEqual(Array.from({ length: wallet.version }, (_, n) => n + 1));
  const operations = await croupier.wallets.operations(walletId, { kind: 'bet' }).page();
  expect(operations.items).toHaveLength(2);
  expect((await croupier.wallets.bets(walletId, { status: 'rolled_back' }).page()).items).toHaveLength(1);
  expect((await croupier.admin.deadLetters().page()).items).toEqual([]);
  expect(await croupier.admin.replay()).toBe(0);
  expect(await croupier.admin.discard(granted.id, 'not a dead letter')).toBe(0);
  const audited = await croupier.admin.audit({ subjectId: walletId, limit: 1 }).page();
  expect(audited.items).toMatchObject([{ action: 'wallet.unfreeze', reason: 'test' }]);
  expect(await croupier.admin.audit({ action: 'currency.put', subjectId: 'GEM' }).all()).toHaveLength(1);
  expect(await croupier.admin.reconciliation()).toMatchObject({ balanced: true });
}, 60_000);
