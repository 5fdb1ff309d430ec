import type { Principal, TokenVerifier } from '@croupier/platform/auth';
import type { Limits } from './limits.ts';
import { refuse } from '@croupier/engine';
import type { Refusal } from '@croupier/engine';
import type { HttpRefusal } from './reply.ts';

const CHALLENGE = { 'WWW-Authenticate': 'Bearer' };

/** Who asks, by the bearer token. */
export async function authenticate(
  authorization: string | undefined,
  verifier: TokenVerifier,
): Promise<Principal | Refusal> {
  const token = /^Bearer +([\w.~+/=-]+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) return unauthorized('A bearer token is required.');
  const verified = await verifier.verify(token);
  switch (verified.outcome) {
    case 'valid':
      return verified.principal;
    case 'invalid':
      return unauthorized(verified.reason);
    case 'unavailable':
      return refuse('overloaded', 'The keys that tokens are checked with cannot be had just now.', {
        retryAfterSeconds: 2,
      });
  }
}

/** Who asks where no token is needed; such requests are counted as failures to show one are: by address. */
export async function admitAnybody(address: string, limits: Limits): Promise<Principal | Refusal> {
  return (await limits.ofFailures(address)).refusal ?? ANYBODY;
}

const ANYBODY: Principal = { sub: '', scopes: new Set(), brands: null, expiresAt: Infinity };

function unauthorized(detail: string): HttpRefusal {
  return { code: 'unauthorized', detail, headers: CHALLENGE };
}

/** An address that fails too often is told so instead. */
export async function refuseStranger(refusal: Refusal, address: string, limits: Limits): Promise<Refusal> {
  if (refusal.code !== 'unauthorized') return refusal;
  return (await limits.ofFailures(address)).refusal ?? refusal;
}
