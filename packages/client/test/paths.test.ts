import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Croupier } from '../src/index.ts';

const ID = 'ID';

/** Every call with an id or a reference in its path, with the path that it must have. */
const CALLS: Record<string, (croupier: Croupier, id: string) => Promise<unknown>> = {
  '/v1/wallets/ID': ({ wallets }, id) => wallets.get(id),
  '/v1/players/ID/wallets': ({ wallets }, id) => wallets.ofPlayer(id),
  '/v1/wallets/ID/history': ({ wallets }, id) => wallets.history(id).page(),
  '/v1/wallets/ID/bets': ({ wallets }, id) => wallets.bets(id).page(),
  '/v1/wallets/ID/bets/b1': ({ wallets }, id) => wallets.bet(id, 'b1'),
  '/v1/wallets/w1/bets/ID': ({ wallets }, id) => wallets.bet('w1', id),
  '/v1/wallets/ID/operations': ({ wallets }, id) => wallets.operations(id).page(),
  '/v1/wallets/ID/bonuses': ({ wallets }, id) => wallets.bonuses(id),
  '/v1/wallets/ID/freeze': ({ wallets }, id) => wallets.freeze(id, 'why'),
  '/v1/wallets/ID/unfreeze': ({ wallets }, id) => wallets.unfreeze(id, 'why'),
  '/v1/wallets/ID/close': ({ wallets }, id) => wallets.close(id, 'why'),
  '/v1/operations/ID': ({ operations }, id) => operations.get(id),
  '/v1/operations/ID/complete': ({ operations }, id) => operations.complete(id),
  '/v1/operations/ID/revert': ({ operations }, id) => operations.revert(id),
  '/v1/bonuses/ID': ({ bonuses }, id) => bonuses.get(id),
  '/v1/bonuses/ID/explain': ({ bonuses }, id) => bonuses.explain(id),
  '/v1/bonuses/ID/forfeit': ({ bonuses }, id) => bonuses.forfeit(id, 'why'),
  '/v1/offers/ID': ({ offers }, id) => offers.get(id),
  '/v1/offers/ID/archive': ({ offers }, id) => offers.archive(id),
  '/v1/games/ID': ({ games }, id) => games.put(id, { category: 'slots' }),
  '/v1/leaderboards/ID': ({ leaderboards }, id) => leaderboards.get(id),
  '/v1/leaderboards/ID/scores': ({ leaderboards }, id) =>
    leaderboards.setScore(id, { playerId: 'p', score: 1 }),
  '/v1/currencies/ID': ({ currencies }, id) => currencies.put(id, { scale: 2 }),
  '/v1/brands/ID': ({ brands }, id) => brands.put(id, { name: 'n' }),
  '/v1/players/ID/erase': ({ admin }, id) => admin.erasePlayer(id),
  '/v1/admin/dead-letters/ID/replay': ({ admin }, id) => admin.replay(id),
  '/v1/admin/dead-letters/ID/discard': ({ admin }, id) => admin.discard(id, 'why'),
};
const calls = Object.entries(CALLS);

/** The request that was sent, or the code of the refusal. */
async function sent(call: (typeof calls)[number][1], id: string): Promise<string[]> {
  const urls: string[] = [];
  const answer = (url: string): Promise<Response> => {
    // resolves `.` and `..`, as fetch does
    urls.push(new URL(url).pathname);
    return Promise.resolve(Response.json({ items: [], nextCursor: null }));
  };
  const croupier = new Croupier({ url: 'http://gateway', token: 'T', fetch: answer as typeof fetch });
  const refused = await call(croupier, id).then(
    () => [],
    ({ code }: { code: string }) => [code],
  );
  return [...urls, ...refused];
}

/** The path with the id as the server decodes it. */
function decoded(path: string): string[] {
  return path.split('/').map(decodeURIComponent);
}

const HOSTILE = [
  '..',
  '.',
  '',
  ' ',
  'a b',
  '\n',
  'a\r\nb',
  '\u0000',
  'é',
  '№1',
  '😀',
  '\ud800',
  'x'.repeat(129),
  'x'.repeat(100_000),
];
const ENCODED = [
  '%2e',
  '%2e%2e',
  '%2E%2e',
  '...',
  '.a',
  'a/b',
  '/',
  '//',
  '../..',
  '..%2f',
  '?',
  '#',
  'a?b=c',
];
const MORE = [
  '%',
  '%%',
  '%zz',
  '\\',
  '..\\',
  ':',
  '@',
  ';',
  '&',
  '+',
  '*',
  "'",
  '"',
  '<>',
  '{id}',
  '$&',
  '$1',
];

describe.each(calls)('%s', (path, call) => {
  test.each(HOSTILE)('an id that can name nothing is refused before anything is sent: %j', async (id) => {
    expect(await sent(call, id)).toEqual(['invalid_request']);
  });

  test.each([...ENCODED, ...MORE, 'x'.repeat(128)])('an id stays in its place: %j', async (id) => {
    const [pathname = '', ...rest] = await sent(call, id);
    expect(rest).toEqual([]);
    expect(decoded(pathname)).toEqual(path.split('/').map((part) => (part === ID ? id : part)));
  });

  test('any text is either sent unchanged or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 140 }), async (id) => {
        const [outcome = ''] = await sent(call, id);
        if (outcome === 'invalid_request') return;
        expect(decoded(outcome)).toEqual(path.split('/').map((part) => (part === ID ? id : part)));
      }),
    );
  });
});

test.each([undefined, null, 5, {}, ['..']])('anything but a string is refused: %j', async (id) => {
  expect(await sent(({ wallets }) => wallets.get(id as unknown as string), '')).toEqual(['invalid_request']);
});

test('no call of the API with a path parameter is left out', () => {
  const api = readFileSync(join(import.meta.dirname, '../src/generated/api.ts'), 'utf8');
  const documented = [...api.matchAll(/^\s+['"](\/v1\/[^'"]*\{[^'"]*)['"]: \{/gm)].map(
    ([, path = '']) => path,
  );
  expect(documented.length).toBeGreaterThan(15);
  const tested = new Set(calls.map(([path]) => path.replaceAll(/\/(?:ID|b1|w1)(?=\/|$)/g, '/{}')));
  expect(
    documented.map((path) => path.replaceAll(/\{\w+\}/g, '{}')).filter((path) => !tested.has(path)),
  ).toEqual([]);
});
