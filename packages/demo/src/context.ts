import { Croupier } from '@croupier/client';
import type { Target } from './target.ts';
import { Tally } from './tally.ts';

/** What all parts of a demo run share. */
export interface DemoContext {
  /** With all scopes. */
  croupier: Croupier;
  tally: Tally;
  /** Operations whose calls did not wait; checked in the end. */
  pending: { id: string; kind: string }[];
}

/** Calls that move money wait for their result. */
export const WAIT = { wait: 10 } as const;

export function createContext(target: Target, runId: string): DemoContext {
  const tally = new Tally();
  const croupier = new Croupier({
    ...target,
    token: () => target.token(runId, 'wallets:write bonuses:write admin'),
    fetch: async (...request) => {
      const response = await fetch(...request);
      if (response.headers.get('idempotency-replayed') === 'true') tally.replays += 1;
      return response;
    },
  });
  return { croupier, tally, pending: [] };
}
