import { request } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { useGateway } from './fixture.ts';
import { realtimeUrlFor } from '../src/pages/realtime-url.ts';

const fixture = useGateway({ environment: { DEMO: 'on', REALTIME_PORT: '18081' } });

/** With a Host header of one's own, which `fetch` does not allow. */
function configFor(url: string, host: string): Promise<{ body: unknown; policy: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(`${url}/play/config.json`, { headers: { host } }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      const policy = String(response.headers['content-security-policy']);
      response.on('end', () => resolve({ body: JSON.parse(text), policy }));
    });
    asked.once('error', reject).end();
  });
}

describe('the player page', () => {
  test('may load nothing from elsewhere, and talk to this gateway and the realtime service only', async () => {
    const { headers } = await fetch(`${fixture.gateway.url}/play`);
    const policy = Object.fromEntries(
      (headers.get('content-security-policy') ?? '').split(';').map((part) => {
        const [name = '', ...sources] = part.trim().split(' ');
        return [name, sources];
      }),
    );
    expect(policy).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'img-src': ["'self'"],
      'connect-src': ["'self'", 'http://127.0.0.1:18081', 'ws://127.0.0.1:18081'],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ["'none'"],
    });
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  test('finds the realtime service at its own host', async () => {
    const { body, policy } = await configFor(fixture.gateway.url, 'casino.example:8080');
    expect(body).toEqual({ realtimeUrl: 'http://casino.example:18081' });
    expect(policy).toContain("connect-src 'self' http://casino.example:18081 ws://casino.example:18081");
  });

  test('or where it was configured to be', async () => {
    const { url } = await fixture.another({ REALTIME_PUBLIC_URL: 'https://live.example/' });
    const { body, policy } = await configFor(url, 'casino.example');
    expect(body).toEqual({ realtimeUrl: 'https://live.example' });
    expect(policy).toContain("connect-src 'self' https://live.example wss://live.example;");
  });

  test('has no other files than its own', async () => {
    for (const path of [
      '/play/nothing.js',
      '/play/../package.json',
      '/play/assets/%2e%2e/%2e%2e/package.json',
    ])
      expect((await fetch(fixture.gateway.url + path)).status).toBe(401);
  });
});

describe('the address of the realtime service', () => {
  const demo = { seed: '', realtimeUrl: null, realtimePort: 8081 };
  const at = (hostname: string | undefined, protocol = 'http') =>
    realtimeUrlFor({ hostname, protocol }, demo);

  test.each([
    ['127.0.0.1', 'http://127.0.0.1:8081'],
    ['[::1]', 'http://[::1]:8081'],
    ['casino.example', 'http://casino.example:8081'],
  ])('at %s is %s', (host, url) => {
    expect(at(host)).toBe(url);
  });

  test('is as safe as the page’s own', () => {
    expect(at('casino.example', 'https')).toBe('https://casino.example:8081');
  });

  test.each(["x; script-src 'unsafe-inline'", 'a b', '*', 'a,b', '', undefined])(
    'is never made from %j',
    (host) => {
      expect(at(host)).toBe('http://localhost:8081');
    },
  );
});
