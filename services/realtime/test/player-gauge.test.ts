import { expect, test } from '@jest/globals';
import type { Principal, Scope } from '@croupier/platform/auth';
import { createRegistry } from '@croupier/platform/metrics';
import type { Connection } from '../src/feed/connection.ts';
import { registerPlayerGauge } from '../src/metrics.ts';

function connection(sub: string, brand: string, scope: Scope = 'player'): Connection {
  const principal: Principal = { sub, scopes: new Set([scope]), brands: [brand], expiresAt: Infinity };
  return { principal } as Connection;
}

test('a player counts once, whatever the number of connections, and one of another brand is another player', async () => {
  const registry = createRegistry();
  const open = [
    connection('ada', 'north'),
    connection('ada', 'north'),
    connection('ada', 'south'),
    connection('casino', 'north', 'wallets:read'),
  ];
  registerPlayerGauge(registry, new Set(open));
  expect(await registry.metrics()).toMatch(/^croupier_players_online 2$/m);
});
