import { ownBrand } from '@croupier/platform/auth';
import type { Player, Principal } from '@croupier/platform/auth';

/** A player as the key of a map: `<brand>/<playerId>`. A brand contains no slash. */
export type PlayerKey = `${string}/${string}`;

export function keyOf({ brand, playerId }: Player): PlayerKey {
  return `${brand}/${playerId}`;
}

export function playerOfKey(key: PlayerKey): Player {
  const slash = key.indexOf('/');
  return { brand: key.slice(0, slash), playerId: key.slice(slash + 1) };
}

/** The player that a token with the scope `player` names. */
export function playerOfToken(principal: Principal): Player {
  return { brand: ownBrand(principal), playerId: principal.sub };
}
