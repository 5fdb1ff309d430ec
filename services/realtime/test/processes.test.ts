import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually, spawnService, TEST_SECRET } from '@croupier/testing';
import type { TestService } from '@croupier/testing';
import { Casino, upTo } from './setup.ts';
import type { Client } from './setup.ts';

let casino: Casino;
beforeAll(async () => {
  casino = await Casino.open();
});
afterAll(() => casino.close());

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function spawnRealtime(port: number): Promise<TestService> {
  const { databaseUrl, redisUrl } = casino.config();
  const env = {
    REALTIME_PORT: String(port),
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl,
    JWT_SECRET: TEST_SECRET,
  };
  return spawnService('realtime', env);
}

test('SIGTERM sends server:closing after all pending messages, and clients resume at another process', async () => {
  const port = await freePort();
  await using first = await spawnRealtime(port);
  const url = `http://127.0.0.1:${port}`;
  const walletId = await casino.openWallet('anna');
  const anna = await casino.connect({ url }, { sub: 'anna' }).snapshotReceived();
  const polling = await casino
    .connect({ url }, { sub: 'anna' }, { transports: ['polling'] })
    .snapshotReceived();
  await casino.publish({ bundles: await casino.deposits(walletId, 500) });
  await anna.first('wallet:updated');
  await first.kill('SIGTERM');
  expect(await first.exited).toBe(0);
  for (const client of [anna, polling]) {
    // the client reads the rest after the process has ended
    await eventually(() => expect(client.disconnects).toHaveLength(1));
    expect(client.messages.at(-1)?.name).toBe('server:closing');
    const received = client.versions();
    expect(received).toEqual(upTo(received.length));
    expect(client.disconnects).not.toContain('io server disconnect');
  }
  await using second = await spawnRealtime(port);
  for (const client of [anna, polling]) {
    await eventually(() => expect(client.of('snapshot')).toHaveLength(2), { timeoutMs: 10_000 });
    const resumed = await client.call('resume', { walletId, afterVersion: client.versions().length });
    expect(resumed).toMatchObject({ ok: true, version: 500 });
  }
  expect((await fetch(`${second.adminUrl}/readyz`)).status).toBe(200);
  expect(await (await fetch(`${second.adminUrl}/metrics`)).text()).toContain(
    'croupier_socket_connections{kind="player"} 2',
  );
  for (const client of [anna, polling]) client.socket.disconnect();
});

/** A client that misses no version: it resumes after the last one that it has, and drops repeated ones. */
class ResumingClient {
  readonly seen: number[] = [];
  readonly client: Client;
  /** Violations by the server: on one connection, after the snapshot, each version is sent once and in order. */
  readonly violations: string[] = [];
  readonly #walletId: string;
  /** The newest known version. */
  #newest = 0;
  #resuming = false;

  constructor(url: string, playerId: string, walletId: string) {
    this.#walletId = walletId;
    this.client = casino.connect({ url }, { sub: playerId });
    let expected = 0;
    this.client.socket.on('snapshot', ({ wallets: [wallet] }: { wallets: { version: number }[] }) => {
      expected = (wallet?.version ?? 0) + 1;
      this.#noteVersion(expected - 1);
    });
    this.client.socket.on('wallet:updated', ({ version }: { version: number }) => {
      if (version !== expected) this.violations.push(`${version} instead of ${expected}`);
      expected = version + 1;
      if (version === this.#last + 1) this.seen.push(version);
      this.#noteVersion(version);
    });
  }

  get #last(): number {
    return this.seen.at(-1) ?? 0;
  }

  #noteVersion(version: number): void {
    this.#newest = Math.max(this.#newest, version);
    if (this.#newest > this.#last && !this.#resuming) void this.#resume();
  }

  async #resume(): Promise<void> {
    this.#resuming = true;
    while (this.#newest > this.#last) {
      const asked = { walletId: this.#walletId, afterVersion: this.#last };
      // a connection that is lost meanwhile does not answer; the next one does
      const page = await this.client.call('resume', asked).catch(() => ({}));
      const { events = [] } = page as { events?: { version: number }[] };
      for (const { version } of events) if (version === this.#last + 1) this.seen.push(version);
    }
    this.#resuming = false;
  }
}

test('clients get every version once and in order through lost connections, killed services and a lost Redis', async () => {
  const ports = [await freePort(), await freePort()];
  const services = await Promise.all(ports.map(spawnRealtime));
  const wallets = await Promise.all(upTo(6).map((n) => casino.openWallet(`player${n}`)));
  const subscriptions = wallets.flatMap((walletId, n) =>
    ports.map((port) => new ResumingClient(`http://127.0.0.1:${port}`, `player${n + 1}`, walletId)),
  );
  await Promise.all(subscriptions.map(({ client }) => client.snapshotReceived()));
  const cutEvery = (nth: number): void =>
    subscriptions.forEach(({ client }, n) => n % nth === 0 && client.socket.io.engine.close());
  const replace = async (n: number): Promise<void> => {
    await services[n]?.kill('SIGKILL');
    services[n] = await spawnRealtime(ports[n] ?? 0);
  };
  const faults = [
    async () => cutEvery(3),
    () => casino.redis.flushall(),
    () => replace(0),
    () => casino.redis.restart(),
    async () => cutEvery(2),
    () => replace(1),
  ];
  let rounds = 0;
  const deposit = async (walletId: string, seed: number): Promise<void> => {
    const bundles = await casino.deposits(walletId, 5);
    const shuffled = bundles.toSorted((a, b) => ((a.version * seed) % 7) - ((b.version * seed) % 7));
    for (const bundle of shuffled) await casino.publish({ bundles: [bundle] });
  };
  const load = async (until: () => boolean): Promise<void> => {
    for (; !until(); rounds++) await Promise.all(wallets.map((walletId) => deposit(walletId, rounds + 2)));
  };
  let done = false;
  const loading = load(() => done);
  for (const fault of faults) {
    const begun = rounds;
    await fault();
    await eventually(() => expect(rounds).toBeGreaterThan(begun + 3), { timeoutMs: 10_000 });
  }
  done = true;
  await loading;
  const total = rounds * 5;
  for (const { seen, violations, client } of subscriptions) {
    await eventually(() => expect(seen.length).toBe(total), { timeoutMs: 15_000 });
    expect(seen).toEqual(upTo(total));
    expect(violations).toEqual([]);
    client.socket.disconnect();
  }
  await Promise.all(services.map((service) => service.stop()));
}, 90_000);
