import { describe, expect, test } from '@jest/globals';
import { SCOPES } from '@croupier/platform/auth';
import { ROUTES } from '../src/routes/index.ts';
import { useGateway } from './fixture.ts';

const WRITE = ['wallets:write', 'admin'];
const FREEZE = ['wallets:freeze', 'wallets:write', 'admin'];
const HOLDS = ['holds:write', 'wallets:write', 'admin'];
const READ = ['player', 'wallets:read', 'wallets:write', 'admin'];
const BONUS = ['bonuses:write', 'admin'];
const GRANT = ['bonuses:grant', 'bonuses:write', 'admin'];
const BONUS_READ = ['player', 'wallets:read', 'wallets:write', 'bonuses:write', 'admin'];
const DEAD_LETTERS = ['dead_letters:write', 'admin'];
const ADMIN = ['admin'];
/** Every scope, and none. */
const ANY = ['', ...SCOPES];

/** Section 2 of the contract and the scopes of the console, call by call. A route that is not here fails the test. */
const OPENED_BY: Record<string, string[]> = {
  'POST /v1/bets': WRITE,
  'POST /v1/settlements': WRITE,
  'POST /v1/rollbacks': WRITE,
  'POST /v1/batches': WRITE,
  'POST /v1/deposits': WRITE,
  'POST /v1/withdrawals': WRITE,
  'POST /v1/transfers': WRITE,
  'POST /v1/payouts': WRITE,
  'POST /v1/operations/:id/complete': HOLDS,
  'POST /v1/operations/:id/revert': HOLDS,
  'POST /v1/adjustments': ['adjustments:write', 'admin'],
  'GET /v1/operations/:id': BONUS_READ,
  'POST /v1/wallets': WRITE,
  'GET /v1/wallets/:id': READ,
  'GET /v1/players/:playerId/wallets': READ,
  'GET /v1/wallets/:id/history': READ,
  'GET /v1/wallets/:id/bets': READ,
  'GET /v1/wallets/:id/bets/:reference': READ,
  'GET /v1/wallets/:id/operations': READ,
  'POST /v1/wallets/:id/freeze': FREEZE,
  'POST /v1/wallets/:id/unfreeze': FREEZE,
  'POST /v1/wallets/:id/close': WRITE,
  'POST /v1/players/:playerId/erase': ADMIN,
  'GET /v1/wallets/:id/bonuses': BONUS_READ,
  'POST /v1/offers': BONUS,
  'GET /v1/offers': GRANT,
  'GET /v1/offers/:id': GRANT,
  'POST /v1/offers/:id/archive': BONUS,
  'POST /v1/bonuses': GRANT,
  'GET /v1/bonuses/:id': BONUS_READ,
  'GET /v1/bonuses/:id/explain': BONUS_READ,
  'POST /v1/bonuses/:id/forfeit': GRANT,
  'PUT /v1/games/:gameId': BONUS,
  'POST /v1/leaderboards': BONUS,
  'GET /v1/leaderboards/:id': ANY,
  'POST /v1/leaderboards/:id/scores': BONUS,
  'GET /v1/brands': [
    'wallets:read',
    'wallets:write',
    'bonuses:grant',
    'bonuses:write',
    'reports:read',
    'admin',
  ],
  'PUT /v1/brands/:id': ADMIN,
  'GET /v1/currencies': ANY,
  'PUT /v1/currencies/:code': ADMIN,
  'GET /v1/admin/dead-letters': DEAD_LETTERS,
  'POST /v1/admin/dead-letters/replay': DEAD_LETTERS,
  'POST /v1/admin/dead-letters/:operationId/discard': DEAD_LETTERS,
  'POST /v1/admin/dead-letters/:operationId/replay': DEAD_LETTERS,
  'GET /v1/admin/audit': ['audit:read', 'admin'],
  'GET /v1/admin/reconciliation': ADMIN,
};

const fixture = useGateway();
const unknownId = '0197a6e2-7e4f-7000-8000-000000000001';

function concrete(path: string): string {
  return path
    .replace(/:(id|operationId)/, unknownId)
    .replace(/:(playerId|reference|gameId)/, 'x')
    .replace(':code', 'XTS');
}

test('every route is in the contract, and every call of the contract is a route', () => {
  expect(ROUTES.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(Object.keys(OPENED_BY).sort());
});

describe.each(ROUTES.map(({ method, path }) => [method, path] as const))('%s %s', (method, path) => {
  const call = `${method} ${concrete(path)}`;
  const body = method === 'GET' ? {} : { body: {} };

  test('is closed without a token', async () => {
    const answer = await fixture.ask(call, { ...body, authorization: null });
    expect(answer).toMatchObject({ status: 401, body: { code: 'unauthorized' } });
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  });

  test('is opened by its scopes and by no other', async () => {
    const opened: string[] = [];
    for (const scope of ANY) {
      const { status } = await fixture.ask(call, { ...body, scope });
      if (status !== 403) opened.push(scope);
      expect([200, 201, 202, 400, 403, 404]).toContain(status);
    }
    expect(opened.sort()).toEqual([...(OPENED_BY[`${method} ${path}`] ?? [])].sort());
  });
});

test('scopes add up', async () => {
  const answer = await fixture.ask('PUT /v1/games/g1', {
    scope: 'player bonuses:write',
    body: { category: 'slots' },
  });
  expect(answer.status).toBe(200);
});

test.each(['GET /v1/nothing', 'GET /', 'POST /V1/BETS', 'GET /v1/wallets/%E0%A4%A'])(
  '%s does not exist: 401 without a token, 404 with one',
  async (call) => {
    expect(await fixture.ask(call, { authorization: null })).toMatchObject({ status: 401 });
    expect(await fixture.ask(call)).toMatchObject({ status: 404, body: { code: 'not_found' } });
  },
);

test.each([
  ['DELETE /v1/bets', 'POST'],
  ['GET /v1/offers/x/archive', 'POST'],
  ['PUT /v1/wallets/x', 'GET, HEAD'],
  ['PATCH /v1/leaderboards', 'POST'],
  ['DELETE /v1/offers', 'POST, GET, HEAD'],
])('%s is a known address with another method: 401 without a token, 405 with one', async (call, allowed) => {
  expect(await fixture.ask(call, { authorization: null })).toMatchObject({ status: 401 });
  const answer = await fixture.ask(call);
  expect(answer).toMatchObject({ status: 405, body: { code: 'method_not_allowed' } });
  expect(answer.headers.get('allow')).toBe(allowed);
});
