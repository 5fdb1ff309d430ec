import { createHmac } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { eventually, TEST_SECRET, token } from '@croupier/testing';
import { testRefusals, UNKNOWN_ID, useVictim } from './bad-requests.ts';
import type { BadRequest } from './bad-requests.ts';
import { useGateway } from './fixture.ts';
import type { Asked } from './testing.ts';

const fixture = useGateway();
const victim = useVictim(fixture);
const unknownId = UNKNOWN_ID;

function forged(header: object, payload: object, secret = TEST_SECRET): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part(header)}.${part(payload)}`;
  return `Bearer ${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}
const exp = Math.floor(Date.now() / 1000) + 600;
const claims = { sub: 'p1', scope: 'wallets:write admin', exp };
const HS256 = { alg: 'HS256', typ: 'JWT' };

describe('bad bodies are refused, and nothing is written', () => {
  const deposit = (amount: string): string => `{"walletId":"W","amount":${amount}}`;
  const bet = (change: string): string =>
    `{"walletId":"W","reference":"r1","gameId":"g1","roundId":"n1","amount":5${change === '' ? '' : `,${change}`}}`;
  const table: BadRequest[] = [
    ['POST /v1/deposits', deposit('1.5'), 400, '/amount'],
    ['POST /v1/deposits', deposit('0.5e0'), 400, '/amount'],
    ['POST /v1/deposits', deposit('"100"'), 400, '/amount'],
    ['POST /v1/deposits', deposit('0'), 400, '/amount'],
    ['POST /v1/deposits', deposit('-0'), 400, '/amount'],
    ['POST /v1/deposits', deposit('-1'), 400, '/amount'],
    ['POST /v1/deposits', deposit('9007199254740992'), 400, '/amount'],
    ['POST /v1/deposits', deposit('9007199254740991.4'), 400, '/amount'],
    ['POST /v1/deposits', deposit('9007199254740993'), 400, '/amount'],
    ['POST /v1/deposits', deposit('1e999'), 400, '/amount'],
    ['POST /v1/deposits', deposit('1e-400'), 400, '/amount'],
    ['POST /v1/deposits', deposit('1000000000000000000000000'), 400, '/amount'],
    ['POST /v1/deposits', deposit('null'), 400, '/amount'],
    ['POST /v1/deposits', deposit('true'), 400, '/amount'],
    ['POST /v1/deposits', deposit('[100]'), 400, '/amount'],
    ['POST /v1/deposits', deposit('{"value":1}'), 400, '/amount'],
    ['POST /v1/deposits', '{"walletId":"W"}', 400, '/amount'],
    ['POST /v1/deposits', '{"amount":5}', 400, '/walletId'],
    ['POST /v1/deposits', '{"walletId":7,"amount":5}', 400, '/walletId'],
    ['POST /v1/deposits', `{"walletId":"' OR 1=1 --","amount":5}`, 400, '/walletId'],
    ['POST /v1/deposits', `{"walletId":"${unknownId}\\u0000","amount":5}`, 400, '/walletId'],
    ['POST /v1/deposits', '{"walletId":"W","amount":5,"amout":5}', 400, '/amout'],
    ['POST /v1/deposits', '{"walletId":"W","amount":5,"__proto__":{"admin":true}}', 400, '/__proto__'],
    ['POST /v1/deposits', '{"walletId":"W","amount":5,"constructor":{"prototype":{}}}', 400, '/constructor'],
    ['POST /v1/deposits', '{"walletId":"W","amount":5,"hasOwnProperty":1}', 400, '/hasOwnProperty'],
    ['POST /v1/deposits', '{"walletId":"W","amount":5,"amount":500}', 400, '/amount'],
    ['POST /v1/deposits', '{"walletId":"W","amount":5,"pending":"true"}', 400, '/pending'],
    ['POST /v1/deposits', '{"walletId":"W","amount":5,"expiresInSeconds":60}', 400, '/expiresInSeconds'],
    [
      'POST /v1/deposits',
      '{"walletId":"W","amount":5,"pending":true,"expiresInSeconds":0}',
      400,
      '/expiresInSeconds',
    ],
    ['POST /v1/deposits', '{"walletId":"W","amount":5,"metadata":[]}', 400, '/metadata'],
    ['POST /v1/deposits', '{"walletId":"W","amount":5,"metadata":"x"}', 400, '/metadata'],
    [
      'POST /v1/deposits',
      `{"walletId":"W","amount":5,"metadata":{"x":"${'x'.repeat(4100)}"}}`,
      400,
      '/metadata',
    ],
    [
      'POST /v1/deposits',
      '{"walletId":"W","amount":5,"metadata":{"x":0.1000000000000000055}}',
      400,
      '/metadata/x',
    ],
    [
      'POST /v1/deposits',
      '{"walletId":"W","amount":5,"metadata":{"__proto__":{}}}',
      400,
      '/metadata/__proto__',
    ],
    ['POST /v1/deposits', '{"walletId":"W","amount":5,"reference":""}', 400, '/reference'],
    ['POST /v1/deposits', '{"walletId":"W","amount":5,"reference":"a b"}', 400, '/reference'],
    ['POST /v1/deposits', '{"walletId":"W","amount":5,"reference":"a\\nb"}', 400, '/reference'],
    ['POST /v1/deposits', '{"walletId":"W","amount":5,"reference":"a\\u0000b"}', 400, '/reference'],
    ['POST /v1/deposits', '{"walletId":"W","amount":5,"reference":"\\ud800"}', 400, '/reference'],
    ['POST /v1/deposits', `{"walletId":"W","amount":5,"reference":"${'x'.repeat(129)}"}`, 400, '/reference'],
    ['POST /v1/deposits', '{"walletId":"W","amount":5', 400, ''],
    ['POST /v1/deposits', "{'walletId':'W'}", 400, ''],
    ['POST /v1/deposits', '[]', 400, ''],
    ['POST /v1/deposits', '"text"', 400, ''],
    ['POST /v1/deposits', 'null', 400, ''],
    ['POST /v1/deposits', '['.repeat(100_000), 400, ''],
    ['POST /v1/deposits', `{"metadata":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`, 400, ''],
    ['POST /v1/deposits', `{"x":"${'x'.repeat(1024 * 1024)}"}`, 413, ''],
    ['POST /v1/deposits', '{"walletId":"0197a6e2-7e4f-7000-8000-000000000001","amount":5}', 404, ''],
    ['POST /v1/bets', bet('"final":true'), 400, '/final'],
    ['POST /v1/bets', '{"walletId":"W","reference":"r1","roundId":"n1","amount":5}', 400, '/gameId'],
    ['POST /v1/bets', bet('"metadata":{"x":1e400}'), 400, '/metadata/x'],
    [
      'POST /v1/settlements',
      '{"walletId":"W","betReference":"b","reference":"s","amount":-1}',
      400,
      '/amount',
    ],
    ['POST /v1/settlements', '{"walletId":"W","reference":"s","amount":1}', 400, '/betReference'],
    [
      'POST /v1/settlements',
      '{"walletId":"W","betReference":"b","reference":"s","amount":1,"final":"no"}',
      400,
      '/final',
    ],
    ['POST /v1/rollbacks', '{"walletId":"W","betReference":"b","reference":"u","amount":5}', 400, '/amount'],
    ['POST /v1/transfers', '{"fromWalletId":"W","amount":5}', 400, '/toWalletId'],
    [
      'POST /v1/transfers',
      '{"walletId":"W","toWalletId":"W","fromWalletId":"W","amount":5}',
      400,
      '/walletId',
    ],
    ['POST /v1/transfers', `{"fromWalletId":"W","toWalletId":"${unknownId}","amount":5}`, 404, ''],
    ['POST /v1/payouts', '{"walletId":"W","amount":5}', 400, '/reference'],
    [
      'POST /v1/adjustments',
      '{"walletId":"W","direction":"up","amount":5,"reason":"x","reference":"a"}',
      400,
      '/direction',
    ],
    [
      'POST /v1/adjustments',
      '{"walletId":"W","direction":"debit","amount":5,"reason":"\\u0007","reference":"a"}',
      400,
      '/reason',
    ],
    ['POST /v1/wallets', '{"playerId":"p","currency":"EURO"}', 400, '/currency'],
    ['POST /v1/wallets', '{"playerId":"p","currency":"eur"}', 400, '/currency'],
    ['POST /v1/wallets', '{"playerId":"p q","currency":"EUR"}', 400, '/playerId'],
    ['POST /v1/wallets', '{"playerId":"p","currency":"EUR","cash":1000}', 400, '/cash'],
    ['POST /v1/wallets/W/freeze', '{}', 400, '/reason'],
    ['POST /v1/wallets/W/freeze', '{"reason":""}', 400, '/reason'],
    ['POST /v1/wallets', '{"playerId":"p","currency":"EUR","test":"yes"}', 400, '/test'],
    ['POST /v1/wallets/W/close', '{}', 400, '/reason'],
    [`POST /v1/wallets/${unknownId}/close`, '{"reason":"x"}', 404, ''],
    ['POST /v1/players/never-seen/erase', '{"reason":"x"}', 400, '/reason'],
    ['POST /v1/players/never-seen/erase', '{}', 404, ''],
    ['POST /v1/wallets/not-a-wallet/freeze', '{"reason":"x"}', 404, ''],
    [`POST /v1/wallets/${unknownId}/freeze`, '{"reason":"x"}', 404, ''],
    [`POST /v1/operations/${unknownId}/complete`, '{"amount":0}', 400, '/amount'],
    [`POST /v1/operations/${unknownId}/complete`, '{}', 404, ''],
    [`POST /v1/operations/${unknownId}/revert`, '{"amount":1}', 400, '/amount'],
    ['POST /v1/batches', '{}', 400, '/operations'],
    ['POST /v1/batches', '{"operations":[]}', 400, '/operations'],
    ['POST /v1/batches', `{"operations":[${'{},'.repeat(1000)}{}]}`, 400, '/operations'],
    ['POST /v1/batches', '{"operations":[{}],"atomic":true}', 400, '/atomic'],
    ['PUT /v1/currencies/XTS', '{"scale":19}', 400, '/scale'],
    ['PUT /v1/currencies/xts', '{"scale":2}', 404, ''],
    ['PUT /v1/games/g%201', '{"category":"slots"}', 404, ''],
    ['POST /v1/bonuses', `{"walletId":"W","offerId":"${unknownId}"}`, 404, ''],
  ];

  testRefusals(fixture, victim, table);

  test('at least sixty were tried', () => expect(table.length).toBeGreaterThanOrEqual(60));
});

describe('bad requests around the body', () => {
  const good = { body: { walletId: unknownId, amount: 5 } };
  const table: [string, Asked, number][] = [
    ['no content type', { raw: '{}', headers: { 'content-type': '' } }, 415],
    ['a form', { raw: 'amount=5', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415],
    [
      'a charset that is not UTF-8',
      { raw: '{}', headers: { 'content-type': 'application/json; charset=latin1' } },
      415,
    ],
    ['a content encoding', { raw: '{}', headers: { 'content-encoding': 'gzip' } }, 415],
    ['bytes that are not UTF-8', { raw: new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]) }, 400],
    ['a body of nothing but its type', { raw: '', headers: { 'content-type': 'application/json' } }, 400],
    ['a key with no characters', { ...good, headers: { 'idempotency-key': '' } }, 400],
    ['a key that is not ASCII', { ...good, headers: { 'idempotency-key': 'caf\u00e9' } }, 400],
    [
      'JSON by another name',
      { ...good, headers: { 'content-type': 'application/vnd.casino+json; charset="UTF-8"' } },
      404,
    ],
  ];
  test.each(table)('%s', async (_name, asked, status) => {
    expect(await fixture.ask('POST /v1/deposits', asked)).toMatchObject({ status });
  });

  test.each([
    'limit=0',
    'limit=201',
    'limit=ten',
    'limit=5&limit=6',
    'order=up',
    'kind=bets',
    'from=yesterday',
    'to=2026-13-01T00:00:00Z',
    'cursor=garbage',
    'cursor=',
    'page=2',
    '__proto__=1',
    'toString=1',
  ])('history?%s is refused', async (query) => {
    const answer = await fixture.ask(victim.filled('GET /v1/wallets/W/history').concat(`?${query}`));
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 'invalid_request', errors: [{ pointer: expect.any(String) }] },
    });
  });

  test.each([
    'GET /v1/wallets/x',
    `GET /v1/wallets/${unknownId}x`,
    'GET /v1/operations/1',
    'GET /v1/bonuses/%00',
    'GET /v1/players/a%20b/wallets',
  ])('%s: what is malformed does not exist', async (call) =>
    expect(await fixture.ask(call)).toMatchObject({ status: 404 }),
  );
});

describe('bad tokens', () => {
  const good = token({ sub: 'p1', scope: 'admin' });
  const table: [string, string | null][] = [
    ['none', null],
    ['no scheme', good],
    ['another scheme', `Basic ${good}`],
    ['nonsense', 'Bearer x.y.z'],
    ['no signature', forged(HS256, claims).replace(/\.[^.]*$/, '.')],
    ['another secret', forged(HS256, claims, 'another-secret-of-more-than-32-bytes!!')],
    ['alg none', forged({ alg: 'none' }, claims)],
    ['another algorithm', forged({ alg: 'HS512' }, claims)],
    ['an asymmetric algorithm', forged({ alg: 'RS256' }, claims)],
    ['a key of its own', forged({ ...HS256, jwk: { kty: 'oct', k: 'eA' } }, { ...claims, exp: 1 })],
    ['an unknown critical header', forged({ ...HS256, crit: ['x'], x: 1 }, claims)],
    ['expired', forged(HS256, { ...claims, exp: exp - 1200 })],
    ['no exp', forged(HS256, { sub: 'p1', scope: 'admin' })],
    ['exp that is not a number', forged(HS256, { ...claims, exp: 'never' })],
    ['not valid yet', forged(HS256, { ...claims, nbf: exp })],
    ['no sub', forged(HS256, { scope: 'admin', exp })],
    ['sub with a space', forged(HS256, { ...claims, sub: 'p 1' })],
    ['sub too long', forged(HS256, { ...claims, sub: 'x'.repeat(129) })],
    ['sub that is not a string', forged(HS256, { ...claims, sub: 7 })],
    ['scope that is not a string', forged(HS256, { ...claims, scope: ['admin'] })],
  ];
  test.each(table)('%s: 401', async (_name, authorization) => {
    const answer = await fixture.ask('GET /v1/currencies', { authorization });
    expect(answer).toMatchObject({
      status: 401,
      body: { code: 'unauthorized', traceId: expect.stringMatching(/^[0-9a-f]{32}$/) },
    });
  });

  test('a token that was good is refused from the second at which it expires', async () => {
    const expiresAt = Math.floor(Date.now() / 1000) + 3;
    const soon = forged(HS256, { ...claims, exp: expiresAt });
    const [before, after]: [number[], number[]] = [[], []];
    await eventually(async () => {
      const began = Date.now();
      const { status } = await fixture.ask('GET /v1/currencies', { authorization: soon });
      if (Date.now() < expiresAt * 1000) before.push(status);
      if (began >= expiresAt * 1000) after.push(status);
      expect(after).not.toEqual([]);
    });
    expect([...new Set(before)]).toEqual([200]);
    expect(after).toEqual([401]);
  });
});
