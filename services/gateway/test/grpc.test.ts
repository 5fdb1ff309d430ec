import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { credentials, loadPackageDefinition, Metadata, status } from '@grpc/grpc-js';
import type { Client, GrpcObject, ServiceClientConstructor, ServiceError } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { token } from '@croupier/testing';
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
