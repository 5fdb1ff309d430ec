import type { OfferView } from '@croupier/contracts';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { reconcile } from '@croupier/ledger';
import { eventually } from '@croupier/testing';
import { terms } from '../../../packages/domain/test/casino.ts';
import { TestPipeline } from './setup.ts';

let system: TestPipeline;
beforeEach(async () => {
  system = await TestPipeline.start(0);
}, 60_000);
afterEach(async () => {
  expect((await reconcile(system.workers.pool)).checks.filter(({ ok }) => !ok)).toEqual([]);
  await system.stop();
});

/** Bonuses that last for so many seconds. */
const lasting = (expiresInSeconds: number): Promise<OfferView> =>
  system.offer(null, { terms: terms({}, { expiresInSeconds }) });

/** Until the time of the bonus has passed, by the database's clock. */
async function due(bonusId: string): Promise<void> {
  await eventually(async () => {
    const { rows } = await system.workers.pool.query<{ past: boolean }>(
      'SELECT expires_at < now() AS past FROM bonuses WHERE id = $1',
      [bonusId],
    );
    expect(rows[0]?.past).toBe(true);
  });
}

async function expireNow(bonusId: string): Promise<void> {
  await system.workers.pool.query('UPDATE bonuses SET expires_at = clock_timestamp() WHERE id = $1', [
    bonusId,
  ]);
}

const ends = (bonusId: string, status: string) =>
  eventually(async () => expect(await system.bonus(bonusId)).toMatchObject({ status }), {
    timeoutMs: 10_000,
  });

test('a bonus expires on time, the next one starts, and expires in its turn', async () => {
  const offer = await lasting(1);
  const walletId = await system.openWallet(1000);
  const first = await system.grant(walletId, offer, 500);
  const second = await system.grant(walletId, offer, 300);
  expect(second.status).toBe('queued');
  // not before: on a slow machine the first would have expired by now
  await system.startBonusWorker();
  await system.startBonusWorker();
  await ends(first.id, 'expired');
  await ends(second.id, 'expired');
  expect(await system.operations(walletId, 'bonus_expire')).toMatchObject([
    { status: 'applied', bonusId: first.id, reference: first.id },
    { status: 'applied', bonusId: second.id, reference: second.id },
  ]);
  expect((await system.workers.reader.wallet(walletId))?.wallet).toMatchObject({ cash: 1000, bonus: 0 });
});

test('what was due during a downtime expires after it, also when the queues were lost meanwhile', async () => {
  const offer = await lasting(1);
  const wallets = await Promise.all(Array.from({ length: 30 }, () => system.openWallet(100)));
  const bonuses = await Promise.all(wallets.map((walletId) => system.grant(walletId, offer, 500)));
  await Promise.all(bonuses.map(({ id }) => due(id)));
  await system.workers.redis.flushall();
  await system.startBonusWorker();
  await Promise.all(bonuses.map(({ id }) => ends(id, 'expired')));
});

test('an expiry whose job is lost is applied all the same, and asked for once', async () => {
  const offer = await lasting(1);
  const walletId = await system.openWallet(100);
  const { id } = await system.grant(walletId, offer, 500);
  await system.startBonusWorker();
  await due(id);
  // again and again, in the moment in which the job may be on its way
  await eventually(async () => {
    await system.workers.redis.flushall();
    expect(await system.bonus(id)).toMatchObject({ status: 'expired' });
  });
  expect(await system.operations(walletId, 'bonus_expire')).toHaveLength(1);
});

test('an expiry that meets open bets moves nothing and is not asked for again; the last bet ends the bonus', async () => {
  const offer = await lasting(3600);
  const walletId = await system.openWallet(100);
  const { id } = await system.grant(walletId, offer, 500);
  const [one, other] = [await system.bet(walletId, 150), await system.bet(walletId, 50)];
  // bets under it are placed in its time, however slow the machine is
  await expireNow(id);
  await system.startBonusWorker();
  const expiry = await eventually(async () => {
    const [operation] = await system.operations(walletId, 'bonus_expire');
    expect(operation?.status).toBe('applied');
    return operation;
  });
  expect(expiry).toMatchObject({ status: 'applied', result: { cash: 0, bonus: 400 } });
  expect(await system.bonus(id)).toMatchObject({ status: 'active', balance: 400 });

  // while it waits for its bets, other bonuses expire as usual
  const another = await system.openWallet(100);
  const next = await system.grant(another, offer, 200);
  await expireNow(next.id);
  await ends(next.id, 'expired');
  await system.settle(walletId, one, 0);
  expect(await system.bonus(id)).toMatchObject({ status: 'active' });
  await system.settle(walletId, other, 80);
  // what was won still went to the bonus (rule 16), and then it was evaluated
  expect(await system.bonus(id)).toMatchObject({ status: 'expired', won: 80, removed: 480 });
  expect(await system.operations(walletId, 'bonus_expire')).toHaveLength(1);
}, 60_000);
