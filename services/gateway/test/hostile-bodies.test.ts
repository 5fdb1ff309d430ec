import { describe, expect, test } from '@jest/globals';
import { parseExactJson } from '@croupier/contracts';
import fc from 'fast-check';
import { deadlineOf } from '../src/http/deadline.ts';
import { demoRoutes } from '../src/demo/routes.ts';
import type { Gateway } from '../src/gateway.ts';
import { problemOf } from '../src/http/problems.ts';
import { MAX_BODY_BYTES } from '../src/http/read-body.ts';
import { invalid, isRefusal, Operations, refuse } from '@croupier/engine';
import type { Reply } from '../src/http/reply.ts';
import type { Route } from '../src/http/route.ts';
import { ROUTES } from '../src/routes/index.ts';

// A refused body costs the server little: at most 200 ms of CPU and 64 KB of answer, whatever it is.

const MAX_CPU_MS = 200;
const MAX_PROBLEM_BYTES = 64 * 1024;
/** A batch answers each of its 1000 items. */
const MAX_BATCH_BYTES = 1024 * 1024;
const TRACE = '0'.repeat(32);

const demo = demoRoutes({ seed: '', sign: () => Promise.reject(new Error('not used')) });
const routes = [...ROUTES, ...demo].filter(({ body }) => body !== null);
const namedRoutes = routes.map((route): [string, Route] => [`${route.method} ${route.path}`, route]);
/** Bodies of each shape: flat, with metadata, with records, with a list of items, and the one that needs no token. */
const shapes = namedRoutes.filter(([call]) =>
  [
    'POST /v1/bets',
    'POST /v1/deposits',
    'POST /v1/offers',
    'POST /v1/batches',
    'POST /v1/demo/sessions',
  ].includes(call),
);
const batches = routes.find(({ path }) => path === '/v1/batches') as Route;

/** It stores nothing: no item of these batches is valid. */
const gateway = { operations: new Operations({} as never) } as unknown as Gateway;

/** What is asked of the server before it looks anything up; null where it would go on. */
async function answer(route: Route, text: string): Promise<Reply | null> {
  const parsed = parseExactJson(text);
  if (!parsed.ok) return refuse('invalid_request', parsed.detail);
  const prepared = route.prepare({
    principal: { sub: 'x', scopes: new Set(['admin']), brands: null, expiresAt: Infinity },
    headers: {},
    trace: TRACE,
    deadline: deadlineOf(route.operation === 'batch', undefined),
    params: { id: '0197a6e2-7e4f-7000-8000-000000000001' },
    query: {},
    body: parsed.value,
    flaws: parsed.flaws,
  });
  if (isRefusal(prepared)) return prepared;
  return route.operation === 'batch' ? prepared(gateway, null) : null;
}

function bytesOf(reply: Reply): number {
  const body = isRefusal(reply) ? problemOf(reply, '/v1/batches', TRACE) : reply.body;
  return Buffer.byteLength(JSON.stringify(body));
}

/** The least of a few runs: others use the machine too, and what is quadratic is slow each time. */
async function cpuMsOf(work: () => unknown, enough = 0): Promise<number> {
  let cpuMs = Infinity;
  for (let run = 0; run < 5 && cpuMs > enough; run += 1) {
    const before = process.cpuUsage();
    await work();
    cpuMs = Math.min(cpuMs, process.cpuUsage(before).user / 1000);
  }
  return cpuMs;
}

const REFERENCE = `[${'{},'.repeat(340_000)}1]`;
/** What JSON.parse takes for it where nothing else runs; on a slower or busier machine the bound grows as this does. */
const REFERENCE_MS = 25;

async function slowness(): Promise<number> {
  return Math.max(1, (await cpuMsOf(() => JSON.parse(REFERENCE) as unknown, REFERENCE_MS)) / REFERENCE_MS);
}

async function expectCheap(route: Route, text: string): Promise<Reply | null> {
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_BODY_BYTES);
  let reply: Reply | null = null;
  const cpuMs = await cpuMsOf(async () => (reply = await answer(route, text)), MAX_CPU_MS);
  if (cpuMs > MAX_CPU_MS) expect(cpuMs).toBeLessThan(MAX_CPU_MS * (await slowness()));
  return expectShort(reply);
}

function expectShort(reply: Reply | null): Reply | null {
  if (reply !== null)
    expect(bytesOf(reply)).toBeLessThan(isRefusal(reply) ? MAX_PROBLEM_BYTES : MAX_BATCH_BYTES);
  return reply;
}

const many = (count: number, item: string | ((at: number) => string)): string =>
  Array.from({ length: count }, (_, at) => (typeof item === 'string' ? item : item(at))).join(',');
const name = (at: number): string => at.toString(36);
const offerWith = (fields: string): string =>
  `{"name":"x","terms":{"wagering":{"multiplier":1,"base":"bonus","counts":"all"},"funding":"cash_first",${fields}}}`;
const DEFAULT = '"contributions":{"default":100}';

const HOSTILE: [what: string, body: string][] = [
  ['bad numbers below a name of 100 KB', `{"${'<'.repeat(100_000)}":[${many(6_000, '9e99')}]}`],
  [
    'bad numbers below a name of 100 KB, more of them',
    `{"${'<'.repeat(100_000)}":[${many(19_000, '9e99')}]}`,
  ],
  ['bad numbers below a name of 1 KB', `{"${'<'.repeat(1_000)}":[${many(800, '9e99')}]}`],
  ['a nested list of bad numbers', `{"operations":[[${many(60_000, '9e99')}]]}`],
  ['a list of bad numbers', `{"operations":[${many(60_000, '9e99')}]}`],
  ['a thousand bad numbers', `{"operations":[${many(1_000, '9e99')}]}`],
  ['lists of bad numbers', `{"operations":[${many(1_000, `[${many(200, '9e99')}]`)}]}`],
  ['numbers with an exponent', `{"a":[[${many(200_000, '1e5')}]]}`],
  ['numbers with a point', `{"a":[[${many(170_000, '-1.10')}]]}`],
  ['one number with a point among many', `[1.5,${many(500_000, '1')}]`],
  ['a member given 100,000 times', `{${many(100_000, '"a":1')}}`],
  ['long members given twice', `{${many(10, `"${'~'.repeat(50_000)}":1,"${'~'.repeat(50_000)}":1`)}}`],
  ['names of control characters', `{${many(40, (at) => `"${'\\u0001'.repeat(300)}${at}":1`)}}`],
  ['50,000 unknown fields', `{${many(50_000, (at) => `"${name(at)}":1`)}}`],
  [
    '100,000 unknown fields and a number with a point',
    `{"x":1.5,${many(100_000, (at) => `"${name(at)}":1`)}}`,
  ],
  ['brackets to the end', '['.repeat(MAX_BODY_BYTES)],
  ['deep arrays', '['.repeat(500_000) + ']'.repeat(500_000)],
  ['deep objects', '{"a":'.repeat(170_000) + '1' + '}'.repeat(170_000)],
  [
    'depth below a member given twice',
    `{"a":${'['.repeat(300_000)}${many(60_000, '9e99')}${']'.repeat(300_000)},"a":1}`,
  ],
  ['empty arrays', `[1.5,${many(340_000, '[]')}]`],
  ['empty objects', `[1.5,${many(340_000, '{}')}]`],
  ['a million spaces', `{"a":1.5${' '.repeat(1_000_000)}}`],
  ['colons in a string', `{"a":"${' :'.repeat(500_000)}","b":1.5}`],
  ['quotes in a string', `{"a":"${'\\":'.repeat(340_000)}"}`],
  ['a long number', `{"amount":1${'0'.repeat(1_000_000)}.5}`],
  ['a long reference', `{"reference":"${'a'.repeat(1_000_000)}"}`],
  ['50,000 categories', offerWith(`"contributions":{${many(50_000, (at) => `"${name(at)}":-1`)}}`)],
  ['3,900 bad categories', offerWith(`"contributions":{${many(3_900, (at) => `"é${name(at)}":-1`)}}`)],
  ['50,000 games', offerWith(`${DEFAULT},"gameContributions":{${many(50_000, (at) => `"${name(at)}":-1`)}}`)],
  [
    '2,000 bad games',
    offerWith(`${DEFAULT},"gameContributions":{${many(2_000, (at) => `"é${name(at)}":-1`)}}`),
  ],
  ['200,000 excluded games', offerWith(`${DEFAULT},"excludedGames":[${many(200_000, '1')}]`)],
  ['metadata of a megabyte', `{"walletId":"x","amount":1,"metadata":{"a":[${many(500_000, '1')}]}}`],
  ['a batch of 100,000 items', `{"operations":[${many(100_000, '{}')}]}`],
  ['a batch of bad items', `{"operations":[${many(1_000, '0')}]}`],
  ['a batch of items without a field', `{"operations":[${many(1_000, '{"kind":"bet"}')}]}`],
  [
    'a batch of items with unknown fields',
    `{"operations":[${many(1_000, `{"kind":"bet",${many(120, (at) => `"${name(at)}":1`)}}`)}]}`,
  ],
  [
    'a batch of items with long unknown fields',
    `{"operations":[${many(1_000, `{"kind":"revert","${'~'.repeat(900)}":1}`)}]}`,
  ],
  [
    'a batch of items with numbers that cannot be held',
    `{"operations":[${many(1_000, `{"kind":"deposit","amount":9e99,"metadata":{${many(60, (at) => `"${name(at)}":9e99`)}}}`)}]}`,
  ],
];

describe('a hostile body is refused cheaply', () => {
  test.each(HOSTILE)('%s', async (_what, text) => {
    for (const [, route] of shapes) {
      const reply = await expectCheap(route, text);
      expect(reply).not.toBeNull();
    }
  });
});

describe('what is named of it is short', () => {
  const text = `{"${'é/~'.repeat(1_000)}":{"b":9e99},"a":9e99,"a":9e99}`;

  test.each(namedRoutes)('%s', async (_what, route) => {
    const reply = await answer(route, text);
    const errors = (reply !== null && isRefusal(reply) ? reply.errors : undefined) ?? [];
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.length).toBeLessThanOrEqual(20);
    for (const { pointer } of errors) {
      expect(pointer.length).toBeLessThanOrEqual(400);
      for (const segment of pointer.split('/')) expect(segment.length).toBeLessThanOrEqual(128);
    }
  });

  test('a refusal lists twenty flaws at most', () => {
    const flaws = Array.from({ length: 50 }, (_, at) => ({ pointer: `/${at}`, detail: 'x' }));
    expect(invalid(flaws).errors).toHaveLength(20);
  });
});

describe('an item of a batch with a flaw is never used, however many come before it', () => {
  const bad = `{"kind":"settlement","walletId":"0197a6e2-7e4f-7000-8000-000000000001","betReference":"b","reference":"r","amount":9e99}`;

  test('each of a thousand', async () => {
    const reply = await answer(batches, `{"operations":[[${many(50, '9e99')}],${many(999, bad)}]}`);
    const { items } = (reply as { body: { items: { code: string; errors: { pointer: string }[] }[] } }).body;
    expect(items).toHaveLength(1000);
    expect(items.filter(({ code }) => code !== 'invalid_request')).toEqual([]);
    expect(items[999]?.errors).toEqual([
      { pointer: '/operations/999/amount', detail: 'The number cannot be held exactly.' },
    ]);
  });

  test('nor where the list is given twice', async () => {
    const operations = `"operations":[${many(1_000, bad)}]`;
    const reply = await answer(batches, `{${operations},${operations.replaceAll('9e99', '5')}}`);
    expect(reply).toMatchObject({ code: 'invalid_request' });
  });
});

test('any body up to 1 MiB is refused within 200 ms of CPU and 64 KB', async () => {
  const key = fc.oneof(
    fc.constantFrom('operations', 'terms', 'metadata', 'contributions', 'a', '__proto__', 'kind', 'amount'),
    fc
      .tuple(fc.constantFrom('<', '~', '/', 'é', '\\u0001', '😀'), fc.integer({ min: 1, max: 60_000 }))
      .map(([character, count]) => character.repeat(count)),
  );
  const leaf = fc.constantFrom(
    '9e99',
    '1.5',
    '1',
    '-0.10',
    '1e5',
    '"a"',
    '[]',
    '{}',
    'null',
    '12345678901234567890',
  );
  const unit = fc.oneof(
    leaf,
    fc.tuple(key, leaf).map(([k, v]) => `{"${k.slice(0, 300)}":${v}}`),
    fc.tuple(fc.integer({ min: 1, max: 300 }), leaf).map(([count, v]) => `[${many(count, v)}]`),
  );
  const wrap = fc.tuple(fc.constantFrom('object', 'array', 'distinct', 'repeated'), key);
  const body = fc
    .tuple(
      fc.array(wrap, { minLength: 1, maxLength: 8 }),
      unit,
      fc.double({ min: 0.01, max: 1, noNaN: true }),
    )
    .map(([wraps, item, share]) => {
      const [inner = ['array', 'a'] as const, ...outer] = wraps;
      const room = MAX_BODY_BYTES * share - Buffer.byteLength(outer.map(([, k]) => k).join('')) - 200;
      const [kind, k] = inner;
      const prefix = kind === 'repeated' ? `"${k.slice(0, 300)}":` : '';
      const each = (at: number): string => (kind === 'distinct' ? `"${name(at)}":${item}` : prefix + item);
      const count = Math.max(1, Math.floor(room / (Buffer.byteLength(each(50_000)) + 1)));
      const content =
        kind === 'array'
          ? `[${many(count, item)}]`
          : `{${many(count, kind === 'object' ? () => `"${name(0)}":${item}` : each)}}`;
      return outer.reduce(
        (text, [how, above]) => (how === 'array' ? `[${text}]` : `{"${above}":${text}}`),
        content,
      );
    })
    .filter((text) => Buffer.byteLength(text) <= MAX_BODY_BYTES);
  await fc.assert(
    fc.asyncProperty(body, fc.constantFrom(...shapes.map(([, route]) => route)), async (text, route) => {
      await expectCheap(route, text);
    }),
    { numRuns: 40 },
  );
}, 120_000);
