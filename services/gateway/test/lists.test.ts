import { beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '@croupier/testing';
import pg from 'pg';
import { useGateway } from './fixture.ts';
import { get, openConnection } from './raw-connection.ts';

const fixture = useGateway({ worker: true });

const TERMS = {
  wagering: { multiplier: 1, base: 'bonus', counts: 'all' },
  funding: 'cash_first',
  contributions: { default: 100 },
};
const CODES = ['AUD', 'CAD', 'CHF', 'EUR', 'GBP'];
const ids = { wallet: '', offers: [] as string[], bonuses: [] as string[] };

async function operation(path: string, body: object): Promise<Record<string, unknown>> {
  const made = await fixture.ask(path, { body, headers: { prefer: 'wait=20' } });
  expect(made.status).toBe(201);
  return made.body;
}

beforeAll(async () => {
  for (const code of CODES.toReversed()) await fixture.wallet('lister', code);
  ids.wallet = await fixture.wallet('lister');
  for (let at = 0; at < 5; at += 1) {
    const offer = await fixture.ask('POST /v1/offers', { body: { name: `Offer ${at}`, terms: TERMS } });
    ids.offers.push(offer.body.id);
    const body = { walletId: ids.wallet, offerId: offer.body.id, amount: 100 };
    const { result } = (await operation('POST /v1/bonuses', body)) as { result: { bonusId: string } };
    ids.bonuses.push(result.bonusId);
  }
}, 120_000);

interface Page {
  items: Record<string, unknown>[];
  nextCursor: string | null;
}

async function page(path: string, query = ''): Promise<Page> {
  const { status, body } = await fixture.ask(`GET ${path}${query}`);
  expect(status).toBe(200);
  return body as unknown as Page;
}

/** The items of all pages of this size. */
async function pages(path: string, limit: number): Promise<{ items: Page['items']; sizes: number[] }> {
  const items: Page['items'] = [];
  const sizes: number[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const query: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const read: Page = await page(path, `?limit=${limit}${query}`);
    items.push(...read.items);
    sizes.push(read.items.length);
    cursor = read.nextCursor;
  }
  return { items, sizes };
}

const LISTS: [what: string, path: () => string, key: string, expected: () => string[]][] = [
  ['wallets of a player', () => '/v1/players/lister/wallets', 'currency', () => CODES],
  ['bonuses of a wallet', () => `/v1/wallets/${ids.wallet}/bonuses`, 'id', () => ids.bonuses],
  // ids begin with their time, and two of one millisecond may be in either order
  ['offers', () => '/v1/offers', 'id', () => ids.offers.toSorted()],
];

describe.each(LISTS)('the list of %s', (_what, path, key, expected) => {
  test('has all items on one page, and says that there is no other', async () => {
    const { items, nextCursor } = await page(path());
    expect(items.map((item) => item[key])).toEqual(expected());
    expect(nextCursor).toBeNull();
  });

  test.each([1, 2, 3, 5, 200])('has them in pages of %d, each once and in order', async (limit) => {
    const { items, sizes } = await pages(path(), limit);
    expect(items.map((item) => item[key])).toEqual(expected());
    expect(sizes.every((size) => size <= limit)).toBe(true);
    expect(sizes).toHaveLength(Math.ceil(5 / limit));
  });

  test.each(['limit=0', 'limit=201', 'limit=x', 'cursor=x', 'cursor=', 'cursor=b2ZmZXJzOng', 'page=2'])(
    'refuses ?%s',
    async (query) => {
      expect(await fixture.ask(`GET ${path()}?${query}`)).toMatchObject({
        status: 400,
        body: { code: 'invalid_request' },
      });
    },
  );

  test('takes no cursor of another list', async () => {
    const { nextCursor } = await page('/v1/currencies', '?limit=1');
    expect((await fixture.ask(`GET ${path()}?cursor=${nextCursor ?? ''}`)).status).toBe(400);
  });
});

test('/v1/currencies has the codes in order, at most 200 on a page', async () => {
  const all = (await pages('/v1/currencies', 200)).items.map(({ code }) => String(code));
  expect(all).toEqual(all.toSorted());
  expect(all).toEqual(expect.arrayContaining(CODES));
  expect((await pages('/v1/currencies', 7)).items.map(({ code }) => code)).toEqual(all);
  for (let at = all.length; at < 205; at += 1)
    await fixture.ask(`PUT /v1/currencies/ZZ${at}`, { body: { scale: 2 } });
  const { items, nextCursor } = await page('/v1/currencies');
  expect(items).toHaveLength(200);
  expect(nextCursor).not.toBeNull();
});

test('a page stays the same when something is added behind it', async () => {
  const first = await page('/v1/offers', '?limit=2');
  const made = await fixture.ask('POST /v1/offers', { body: { name: 'Later', terms: TERMS } });
  expect(await page('/v1/offers', '?limit=2')).toEqual(first);
  const { items } = await pages('/v1/offers', 2);
  expect(items.map(({ id }) => id)).toContain(made.body.id);
});

/** Runs while nothing else can read these tables. */
async function whileLocked(tables: string, work: () => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: fixture.databaseUrl });
  await client.connect();
  await client.query(`BEGIN; LOCK TABLE ${tables} IN ACCESS EXCLUSIVE MODE`);
  try {
    await work();
  } finally {
    await client.query('ROLLBACK');
    await client.end();
  }
}

describe('what belongs to another player', () => {
  const mallory = { sub: 'mallory', scope: 'player' };

  test.each([
    ['bonuses', () => `/v1/wallets/${ids.wallet}/bonuses`, 'wallet_not_found', 'bonuses'],
    ['explanation', () => `/v1/bonuses/${ids.bonuses[0]}/explain`, 'bonus_not_found', 'bets, entries'],
    [
      'past balance',
      () => `/v1/wallets/${ids.wallet}?at=2026-01-01T00:00:00Z`,
      'wallet_not_found',
      'entries',
    ],
    [
      'future balance',
      () => `/v1/wallets/${ids.wallet}?at=2126-01-01T00:00:00Z`,
      'wallet_not_found',
      'entries',
    ],
    ['history', () => `/v1/wallets/${ids.wallet}/history`, 'wallet_not_found', 'entries, operations'],
    ['operations', () => `/v1/wallets/${ids.wallet}/operations`, 'wallet_not_found', 'operations'],
    ['bets', () => `/v1/wallets/${ids.wallet}/bets`, 'wallet_not_found', 'bets, operations'],
    ['bet', () => `/v1/wallets/${ids.wallet}/bets/b`, 'wallet_not_found', 'bets, operations'],
    ['wallets', () => '/v1/players/lister/wallets', 'not_found', 'wallets'],
  ])('is as if it did not exist, and is not read: %s', async (_what, path, code, tables) => {
    await whileLocked(tables, async () => {
      expect(await fixture.ask(`GET ${path()}`, mallory)).toMatchObject({ status: 404, body: { code } });
    });
  });
});

describe('names that a URL cannot carry', () => {
  test.each(['.', '..'])('are refused in bodies: %s', async (name) => {
    const walletId = ids.wallet;
    const bet = { walletId, reference: 'r', gameId: 'g', roundId: 'n', amount: 1 };
    for (const [path, body] of [
      ['POST /v1/wallets', { playerId: name, currency: 'EUR' }],
      ['POST /v1/bets', { ...bet, reference: name }],
      ['POST /v1/bets', { ...bet, gameId: name }],
      ['POST /v1/bets', { ...bet, roundId: name }],
      ['POST /v1/settlements', { walletId, betReference: name, reference: 'r', amount: 1 }],
      ['POST /v1/leaderboards', { id: name, name: 'x', metric: 'won', currency: 'EUR' }],
      ['POST /v1/batches', { operations: [{ kind: 'deposit', walletId, amount: 1, reference: name }] }],
    ] as const) {
      const { status, body: answer } = await fixture.ask(path, { body });
      const problem = path.includes('batches') ? (answer['items'] as object[])[0] : { ...answer, status };
      expect(problem).toMatchObject({ status: 400, code: 'invalid_request' });
    }
  });

  test.each(['.', '..', '%2e', '%2E%2e', '%2e.'])('name nothing in paths: %s', async (name) => {
    for (const path of [
      `/v1/players/${name}/wallets`,
      `/v1/wallets/${ids.wallet}/bets/${name}`,
      `/v1/leaderboards/${name}`,
    ]) {
      const connection = openConnection(fixture.gateway.url, get(path));
      await eventually(() => expect(connection.bodies()).toMatchObject([{ status: 404 }]), {
        timeoutMs: 20_000,
      });
      connection.socket.destroy();
    }
  });
});

describe('terms are bounded', () => {
  const many = (count: number, item: (at: number) => [string, number]): Record<string, number> =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => item(at)));
  const category = (at: number): [string, number] => [`c${at}`, 1];
  const game = (at: number): [string, number] => [`game-${at}`, 1];
  const names = (count: number, length: number): string[] =>
    Array.from({ length: count }, (_, at) => `g${at}`.padEnd(length, '-'));

  test.each([
    ['200 categories', { contributions: { default: 100, ...many(199, category) } }, null],
    ['201 categories', { contributions: { default: 100, ...many(200, category) } }, '/terms/contributions'],
    ['2,000 games', { gameContributions: many(2_000, game) }, null],
    ['2,001 games', { gameContributions: many(2_001, game) }, '/terms/gameContributions'],
    ['2,000 excluded games', { excludedGames: names(2_000, 5) }, null],
    ['2,001 excluded games', { excludedGames: names(2_001, 5) }, '/terms/excludedGames'],
    ['60 KB', { excludedGames: names(500, 117) }, null],
    ['more than 64 KB', { excludedGames: names(550, 117) }, '/terms'],
  ])('%s', async (_what, fields, pointer) => {
    const body = { name: 'Bounds', terms: { ...TERMS, ...fields } };
    const { status, body: answer } = await fixture.ask('POST /v1/offers', { body });
    expect(status).toBe(pointer === null ? 201 : 400);
    if (pointer !== null) expect(answer['errors']).toEqual([{ pointer, detail: expect.any(String) }]);
  });
});
