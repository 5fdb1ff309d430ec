import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Socket } from 'node:net';
import { terms } from '../../domain/test/casino.ts';
import { TermsCache } from '../src/members/terms-cache.ts';
import type { InUseBonusRow } from '../src/members/terms-cache.ts';
import { openLedger } from './setup.ts';
import type { TestLedger } from './setup.ts';

let ledger: TestLedger;
beforeAll(async () => {
  ledger = await openLedger();
});
afterAll(() => ledger.close());

/** About 60 KB. */
const LARGE = terms(
  { multiplier: 1000 },
  { excludedGames: Array.from({ length: 2000 }, (_, n) => `excluded-game-${n}-of-a-provider`) },
);

async function funded(): Promise<{ walletId: string; bonusId: string }> {
  const { id: offerId } = await ledger.registry.createOffer({
    name: 'Large',
    terms: LARGE,
    currency: null,
    amount: null,
    trigger: null,
    createdBy: 'tester',
  });
  const walletId = await ledger.openWallet();
  await ledger.run({ kind: 'deposit', walletId, amount: 100_000 });
  const { result } = await ledger.run({
    kind: 'bonus_grant',
    walletId,
    amount: 100_000,
    payload: { offerId },
  });
  return { walletId, bonusId: result?.bonusId ?? '' };
}

let rounds = 0;
async function play(walletId: string, count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    const reference = `b${++rounds}`;
    await ledger.run({ kind: 'bet', walletId, reference, gameId: 'slots', roundId: 'r', amount: 10 });
    const win = {
      kind: 'settlement' as const,
      walletId,
      betReference: reference,
      reference: `s-${reference}`,
    };
    await ledger.run({ ...win, amount: 9, final: true });
  }
}

interface Sized {
  connection: { stream: Socket };
}

/** Bytes that this ledger's connections have read and written by now. */
async function transferred(): Promise<number> {
  const clients = await Promise.all(Array.from({ length: 6 }, () => ledger.pool.connect()));
  const bytes = clients.map((client) => {
    const { stream } = (client as unknown as Sized).connection;
    return stream.bytesRead + stream.bytesWritten;
  });
  for (const client of clients) client.release();
  return bytes.reduce((sum, count) => sum + count, 0);
}

test('with large terms a bet neither reads nor writes them once they are known', async () => {
  const { walletId, bonusId } = await funded();
  await play(walletId, 1);
  const before = await transferred();
  await play(walletId, 10);
  // 20 operations: 1.2 MB if the terms were read with each, as much again if they were written; statements are 10 KB
  // each
  expect((await transferred()) - before).toBeLessThan(500_000);
  const read = await ledger.reader.bonus(bonusId);
  expect(read?.bonus.terms).toEqual(LARGE);
  expect(read?.bonus.wagered).toBeGreaterThan(0);
  expect(await ledger.run(betOn(walletId, 'excluded-game-7-of-a-provider'))).toMatchObject({
    status: 'rejected',
    rejection: { code: 'game_excluded' },
  });
});

const betOn = (walletId: string, gameId: string) =>
  ({ kind: 'bet', walletId, reference: `b${++rounds}`, gameId, roundId: 'r', amount: 10 }) as const;

test('a bonus that is granted and changed in one batch is written whole', async () => {
  const { id: offerId } = await ledger.registry.createOffer({
    name: 'Small',
    terms: terms({}),
    currency: null,
    amount: null,
    trigger: null,
    createdBy: 'tester',
  });
  const walletId = await ledger.openWallet();
  const grant = { kind: 'bonus_grant' as const, walletId, amount: 500, payload: { offerId } };
  const accepted = await ledger.accept(grant, grant, betOn(walletId, 'slots'));
  await ledger.drain([walletId]);
  expect(accepted.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted', 'accepted']);
  expect((await ledger.reader.bonusesOfWallet(walletId, { limit: 200, cursor: null })).items).toMatchObject([
    { status: 'active', balance: 490, wagered: 10, terms: terms({}) },
    { status: 'queued', balance: 500, wagered: 0, terms: terms({}) },
  ]);
});

const row = (id: string, walletId: string, read: InUseBonusRow['terms'], offerId = 'o'): InUseBonusRow =>
  ({ id, wallet_id: walletId, offer_id: offerId, terms: read }) as InUseBonusRow;

test('terms that were read are known, those of one offer are kept once, and ended bonuses are forgotten', () => {
  const cache = new TermsCache();
  expect([...cache.known(['w', 'v']).keys()]).toEqual([]);
  const [first] = cache.complete([row('b1', 'w', terms({})), row('b2', 'v', terms({}))], new Map());
  const known = cache.known(['w', 'v', 'u']);
  expect([...known.keys()]).toEqual(['b1', 'b2']);
  expect(known.get('b2')).toBe(known.get('b1'));
  expect(cache.complete([row('b1', 'w', null)], known)[0]?.terms).toEqual(first?.terms);
  cache.complete([row('b3', 'w', terms({ multiplier: 2 }))], known);
  expect([...cache.known(['w']).keys()]).toEqual(['b3']);
});

test('what another batch makes it forget is still there for the batch that asked before', () => {
  const cache = new TermsCache();
  cache.complete([row('b1', 'w', terms({}))], new Map());
  const known = cache.known(['w']);
  for (let n = 0; n < 5000; n++) cache.complete([row(`x${n}`, `x${n}`, terms({}))], new Map());
  expect([...cache.known(['w']).keys()]).toEqual([]);
  expect(cache.complete([row('b1', 'w', null)], known)[0]?.terms).toEqual(terms({}));
  expect(() => cache.complete([row('b9', 'w', null)], known)).toThrow('the terms of bonus b9 were not read');
});

test('two offers with the same id and other terms are not mixed up', () => {
  const cache = new TermsCache();
  cache.complete([row('b1', 'w', terms({})), row('b2', 'w', terms({ multiplier: 7 }))], new Map());
  const known = cache.known(['w']);
  expect([known.get('b1'), known.get('b2')]).toEqual([terms({}), terms({ multiplier: 7 })]);
});
