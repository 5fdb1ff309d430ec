import type { OfferView } from '@croupier/contracts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Terms } from '@croupier/domain';
import { changeJournal } from '@croupier/testing';
import fc from 'fast-check';
import { prove } from '@croupier/testing/proof';
import { terms } from '../../domain/test/casino.ts';
import { anyHistory } from '../../domain/test/histories.ts';
import { whatIf, whatIfReport } from '../src/index.ts';
import { record } from '../../ledger/test/histories.ts';
import { openLedger } from '../../ledger/test/setup.ts';
import type { TestLedger } from '../../ledger/test/setup.ts';

let ledger: TestLedger;
beforeAll(async () => {
  ledger = await openLedger();
  for (const game of ['slots', 'table', 'live'])
    await ledger.registry.putGame(game, { category: game, name: null });
});
afterAll(() => ledger.close());

const makeOffer = (offered: Terms): Promise<OfferView> =>
  ledger.registry.createOffer({
    name: 'o',
    terms: offered,
    currency: null,
    amount: null,
    trigger: null,
    createdBy: 'tester',
  });

const ask = (offerId: string, asked: Terms, from: string | null = null, to: string | null = null) =>
  whatIf(ledger.pool, { offerId, terms: asked, from, to });

async function grant(walletId: string, offer: OfferView, amount: number): Promise<string> {
  const { result } = await ledger.run({
    kind: 'bonus_grant',
    walletId,
    amount,
    payload: { offerId: offer.id },
  });
  return result?.bonusId ?? '';
}

let rounds = 0;
async function round(walletId: string, stake: number, win: number, gameId = 'slots'): Promise<void> {
  const reference = `b${++rounds}`;
  await ledger.run({ kind: 'bet', walletId, reference, gameId, roundId: 'r', amount: stake });
  await ledger.run({
    kind: 'settlement',
    walletId,
    betReference: reference,
    reference: `s${rounds}`,
    amount: win,
    final: true,
  });
}

test('with the original terms any history is reproduced exactly', async () => {
  await prove(60, (runs) =>
    fc.assert(
      fc.asyncProperty(anyHistory, async (history) => {
        const { offerIds } = await record(ledger, history);
        for (const [i, offerId] of offerIds.entries()) {
          const original = history.offers[i];
          if (original === undefined) continue;
          const { inexact, currencies } = await ask(offerId, original);
          expect(inexact).toEqual([]);
          for (const { happened, would } of currencies.values()) expect(would).toEqual(happened);
        }
      }),
      runs,
    ),
  );
}, 120_000);

test('with any other terms it comes to an answer, and the replay under its own terms is exact', async () => {
  await prove(30, (runs) =>
    fc.assert(
      fc.asyncProperty(anyHistory, async (history) => {
        const { offerIds } = await record(ledger, history);
        const [one, other] = history.offers;
        if (one === undefined || other === undefined) return;
        const { inexact, currencies } = await ask(offerIds[0] ?? '', other);
        expect(inexact).toEqual([]);
        for (const { happened, would } of currencies.values())
          expect(would.bonuses).toBeLessThanOrEqual(happened.bonuses);
      }),
      runs,
    ),
  );
}, 120_000);

test('a simulation shows what a higher requirement would have saved, to the cent', async () => {
  const offer = await makeOffer(terms({ multiplier: 2 }));
  const [quick, slow] = [await ledger.openWallet(), await ledger.openWallet()];
  for (const walletId of [quick, slow]) {
    await ledger.run({ kind: 'deposit', walletId, amount: 1000 });
    await grant(walletId, offer, 500);
  }
  await round(quick, 1000, 700);
  await round(slow, 1000, 1000);
  await round(slow, 1000, 0);
  const { currencies, inexact } = await ask(offer.id, terms({ multiplier: 4 }));
  expect(inexact).toEqual([]);
  const { happened, would } = currencies.get('EUR') ?? {};
  expect(happened).toMatchObject({
    bonuses: 2,
    conversions: 2,
    converted: 1000n,
    byStatus: { completed: 2 },
  });
  expect(would).toMatchObject({
    bonuses: 2,
    conversions: 1,
    converted: 500n,
    byStatus: { completed: 1, active: 1 },
    balance: 500n,
  });
  const report = whatIfReport(await ask(offer.id, terms({ multiplier: 4 })), new Map([['EUR', 2]]));
  expect(report).toMatch(/^completion rate +100\.0 % +50\.0 %$/m);
  expect(report).toMatch(/^cost \(became cash\) +10\.00 +5\.00$/m);
});

test('bets that would have been refused are counted, and their settlements with them', async () => {
  const offer = await makeOffer(terms({ multiplier: 2 }));
  const walletId = await ledger.openWallet();
  await ledger.run({ kind: 'deposit', walletId, amount: 1000 });
  await grant(walletId, offer, 500);
  await round(walletId, 400, 100);
  await round(walletId, 100, 100);
  const { currencies } = await ask(offer.id, terms({ multiplier: 2 }, { maxBet: 200 }));
  expect(currencies.get('EUR')?.would).toMatchObject({
    refused: { bet: 1, settlement: 1 },
    byStatus: { active: 1 },
  });
});

test('a bonus that lasts shorter expires at its time, and the next one starts then', async () => {
  const offer = await makeOffer(terms({ multiplier: 1 }));
  const walletId = await ledger.openWallet();
  await ledger.run({ kind: 'deposit', walletId, amount: 1000 });
  await grant(walletId, offer, 300);
  await grant(walletId, offer, 200);
  await round(walletId, 300, 0);
  await changeJournal(
    ledger.url,
    `UPDATE operations SET created_at = created_at - interval '1 hour' WHERE wallet_id = $1 AND kind IN ('deposit', 'bonus_grant')`,
    [walletId],
  );
  await ledger.pool.query(
    `UPDATE bonuses SET created_at = created_at - interval '1 hour',
      activated_at = CASE status WHEN 'completed' THEN activated_at - interval '1 hour' ELSE activated_at END
      WHERE wallet_id = $1`,
    [walletId],
  );
  const { currencies, inexact } = await ask(offer.id, terms({ multiplier: 1 }, { expiresInSeconds: 60 }));
  expect(inexact).toEqual([]);
  expect(currencies.get('EUR')).toMatchObject({
    happened: { converted: 300n, byStatus: { completed: 1, active: 1 } },
    would: { converted: 0n, removed: 500n, byStatus: { expired: 2 } },
  });
});

test('a game that has moved to another category counts as it did when the bets were placed', async () => {
  await ledger.registry.putGame('poker', { category: 'table', name: null });
  const offer = await makeOffer(terms({ multiplier: 1 }));
  const walletId = await ledger.openWallet();
  await ledger.run({ kind: 'deposit', walletId, amount: 1000 });
  await grant(walletId, offer, 100);
  await round(walletId, 500, 400, 'poker');
  await ledger.registry.putGame('poker', { category: 'live', name: null });
  const { inexact, currencies } = await ask(offer.id, terms({ multiplier: 0.5 }));
  expect(inexact).toEqual([]);
  expect(currencies.get('EUR')).toMatchObject({ happened: { conversions: 0 }, would: { conversions: 1 } });
});

test('only bonuses granted in the time asked for get the other terms', async () => {
  const offer = await makeOffer(terms({ multiplier: 1 }));
  const walletId = await ledger.openWallet();
  await ledger.run({ kind: 'deposit', walletId, amount: 1000 });
  await grant(walletId, offer, 100);
  const now = new Date(Date.now() + 1000).toISOString();
  expect((await ask(offer.id, terms({ multiplier: 9 }), now)).wallets).toBe(0);
  expect((await ask(offer.id, terms({ multiplier: 9 }), null, now)).wallets).toBe(1);
});

test('the wallets of test players are left out', async () => {
  const offer = await makeOffer(terms({ multiplier: 1 }));
  const made = await ledger.registry.createWallet({
    playerId: 'tester',
    currency: 'EUR',
    metadata: null,
    test: true,
  });
  if (typeof made === 'string') throw new Error(made);
  await grant(made.wallet.id, offer, 100);
  expect((await ask(offer.id, offer.terms)).wallets).toBe(0);
  await grant(await ledger.openWallet(), offer, 100);
  expect((await ask(offer.id, offer.terms)).wallets).toBe(1);
});

test('a wallet that was frozen meanwhile is reproduced too', async () => {
  const offer = await makeOffer(terms({ multiplier: 1 }));
  const walletId = await ledger.openWallet();
  await ledger.run({ kind: 'deposit', walletId, amount: 1000 });
  await grant(walletId, offer, 100);
  await ledger.registry.setStatus(walletId, 'frozen', { reason: 'review', createdBy: 'tester' });
  await round(walletId, 100, 0);
  await ledger.registry.setStatus(walletId, 'active', { reason: 'cleared', createdBy: 'tester' });
  await round(walletId, 50, 70);
  expect((await ask(offer.id, offer.terms)).inexact).toEqual([]);
});
