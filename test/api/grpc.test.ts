import { beforeAll, expect, jest, test } from '@jest/globals';
import { token } from '@croupier/testing';
import { useGateway } from '../../services/gateway/test/fixture.ts';
import { describeWith } from './describe-with.ts';
import { runTool } from './outside-tools.ts';
import type { Run } from './run.ts';

// A stock client that knows nothing of the service but its address: all else it asks for by reflection.

// a program of 47 MB is started for every call
jest.setTimeout(120_000);

await describeWith('buf', 'gRPC, asked by `buf curl`', () => {
  const fixture = useGateway({ worker: true });
  const LARGEST = 9_007_199_254_740_991;
  let walletId = '';

  beforeAll(async () => {
    walletId = await fixture.wallet('alice');
    await fixture.ask('POST /v1/deposits', {
      body: { walletId, amount: LARGEST },
      headers: { prefer: 'wait=30' },
    });
  });

  function curl(method: string, ...flags: string[]): Promise<Run> {
    const address = `http://127.0.0.1:${fixture.gateway.grpcPort}/${method}`;
    return runTool('buf', ['curl', '--protocol', 'grpc', '--http2-prior-knowledge', ...flags, address]);
  }

  function getBalance(request: object, scope = 'wallets:read', sub = 'support'): Promise<Run> {
    const authorization = `authorization: Bearer ${token({ sub, scope })}`;
    return curl(
      'wallet.v1.WalletService/GetBalance',
      '--header',
      authorization,
      '--data',
      JSON.stringify(request),
    );
  }

  test('the services are found by reflection', async () => {
    const { stdout } = await curl('', '--list-services');
    expect(stdout.split('\n')).toEqual(
      expect.arrayContaining(['wallet.v1.WalletService', 'grpc.health.v1.Health']),
    );
  });

  test('health needs no token', async () => {
    const { stdout, stderr } = await curl(
      'grpc.health.v1.Health/Check',
      '--data',
      '{"service":"wallet.v1.WalletService"}',
    );
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({ status: 'SERVING' });
  });

  test.each([
    ['its id', () => ({ wallet_id: walletId })],
    ['player and currency', () => ({ player_id: 'alice', currency: 'EUR' })],
  ])('the largest balance there is comes exact, by %s', async (_by, request) => {
    const { stdout, stderr } = await getBalance(request());
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      walletId,
      brand: 'default',
      playerId: 'alice',
      currency: 'EUR',
      cash: String(LARGEST),
      version: '1',
    });
  });

  test('refusals have their codes', async () => {
    const codeOf = ({ stderr }: Run): unknown => (JSON.parse(stderr) as { code: string }).code;
    expect(codeOf(await getBalance({ wallet_id: walletId }, 'bonuses:write'))).toBe('permission_denied');
    expect(codeOf(await getBalance({ wallet_id: walletId }, 'player', 'mallory'))).toBe('not_found');
    expect(codeOf(await getBalance({}))).toBe('invalid_argument');
    const anonymous = await curl('wallet.v1.WalletService/GetBalance', '--data', '{}');
    expect(codeOf(anonymous)).toBe('unauthenticated');
  });
});
