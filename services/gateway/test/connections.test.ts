import { describe, expect, test } from '@jest/globals';
import { eventually } from '@croupier/testing';
import pg from 'pg';
import { MAX_PIPELINED } from '../src/http/connection.ts';
import { useGateway } from './fixture.ts';
import { get, openConnection, post } from './raw-connection.ts';
import type { Connection } from './raw-connection.ts';

// Raw sockets: fetch neither pipelines nor closes its side alone.

const fixture = useGateway({ worker: true });

const open = (text: string): Connection => openConnection(fixture.gateway.url, text);
const soon = <T>(assertion: () => T | Promise<T>): Promise<T> => eventually(assertion, { timeoutMs: 20_000 });

/** While this runs, every read of a wallet waits. */
async function whileWalletsAreLocked(work: () => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: fixture.databaseUrl });
  await client.connect();
  await client.query('BEGIN; LOCK TABLE wallets IN ACCESS EXCLUSIVE MODE');
  try {
    await work();
  } finally {
    await client.query('ROLLBACK');
    await client.end();
  }
}

describe('requests that are pipelined', () => {
  test('are handled one after the other: a read sees the change before it', async () => {
    const walletId = await fixture.wallet('pipelined');
    const deposit = (amount: number): string =>
      post('/v1/deposits', { walletId, amount }, 'Prefer: wait=20\r\n');
    const read = get(`/v1/wallets/${walletId}`);
    const connection = open(deposit(500) + read + deposit(20) + read);
    await soon(() => expect(connection.bodies()).toHaveLength(4));
    expect(connection.bodies()).toMatchObject([
      { kind: 'deposit', status: 'applied' },
      { cash: 500 },
      { kind: 'deposit', status: 'applied' },
      { cash: 520 },
    ]);
    connection.socket.destroy();
  });

  test('are answered in order, a hundred of them, in one packet or byte by byte', async () => {
    const paths = Array.from({ length: 100 }, (_, at) => `/v1/wallets/w${at}`);
    const text = paths.map(get).join('');
    const atOnce = open(text);
    const slowly = open('');
    for (let at = 0; at < text.length; at += 701) slowly.socket.write(text.slice(at, at + 701));
    for (const connection of [atOnce, slowly]) {
      await soon(() => expect(connection.bodies()).toHaveLength(100));
      expect(connection.bodies().map(({ instance }) => instance)).toEqual(paths);
      expect(connection.isClosed()).toBe(false);
      connection.socket.destroy();
    }
  });

  test('do not hold up other connections when the first one is slow', async () => {
    const walletId = await fixture.wallet('slow');
    let slow: Connection | undefined;
    await whileWalletsAreLocked(async () => {
      slow = open(get(`/v1/wallets/${walletId}`) + get('/v1/currencies'));
      for (let at = 0; at < 3; at += 1) {
        const other = open(get('/v1/operations/x'));
        await soon(() => expect(other.bodies()).toMatchObject([{ status: 404 }]));
        other.socket.destroy();
      }
      expect(slow.received()).toBe('');
    });
    await soon(() => expect(slow?.bodies()).toMatchObject([{ id: walletId }, { items: expect.any(Array) }]));
    slow?.socket.destroy();
  });

  test('are not kept without end: a client that sends more than wait is disconnected', async () => {
    const walletId = await fixture.wallet('flood');
    await whileWalletsAreLocked(async () => {
      const first = get(`/v1/wallets/${walletId}`);
      const patient = open(first + get('/v1/currencies').repeat(MAX_PIPELINED));
      const flood = open(first + get('/v1/currencies').repeat(MAX_PIPELINED + 1));
      await soon(() => expect(flood.isClosed()).toBe(true));
      expect(patient.isClosed()).toBe(false);
      patient.socket.destroy();
    });
    const inFlight = async (): Promise<string> => (await fixture.gateway.registry.metrics()) as string;
    await soon(async () => expect(await inFlight()).toMatch(/^croupier_http_requests_in_flight 0$/m));
  });
});

describe('a client that closes its side after its request', () => {
  test('is answered, and then the connection is closed', async () => {
    const walletId = await fixture.wallet('half-closed');
    const connection = open(post('/v1/deposits', { walletId, amount: 7 }, 'Prefer: wait=20\r\n'));
    connection.socket.end();
    await soon(() => expect(connection.isClosed()).toBe(true));
    expect(connection.bodies()).toMatchObject([{ kind: 'deposit', status: 'applied' }]);
  });

  test('is answered to the last of several requests', async () => {
    const paths = ['/v1/wallets/a', '/v1/wallets/b', '/v1/wallets/c'];
    const connection = open(paths.map(get).join(''));
    connection.socket.end();
    await soon(() => expect(connection.isClosed()).toBe(true));
    expect(connection.bodies().map(({ instance }) => instance)).toEqual(paths);
  });

  test('within a request is refused', async () => {
    const connection = open(post('/v1/deposits', { walletId: 'x' }).slice(0, -3));
    connection.socket.end();
    await soon(() => expect(connection.isClosed()).toBe(true));
    expect(connection.received()).toMatch(/^HTTP\/1\.1 400 /);
  });

  test('without a request is let go', async () => {
    const connection = open('');
    connection.socket.end();
    await soon(() => expect(connection.isClosed()).toBe(true));
  });
});

describe('a refused request of a caller that is not known', () => {
  const unknown = (length: number): string =>
    `POST /v1/bets HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;

  test.each([
    ['has sent its body', unknown(2) + '{}'],
    ['has not sent its body', unknown(1_000_000_000)],
    ['has sent a part of it', unknown(1_000_000_000) + 'x'.repeat(300_000)],
    [
      'sends it in chunks',
      'POST /v1/bets HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n',
    ],
    ['asks for what is not there', unknown(2).replace('/v1/bets', '/nothing') + '{}'],
  ])('is answered and disconnected, where it %s', async (_what, text) => {
    const connection = open(text);
    await soon(() => expect(connection.isClosed()).toBe(true));
    expect(connection.received()).toMatch(/^HTTP\/1\.1 401 /);
    expect(connection.received()).toMatch(/\r\nConnection: close\r\n/i);
    expect(connection.bodies()).toMatchObject([{ code: 'unauthorized' }]);
    connection.socket.destroy();
  });

  test('is disconnected while it goes on sending', async () => {
    const connection = open(unknown(1_000_000_000));
    const more = setInterval(() => connection.socket.write('x'.repeat(100_000)), 5);
    await soon(() => expect(connection.socket.destroyed).toBe(true));
    clearInterval(more);
    expect(connection.socket.bytesWritten).toBeLessThan(1_000_000_000);
  });

  test('stays connected where it has no body', async () => {
    const connection = open(`GET /v1/currencies HTTP/1.1\r\nHost: x\r\n\r\n${get('/v1/wallets/a')}`);
    await soon(() =>
      expect(connection.bodies()).toMatchObject([{ code: 'unauthorized' }, { code: 'wallet_not_found' }]),
    );
    connection.socket.destroy();
  });
});
