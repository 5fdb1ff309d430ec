import { describe, expect, test } from '@jest/globals';
import {
  isPlayer,
  isService,
  knownScopes,
  maySeePlayer,
  readsAll,
  ROLES,
  SCOPE_CATALOGUE,
  SCOPES,
  scopesThatGrant,
} from '@croupier/platform/auth';
import type { Principal, Scope } from '@croupier/platform/auth';

const holder = (claim: string): Principal => ({
  sub: 'p1',
  scopes: knownScopes(claim),
  brands: null,
  expiresAt: Infinity,
});

describe('the claim `scope`', () => {
  test.each([
    ['', 'nothing', false],
    ['player', 'player', false],
    ['player openid', 'player', false],
    ['openid email player profile offline_access', 'player', false],
    ['openid', 'nothing', false],
    ['Player', 'nothing', false],
    ['wallets:Write', 'nothing', false],
    ['wallets:write2', 'nothing', false],
    ['wallets', 'nothing', false],
    ['*', 'nothing', false],
    ['constructor __proto__', 'nothing', false],
    ['player,admin', 'nothing', false],
    ['player\tadmin', 'nothing', false],
    ['player wallets:read', 'player wallets:read', true],
    ['wallets:read openid', 'wallets:read', true],
    ['wallets:write', 'wallets:write', true],
    ['bonuses:write', 'bonuses:write', true],
    [' admin  admin ', 'admin', true],
  ])('%j counts as %s; a service: %s', (claim, counted, service) => {
    expect([...knownScopes(claim)].join(' ') || 'nothing').toBe(counted);
    expect(isService(holder(claim))).toBe(service);
  });
});

test.each([
  ['player openid', true, false],
  ['openid', false, false],
  ['wallets:read', true, true],
  ['wallets:write', true, true],
  ['bonuses:write', false, false],
  ['admin', true, true],
])('%j sees its own player: %s, others: %s', (claim, own, others) => {
  expect(maySeePlayer(holder(claim), { brand: 'default', playerId: 'p1' })).toBe(own);
  expect(maySeePlayer(holder(claim), { brand: 'default', playerId: 'p2' })).toBe(others);
  expect(readsAll(holder(claim))).toBe(others);
  expect(isPlayer(holder(claim))).toBe(claim.startsWith('player'));
});

describe('the catalogue of scopes', () => {
  test('includes only what is there, and says in one sentence what each may', () => {
    for (const [scope, { may, includes }] of Object.entries(SCOPE_CATALOGUE)) {
      expect([scope, may]).toEqual([scope, expect.stringMatching(/^[A-Z].*[^.]$/)]);
      for (const included of includes) expect(SCOPES).toContain(included);
    }
  });

  test.each([
    ['wallets:read', 'wallets:read wallets:write admin'],
    ['wallets:freeze', 'wallets:freeze wallets:write admin'],
    ['holds:write', 'holds:write wallets:write admin'],
    ['limits:write', 'limits:write wallets:write admin'],
    ['limits:operator', 'limits:operator admin'],
    ['bonuses:grant', 'bonuses:grant bonuses:write admin'],
    ['adjustments:write', 'adjustments:write admin'],
    ['dead_letters:write', 'dead_letters:write admin'],
    ['audit:read', 'audit:read admin'],
    ['player', 'player admin'],
  ] as const)('what %s may is granted by %s', (scope, granting) => {
    expect(scopesThatGrant(scope).join(' ')).toBe(granting);
  });

  test('an inclusion of an inclusion is written out, so that one look-up is enough', () => {
    const included = (scope: Scope): readonly string[] => SCOPE_CATALOGUE[scope].includes;
    for (const scope of SCOPES)
      for (const inner of included(scope))
        for (const deeper of included(inner as Scope)) expect(included(scope)).toContain(deeper);
  });

  test('roles are the table of the console', () => {
    expect(ROLES).toEqual({
      support: ['wallets:read', 'wallets:freeze', 'limits:write', 'bonuses:grant'],
      finance: ['wallets:read', 'adjustments:write', 'holds:write', 'reports:read', 'approvals:write'],
      bonus: ['wallets:read', 'bonuses:grant', 'bonuses:write', 'reports:read'],
      operations: ['wallets:read', 'dead_letters:write'],
      compliance: [
        'wallets:read',
        'wallets:freeze',
        'limits:write',
        'limits:operator',
        'reports:read',
        'approvals:write',
        'audit:read',
      ],
      admin: ['admin'],
    });
  });
});
