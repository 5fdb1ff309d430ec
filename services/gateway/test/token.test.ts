import type { webcrypto } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTokenVerifier, Environment, readTokenOptions } from '@croupier/platform';
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

function signed(alg: string, claims: Record<string, unknown> = {}): Promise<string> {
  const key = keys.get(alg);
  if (key === undefined) throw new Error(`no key for ${alg}`);
  return new SignJWT({ sub: 'p1', scope: 'player', ...claims })
    .setProtectedHeader({ alg, kid: alg })
    .setExpirationTime('1h')
    .sign(key);
}

const options = { secret: null, issuer: null, audience: null };

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

  test('that cannot be had nothing is known about a token', async () => {
    away = true;
    const gone = createTokenVerifier({ ...options, jwksUrl: 'http://127.0.0.1:1/jwks' });
    expect(await gone.verify(await signed('ES256'))).toEqual({ outcome: 'unavailable' });
    expect(await createTokenVerifier({ ...options, jwksUrl }).verify(await signed('ES256'))).toEqual({
      outcome: 'unavailable',
    });
    away = false;
  });
});

describe('the settings', () => {
  test.each([
    [{}, /JWT_SECRET .* or JWT_JWKS_URL/],
    [{ JWT_SECRET: 'short' }, /at least 32 bytes/],
    [{ JWT_JWKS_URL: 'not a url' }, /no URL/],
  ])('%j are refused', (environment, message) => {
    expect(() => readTokenOptions(new Environment(environment))).toThrow(message);
  });

  test('with a JWKS the secret opens nothing', () => {
    const environment = new Environment({
      JWT_SECRET: 'x'.repeat(32),
      JWT_JWKS_URL: 'https://id.example/jwks',
    });
    expect(readTokenOptions(environment)).toMatchObject({ secret: null, jwksUrl: 'https://id.example/jwks' });
  });
});
