import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { eventually, token } from '@croupier/testing';
import { Casino, Client, counted, upTo } from './setup.ts';
import type { Realtime } from './setup.ts';

let casino: Casino;
let realtime: Realtime;
beforeAll(async () => {
  casino = await Casino.open();
  realtime = await casino.startRealtime({ config: { corsOrigins: ['https://casino.example'] } });
});
afterAll(() => casino.close());

const forged = (): string => token({}, 'another-secret-of-more-than-thirty-two-bytes');
const bad: [string, () => unknown][] = [
  ['no token', () => undefined],
  ['an empty token', () => ''],
  ['a token that is not a JWT', () => 'abc'],
  ['a token that is not a string', () => ({ a: 1 })],
  ['a forged token', forged],
  ['an expired token', () => token({ ttl: -1 })],
  ['a token without expiry', () => token({ exp: undefined })],
  ['a token with an empty sub', () => token({ sub: '' })],
];

describe.each(['websocket', 'polling'])('over %s', (transport) => {
  test.each(bad)('%s is refused as unauthorized', async (_name, made) => {
    const client = new Client(realtime.url, null, { transports: [transport], auth: { token: made() } });
    expect(await client.refused()).toMatchObject({ code: 'unauthorized' });
    client.socket.disconnect();
  });

  test('a token may be sent in the header', async () => {
    const extraHeaders = { authorization: `Bearer ${token({ sub: 'anna' })}` };
    const client = new Client(realtime.url, null, { transports: [transport], extraHeaders });
    await client.snapshotReceived();
    client.socket.disconnect();
  });

  test('a page of another origin is refused', async () => {
    const options = { transports: [transport], extraHeaders: { origin: 'https://evil.example' } };
    const client = casino.connect(realtime, {}, options);
    expect(await client.refused()).not.toMatchObject({ code: 'unauthorized' });
    client.socket.disconnect();
    const own = { ...options, extraHeaders: { origin: 'https://casino.example' } };
    await casino.connect(realtime, {}, own).snapshotReceived();
  });
});

test('scopes add up, and only the scope player brings a snapshot and events', async () => {
  const walletId = await casino.openWallet('bella');
  const both = await casino
    .connect(realtime, { sub: 'bella', scope: 'wallets:read player' })
    .snapshotReceived();
  const reader = await casino.connect(realtime, { sub: 'bella', scope: 'wallets:read' }).connected();
  expect(await reader.subscribe('game')).toEqual({ ok: true });
  await casino.applyAndPublish({ walletId, amount: 1 });
  await eventually(() => expect(both.versions()).toEqual([1]));
  expect(reader.messages).toEqual([]);
});

test('a connection ends when its token expires', async () => {
  const client = await casino.connect(realtime, { sub: 'carla', ttl: 4 }).snapshotReceived();
  await eventually(() => expect(client.disconnects).toEqual(['io server disconnect']));
  expect(client.messages.map(({ name }) => name)).toEqual(['snapshot', 'session:expired']);
  expect(client.socket.active).toBe(false);
});

describe('the clock is set while a connection is open', () => {
  const setClock = (byMs: number): void => {
    const now = Date.now.bind(Date);
    jest.spyOn(Date, 'now').mockImplementation(() => now() + byMs);
  };
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test('forward past the expiry of its token: it ends', async () => {
    const watchful = await casino.startRealtime({ timing: { tokenCheckMs: 50 } });
    const client = await casino.connect(watchful, { sub: 'ella', ttl: 3600 }).snapshotReceived();
    setClock(7_200_000);
    await eventually(() => expect(client.disconnects).toEqual(['io server disconnect']));
    expect(client.messages.at(-1)?.name).toBe('session:expired');
  });

  test('back: it ends after the time that was left', async () => {
    const client = await casino.connect(realtime, { sub: 'fay', ttl: 2 }).snapshotReceived();
    setClock(-3_600_000);
    await eventually(() => expect(client.disconnects).toEqual(['io server disconnect']));
    expect(client.messages.at(-1)?.name).toBe('session:expired');
  });
});

test('a connection with a token that is valid for years stays open', async () => {
  const client = await casino.connect(realtime, { sub: 'dora', ttl: 10 * 365 * 86_400 }).snapshotReceived();
  expect(await client.subscribe('game')).toEqual({ ok: true });
  expect(client.disconnects).toEqual([]);
});

test('connections are limited for each address, as trusted proxies forward it', async () => {
  const narrow = await casino.startRealtime({
    config: { connectionsPerAddress: 2, trustProxy: ['loopback'] },
  });
  const from = (address: string) => ({ extraHeaders: { 'x-forwarded-for': address }, reconnection: false });
  const [first] = [
    await casino.connect(narrow, {}, from('192.0.2.1')).snapshotReceived(),
    await casino.connect(narrow, {}, from('192.0.2.1')).snapshotReceived(),
    await casino.connect(narrow, {}, from('192.0.2.2')).snapshotReceived(),
  ];
  expect(await casino.connect(narrow, {}, from('192.0.2.1')).refused()).not.toMatchObject({
    code: 'unauthorized',
  });
  first.socket.disconnect();
  await casino.connect(narrow, {}, { ...from('192.0.2.1'), reconnection: true }).snapshotReceived();
});

function admitted({ socket }: Client): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('snapshot', () => resolve());
    socket.once('connect_error', reject);
  });
}

test('an address with too many failed authentications is refused for a while', async () => {
  const strict = await casino.startRealtime({ config: { failuresPerAddress: { perSecond: 2 } } });
  const refusal = async () => (await new Client(strict.url, 'abc', { reconnection: false }).refused()).code;
  const codes: unknown[] = [];
  // on a slow machine the allowance grows meanwhile
  await eventually(async () => {
    codes.push(...(await Promise.all(upTo(8).map(refusal))));
    expect(codes.at(-1)).toBe('rate_limited');
  });
  expect(codes.filter((code) => code === 'unauthorized').length).toBeGreaterThanOrEqual(2);
  expect(new Set(codes)).toEqual(new Set(['unauthorized', 'rate_limited']));
  await eventually(() => admitted(casino.connect(strict, {}, { reconnection: false })));
  expect(await counted(strict, 'croupier_socket_handshakes_refused_total')).toBeGreaterThanOrEqual(4);
});
