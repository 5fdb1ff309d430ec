import { SignJWT } from 'jose';
import type { TokenOptions } from './token.ts';

interface TokenGrant {
  sub: string;
  scope: string;
  /** The claim is left out where it is not given. */
  brands?: readonly string[];
  /** At most `TOKEN_MAX_AGE` where that is set. */
  seconds: number;
}

interface SignedToken {
  token: string;
  /** Milliseconds since the epoch. */
  expiresAt: number;
}

export type SignToken = (grant: TokenGrant) => Promise<SignedToken>;

/** Signs tokens that a verifier with the same options accepts; null where the keys are an issuer's. */
export function createTokenSigner(options: TokenOptions): SignToken | null {
  const { secret, jwksUrl, issuer, audience, maxAgeSeconds } = options;
  if (secret === null || jwksUrl !== null) return null;
  const key = new TextEncoder().encode(secret);
  return async ({ sub, scope, brands, ...grant }) => {
    const seconds = Math.min(grant.seconds, maxAgeSeconds ?? Infinity);
    const now = Math.floor(Date.now() / 1000);
    const jwt = new SignJWT(brands === undefined ? { scope } : { scope, brands: [...brands] })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setSubject(sub)
      .setIssuedAt(now)
      .setExpirationTime(now + seconds);
    if (issuer !== null) jwt.setIssuer(issuer);
    if (audience !== null) jwt.setAudience(audience);
    return { token: await jwt.sign(key), expiresAt: (now + seconds) * 1000 };
  };
}
