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
      return refuse('overloaded', 'The token signing keys are temporarily unavailable.', {
        retryAfterSeconds: 2,
      });
  }
}

/** Anonymous routes share the per-address limit of failed authentications. */
export async function limitAnonymous(address: string, limits: Limits): Promise<Principal | Refusal> {
  return (await limits.ofFailures(address)).refusal ?? ANONYMOUS;
}

const ANONYMOUS: Principal = { sub: '', scopes: new Set(), brands: null, expiresAt: Infinity };

function unauthorized(detail: string): HttpRefusal {
  return { code: 'unauthorized', detail, headers: CHALLENGE };
}

/** An address that fails too often is refused for that instead. */
export async function limitAuthFailures(refusal: Refusal, address: string, limits: Limits): Promise<Refusal> {
  if (refusal.code !== 'unauthorized') return refusal;
  return (await limits.ofFailures(address)).refusal ?? refusal;
}
