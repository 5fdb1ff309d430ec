import type { webcrypto } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTokenVerifier, readTokenOptions } from '@croupier/platform/auth';
import { Environment } from '@croupier/platform/config';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

const ALGORITHMS = ['RS256', 'ES256', 'EdDSA'];
let server: Server;
let jwksUrl = '';
let away = false;
const keys = new Map<string, webcrypto.CryptoKey>();

beforeAll(async () => {
  const published: object[] = [];
  for (const alg of [...ALGORITHMS, 'ES384']) {
    const pair = await generateKeyPair(alg);
    keys.set(alg, pair.privateKey);
    published.push({ ...(await exportJWK(pair.publicKey)), kid: alg, alg });
  }
  server = createServer((_request, response) => {
    response.writeHead(away ? 500 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ keys: published }));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  jwksUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`;
});
afterAll(() => void server.close());

function signed(
  alg: string,
  claims: Record<string, unknown> = {},
  header: Record<string, unknown> = {},
): Promise<string> {
  const key = keys.get(alg);
  if (key === undefined) throw new Error(`no key for ${alg}`);
  const exp = Math.floor(Date.now() / 1000) + 3600;
  return new SignJWT({ sub: 'p1', scope: 'player', exp, ...claims })
    .setProtectedHeader({ alg, kid: alg, ...header })
    .sign(key);
}

const options = { secret: null, issuer: null, audience: null, maxAgeSeconds: null };

describe('with a JWKS', () => {
  test.each(ALGORITHMS)('%s is accepted', async (alg) => {
    const verified = await createTokenVerifier({ ...options, jwksUrl }).verify(await signed(alg));
    expect(verified).toMatchObject({ outcome: 'valid', principal: { sub: 'p1' } });
  });

  test('other algorithms and HS256 with a public key are not', async () => {
    const verifier = createTokenVerifier({ ...options, jwksUrl });
    expect(await verifier.verify(await signed('ES384'))).toMatchObject({ outcome: 'invalid' });
    const { publicKey } = await generateKeyPair('ES256');
    const secret = new TextEncoder().encode(JSON.stringify(await exportJWK(publicKey)));
    const confused = await new SignJWT({ sub: 'p1' })
      .setProtectedHeader({ alg: 'HS256', kid: 'ES256' })
      .setExpirationTime('1h')
      .sign(secret);
    expect(await verifier.verify(confused)).toMatchObject({ outcome: 'invalid' });
  });

  test('issuer and audience are checked where they are set', async () => {
    const verifier = createTokenVerifier({ ...options, jwksUrl, issuer: 'casino', audience: 'croupier' });
    expect(await verifier.verify(await signed('ES256'))).toMatchObject({ outcome: 'invalid' });
    expect(await verifier.verify(await signed('ES256', { iss: 'casino', aud: 'shop' }))).toMatchObject({
      outcome: 'invalid',
    });
    expect(await verifier.verify(await signed('ES256', { iss: 'casino', aud: ['croupier'] }))).toMatchObject({
      outcome: 'valid',
    });
  });

  test('that are unavailable say nothing about a token', async () => {
    away = true;
    const gone = createTokenVerifier({ ...options, jwksUrl: 'http://127.0.0.1:1/jwks' });
    expect(await gone.verify(await signed('ES256'))).toEqual({ outcome: 'unavailable' });
    expect(await createTokenVerifier({ ...options, jwksUrl }).verify(await signed('ES256'))).toEqual({
      outcome: 'unavailable',
    });
    away = false;
  });
});

describe('a token', () => {
  const verify = async (token: string, more: object = {}) =>
    createTokenVerifier({ ...options, jwksUrl, ...more }).verify(token);

  test.each([
    [undefined, 'valid'],
    ['JWT', 'valid'],
    ['jwt', 'valid'],
    ['at+jwt', 'valid'],
    ['AT+JWT', 'valid'],
    ['application/at+jwt', 'valid'],
    ['id_token+jwt', 'invalid'],
    ['logout+jwt', 'invalid'],
    ['dpop+jwt', 'invalid'],
    ['JWE', 'invalid'],
    ['', 'invalid'],
    [7, 'invalid'],
    [['JWT'], 'invalid'],
  ])('with the type %j is %s', async (typ, outcome) => {
    const token = await signed('ES256', {}, typ === undefined ? {} : { typ });
    expect(await verify(token)).toMatchObject({ outcome });
  });

  const now = Math.floor(Date.now() / 1000);
  test.each([
    [{ iat: now, exp: now + 600 }, 'valid'],
    [{ iat: now - 300, exp: now + 300 }, 'valid'],
    [{ iat: now, exp: now + 601 }, 'invalid'],
    [{ iat: now - 301, exp: now + 300 }, 'invalid'],
    [{ exp: now + 600 }, 'invalid'],
    [{ iat: 'now', exp: now + 600 }, 'invalid'],
    [{ iat: null, exp: now + 600 }, 'invalid'],
    [{ iat: now, exp: undefined }, 'invalid'],
  ])('with %j is %s where tokens may be valid for 600 s', async (claims, outcome) => {
    expect(await verify(await signed('ES256', claims), { maxAgeSeconds: 600 })).toMatchObject({ outcome });
  });

  test.each([[undefined], [null], ['3000000000'], [{}], [now - 1]])('with exp %j is refused', async (exp) => {
    expect(await verify(await signed('ES256', { exp }))).toMatchObject({ outcome: 'invalid' });
  });

  test('without a signature or with a key of its own is refused', async () => {
    const [, claims = ''] = (await signed('ES256')).split('.');
    const encode = (header: object) => Buffer.from(JSON.stringify(header)).toString('base64url');
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
    const own = await new SignJWT({ sub: 'p1', exp: now + 600 })
      .setProtectedHeader({ alg: 'ES256', jwk: await exportJWK(publicKey) })
      .sign(privateKey);
    for (const token of [
      `${encode({ alg: 'none' })}.${claims}.`,
      own,
      `${encode({ alg: 'NONE' })}.${claims}.AA`,
    ])
      expect(await verify(token)).toMatchObject({ outcome: 'invalid' });
  });

  test('of an asymmetric algorithm is refused where a secret is set', async () => {
    const secret = { secret: 'x'.repeat(32), jwksUrl: null };
    for (const alg of ALGORITHMS)
      expect(await verify(await signed(alg), secret)).toMatchObject({ outcome: 'invalid' });
  });

  test('keeps the scopes that Croupier knows', async () => {
    const verified = await verify(await signed('ES256', { scope: 'player openid email' }));
    expect(verified).toMatchObject({ outcome: 'valid', principal: { scopes: new Set(['player']) } });
  });
});

describe('the settings', () => {
  test.each([
    [{}, /JWT_SECRET .* or JWT_JWKS_URL/],
    [{ JWT_SECRET: 'short' }, /at least 32 bytes/],
    [{ JWT_JWKS_URL: 'not a url' }, /not a valid URL/],
    [{ JWT_JWKS_URL: 'https://id.example/jwks' }, /JWT_AUDIENCE is not set/],
    [{ JWT_JWKS_URL: 'https://id.example/jwks', JWT_AUDIENCE: '' }, /JWT_AUDIENCE is not set/],
    [{ JWT_SECRET: 'x'.repeat(32), TOKEN_MAX_AGE: '0' }, /TOKEN_MAX_AGE/],
    [{ JWT_SECRET: 'x'.repeat(32), TOKEN_MAX_AGE: '1h' }, /TOKEN_MAX_AGE/],
    [{ JWT_SECRET: 'x'.repeat(32), TOKEN_MAX_AGE: '-1' }, /TOKEN_MAX_AGE/],
  ])('%j are refused', (environment, message) => {
    expect(() => readTokenOptions(new Environment(environment))).toThrow(message);
  });

  test('with a JWKS the secret opens nothing', () => {
    const environment = new Environment({
      JWT_SECRET: 'x'.repeat(32),
      JWT_JWKS_URL: 'https://id.example/jwks',
      JWT_AUDIENCE: 'croupier',
    });
    expect(readTokenOptions(environment)).toMatchObject({
      secret: null,
      jwksUrl: 'https://id.example/jwks',
      audience: 'croupier',
      maxAgeSeconds: null,
    });
  });

  test('the audience * accepts any', () => {
    const environment = new Environment({ JWT_JWKS_URL: 'https://id.example/jwks', JWT_AUDIENCE: '*' });
    expect(readTokenOptions(environment)).toMatchObject({ audience: null });
  });
});
