import { describe, expect, test } from '@jest/globals';
import { useGateway } from './fixture.ts';

const fixture = useGateway({ environment: { CORS_ORIGINS: 'https://play.example' } });
const basic = (password: string): string => `Basic ${Buffer.from(`admin:${password}`).toString('base64')}`;

describe('/admin/queues', () => {
  test('is for those with the password', async () => {
    for (const authorization of [null, basic('guess'), 'Basic !!!', 'Bearer x']) {
      const answer = await fixture.ask('GET /admin/queues', { authorization });
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toMatch(/^Basic /);
    }
    expect(await fixture.ask('GET /admin/queues', { authorization: basic('test-password') })).toMatchObject({
      status: 200,
    });
  });

  test('shows every queue and its dead letters', async () => {
    const { body } = await fixture.ask('GET /admin/queues/api/queues', {
      authorization: basic('test-password'),
    });
    const names = (body['queues'] as { name: string }[]).map(({ name }) => name);
    expect(names.sort()).toEqual([
      'bets',
      'bets-dead',
      'bonuses',
      'bonuses-dead',
      'transfers',
      'transfers-dead',
      'wagering',
      'wagering-dead',
    ]);
  });

  test.each([
    [{ origin: 'https://evil.example' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'same-origin', origin: 'http://HOST' }, 200],
  ])('is changed from its own origin only: %j', async (headers, status) => {
    const host = new URL(fixture.gateway.url).host;
    const filled = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace('HOST', host)]),
    );
    const asked = { authorization: basic('test-password'), headers: filled };
    expect((await fixture.ask('PUT /admin/queues/api/queues/bets/pause', asked)).status).toBe(status);
  });
});

describe('the documentation', () => {
  test('is OpenAPI 3.1 with every call', async () => {
    const { status, body } = await fixture.ask('GET /openapi.json', { authorization: null });
    expect(status).toBe(200);
    expect(body['openapi']).toBe('3.1.0');
    const paths = body['paths'] as Record<string, Record<string, { operationId: string }>>;
    for (const path of [
      '/v1/bets',
      '/v1/operations/{id}/complete',
      '/v1/batches',
      '/admin/queues',
      '/docs',
    ]) {
      expect(paths).toHaveProperty([path]);
    }
    const ids = Object.values(paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('can be read without the internet', async () => {
    const page = await fetch(`${fixture.gateway.url}/docs`);
    const html = await page.text();
    expect(html).not.toMatch(/https?:/);
    for (const [, address = ''] of html.matchAll(/(?:src|href)="([^"]+)"/g)) {
      expect((await fetch(fixture.gateway.url + address)).status).toBe(200);
    }
  });
});

describe('pages of other origins', () => {
  test('may call the API if they are listed', async () => {
    const preflight = {
      authorization: null,
      headers: { origin: 'https://play.example', 'access-control-request-method': 'POST' },
    };
    const answer = await fixture.ask('OPTIONS /v1/bets', preflight);
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://play.example');
    expect(answer.headers.get('access-control-allow-headers')).toContain('Idempotency-Key');
    const evil = await fixture.ask('GET /v1/currencies', { headers: { origin: 'https://evil.example' } });
    expect(evil.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('forbid guessing types, framing and storing', async () => {
    const { headers } = await fixture.ask('GET /v1/currencies');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});
