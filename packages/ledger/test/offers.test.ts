import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { terms } from '../../domain/test/casino.ts';
import { READ_TRIGGERING_OFFERS } from '../../bonus-pipeline/src/sql/read-triggering-offers.ts';
import type { CreatedOffer, OfferDraft } from '../src/index.ts';
import { openLedger } from './setup.ts';
import type { TestLedger } from './setup.ts';

let ledger: TestLedger;
beforeAll(async () => {
  ledger = await openLedger();
});
afterAll(() => ledger.close());

const TRIGGER = { on: 'deposit' as const, matchPercent: 50, maxAmount: 2000, minDeposit: 100 };
const DRAFT: OfferDraft = {
  name: 'Welcome',
  terms: terms({}),
  currency: 'EUR',
  amount: null,
  trigger: TRIGGER,
  createdBy: 'tester',
};

const keyOf = (key: string, createdBy = 'tester') => ({ createdBy, path: '/v1/offers', key });
const create = (key: string, change: Partial<OfferDraft> = {}): Promise<CreatedOffer> =>
  ledger.registry.createOfferOnce({ ...DRAFT, ...change }, { key: keyOf(key) });

async function countOffers(): Promise<number> {
  return (await ledger.reader.offers({ limit: 200, cursor: null })).items.length;
}

test('the same key and request is the same offer, another request is refused with what differs', async () => {
  const first = await create('k1');
  expect(first).toMatchObject({ outcome: 'created', status: 201 });
  const offer = 'offer' in first ? first.offer : null;
  const before = await countOffers();
  expect(await create('k1')).toEqual({ outcome: 'replayed', status: 201, offer });
  expect(await create('k1', { name: 'Other', amount: 5 })).toEqual({
    outcome: 'reused',
    differs: ['name', 'amount'],
  });
  expect(await create('k1', { terms: terms({ multiplier: 3 }) })).toEqual({
    outcome: 'reused',
    differs: ['terms'],
  });
  expect(await create('k1', { trigger: null, currency: null })).toEqual({
    outcome: 'reused',
    differs: ['currency', 'trigger'],
  });
  expect(await countOffers()).toBe(before);
});

test('what is meant is compared, not how it is written', async () => {
  const first = await create('k2');
  const { wagering, ...others } = DRAFT.terms;
  const reordered = {
    ...others,
    excludedGames: [],
    gameContributions: {},
    bustBelow: 1,
    wagering: { counts: wagering.counts, base: wagering.base, multiplier: wagering.multiplier },
  };
  const again = await create('k2', { terms: reordered, trigger: { firstOnly: false, ...TRIGGER } });
  expect(again).toEqual({ ...first, outcome: 'replayed' });
});

test('the key is one for each caller, and a request without one is always new', async () => {
  const one = await create('k3');
  const other = await ledger.registry.createOfferOnce(DRAFT, { key: keyOf('k3', 'another') });
  const [without, again] = [
    await ledger.registry.createOffer(DRAFT),
    await ledger.registry.createOffer(DRAFT),
  ];
  const ids = [one, other].map((made) => ('offer' in made ? made.offer.id : ''));
  expect(new Set([...ids, without.id, again.id]).size).toBe(4);
});

test('of many at once with one key there is one offer', async () => {
  const before = await countOffers();
  const made = await Promise.all(Array.from({ length: 12 }, () => create('k4')));
  expect(made.filter(({ outcome }) => outcome === 'created')).toHaveLength(1);
  expect(made.filter(({ outcome }) => outcome === 'replayed')).toHaveLength(11);
  expect(new Set(made.map((one) => ('offer' in one ? one.offer.id : ''))).size).toBe(1);
  expect(await countOffers()).toBe(before + 1);
});

test('an offer that could not be made leaves its key free', async () => {
  expect(await create('k5', { currency: 'NONE' })).toEqual({ outcome: 'unknown_currency' });
  expect(await create('k5')).toMatchObject({ outcome: 'created' });
});

test('while new ones are refused, replays are answered and nothing is stored', async () => {
  const first = await create('k6');
  const refusing = (key: string | null): Promise<CreatedOffer> =>
    ledger.registry.createOfferOnce(DRAFT, { key: key === null ? null : keyOf(key), refuseNew: true });
  const before = await countOffers();
  expect(await refusing('k6')).toEqual({ ...first, outcome: 'replayed' });
  expect([await refusing('k7'), await refusing(null)]).toEqual([
    { outcome: 'refused' },
    { outcome: 'refused' },
  ]);
  expect(await countOffers()).toBe(before);
  expect(await create('k7')).toMatchObject({ outcome: 'created' });
});

test('offers of one millisecond are in the order in which they were made, whatever their ids', async () => {
  const ids = ['ffffffff', '88888888', '00000000', 'aaaaaaaa'].map(
    (start) => `${start}-0000-7000-8000-000000000000`,
  );
  for (const id of ids) {
    await ledger.pool.query(
      `INSERT INTO offers (id, name, terms, trigger, created_by, created_at) VALUES ($1, 'o', $2, $3, 't', '2026-01-01')`,
      [id, DRAFT.terms, TRIGGER],
    );
  }
  const wanted = (read: readonly { id: string }[]): string[] =>
    read.map(({ id }) => id).filter((id) => ids.includes(id));
  expect(wanted((await ledger.reader.offers({ limit: 200, cursor: null })).items)).toEqual(ids);
  const { rows } = await ledger.pool.query<{ id: string }>(READ_TRIGGERING_OFFERS, [new Date()]);
  expect(wanted(rows)).toEqual(ids);
});
