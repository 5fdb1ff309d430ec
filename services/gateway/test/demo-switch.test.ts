import { beforeAll, describe, expect, test } from '@jest/globals';
import { createTokenSigner, createTokenVerifier } from '@croupier/platform/auth';
import { Environment } from '@croupier/platform/config';
import { TEST_SECRET, TEST_SERVICE_SECRET, token } from '@croupier/testing';
import { readConfig } from '../src/config.ts';
import { openApiDocument } from '../src/openapi/document.ts';
import { routesOf } from '../src/routes/index.ts';
import { useGateway } from './fixture.ts';
import { client } from './testing.ts';

const fixture = useGateway();
const CALLS = ['POST /v1/demo/sessions', 'POST /v1/demo/spins'];
const NEEDED = {
  DATABASE_URL: 'postgres://db',
  REDIS_URL: 'redis://r',
  JWT_SECRET: TEST_SECRET,
  SERVICE_SECRET: TEST_SERVICE_SECRET,
};
const config = (variables: Record<string, string>) =>
  readConfig(new Environment({ ...NEEDED, ...variables }));
const pathsOf = async (url: string): Promise<string[]> => {
  const { paths } = (await (await fetch(`${url}/openapi.json`)).json()) as { paths: object };
  return Object.keys(paths).filter((path) => path.includes('demo'));
};

describe('where DEMO is off', () => {
  test.each(CALLS)('%s does not exist', async (call) => {
    const body = { playerId: 'demo-ann' };
    expect(await fixture.ask(call, { authorization: null, body })).toMatchObject({ status: 401 });
    expect(await fixture.ask(call, { body })).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect(await pathsOf(fixture.gateway.url)).toEqual([]);
  });

  test.each(['/play', '/play/config.json'])('%s does not exist', async (path) => {
    expect((await fetch(fixture.gateway.url + path)).status).toBe(401);
  });
});

describe('where DEMO is on', () => {
  let url = '';
  let ask: ReturnType<typeof client>;
  beforeAll(async () => {
    const gateway = await fixture.another({ DEMO: 'on', RATE_LIMIT_ADDRESS: '0.1/s' });
    url = gateway.url;
    ask = client(gateway);
  });

  test('its calls are documented, and only the sign-in needs no token', async () => {
    expect(await pathsOf(url)).toEqual(['/v1/demo/sessions', '/v1/demo/spins']);
    const sign = createTokenSigner(config({}).token);
    const document = openApiDocument(
      routesOf({ seed: '', sign: sign ?? (() => Promise.reject(new Error())) }),
    );
    const open = Object.entries(document.paths ?? {}).filter(([path, item]) => {
      const { post } = item as { post?: { security?: unknown[] } };
      return path.startsWith('/v1/') && post?.security?.length === 0;
    });
    expect(open.map(([path]) => path)).toEqual(['/v1/demo/sessions']);
  });

  test('an address signs in only so often', async () => {
    const signIn = (n: number) =>
      ask('POST /v1/demo/sessions', { authorization: null, body: { playerId: `demo-${n}` } });
    const answers = await Promise.all([1, 2, 3, 4].map(signIn));
    const statuses = answers.map(({ status }) => status).sort((a, b) => a - b);
    expect(statuses).toEqual([201, 429, 429, 429]);
  });
});

describe('the switch', () => {
  test('is off by default, and never on with keys of another service', () => {
    expect(config({}).demo).toBeNull();
    expect(config({ DEMO: 'on' }).demo).not.toBeNull();
    expect(
      config({ DEMO: 'on', JWT_JWKS_URL: 'https://id.example/jwks', JWT_AUDIENCE: '*' }).demo,
    ).toBeNull();
  });

  test('brings a seed that all gateways share and that differs by secret, unless one is given', () => {
    const seed = (variables: Record<string, string>) => config({ DEMO: 'on', ...variables }).demo?.seed;
    expect(seed({})).toBe(seed({ PORT: '1' }));
    expect(seed({})).not.toBe(seed({ JWT_SECRET: 'x'.repeat(32) }));
    expect(seed({})).not.toContain(TEST_SECRET);
    expect(seed({ DEMO_SEED: 'mine' })).toBe('mine');
  });

  test.each(['realtime.example', 'ws://realtime.example', 'javascript:alert(1)'])(
    'does not come with %s as the address of the realtime service',
    (url) => {
      expect(() => config({ DEMO: 'on', REALTIME_PUBLIC_URL: url })).toThrow(/REALTIME_PUBLIC_URL/);
    },
  );
});

describe('a token signed here', () => {
  const options = (more: object = {}) => ({
    secret: TEST_SECRET,
    jwksUrl: null,
    issuer: null,
    audience: null,
    maxAgeSeconds: null,
    ...more,
  });
  const grant = { sub: 'demo-ann', scope: 'player', seconds: 60 };

  test('is taken by a verifier of the same options, issuer and audience included', async () => {
    const named = options({ issuer: 'croupier', audience: 'play' });
    const signed = await createTokenSigner(named)?.(grant);
    const verified = await createTokenVerifier(named).verify(signed?.token ?? '');
    expect(verified).toMatchObject({
      outcome: 'valid',
      principal: { sub: 'demo-ann', expiresAt: signed?.expiresAt },
    });
    const plain = token({ sub: 'demo-ann', scope: 'player' });
    expect(await createTokenVerifier(named).verify(plain)).toMatchObject({ outcome: 'invalid' });
  });

  test('cannot be made where another service has the keys', () => {
    expect(createTokenSigner(options({ jwksUrl: 'https://id.example/jwks' }))).toBeNull();
    expect(createTokenSigner(options({ secret: null }))).toBeNull();
  });
});
