import { describe, expect, test } from '@jest/globals';
import { isPlayer, isService, knownScopes, maySeePlayer, readsAll } from '@croupier/platform/auth';
import type { Principal } from '@croupier/platform/auth';

const holder = (claim: string): Principal => ({ sub: 'p1', scopes: knownScopes(claim), expiresAt: Infinity });

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
  expect(maySeePlayer(holder(claim), 'p1')).toBe(own);
  expect(maySeePlayer(holder(claim), 'p2')).toBe(others);
  expect(readsAll(holder(claim))).toBe(others);
  expect(isPlayer(holder(claim))).toBe(claim.startsWith('player'));
});
