import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Leaderboards } from '@croupier/leaderboards';
import { readUnpublished } from '@croupier/ledger';
import { createProducerQueue, closeQueue } from '@croupier/platform/queues';
import { connectRedis } from '@croupier/platform/redis';
import { eventually as eventuallyWithin, TEST_SERVICE_SECRET } from '@croupier/testing';
import { CommitPublisher } from '../../wallet-worker/src/commit-publisher.ts';
import { Casino, log, upTo } from './setup.ts';
import type { Client, Realtime } from './setup.ts';

const SECRETS = { current: TEST_SERVICE_SECRET, previous: null };

/** An outage ends after reconnecting, which takes seconds where many processes share a machine. */
const eventually: typeof eventuallyWithin = (assertion, limits) =>
  eventuallyWithin(assertion, { timeoutMs: 30_000, ...limits });

const by = { reason: 'a test', createdBy: 'tester' };

let casino: Casino;
let realtime: Realtime;
/** Republishes as a wallet-worker's sweep does, but without waiting for the rows' age. */
let republish: () => Promise<number>;
let closeAll: () => Promise<void>;
beforeAll(async () => {
  casino = await Casino.open();
  realtime = await casino.startRealtime({ timing: { headsEveryMs: 3_600_000 } });
  const redis = connectRedis(casino.redis.url, 'producer', log);
  const wagering = createProducerQueue('wagering', casino.redis.url, log);
  const publisher = new CommitPublisher({ pool: casino.pool, redis, wagering, secrets: SECRETS, log });
  republish = async () => {
    const unpublished = await readUnpublished(casino.pool, 0, 20);
    await publisher.republish(unpublished);
    return unpublished.length;
  };
  closeAll = async () => {
    await publisher.close();
    redis.disconnect();
    await closeQueue(wagering);
  };
});
afterAll(async () => {
  await closeAll();
  await casino.close();
});

const statuses = (client: Client): unknown[] => client.of('wallet:status').map(({ status }) => status);

async function outboxIsEmpty(): Promise<void> {
  await eventually(
    async () => {
      await republish();
      expect(await readUnpublished(casino.pool, -1000, 20)).toEqual([]);
    },
    { intervalMs: 200 },
  );
}

describe('a change of status', () => {
  test('made while Redis is away is published when it is back, once', async () => {
    const walletId = await casino.openWallet('anna');
    const anna = await casino.connect(realtime, { sub: 'anna' }).snapshotReceived();
    const service = await casino.connect(realtime, { sub: 's', scope: 'wallets:read' }).connected();
    await service.subscribe(`wallet:${walletId}`);
    await casino.redis.kill();
    const frozen = await casino.registry.setStatus(walletId, 'frozen', by);
    await republish();
    expect(anna.of('wallet:status')).toEqual([]);
    await casino.redis.restart();
    for (const client of [anna, service]) {
      await eventually(
        async () => {
          await republish();
          expect(client.of('wallet:status')).toEqual([frozen?.event]);
        },
        { intervalMs: 200 },
      );
    }
    // it stays in the outbox until every subscriber has reconnected, and its repeats are dropped meanwhile
    await outboxIsEmpty();
    for (const client of [anna, service]) expect(client.of('wallet:status')).toEqual([frozen?.event]);
  }, 90_000);

  test('is not delivered after a later one', async () => {
    const walletId = await casino.openWallet('bella');
    const bella = await casino.connect(realtime, { sub: 'bella' }).snapshotReceived();
    await casino.registry.setStatus(walletId, 'frozen', by);
    const active = await casino.registry.setStatus(walletId, 'active', by);
    (await casino.emitter()).serverSideEmit('wallet:status', active?.event);
    await eventually(() => expect(statuses(bella)).toEqual(['active']));
    await outboxIsEmpty();
    await casino.publish({ bundles: await casino.deposits(walletId, 1) });
    await eventually(() => expect(bella.versions()).toEqual([1]));
    expect(statuses(bella)).toEqual(['active']);
  });

  test('that the snapshot includes is not delivered after it', async () => {
    const walletId = await casino.openWallet('carla');
    await casino.registry.setStatus(walletId, 'frozen', by);
    const carla = await casino.connect(realtime, { sub: 'carla' }).snapshotReceived();
    const service = await casino.connect(realtime, { sub: 's', scope: 'wallets:read' }).connected();
    await service.subscribe('player:carla');
    expect(carla.of('snapshot')).toMatchObject([{ wallets: [{ status: 'frozen' }] }]);
    await outboxIsEmpty();
    await casino.registry.setStatus(walletId, 'active', by);
    await republish();
    for (const client of [carla, service])
      await eventually(() => expect(statuses(client)).toEqual(['active']));
  });

  test('keeps its order when several follow within a millisecond, or a clock is set back', async () => {
    const walletId = await casino.openWallet('dora');
    const dora = await casino.connect(realtime, { sub: 'dora' }).snapshotReceived();
    await casino.pool.query(`UPDATE wallets SET updated_at = now() + interval '1 hour' WHERE id = $1`, [
      walletId,
    ]);
    const made = [];
    for (const n of upTo(6))
      made.push(await casino.registry.setStatus(walletId, n % 2 === 1 ? 'frozen' : 'active', by));
    const times = made.map((one) => Date.parse(one?.event?.at ?? ''));
    expect(times).toEqual(upTo(6).map((n) => (times[0] ?? 0) + n - 1));
    await republish();
    await eventually(() =>
      expect(statuses(dora)).toEqual(['frozen', 'active', 'frozen', 'active', 'frozen', 'active']),
    );
    await outboxIsEmpty();
    expect(statuses(dora)).toHaveLength(6);
  });

  test('that was published while this process had lost Redis is read when Redis is back', async () => {
    const walletId = await casino.openWallet('emma');
    const emma = await casino.connect(realtime, { sub: 'emma' }).snapshotReceived();
    await casino.redis.kill();
    const frozen = await casino.registry.setStatus(walletId, 'frozen', by);
    // the publisher did not notice the outage of this process
    await casino.pool.query('DELETE FROM outbox');
    await casino.redis.restart();
    await eventually(() => expect(emma.of('wallet:status')).toEqual([frozen?.event]));
  }, 60_000);

  test('is stored with its event, and the same status again without one', async () => {
    const walletId = await casino.openWallet('fay');
    const frozen = await casino.registry.setStatus(walletId, 'frozen', by);
    const again = await casino.registry.setStatus(walletId, 'frozen', by);
    expect(again).toMatchObject({ event: null, wallet: { status: 'frozen', updatedAt: frozen?.event?.at } });
    const unpublished = await readUnpublished(casino.pool, -1000, 20);
    expect(unpublished).toEqual([
      {
        outboxId: frozen?.event?.id,
        bundles: [],
        rejected: [],
        messages: [['wallet:status', frozen?.event]],
      },
    ]);
    expect(await casino.reader.lastStatuses([walletId])).toEqual([frozen?.event]);
    await outboxIsEmpty();
  });
});

test('outbox rows from before PostgreSQL’s clock was set back do not wait for it', async () => {
  const walletId = await casino.openWallet('gina');
  await casino.registry.setStatus(walletId, 'frozen', by);
  await casino.pool.query(`UPDATE outbox SET created_at = now() + interval '1 hour'`);
  expect(await readUnpublished(casino.pool, 2000, 20)).toHaveLength(1);
  await outboxIsEmpty();
});

test('a leaderboard whose last message was lost is read and delivered once', async () => {
  const watchful = await casino.startRealtime({ timing: { headsEveryMs: 100 } });
  const fan = await casino.connect(watchful, { sub: 'fan', scope: '' }).connected();
  const boards = new Leaderboards(casino.pool, null);
  await boards.create({ id: 'lost', name: 'Lost', metric: 'wagered', currency: 'EUR' }, 'tester');
  await fan.subscribe('leaderboard');
  const last = (): unknown =>
    fan
      .of('leaderboard:updated')
      .filter(({ leaderboardId }) => leaderboardId === 'lost')
      .at(-1);
  await eventually(() => expect(last()).toMatchObject({ entries: [] }));
  await boards.setScore('lost', { playerId: 'ann', score: 7 });
  await eventually(() =>
    expect(last()).toMatchObject({ entries: [{ position: 1, playerId: 'ann', score: 7 }] }),
  );
  const count = fan.of('leaderboard:updated').length;
  // a board received by message is known: the check does not deliver it again
  const read = await boards.setScore('lost', { playerId: 'bob', score: 9 });
  const event = { leaderboardId: 'lost', brand: null, entries: read?.entries, at: read?.at };
  (await casino.emitter()).serverSideEmit('leaderboard:updated', event);
  await eventually(() =>
    expect(last()).toMatchObject({ entries: [{ playerId: 'bob' }, { playerId: 'ann' }] }),
  );
  await boards.setScore('lost', { playerId: 'eve', score: 11 });
  await eventually(() => expect(last()).toMatchObject({ entries: [{ playerId: 'eve' }, {}, {}] }));
  expect(fan.of('leaderboard:updated').length).toBeLessThanOrEqual(count + 3);
});
