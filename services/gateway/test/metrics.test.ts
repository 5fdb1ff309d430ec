import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { expect, test } from '@jest/globals';
import { eventually } from '@croupier/testing';
import { ROUTES } from '../src/routes/index.ts';
import { useGateway } from './fixture.ts';

const fixture = useGateway();

/** With methods and addresses that `fetch` does not know. */
function ask(method: string, path: string): Promise<void> {
  const { hostname, port } = new URL(fixture.gateway.url);
  return new Promise((resolve, reject) => {
    const asked = request({ method, path, hostname, port }, (response) => {
      response.resume();
      response.once('end', () => resolve());
    });
    asked.once('error', reject).end();
  });
}

async function values(label: string): Promise<Set<string>> {
  const text = await fixture.gateway.registry.metrics();
  return new Set(
    Array.from(text.matchAll(new RegExp(`[{,]${label}="([^"]*)"`, 'g')), ([, value = '']) => value),
  );
}

test('no label of the metrics takes a value from the caller', async () => {
  const walletId = await fixture.wallet('measured');
  for (let n = 0; n < 20; n++) {
    const id = randomUUID();
    const calls = [
      `GET /v1/wallets/${id}`,
      `GET /v1/players/${id}/wallets`,
      `GET /v1/operations/${id}`,
      `GET /v1/wallets/${walletId}/bets/${id}`,
      `GET /v1/leaderboards/${id}`,
      `GET /${id}`,
      `GET /v1/currencies?${id}=1`,
      `DELETE /v1/wallets/${id}`,
    ];
    await Promise.all(calls.map((call) => fixture.ask(call)));
    await fixture.ask('POST /v1/deposits', { body: { walletId, amount: 1, reference: id } });
  }
  for (const method of ['PROPFIND', 'M-SEARCH', 'TRACE', 'PURGE', 'HEAD', 'OPTIONS'])
    await ask(method, `/v1/${method}`);
  const templates = new Set(['none', ...ROUTES.map(({ path }) => path)]);
  const routes = await values('route');
  expect(routes.size).toBeGreaterThan(5);
  for (const route of routes) expect(templates).toContain(route);
  expect([...(await values('method'))].sort()).toEqual(['GET', 'POST', 'other']);
  for (const status of await values('status')) expect(status).toMatch(/^[2-5]\d\d$/);
  expect([...(await values('outcome'))]).toEqual(['accepted']);
});

test('requests are counted by route, and those under way are none in the end', async () => {
  // a request has ended a moment after its answer was read
  await eventually(async () => {
    const text = await fixture.gateway.registry.metrics();
    expect(text).toMatch(
      /croupier_http_request_duration_seconds_count\{method="GET",route="\/v1\/wallets\/:id",status="404"\} 20/,
    );
    expect(text).toMatch(/^croupier_http_requests_in_flight 0$/m);
  });
});
