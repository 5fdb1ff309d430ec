import { describe, expect, test } from '@jest/globals';
import { eventually } from '@croupier/testing';
import { repeatedHeader } from '../src/http/repeated-header.ts';
import { ROUTES } from '../src/routes/index.ts';
import { useGateway } from './fixture.ts';
import { BEARER, openConnection } from './raw-connection.ts';

const fixture = useGateway({ environment: { DEMO: 'on' } });
const id = '0197a6e2-7e4f-7000-8000-000000000001';
const JSON_TYPE = 'Content-Type: application/json';

/** Status and body of the answer to one request of these header lines. */
async function send(call: string, headers: string[], body = ''): Promise<[number, Record<string, unknown>]> {
  const lines = [`${call} HTTP/1.1`, 'Host: x', 'Connection: close', ...headers];
  if (body !== '') lines.push(`Content-Length: ${Buffer.byteLength(body)}`);
  const connection = openConnection(fixture.gateway.url, `${lines.join('\r\n')}\r\n\r\n${body}`);
  await eventually(() => expect(connection.isClosed()).toBe(true), { timeoutMs: 20_000 });
  return [Number(connection.received().slice(9, 12)), connection.bodies()[0] ?? {}];
}

const filled = (path: string): string => path.replaceAll(/:\w+/g, id);
const calls = [
  ...ROUTES.map(({ method, path, body }) => ({ call: `${method} ${filled(path)}`, hasBody: body !== null })),
  { call: 'POST /v1/demo/sessions', hasBody: true },
  { call: 'POST /v1/demo/spins', hasBody: true },
  { call: 'GET /docs', hasBody: false },
  { call: 'GET /docs/swagger-ui.css', hasBody: false },
  { call: 'GET /openapi.json', hasBody: false },
  { call: 'GET /play', hasBody: false },
  { call: 'GET /play/config.json', hasBody: false },
  { call: 'GET /admin/queues', hasBody: false },
  { call: 'GET /nothing', hasBody: false },
];

describe.each(calls)('$call', ({ call, hasBody }) => {
  const body = hasBody ? '{}' : '';
  const type = hasBody ? [JSON_TYPE] : [];
  const duplicate = (name: string): object => ({
    code: 'invalid_request',
    errors: [{ pointer: `/${name}`, detail: expect.stringMatching(/^Duplicate /) }],
  });

  test('refuses a header that is given twice', async () => {
    for (const [name, value] of [
      ['Idempotency-Key', 'k'],
      ['If-Match', '"1"'],
      ['X-Croupier-Anything', '1'],
    ] as const) {
      const headers = [BEARER, ...type, `${name}: ${value}`, `${name.toLowerCase()}: ${value}`];
      expect(await send(call, headers, body)).toMatchObject([400, duplicate(name.toLowerCase())]);
    }
    expect(await send(call, [BEARER, BEARER.replace('A', 'a'), ...type], body)).toMatchObject([
      400,
      duplicate('authorization'),
    ]);
    expect(await send(call, [BEARER, 'host: y', ...type], body)).toMatchObject([400, duplicate('host')]);
    const types = ['content-type: application/json', JSON_TYPE];
    expect(await send(call, [BEARER, ...types], body)).toMatchObject([400, duplicate('content-type')]);
  });

  test('refuses a query parameter that is given twice', async () => {
    expect(await send(`${call}?limit=5&limit=6`, [BEARER, ...type], body)).toMatchObject([
      call.includes('nothing') ? 404 : 400,
      call.includes('nothing') ? {} : duplicate('limit'),
    ]);
  });

  if (hasBody)
    test('refuses a member that is given twice', async () => {
      const twice = '{"walletId":"x","walletId":"x"}';
      const [status, problem] = await send(call, [BEARER, ...type], twice);
      expect(status).toBe(400);
      // a batch looks at its list before
      if (!call.includes('batches')) expect(problem).toMatchObject(duplicate('walletId'));
    });
});

test('Node itself refuses two lengths', async () => {
  const [status] = await send('POST /v1/bets', [BEARER, JSON_TYPE, 'Content-Length: 2'], '{}');
  expect(status).toBe(400);
});

describe('the order of refusals stays', () => {
  const twice = ['Idempotency-Key: a', 'Idempotency-Key: a'];

  test.each([
    ['no token', 401, [...twice]],
    ['a token with too little scope', 403, ['Authorization: Bearer PLAYER', ...twice]],
    ['a wrong media type', 415, [BEARER, 'Content-Type: text/plain', ...twice]],
    ['a wallet that is not there', 400, [BEARER, JSON_TYPE, ...twice]],
  ])('%s: %d', async (_what, status, headers) => {
    const player = await fixture.ask('POST /v1/demo/sessions', { body: { playerId: 'demo-twice' } });
    const lines = headers.map((line) => line.replace('PLAYER', String(player.body['token'])));
    const bet = { walletId: id, reference: 'r', gameId: 'g', roundId: 'n', amount: 1 };
    expect((await send('POST /v1/bets', lines, JSON.stringify(bet)))[0]).toBe(status);
  });

  test('two tokens are as good as none: refused before anything else', async () => {
    const headers = [BEARER, BEARER, 'Content-Type: text/plain'];
    expect(await send('POST /v1/bets', headers, '{')).toMatchObject([400, { code: 'invalid_request' }]);
  });
});

describe('headers that may come twice', () => {
  test('lists are joined, and of several waits the first counts', async () => {
    const walletId = await fixture.wallet('lists');
    const headers = [BEARER, JSON_TYPE, 'Prefer: respond-async', 'Prefer: wait=1', 'Prefer: wait=30'];
    const body = JSON.stringify({ walletId, amount: 5 });
    const began = performance.now();
    expect(await send('POST /v1/deposits', headers, body)).toMatchObject([202, { status: 'queued' }]);
    expect(performance.now() - began).toBeLessThan(20_000);
    const etag = (await fixture.ask(`GET /v1/wallets/${walletId}`)).headers.get('etag') ?? '';
    const tags = [BEARER, 'If-None-Match: "a"', `If-None-Match: ${etag}`];
    expect((await send(`GET /v1/wallets/${walletId}`, tags))[0]).toBe(304);
  });

  test.each([
    [['Accept-Language', 'Idempotency-Key', 'Accept-Encoding'], null],
    [['A'.repeat(36), 'Host'], null],
    [['x-croupier-a', 'X-Croupier-b'], null],
    [['x-croupier-', 'X-Croupier-'], 'x-croupier-'],
    [['X-Forwarded-For', 'x-forwarded-for', 'IF-MATCH', 'if-match'], 'if-match'],
    [['Host', 'HOST', 'Authorization', 'authorization'], 'authorization'],
    [['Cookie', 'Cookie', 'Accept', 'Accept'], null],
  ])('%j: %j', (names, repeated) => {
    expect(repeatedHeader(names.flatMap((name) => [name, 'Host']))).toBe(repeated);
  });
});
