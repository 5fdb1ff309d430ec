import type { OfferView, Trigger } from '@croupier/contracts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { reconcile } from '@croupier/ledger';
import { terms } from '../../../packages/domain/test/casino.ts';
import { TestPipeline, TRIGGER } from './setup.ts';

let system: TestPipeline;
beforeAll(async () => {
  system = await TestPipeline.start(2);
}, 60_000);
afterAll(() => system.stop());

/** What the test that runs has made: its offers would match the deposits of the next tests too. */
const releases: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const release of releases.splice(0).reverse()) await release();
});

async function makeOffer(
  trigger: Trigger,
  others: Partial<OfferView> = {},
  pipeline = system,
): Promise<OfferView> {
  const offer = await pipeline.offer(trigger, others);
  releases.push(() => pipeline.workers.registry.archiveOffer(offer.id, 'tester'));
  return offer;
}

/** What was granted to the wallet, oldest first, once the pipeline has seen all of it. */
async function granted(walletId: string): Promise<number[]> {
  await system.processed(walletId);
  const operations = await system.operations(walletId, 'bonus_grant');
  await Promise.all(operations.map(({ id }) => system.workers.ended(id)));
  return (await system.bonuses(walletId)).map((bonus) => bonus.granted);
}

describe('with 33.35 % up to 2000 from 100 on', () => {
  let offer: OfferView;
  beforeEach(async () => {
    offer = await makeOffer({ ...TRIGGER, matchPercent: 33.35 });
  });

  test.each([
    ['below the minimum', 99, []],
    ['at the minimum, a fraction is cut off', 100, [33]],
    ['exact to the hundredth of a percent', 2000, [667]],
    ['where the match is one below the cap', 5997, [1999]],
    ['where the match passes the cap', 6000, [2000]],
    ['the largest that there is', Number.MAX_SAFE_INTEGER, [2000]],
  ])('a deposit %s: %d grants %j', async (_, amount, expected) => {
    const walletId = await system.openWallet();
    await system.deposit(walletId, amount);
    expect(await granted(walletId)).toEqual(expected);
  });

  test('the grant names its deposit and asks only once, however many jobs come', async () => {
    const walletId = await system.openWallet();
    const deposit = await system.deposit(walletId, 1000);
    for (let n = 0; n < 10; n++) await system.publishAgain(walletId, walletId);
    await system.idle();
    expect(await granted(walletId)).toEqual([333]);
    const [grant] = await system.operations(walletId, 'bonus_grant');
    expect(grant).toMatchObject({
      status: 'applied',
      idempotencyKey: `§trigger:${offer.id}:${deposit.id}`,
      amount: 333,
      offerId: offer.id,
      depositAmount: 1000,
    });
  });

  test('a pending deposit triggers nothing; completed for less it is matched by what came in', async () => {
    const walletId = await system.openWallet();
    const pending = await system.workers.run({ kind: 'deposit', walletId, amount: 3000, pending: true });
    await system.publishAgain(walletId);
    expect(await granted(walletId)).toEqual([]);
    await system.workers.run({ kind: 'complete', pendingOperationId: pending.id, amount: 1000 });
    expect(await granted(walletId)).toEqual([333]);
    const [grant] = await system.operations(walletId, 'bonus_grant');
    expect(grant).toMatchObject({
      idempotencyKey: `§trigger:${offer.id}:${pending.id}`,
      depositAmount: 1000,
    });
  });

  test('neither a reverted deposit nor a transfer, a payout or an adjustment triggers anything', async () => {
    const [walletId, other] = [await system.openWallet(), await system.openWallet()];
    const pending = await system.workers.run({ kind: 'deposit', walletId, amount: 3000, pending: true });
    await system.workers.run({ kind: 'revert', pendingOperationId: pending.id });
    await system.workers.run({ kind: 'payout', walletId, amount: 3000, reference: 'jackpot' });
    await system.workers.run({ kind: 'transfer', walletId, toWalletId: other, amount: 2000 });
    const held = await system.workers.run({
      kind: 'transfer',
      walletId,
      toWalletId: other,
      amount: 500,
      pending: true,
    });
    await system.workers.run({ kind: 'complete', pendingOperationId: held.id });
    await system.publishAgain(walletId);
    // the last of it is a settlement, so that there is a job
    await system.round(other, 10, 0);
    expect(await granted(other)).toEqual([]);
    expect(await system.operations(walletId, 'bonus_grant')).toEqual([]);
  });
});

test('a client that takes the key of a grant in advance does not keep it from being granted', async () => {
  const offer = await makeOffer(TRIGGER);
  const walletId = await system.openWallet();
  const pending = await system.workers.run({ kind: 'deposit', walletId, amount: 1000, pending: true });
  const key = `§trigger:${offer.id}:${pending.id}`;
  await system.workers.run({ kind: 'payout', walletId, amount: 7, reference: key, idempotencyKey: key });
  const settings = { walletId, amount: 1, payload: { offerId: offer.id } };
  await system.workers.run({ kind: 'bonus_grant', ...settings, reference: key });
  await system.workers.run({ kind: 'complete', pendingOperationId: pending.id });
  expect(await granted(walletId)).toEqual([1, 500]);
});

test('grants of one deposit come in the order in which their offers were made, also within a millisecond', async () => {
  const offers: OfferView[] = [];
  for (let n = 1; n <= 6; n++) offers.push(await makeOffer({ ...TRIGGER, matchPercent: n }));
  const made = offers.map(({ id }) => id);
  // all of them at one time, and later ones with smaller ids
  const ids = [...made].sort().reverse();
  const moved = `UPDATE offers SET id = t.id, created_at = now_millis_precision() - interval '1 second'
    FROM unnest($1::uuid[], $2::uuid[]) AS t(old, id) WHERE offers.id = t.old`;
  const between = made.map((id) => `0${id.slice(1)}`.replace(/^0/, 'f'));
  await system.workers.pool.query(moved, [made, between]);
  await system.workers.pool.query(moved, [between, ids]);
  const walletId = await system.openWallet();
  await system.deposit(walletId, 1000);
  expect(await granted(walletId)).toEqual([10, 20, 30, 40, 50, 60]);
});

test('a match of nothing grants nothing', async () => {
  await makeOffer({ ...TRIGGER, matchPercent: 0.5, minDeposit: 1 });
  const walletId = await system.openWallet();
  await system.deposit(walletId, 199);
  expect(await granted(walletId)).toEqual([]);
  await system.deposit(walletId, 200);
  expect(await granted(walletId)).toEqual([1]);
});

test('first only means the first deposit that was applied, also if it was too small to be matched', async () => {
  await makeOffer({ ...TRIGGER, firstOnly: true });
  const [walletId, small] = [await system.openWallet(), await system.openWallet()];
  const pending = await system.workers.run({ kind: 'deposit', walletId, amount: 5000, pending: true });
  await system.deposit(walletId, 200);
  await system.workers.run({ kind: 'complete', pendingOperationId: pending.id });
  await system.deposit(walletId, 300);
  expect(await granted(walletId)).toEqual([100]);
  await system.deposit(small, 99);
  await system.deposit(small, 1000);
  expect(await granted(small)).toEqual([]);
});

test('an offer for a currency serves that one, one without serves any, and several queue in their order', async () => {
  await makeOffer(TRIGGER, { currency: 'EUR', name: 'euro' });
  await makeOffer({ ...TRIGGER, matchPercent: 25 }, { currency: 'USD', name: 'dollar' });
  await makeOffer({ ...TRIGGER, matchPercent: 10 }, { name: 'any' });
  const euro = await system.openWallet(1000);
  expect(await granted(euro)).toEqual([500, 100]);
  expect((await system.bonuses(euro)).map(({ status }) => status)).toEqual(['active', 'queued']);
  const dollar = await system.openWallet(0, { currency: 'USD' });
  await system.deposit(dollar, 1000);
  expect(await granted(dollar)).toEqual([250, 100]);
});

test('the wagering of a match can be based on its deposit', async () => {
  await makeOffer(TRIGGER, { terms: terms({ base: 'deposit_and_bonus', multiplier: 10 }) });
  const walletId = await system.openWallet(1000);
  expect(await granted(walletId)).toEqual([500]);
  expect((await system.bonuses(walletId))[0]).toMatchObject({ required: 15_000 });
});

describe('while no bonus-worker runs', () => {
  let lonely: TestPipeline;
  beforeAll(async () => {
    lonely = await TestPipeline.start(0);
  }, 60_000);
  afterAll(() => lonely.stop());

  const startWorker = async (): Promise<void> => {
    const { stop } = await lonely.startBonusWorker();
    releases.push(stop);
  };

  const decided = async (walletId: string) => {
    await lonely.processed(walletId);
    const [grant] = await lonely.operations(walletId, 'bonus_grant');
    return grant === undefined ? 'none' : lonely.workers.ended(grant.id);
  };

  test('what is decided later depends on the state when the deposit was applied', async () => {
    const offer = await makeOffer(TRIGGER, {}, lonely);
    const [archived, withdrawn, lost] = [
      await lonely.openWallet(),
      await lonely.openWallet(),
      await lonely.openWallet(),
    ];
    await lonely.deposit(withdrawn, 1000);
    await lonely.workers.run({ kind: 'withdrawal', walletId: withdrawn, amount: 1 });
    await lonely.deposit(archived, 1000);
    await lonely.workers.registry.archiveOffer(offer.id, 'tester');
    const later = await lonely.openWallet(1000);
    const kept = await makeOffer({ ...TRIGGER, matchPercent: 20 }, {}, lonely);
    await lonely.deposit(lost, 1000);
    await lonely.allPublished();
    expect(await lonely.wagering.getWaitingCount()).toBeGreaterThan(0);
    // all jobs are gone, and the outbox knows of them no more
    await lonely.workers.redis.flushall();
    await startWorker();
    expect(await decided(lost)).toMatchObject({ status: 'applied', amount: 200, offerId: kept.id });
    expect(await decided(archived)).toMatchObject({
      status: 'rejected',
      rejection: { code: 'offer_archived' },
    });
    expect(await decided(withdrawn)).toMatchObject({
      status: 'rejected',
      rejection: { code: 'offer_archived' },
    });
    expect(await decided(later)).toBe('none');
  });

  test('a grant that comes after the money has left is refused', async () => {
    await makeOffer(TRIGGER, {}, lonely);
    const walletId = await lonely.openWallet();
    await lonely.deposit(walletId, 1000);
    await lonely.workers.run({ kind: 'withdrawal', walletId, amount: 1 });
    await startWorker();
    expect(await decided(walletId)).toMatchObject({
      status: 'rejected',
      rejection: { code: 'deposit_withdrawn' },
    });
  });

  test('jobs that Redis forgets under a running worker are found in the journal', async () => {
    await makeOffer({ ...TRIGGER, matchPercent: 20 }, {}, lonely);
    // so that the mark that is waited for is this worker's
    await lonely.workers.redis.flushall();
    await startWorker();
    await lonely.caughtUp();
    await lonely.idle();
    await lonely.wagering.pause();
    const walletId = await lonely.openWallet(1000);
    await lonely.allPublished();
    expect(await lonely.progress(walletId)).toBe('1 behind');
    await lonely.workers.redis.flushall();
    expect(await decided(walletId)).toMatchObject({ status: 'applied', amount: 200 });
  });

  test('reconciliation finds nothing', async () => {
    expect((await reconcile(lonely.workers.pool)).checks.filter(({ ok }) => !ok)).toEqual([]);
  });
});

test('an offer of a brand is triggered by deposits of that brand, one of all brands by any', async () => {
  for (const brand of ['north', 'south'])
    await system.workers.registry.putBrand(brand, { name: brand, timezone: 'UTC', profile: 'default' });
  await makeOffer({ ...TRIGGER, matchPercent: 10 }, { brand: 'north' });
  await makeOffer({ ...TRIGGER, matchPercent: 20 });
  const grants = async (brand: string): Promise<number[]> => {
    const walletId = await system.openWallet(0, { brand });
    await system.deposit(walletId, 1000);
    return granted(walletId);
  };
  expect(await grants('north')).toEqual([100, 200]);
  expect(await grants('south')).toEqual([200]);
});
