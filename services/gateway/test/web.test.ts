import { get } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { token } from '@croupier/testing';
import { useGateway } from './fixture.ts';
import { client } from './testing.ts';

// What every web server does, where this one decides something: zipping, and pages of other origins.

const fixture = useGateway();

interface Raw {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  bytes: Buffer;
}

/** As it comes over the wire: `fetch` unzips. */
function raw(path: string, headers: Record<string, string>): Promise<Raw> {
  const authorization = `Bearer ${token({ sub: 'casino', scope: 'admin' })}`;
  return new Promise((resolve, reject) => {
    get(fixture.gateway.url + path, { headers: { authorization, ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, bytes: Buffer.concat(chunks) }),
      );
    }).once('error', reject);
  });
}

describe('gzip', () => {
  test('shortens what is long, and says the same', async () => {
    const plain = await raw('/v1/currencies', {});
    const zipped = await raw('/v1/currencies', { 'accept-encoding': 'br, gzip' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(zipped.bytes.length * 3).toBeLessThan(plain.bytes.length);
    expect(gunzipSync(zipped.bytes)).toEqual(plain.bytes);
    for (const { headers, bytes } of [plain, zipped]) {
      expect(headers['content-length']).toBe(String(bytes.length));
      expect(headers['vary']).toBe('Accept-Encoding');
    }
  });

  test.each(['', 'identity', 'br', 'gzip;q=0', 'gzip; q=0.000, deflate', 'xgzip'])(
    'is not sent to who takes %j',
    async (encodings) => {
      const { headers } = await raw('/v1/currencies', { 'accept-encoding': encodings });
      expect(headers['content-encoding']).toBeUndefined();
    },
  );

  test.each(['/v1/leaderboards/unknown', '/v1/admin/dead-letters'])(
    'is not worth it for %s',
    async (path) => {
      const { headers } = await raw(path, { 'accept-encoding': 'gzip' });
      expect(headers['content-encoding']).toBeUndefined();
    },
  );
});

describe('pages of other origins', () => {
  const origin = 'https://play.example';
  let listed: ReturnType<typeof client>;
  let open: ReturnType<typeof client>;
  beforeAll(async () => {
    listed = client(await fixture.another({ CORS_ORIGINS: `https://other.example, ${origin}` }));
    open = client(await fixture.another({ CORS_ORIGINS: '*' }));
  });

  test('get no headers where none is configured', async () => {
    const { headers } = await fixture.ask('GET /v1/currencies', { headers: { origin } });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test('see answers and refusals alike, with the headers that matter, if they are listed', async () => {
    for (const authorization of [null, `Bearer ${token({ sub: 'p1', scope: 'player' })}`]) {
      const { headers } = await listed('GET /v1/currencies', { authorization, headers: { origin } });
      expect(headers.get('access-control-allow-origin')).toBe(origin);
      expect(headers.get('access-control-expose-headers')).toMatch(/Location.*Retry-After.*X-Trace-Id/);
      expect(headers.get('vary')).toMatch(/^Origin/);
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    }
  });

  test('are kept apart by caches, and from callers that are not pages', async () => {
    expect((await listed('GET /v1/currencies')).headers.get('vary')).toBe('Origin, Accept-Encoding');
    expect((await listed('GET /v1/nothing')).headers.get('vary')).toBe('Origin');
  });

  test.each(['https://play.example.evil.example', 'http://play.example', 'https://PLAY.example', 'null'])(
    'that only look like a listed one are not: %s',
    async (other) => {
      const preflight = { origin: other, 'access-control-request-method': 'POST' };
      const { headers } = await listed('OPTIONS /v1/bets', { authorization: null, headers: preflight });
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('access-control-allow-methods')).toBeNull();
    },
  );

  test('may be any, and then need not be named', async () => {
    const preflight = { origin, 'access-control-request-method': 'PUT' };
    const answer = await open('OPTIONS /v1/games/g1', { authorization: null, headers: preflight });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-methods')).toBe('GET, POST, PUT');
    expect(answer.headers.get('access-control-max-age')).toBe('7200');
    expect(answer.headers.get('vary')).toBeNull();
  });
});

test('HEAD is GET without the body', async () => {
  const response = await fetch(`${fixture.gateway.url}/v1/currencies`, {
    method: 'HEAD',
    headers: { authorization: `Bearer ${token({ sub: 'p1', scope: 'player' })}` },
  });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('');
});
