import { createHmac } from 'node:crypto';

const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A JWT signed with HS256. */
export function signJwt(claims, secret) {
  const text = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

/** The claims of a token that starts to count now. Issuer and audience are named where services ask for them. */
export function claimsOf({ sub, scope, ttl = 86_400 }, env = process.env) {
  const iat = Math.floor(Date.now() / 1000);
  return {
    sub,
    scope,
    iat,
    exp: iat + ttl,
    ...(env.JWT_ISSUER ? { iss: env.JWT_ISSUER } : {}),
    ...(env.JWT_AUDIENCE ? { aud: env.JWT_AUDIENCE } : {}),
  };
}
