import { createHmac } from 'node:crypto';

const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A JWT signed with HS256. */
export function signJwt(claims, secret) {
  const text = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

const DAY_SECONDS = 86_400;

/** The claims of a token that is valid from now on. Issuer and audience are named where services ask for them. */
export function claimsOf({ sub, scope, brands, ttl }, env = process.env) {
  const seconds = ttl ?? Math.min(DAY_SECONDS, Number(env.TOKEN_MAX_AGE) || DAY_SECONDS);
  const iat = Math.floor(Date.now() / 1000);
  return {
    sub,
    scope,
    ...(brands === undefined ? {} : { brands }),
    iat,
    exp: iat + seconds,
    ...(env.JWT_ISSUER ? { iss: env.JWT_ISSUER } : {}),
    ...(env.JWT_AUDIENCE && env.JWT_AUDIENCE !== '*' ? { aud: env.JWT_AUDIENCE } : {}),
  };
}
