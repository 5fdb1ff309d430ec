import { describe, expect, test } from '@jest/globals';
import {
  brandOf,
  createTokenVerifier,
  knownScopes,
  maySeePlayer,
  ownBrand,
  seesBrand,
} from '@croupier/platform/auth';
import type { Brands, Principal } from '@croupier/platform/auth';
import { TEST_SECRET, token } from '@croupier/testing';

const verifier = createTokenVerifier({
  secret: TEST_SECRET,
  jwksUrl: null,
  issuer: null,
  audience: null,
  maxAgeSeconds: null,
});

async function brandsIn(scope: string, claim: unknown): Promise<Brands | 'invalid'> {
  const claims = claim === undefined ? {} : { brands: claim };
  const verified = await verifier.verify(token({ sub: 'p1', scope, ...claims }));
  return verified.outcome === 'valid' ? verified.principal.brands : 'invalid';
}

const SERVICE = 'wallets:write';

describe('the claim `brands`', () => {
  test.each([
    [SERVICE, undefined, null],
    [SERVICE, ['*'], null],
    [SERVICE, ['alpha'], ['alpha']],
    [SERVICE, ['alpha', 'beta', 'alpha'], ['alpha', 'beta']],
    ['player', undefined, ['default']],
    ['player', ['alpha'], ['alpha']],
    ['player wallets:read', undefined, null],
    ['player wallets:read', ['alpha'], ['alpha']],
  ] as const)('of scope %j is %j: the token sees %j', async (scope, claim, brands) => {
    expect(await brandsIn(scope, claim)).toEqual(brands);
  });

  test.each([
    [SERVICE, []],
    [SERVICE, 'alpha'],
    [SERVICE, null],
    [SERVICE, ['*', 'alpha']],
    [SERVICE, ['Alpha']],
    [SERVICE, ['']],
    [SERVICE, ['a/b']],
    [SERVICE, [7]],
    [SERVICE, ['x'.repeat(65)]],
    ['player', ['*']],
    ['player', ['alpha', 'beta']],
    ['player', []],
    ['player admin', ['alpha', 'beta']],
  ])('of scope %j is %j: the token is not valid', async (scope, claim) => {
    expect(await brandsIn(scope, claim)).toBe('invalid');
  });
});

const holder = (scope: string, brands: Brands): Principal => ({
  sub: 'p1',
  scopes: knownScopes(scope),
  brands,
  expiresAt: Infinity,
});

test.each([
  ['player', ['alpha'], 'alpha', true, false],
  ['player', ['alpha'], 'default', false, false],
  ['player', ['default'], 'default', true, false],
  ['player wallets:read', null, 'alpha', true, true],
  ['wallets:read', ['alpha'], 'alpha', true, true],
  ['wallets:read', ['alpha'], 'beta', false, false],
  ['admin', ['alpha'], 'beta', false, false],
  ['admin', null, 'beta', true, true],
  ['bonuses:write', null, 'alpha', false, false],
] as const)('%s of %j sees of %s player p1: %s, p2: %s', (...row) => {
  const [scope, brands, brand, p1, p2] = row;
  const principal = holder(scope, brands);
  expect(maySeePlayer(principal, { brand, playerId: 'p1' })).toBe(p1);
  expect(maySeePlayer(principal, { brand, playerId: 'p2' })).toBe(p2);
});

test.each([
  [null, undefined, 'default'],
  [null, 'beta', 'beta'],
  [['alpha'], undefined, 'alpha'],
  [['alpha'], 'alpha', 'alpha'],
  [['alpha'], 'beta', null],
  [['alpha', 'beta'], undefined, null],
  [['alpha', 'default'], undefined, 'default'],
  [['alpha', 'beta'], 'beta', 'beta'],
] as const)('a token of %j that names %j means %j', (brands, named, meant) => {
  expect(brandOf({ brands }, named)).toBe(meant);
});

test('what belongs to all brands exists for every token', () => {
  expect(seesBrand({ brands: ['alpha'] }, null)).toBe(true);
  expect(ownBrand({ brands: ['alpha', 'beta'] })).toBe('default');
});
