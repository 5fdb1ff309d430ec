import { once } from 'node:events';
import { connect as connectHttp2 } from 'node:http2';
import { createPool } from '@croupier/platform/postgres';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { credentials, loadPackageDefinition, Metadata, status } from '@grpc/grpc-js';
import type { Client, GrpcObject, ServiceClientConstructor, ServiceError } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { eventually, token } from '@croupier/testing';
import { useGateway } from './fixture.ts';
import { client } from './testing.ts';

const fixture = useGateway();
type Unary = (
  request: object,
  metadata: Metadata,
  done: (error: ServiceError | null, answer: unknown) => void,
) => void;
type Stub = Client & { GetBalance: Unary };
let stub: Stub;
let walletId = '';

function connect(port: number): Stub {
  const proto = loadSync(fileURLToPath(new URL('../proto/wallet.proto', import.meta.url)), {
    keepCase: true,
    longs: String,
  });
  const { v1 } = loadPackageDefinition(proto)['wallet'] as GrpcObject;
  const Service = (v1 as GrpcObject)['WalletService'] as ServiceClientConstructor;
  return new Service(`127.0.0.1:${port}`, credentials.createInsecure()) as unknown as Stub;
}

beforeAll(async () => {
  walletId = await fixture.wallet('alice');
  stub = connect(fixture.gateway.grpcPort);
});
afterAll(() => stub.close());

function call(
  request: object,
  claims: Parameters<typeof token>[0] | null = { scope: 'wallets:read' },
  to = stub,
): Promise<unknown> {
  const metadata = new Metadata();
  if (claims !== null) metadata.set('authorization', `Bearer ${token(claims)}`);
  return new Promise((resolve) =>
    to.GetBalance(request, metadata, (error, answer) => resolve(error?.code ?? answer)),
  );
}

test('GetBalance finds a wallet by its id, or by player and currency', async () => {
  const balance = { wallet_id: walletId, player_id: 'alice', currency: 'EUR', cash: '0', version: '0' };
  expect(await call({ wallet_id: walletId })).toMatchObject(balance);
  expect(await call({ player_id: 'alice', currency: 'EUR' })).toMatchObject(balance);
  expect(await call({ wallet_id: walletId }, { sub: 'alice', scope: 'player' })).toMatchObject(balance);
});

test.each([
  [{}, { scope: 'wallets:read' }, status.INVALID_ARGUMENT],
  [{ wallet_id: 'x' }, { scope: 'wallets:read' }, status.INVALID_ARGUMENT],
  [{ player_id: 'alice' }, { scope: 'wallets:read' }, status.INVALID_ARGUMENT],
  [{ player_id: 'alice', currency: 'USD' }, { scope: 'wallets:read' }, status.NOT_FOUND],
  [{ player_id: 'alice', currency: 'EUR' }, { sub: 'mallory', scope: 'player' }, status.NOT_FOUND],
  [{ player_id: 'alice', currency: 'EUR' }, { scope: 'bonuses:write' }, status.PERMISSION_DENIED],
  [{ player_id: 'alice', currency: 'EUR' }, null, status.UNAUTHENTICATED],
])('GetBalance %j with %j: %d', async (request, claims, code) => {
  expect(await call(request, claims)).toBe(code);
});

test('GetBalance finds a player of a brand, where the token sees that brand', async () => {
  await fixture.ask('PUT /v1/brands/north', { body: { name: 'North' } });
  const body = { brand: 'north', playerId: 'alice', currency: 'EUR' };
  const { id } = (await fixture.ask('POST /v1/wallets', { body })).body;
  const alice = { player_id: 'alice', currency: 'EUR' };
  const ofNorth = { wallet_id: id, brand: 'north' };
  const service = { scope: 'wallets:read', brands: ['north'] };
  expect(await call({ ...alice, brand: 'north' })).toMatchObject(ofNorth);
  expect(await call(alice)).toMatchObject({ wallet_id: walletId, brand: 'default' });
  expect(await call(alice, service)).toMatchObject(ofNorth);
  expect(await call(alice, { sub: 'alice', scope: 'player', brands: ['north'] })).toMatchObject(ofNorth);
  expect(await call({ wallet_id: id }, service)).toMatchObject(ofNorth);
  expect(await call({ wallet_id: walletId }, service)).toBe(status.NOT_FOUND);
  expect(await call({ ...alice, brand: 'default' }, service)).toBe(status.NOT_FOUND);
  expect(await call({ wallet_id: id }, { sub: 'alice', scope: 'player' })).toBe(status.NOT_FOUND);
  expect(await call({ wallet_id: id, brand: 'north' })).toBe(status.INVALID_ARGUMENT);
  expect(await call({ ...alice, brand: 'North' })).toBe(status.INVALID_ARGUMENT);
});

test('GetBalance is limited as HTTP is, and by the same buckets', async () => {
  const limited = await fixture.another({ RATE_LIMIT_PLAYER: '1/s', RATE_LIMIT_ADDRESS: '1/s' });
  const to = connect(limited.grpcPort);
  const asks = (claims: Parameters<typeof call>[1]) =>
    Promise.all(Array.from({ length: 4 }, () => call({ wallet_id: walletId }, claims, to)));
  expect(await asks(null)).toContain(status.RESOURCE_EXHAUSTED);
  expect(await asks({ sub: 'alice', scope: 'player' })).toContain(status.RESOURCE_EXHAUSTED);
  const overHttp = await client(limited)('GET /v1/currencies', { sub: 'alice', scope: 'player' });
  expect(overHttp.status).toBe(429);
  to.close();
});

test('one connection has 100 calls under way at most, and others are answered meanwhile', async () => {
  const session = connectHttp2(`http://127.0.0.1:${fixture.gateway.grpcPort}`);
  session.on('error', () => {});
  await once(session, 'remoteSettings');
  expect(session.remoteSettings.maxConcurrentStreams).toBe(100);
  let begun = 0;
  let failed = 0;
  for (let n = 0; n < 300; n++) {
    const stream = session.request({
      ':method': 'POST',
      ':path': '/grpc.health.v1.Health/Watch',
      'content-type': 'application/grpc',
      te: 'trailers',
    });
    stream.once('response', () => (begun += 1));
    stream.once('error', () => (failed += 1));
    // an empty message, and no end: the stream stays open
    stream.end(Buffer.alloc(5));
  }
  await eventually(() => expect(begun).toBe(100));
  expect(await call({ wallet_id: walletId })).toMatchObject({ wallet_id: walletId });
  expect(begun + failed).toBeLessThanOrEqual(300);
  expect(begun).toBe(100);
  session.destroy();
});

test('a message larger than any of ours is refused', async () => {
  expect(await call({ player_id: 'x'.repeat(20_000), currency: 'EUR' })).toBe(status.RESOURCE_EXHAUSTED);
});

test('a balance that a lock holds up is UNAVAILABLE within 5 s', async () => {
  const pool = createPool(fixture.databaseUrl, { max: 1, application: 'test' });
  const lock = await pool.connect();
  await lock.query('BEGIN; LOCK TABLE wallets IN ACCESS EXCLUSIVE MODE');
  const began = performance.now();
  expect(await call({ wallet_id: walletId })).toBe(status.UNAVAILABLE);
  expect(performance.now() - began).toBeLessThan(5_500);
  await lock.query('ROLLBACK');
  lock.release();
  await pool.end();
  expect(await call({ wallet_id: walletId })).toMatchObject({ wallet_id: walletId });
}, 30_000);
