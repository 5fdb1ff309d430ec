import { TEST_SECRET, token } from '@croupier/testing';

/** A caller, with the claims of its token. */
export interface Caller {
  readonly sub: string;
  readonly scope: string;
}

export const CASINO: Caller = { sub: 'casino', scope: 'wallets:write bonuses:write' };
export const SUPPORT: Caller = { sub: 'support', scope: 'wallets:read' };
export const MARKETING: Caller = { sub: 'marketing', scope: 'bonuses:write' };
export const OPERATOR: Caller = { sub: 'operator', scope: 'admin' };

/** Of the callers that are not players. */
export const SCOPES = Object.fromEntries(
  [CASINO, SUPPORT, MARKETING, OPERATOR].map(({ sub, scope }) => [sub, scope]),
);

export const player = (sub: string): Caller => ({ sub, scope: 'player' });

export const bearerOf = ({ sub, scope }: Caller, more: object = {}): string =>
  token({ sub, scope, ...more }, TEST_SECRET);
