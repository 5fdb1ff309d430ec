import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { credentials, loadPackageDefinition, Metadata, status } from '@grpc/grpc-js';
import type { Client, GrpcObject, ServiceClientConstructor, ServiceError } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { token } from '@croupier/testing';
import { useGateway } from './fixture.ts';

const fixture = useGateway();
type Unary = (
  request: object,
  metadata: Metadata,
  done: (error: ServiceError | null, answer: unknown) => void,
) => void;
let stub: Client & { GetBalance: Unary };
let walletId = '';

beforeAll(async () => {
  walletId = await fixture.wallet('alice');
  const proto = loadSync(fileURLToPath(new URL('../proto/wallet.proto', import.meta.url)), {
    keepCase: true,
    longs: String,
  });
  const { v1 } = loadPackageDefinition(proto)['wallet'] as GrpcObject;
  const Service = (v1 as GrpcObject)['WalletService'] as ServiceClientConstructor;
  stub = new Service(
    `127.0.0.1:${fixture.gateway.grpcPort}`,
    credentials.createInsecure(),
  ) as unknown as typeof stub;
});
afterAll(() => stub.close());

function call(
  request: object,
  claims: Parameters<typeof token>[0] | null = { scope: 'wallets:read' },
): Promise<unknown> {
  const metadata = new Metadata();
  if (claims !== null) metadata.set('authorization', `Bearer ${token(claims)}`);
  return new Promise((resolve) =>
    stub.GetBalance(request, metadata, (error, answer) => resolve(error?.code ?? answer)),
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
