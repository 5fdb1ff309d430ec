import { describe, expect, test } from '@jest/globals';
import { ROUTES } from '../src/routes/index.ts';
import { meetsIfMatch } from '../src/http/conditional.ts';
import { useGateway } from './fixture.ts';

const fixture = useGateway();

test.each([
  [undefined, '"1"', true],
  [undefined, null, true],
  ['*', '"1"', true],
  ['*', null, false],
  ['"1"', '"1"', true],
  ['"0", "1"', '"1"', true],
  ['"2"', '"1"', false],
  ['W/"1"', '"1"', false],
  ['W/"1"', 'W/"1"', false],
  ['1', '"1"', false],
  ['', '"1"', false],
])('If-Match %j is met by %j: %s', (ifMatch, etag, met) => {
  expect(meetsIfMatch(ifMatch === undefined ? {} : { 'if-match': ifMatch }, etag)).toBe(met);
});

test('the routes that take conditions are these', () => {
  const names = ROUTES.filter(({ conditional }) => conditional).map(
    ({ method, path }) => `${method} ${path}`,
  );
  expect(names.sort()).toEqual([
    'GET /v1/offers/:id',
    'GET /v1/wallets/:id',
    'PUT /v1/brands/:id',
    'PUT /v1/games/:gameId',
  ]);
});

const OFFER = {
  name: 'Welcome',
  terms: {
    wagering: { multiplier: 1, base: 'bonus', counts: 'all' },
    funding: 'cash_first',
    contributions: { default: 100 },
  },
};

describe.each([
  ['a wallet', async () => `/v1/wallets/${await fixture.wallet('conditions')}`],
  ['an offer', async () => `/v1/offers/${(await fixture.ask('POST /v1/offers', { body: OFFER })).body.id}`],
])('a read of %s', (_name, addressOf) => {
  test('answers 304 to the version that the client has, and 412 to If-Match of another', async () => {
    const call = `GET ${await addressOf()}`;
    const etag = (await fixture.ask(call)).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[^"]+"$/);
    const known = await fixture.ask(call, { headers: { 'if-none-match': etag } });
    expect([known.status, known.headers.get('etag'), known.body]).toEqual([304, etag, { id: '', text: '' }]);
    expect((await fixture.ask(call, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    expect((await fixture.ask(call, { headers: { 'if-match': etag } })).status).toBe(200);
    expect(await fixture.ask(call, { headers: { 'if-match': '"other"' } })).toMatchObject({
      status: 412,
      body: { code: 'precondition_failed' },
    });
  });
});

test('a 404 comes before 412', async () => {
  const call = 'GET /v1/offers/0197a6e2-7e4f-7000-8000-000000000001';
  expect((await fixture.ask(call, { headers: { 'if-match': '"other"' } })).status).toBe(404);
});

describe.each([
  ['a game', (id: string, value: string) => [`PUT /v1/games/${id}`, { category: value }] as const],
  ['a brand', (id: string, value: string) => [`PUT /v1/brands/${id}`, { name: value }] as const],
])('a change of %s with If-Match', (_name, change) => {
  const put = (id: string, value: string, ifMatch?: string) => {
    const [what, body] = change(id, value);
    return fixture.ask(what, { body, headers: ifMatch === undefined ? {} : { 'if-match': ifMatch } });
  };

  test('is done to the version that it names only', async () => {
    const first = (await put('o1', 'slots')).headers.get('etag') ?? '';
    const second = await put('o1', 'table', first);
    expect(second.status).toBe(200);
    expect(await put('o1', 'live', first)).toMatchObject({
      status: 412,
      body: { code: 'precondition_failed' },
    });
    expect((await put('o1', 'live', second.headers.get('etag') ?? '')).status).toBe(200);
    expect((await put('o1', 'live', '*')).status).toBe(200);
    expect((await put('unknown', 'live', '*')).status).toBe(412);
  });

  test('is done by one of many that read the same version', async () => {
    const etag = (await put('o2', 'slots')).headers.get('etag') ?? '';
    const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => put('o2', `value-${n}`, etag)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 412)).toHaveLength(9);
  });
});
