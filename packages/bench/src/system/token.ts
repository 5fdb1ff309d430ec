import { claimsOf, signJwt } from '@croupier/launcher';

/** Secrets of the benchmark's servers, which accept local connections only. */
export const JWT_SECRET = 'a-secret-of-the-benchmark-and-of-nothing-else';
export const SERVICE_SECRET = 'shared-by-the-services-of-the-benchmark';

export function benchToken(): string {
  return signJwt(claimsOf({ sub: 'bench', scope: 'wallets:write bonuses:write admin' }, {}), JWT_SECRET);
}

export function playerToken(playerId: string): string {
  return signJwt(claimsOf({ sub: playerId, scope: 'player' }, {}), JWT_SECRET);
}
