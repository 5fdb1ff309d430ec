import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { resumeAck } from '@croupier/contracts';
import { eventually } from '@croupier/testing';
import { v7 as uuidv7 } from 'uuid';
import { MAX_CALLS_PER_CONNECTION } from '../src/clients/call-queue.ts';
import { Casino, counted, upTo } from './setup.ts';
import type { Client, Realtime } from './setup.ts';

const PENDING = 'croupier_socket_calls_pending';
/** Pending calls of one player, over all of its connections. */
const MAX_PENDING = 100;

let casino: Casino;
let realtime: Realtime;
const clients: Client[] = [];
/** Releases what `blockWallets` has locked; null where nothing is locked. */
let unblock: (() => Promise<void>) | null = null;
beforeAll(async () => {
  casino = await Casino.open();
  // only reads of the tests wait for a lock, however long a test takes
  realtime = await casino.startRealtime({ timing: { headsEveryMs: 3_600_000 } });
});
afterEach(async () => {
  await unblock?.();
  for (const { socket } of clients.splice(0)) socket.disconnect();
});
afterAll(() => casino.close());

function connect(sub: string, scope = 'player'): Client {
  const client = casino.connect(realtime, { sub, scope });
  clients.push(client);
  return client;
}

async function connectMany(sub: string, count: number): Promise<Client[]> {
  return Promise.all(upTo(count).map(() => connect(sub).snapshotReceived()));
}

const randomTopics = (): string[] => upTo(100).map(() => `wallet:${uuidv7()}`);
const pending = (): Promise<number> => counted(realtime, PENDING);

/** Blocks every read of wallets until `unblock` is called, at the latest after the test. */
async function blockWallets(): Promise<void> {
  const client = await casino.pool.connect();
  await client.query('BEGIN');
  await client.query('LOCK TABLE wallets IN ACCESS EXCLUSIVE MODE');
  unblock = async () => {
    unblock = null;
    await client.query('COMMIT');
    client.release();
  };
}

/** Statements that wait for a lock. */
async function blockedReads(): Promise<number> {
  const { rows } = await casino.pool.query<{ count: number }>(
    `SELECT count(*)::int4 AS count FROM pg_stat_activity WHERE application_name = 'realtime' AND wait_event_type = 'Lock'`,
  );
  return rows[0]?.count ?? 0;
}

describe('many connections of one player that subscribe to wallets of others', () => {
  test('do not delay a service', async () => {
    const walletIds = await Promise.all(upTo(20).map((n) => casino.openWallet(`known${n}`)));
    const service = await connect('service', 'wallets:read').connected();
    const subscribe = async (walletId: string | undefined): Promise<number> => {
      const begun = performance.now();
      expect(await service.subscribe(`wallet:${walletId}`)).toEqual({ ok: true });
      return performance.now() - begun;
    };
    const idleMs = await subscribe(walletIds.pop());
    const flooders = await connectMany('flooder', 20);
    const answers = flooders.flatMap((client) => upTo(20).map(() => client.subscribe(...randomTopics())));
    const busyMs = await subscribe(walletIds.pop());
    // a query for each of the 40,000 ids took 10 s and more
    expect(busyMs).toBeLessThan(20 * idleMs + 2000);
    const codes = (await Promise.all(answers)).map(({ code }) => code);
    expect(codes.filter((code) => code !== 'forbidden' && code !== 'rate_limited')).toEqual([]);
    expect(codes).toContain('forbidden');
  });

  test('wait within bounds, for one query, and their calls are dropped when they close', async () => {
    const flooders = await connectMany('stubborn', 12);
    const other = await connect('other').snapshotReceived();
    await blockWallets();
    const refused: unknown[] = [];
    for (const client of flooders)
      for (const _ of upTo(20))
        client.socket.emit('subscribe', { topics: randomTopics() }, ({ code }: { code?: string }) =>
          refused.push(code),
        );
    await eventually(() => expect(refused).toHaveLength(12 * 20 - MAX_PENDING));
    expect(new Set(refused)).toEqual(new Set(['rate_limited']));
    expect(await pending()).toBe(MAX_PENDING);
    expect(await blockedReads()).toBe(1);
    // each player has its own bound
    other.socket.emit('subscribe', { topics: [`wallet:${uuidv7()}`] });
    await eventually(async () => expect(await pending()).toBe(MAX_PENDING + 1));
    for (const { socket } of flooders) socket.disconnect();
    await eventually(async () => expect(await pending()).toBe(1));
    await unblock?.();
    await eventually(async () => expect(await pending()).toBe(0));
    await eventually(async () => expect(await blockedReads()).toBe(0));
    expect(await other.subscribe('game')).toEqual({ ok: true });
  });

  test('one connection has a bounded number of waiting calls', async () => {
    const client = await connect('impatient', 'wallets:read').connected();
    await blockWallets();
    const codes: unknown[] = [];
    const call = (): unknown =>
      client.socket.emit('subscribe', { topics: [`wallet:${uuidv7()}`] }, ({ code }: { code: string }) =>
        codes.push(code),
      );
    // as many as the rate lets through, until the line is full
    await eventually(
      async () => {
        for (const _ of upTo(10)) call();
        expect(await pending()).toBe(MAX_CALLS_PER_CONNECTION);
      },
      { timeoutMs: 20_000, intervalMs: 100 },
    );
    const before = codes.length;
    call();
    await eventually(() => expect(codes.length).toBeGreaterThan(before));
    expect(codes.at(-1)).toBe('rate_limited');
    await unblock?.();
    await eventually(async () => expect(await pending()).toBe(0));
  });

  test('connections of one player that open and close wait for one snapshot at a time', async () => {
    await blockWallets();
    const waiting = await Promise.all(upTo(10).map(() => connect('restless').connected()));
    await eventually(async () => expect(await blockedReads()).toBe(1));
    const other = await connect('patient').connected();
    await eventually(async () => expect(await blockedReads()).toBe(2));
    for (const { socket } of waiting) socket.disconnect();
    await unblock?.();
    await other.snapshotReceived();
    expect(waiting.flatMap((client) => client.of('snapshot'))).toEqual([]);
  });
});

test('a wallet that is created after connecting is accessible to its player immediately', async () => {
  const player = await connect('newcomer').snapshotReceived();
  const walletId = await casino.openWallet('newcomer');
  const others = await casino.openWallet('another-player');
  expect(await player.subscribe(`wallet:${walletId}`)).toEqual({ ok: true });
  expect(await player.subscribe(`wallet:${others}`)).toEqual({ ok: false, code: 'forbidden' });
  expect(await player.call('resume', { walletId, afterVersion: 0 })).toMatchObject({ ok: true });
});

test('a service subscribes to a thousand wallets with one query', async () => {
  const walletIds = await Promise.all(upTo(50).map((n) => casino.openWallet(`many${n}`)));
  const service = await connect('bulk', 'wallets:read').connected();
  await blockWallets();
  const answer = service.subscribe(...walletIds.map((id) => `wallet:${id}`));
  await eventually(async () => expect(await blockedReads()).toBe(1));
  await unblock?.();
  expect(await answer).toEqual({ ok: true });
  await casino.publish({ bundles: await casino.deposits(walletIds[49] ?? '', 1) });
  await eventually(() => expect(service.versions(walletIds[49])).toEqual([1]));
});

describe('connections of one sub', () => {
  const admitted = ({ socket }: Client): Promise<void> =>
    new Promise((resolve, reject) => {
      socket.once('connect', () => resolve());
      socket.once('connect_error', reject);
    });

  test.each([
    ['player', 'player'],
    ['service', 'wallets:read'],
  ])('are bounded for a %s, and a closed one is not counted', async (_kind, scope) => {
    const strict = await casino.startRealtime({
      config: { connectionsPerPlayer: 2, connectionsPerService: 2 },
    });
    const open = (sub: string): Client => casino.connect(strict, { sub, scope }, { reconnection: false });
    const [first] = [open('same'), open('same')].map((client) => client);
    await eventually(async () => expect(await counted(strict, 'croupier_socket_connections')).toBe(2));
    expect(await open('same').refused()).toMatchObject({ code: 'limit_reached' });
    await open('different').connected();
    first?.socket.disconnect();
    await eventually(() => admitted(open('same')));
    expect(await counted(strict, 'croupier_socket_handshakes_refused_total')).toBeGreaterThanOrEqual(1);
  });

  test('are counted separately for a player and a service with the same sub', async () => {
    const strict = await casino.startRealtime({
      config: { connectionsPerPlayer: 1, connectionsPerService: 1 },
    });
    await casino.connect(strict, { sub: 'x', scope: 'player' }).connected();
    await casino.connect(strict, { sub: 'x', scope: 'wallets:read' }).connected();
  });

  test('that connect and disconnect on one transport are counted once each', async () => {
    const strict = await casino.startRealtime({ config: { connectionsPerPlayer: 1 } });
    const client = await casino.connect(strict, { sub: 'cycling' }).snapshotReceived();
    for (const _ of upTo(5)) {
      client.socket.disconnect();
      await eventually(async () => expect(await counted(strict, 'croupier_socket_connections')).toBe(0));
      client.socket.connect();
      await client.connected();
    }
    expect(await casino.connect(strict, { sub: 'cycling' }, { reconnection: false }).refused()).toMatchObject(
      {
        code: 'limit_reached',
      },
    );
  });
});

describe('resume', () => {
  test('pages through 10,000 versions one call after another without being limited', async () => {
    const walletId = await casino.openWallet('reader');
    await casino.deposits(walletId, 10_000);
    const client = await connect('reader').snapshotReceived();
    let after = 0;
    let pages = 0;
    for (let more = true; more; pages++) {
      const page = resumeAck.parse(await client.call('resume', { walletId, afterVersion: after }));
      if (!page.ok) throw new Error(page.code);
      ({ more } = page);
      after = page.events.at(-1)?.version ?? after;
    }
    expect([after, pages]).toEqual([10_000, 50]);
    // other calls of the connection do not count for it
    const beside = upTo(20).map(() => client.subscribe('game'));
    expect(await client.call('resume', { walletId, afterVersion: 9999 })).toMatchObject({ ok: true });
    expect(await Promise.all(beside)).toEqual(upTo(20).map(() => ({ ok: true })));
  }, 120_000);

  test('is limited in parallel', async () => {
    const walletId = await casino.openWallet('greedy');
    const client = await connect('greedy').snapshotReceived();
    const answers = await Promise.all(
      upTo(60).map(() => client.call('resume', { walletId, afterVersion: 0 })),
    );
    expect(answers.filter(({ code }) => code === 'rate_limited').length).toBeGreaterThanOrEqual(20);
    expect(answers.filter(({ ok }) => ok === true).length).toBeGreaterThanOrEqual(21);
  });

  test('is limited after refusals', async () => {
    const client = await connect('curious').snapshotReceived();
    const codes: unknown[] = [];
    const begun = performance.now();
    for (const _ of upTo(60)) {
      const { code } = await client.call('resume', { walletId: uuidv7(), afterVersion: 0 });
      codes.push(code);
    }
    const allowed = 22 + Math.ceil(((performance.now() - begun) / 1000) * 20);
    expect(codes.filter((code) => code === 'forbidden').length).toBeLessThanOrEqual(allowed);
    expect(codes[0]).toBe('forbidden');
  });
});
