import { Croupier } from '@croupier/client';
import type { Place } from './place.ts';
import { Tally } from './tally.ts';

/** What the whole evening shares. */
export interface House {
  /** With every right. */
  croupier: Croupier;
  tally: Tally;
  /** Operations that nobody waited for, to be looked at in the end. */
  later: { id: string; kind: string }[];
}

/** Calls that move money wait for their result. */
export const WAIT = { wait: 10 } as const;

export function openHouse(place: Place, evening: string): House {
  const tally = new Tally();
  const croupier = new Croupier({
    ...place,
    token: () => place.token(evening, 'wallets:write bonuses:write admin'),
    fetch: async (...request) => {
      const response = await fetch(...request);
      if (response.headers.get('idempotency-replayed') === 'true') tally.replays += 1;
      return response;
    },
  });
  return { croupier, tally, later: [] };
}
