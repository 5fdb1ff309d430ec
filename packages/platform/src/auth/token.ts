import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type {
  JWTHeaderParameters,
  JWTPayload,
  JWTVerifyGetKey,
  JWTVerifyOptions,
  JWTVerifyResult,
} from 'jose';
import { LRUCache } from '../cache.ts';
import { ConfigError } from '../config/environment.ts';
import type { Environment } from '../config/environment.ts';
import { readSecret } from '../config/service-secret.ts';
import { brandsOfClaim, DEFAULT_BRAND } from './brands.ts';
import type { Brands } from './brands.ts';
import { knownScopes } from './scopes.ts';
import type { Principal, Scope } from './scopes.ts';

type Verified =
  | { outcome: 'valid'; principal: Principal }
  /** `reason` is for people; it never says more than the holder of the token can know. */
  | { outcome: 'invalid'; reason: string }
  /** The token signing keys are temporarily unavailable: nothing is known about the token. */
  | { outcome: 'unavailable' };

export interface TokenVerifier {
  verify(token: string): Promise<Verified>;
}

export interface TokenOptions {
  /** HS256 only. Or: */
  secret: string | null;
  /** RS256, ES256 and EdDSA only. */
  jwksUrl: string | null;
  /** Checked where set. */
  issuer: string | null;
  audience: string | null;
  /** Seconds that `exp` may come after `iat`; null sets no bound. */
  maxAgeSeconds: number | null;
}

const ASYMMETRIC = ['RS256', 'ES256', 'EdDSA', 'Ed25519'];
/** A key that its issuer withdraws is still accepted for this long at most. */
const CACHE_TTL_MS = 60_000;
const MAX_CACHED = 10_000;

/** `JWT_SECRET` or `JWT_JWKS_URL`, `JWT_ISSUER`, `JWT_AUDIENCE`, `TOKEN_MAX_AGE`. @throws ConfigError */
export function readTokenOptions(environment: Environment): TokenOptions {
  const audience = environment.optional('JWT_AUDIENCE');
  const jwksUrl = environment.optional('JWT_JWKS_URL');
  const options = {
    // with both set a token signed with the secret would pass where only the issuer's keys were meant to
    secret: jwksUrl === null ? readSecret(environment, 'JWT_SECRET') : null,
    jwksUrl,
    issuer: environment.optional('JWT_ISSUER'),
    audience: audience === ANY_AUDIENCE ? null : audience,
    maxAgeSeconds: readMaxAge(environment),
  };
  if (jwksUrl !== null && !URL.canParse(jwksUrl)) throw new ConfigError('JWT_JWKS_URL is not a valid URL');
  if (jwksUrl !== null && audience === null) throw new ConfigError(AUDIENCE_MISSING);
  if (jwksUrl !== null || options.secret !== null) return options;
  throw new ConfigError(
    'Set JWT_SECRET (at least 32 bytes) or JWT_JWKS_URL: without either no token can be checked',
  );
}

/** An issuer signs tokens for other services too, with the same keys. */
const AUDIENCE_MISSING =
  "JWT_AUDIENCE is not set; with JWT_JWKS_URL it must name the audience of Croupier's tokens (* accepts any)";
const ANY_AUDIENCE = '*';
const YEAR_SECONDS = 31_536_000;

/** Seconds. */
function readMaxAge(environment: Environment): number | null {
  if (environment.optional('TOKEN_MAX_AGE') === null) return null;
  return environment.integer('TOKEN_MAX_AGE', YEAR_SECONDS, { min: 1, max: YEAR_SECONDS });
}

/** Verifies bearer tokens. A signature is checked once a minute; that a token has not expired, every time. */
export function createTokenVerifier(options: TokenOptions): TokenVerifier {
  const check = options.jwksUrl === null ? bySecret(options) : byKeySet(options.jwksUrl, options);
  const cache = new LRUCache<string, Valid>({ max: MAX_CACHED, ttl: CACHE_TTL_MS, ttlResolution: 0 });
  return {
    async verify(token) {
      const known = cache.get(token);
      if (known !== undefined) return known.principal.expiresAt <= Date.now() ? EXPIRED : known;
      const verified = await check(token);
      if (verified.outcome === 'valid') cache.set(token, verified);
      return verified;
    },
  };
}

type Check = (token: string) => Promise<Verified>;
type Valid = Extract<Verified, { outcome: 'valid' }>;

const EXPIRED: Verified = { outcome: 'invalid', reason: 'The token has expired.' };

function verifyOptions(options: TokenOptions, algorithms: string[]): JWTVerifyOptions {
  const requiredClaims = options.maxAgeSeconds === null ? ['exp', 'sub'] : ['exp', 'sub', 'iat'];
  return {
    algorithms,
    requiredClaims,
    ...(options.issuer === null ? {} : { issuer: options.issuer }),
    ...(options.audience === null ? {} : { audience: options.audience }),
  };
}

function bySecret(options: TokenOptions): Check {
  const key = new TextEncoder().encode(options.secret ?? '');
  const how = verifyOptions(options, ['HS256']);
  return (token) => toVerification(() => jwtVerify(token, key, how), options);
}

function byKeySet(url: string, options: TokenOptions): Check {
  const keys: JWTVerifyGetKey = createRemoteJWKSet(new URL(url), { timeoutDuration: 3000 });
  const how = verifyOptions(options, ASYMMETRIC);
  return (token) => toVerification(() => jwtVerify(token, keys, how), options);
}

async function toVerification(
  verify: () => Promise<JWTVerifyResult>,
  options: TokenOptions,
): Promise<Verified> {
  try {
    const { payload, protectedHeader } = await verify();
    const reason = flawOf(protectedHeader, payload, options);
    return reason === null ? principalOf(payload) : { outcome: 'invalid', reason };
  } catch (error) {
    if (error instanceof errors.JWTExpired) return EXPIRED;
    if (isTokensFault(error)) return { outcome: 'invalid', reason: 'The token is not valid.' };
    return { outcome: 'unavailable' };
  }
}

const TYPES: ReadonlySet<string> = new Set(['jwt', 'at+jwt']);

/** What is wrong with a token whose signature and times are right; null if nothing is. */
function flawOf(
  { typ }: JWTHeaderParameters,
  payload: JWTPayload,
  { maxAgeSeconds }: TokenOptions,
): string | null {
  // an ID token or a logout token of the same issuer is signed with the same keys (RFC 8725, 3.11)
  if (typ !== undefined && !isTokenType(typ)) return 'The header `typ` must be JWT or at+jwt.';
  if (maxAgeSeconds === null) return null;
  const { exp = Infinity, iat = 0 } = payload;
  return exp - iat > maxAgeSeconds ? `The token is valid for more than ${maxAgeSeconds} s.` : null;
}

function isTokenType(typ: unknown): boolean {
  return typeof typ === 'string' && TYPES.has(typ.toLowerCase().replace(/^application\//, ''));
}

/** What jose says about the token itself; everything else is about fetching the keys. */
function isTokensFault(error: unknown): boolean {
  return (
    error instanceof errors.JWSInvalid ||
    error instanceof errors.JWTInvalid ||
    error instanceof errors.JWTClaimValidationFailed ||
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JOSEAlgNotAllowed ||
    error instanceof errors.JOSENotSupported ||
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys
  );
}

function principalOf({ sub, scope, exp, brands: claim }: JWTPayload): Verified {
  if (typeof sub !== 'string' || !/^[!-~]{1,128}$/.test(sub)) {
    return { outcome: 'invalid', reason: 'The claim `sub` must be 1 to 128 ASCII characters from ! to ~.' };
  }
  if (scope !== undefined && typeof scope !== 'string') {
    return { outcome: 'invalid', reason: 'The claim `scope` must be a string.' };
  }
  const scopes = knownScopes(scope ?? '');
  const brands = brandsOf(claim, scopes);
  if (brands === 'invalid')
    return { outcome: 'invalid', reason: 'The claim `brands` must be a list of brands.' };
  if (brands === 'not one') return { outcome: 'invalid', reason: PLAYER_OF_ONE };
  return { outcome: 'valid', principal: { sub, scopes, brands, expiresAt: (exp ?? 0) * 1000 } };
}

const PLAYER_OF_ONE = 'The claim `brands` of a player must name exactly one brand.';
const ONLY_DEFAULT: Brands = [DEFAULT_BRAND];

/** A player is of one brand: of the default one where its token names none. */
function brandsOf(claim: unknown, scopes: ReadonlySet<Scope>): Brands | 'invalid' | 'not one' {
  const brands = brandsOfClaim(claim);
  if (brands === 'invalid' || !scopes.has('player')) return brands;
  if (claim === undefined) return scopes.size === 1 ? ONLY_DEFAULT : null;
  return brands?.length === 1 ? brands : 'not one';
}
