import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { ROUTES } from '../src/routes/index.ts';
import { useGateway } from './fixture.ts';
import type { Answered, Asked } from './testing.ts';

const fixture = useGateway({ worker: true });
const ALPHA = ['alpha'];

interface Objects {
  brand: string;
  wallet: string;
  otherWallet: string;
  emptyWallet: string;
  bet: string;
  /** A pending deposit each, since a call ends it. */
  pending: string[];
  bonus: string;
  offer: string;
  board: string;
}

let alpha: Objects;
let beta: Objects;
const MISSING: Objects = {
  brand: 'gamma',
  wallet: randomUUID(),
  otherWallet: randomUUID(),
  emptyWallet: randomUUID(),
  bet: 'no-bet',
  pending: [randomUUID(), randomUUID()],
  bonus: randomUUID(),
  offer: randomUUID(),
  board: 'no-board',
};

const OFFER = {
  name: 'Welcome',
  amount: 100,
  terms: {
    wagering: { multiplier: 1, base: 'bonus', counts: 'all' },
    funding: 'cash_first',
    contributions: { default: 100 },
  },
};

async function make(call: string, body: object): Promise<Answered['body']> {
  const answer = await fixture.ask(call, { body, headers: { prefer: 'wait=30' } });
  expect([200, 201]).toContain(answer.status);
  return answer.body;
}

async function makeObjects(brand: string): Promise<Objects> {
  await make(`PUT /v1/brands/${brand}`, { name: brand });
  const open = async (playerId: string): Promise<string> =>
    (await make('POST /v1/wallets', { brand, playerId, currency: 'EUR' })).id;
  const wallet = await open('p1');
  const otherWallet = await open('p2');
  const emptyWallet = await open('p3');
  const walletId = wallet;
  await make('POST /v1/deposits', { walletId, amount: 10_000 });
  await make('POST /v1/bets', { walletId, reference: 'bet', gameId: 'g', roundId: 'r', amount: 10 });
  const hold = async (): Promise<string> =>
    (await make('POST /v1/deposits', { walletId, amount: 5, pending: true })).id;
  const pending = [await hold(), await hold()];
  const offer = (await make('POST /v1/offers', { ...OFFER, brand })).id;
  const granted = await make('POST /v1/bonuses', { walletId, offerId: offer });
  const { bonusId } = granted['result'] as { bonusId: string };
  const ranked = { name: brand, metric: 'wagered', currency: 'EUR' };
  const board = (await make('POST /v1/leaderboards', { id: `board-${brand}`, brand, ...ranked })).id;
  return { brand, wallet, otherWallet, emptyWallet, bet: 'bet', pending, bonus: bonusId, offer, board };
}

beforeAll(async () => {
  alpha = await makeObjects('alpha');
  beta = await makeObjects('beta');
}, 120_000);

type Made = [path: string, body?: object];

/** Every call that names something which belongs to a brand: its path, and its body where it has one. */
const CALLS: Record<string, (of: Objects) => Made> = {
  'POST /v1/bets': (of) => [
    '/v1/bets',
    { walletId: of.wallet, reference: randomUUID(), gameId: 'g', roundId: 'r', amount: 1 },
  ],
  'POST /v1/settlements': (of) => [
    '/v1/settlements',
    { walletId: of.wallet, betReference: 'bet', reference: randomUUID(), amount: 0, final: false },
  ],
  'POST /v1/rollbacks': (of) => [
    '/v1/rollbacks',
    { walletId: of.wallet, betReference: randomUUID(), reference: randomUUID() },
  ],
  'POST /v1/deposits': (of) => ['/v1/deposits', { walletId: of.wallet, amount: 1 }],
  'POST /v1/withdrawals': (of) => ['/v1/withdrawals', { walletId: of.wallet, amount: 1 }],
  'POST /v1/transfers': (of) => [
    '/v1/transfers',
    { fromWalletId: of.wallet, toWalletId: of.otherWallet, amount: 1 },
  ],
  'POST /v1/payouts': (of) => ['/v1/payouts', { walletId: of.wallet, reference: randomUUID(), amount: 1 }],
  'POST /v1/adjustments': (of) => [
    '/v1/adjustments',
    { walletId: of.wallet, direction: 'credit', amount: 1, reason: 'test', reference: randomUUID() },
  ],
  'POST /v1/operations/:id/complete': (of) => [`/v1/operations/${of.pending[0]}/complete`, {}],
  'POST /v1/operations/:id/revert': (of) => [`/v1/operations/${of.pending[1]}/revert`, {}],
  'GET /v1/operations/:id': (of) => [`/v1/operations/${of.pending[0]}`],
  'POST /v1/wallets': (of) => ['/v1/wallets', { brand: of.brand, playerId: 'new', currency: 'USD' }],
  'GET /v1/wallets/:id': (of) => [`/v1/wallets/${of.wallet}`],
  'GET /v1/players/:playerId/wallets': (of) => [`/v1/players/p1/wallets?brand=${of.brand}`],
  'GET /v1/wallets/:id/history': (of) => [`/v1/wallets/${of.wallet}/history`],
  'GET /v1/wallets/:id/bets': (of) => [`/v1/wallets/${of.wallet}/bets`],
  'GET /v1/wallets/:id/bets/:reference': (of) => [`/v1/wallets/${of.wallet}/bets/bet`],
  'GET /v1/wallets/:id/operations': (of) => [`/v1/wallets/${of.wallet}/operations`],
  'POST /v1/wallets/:id/freeze': (of) => [`/v1/wallets/${of.otherWallet}/freeze`, { reason: 'test' }],
  'POST /v1/wallets/:id/unfreeze': (of) => [`/v1/wallets/${of.otherWallet}/unfreeze`, { reason: 'test' }],
  'POST /v1/wallets/:id/close': (of) => [`/v1/wallets/${of.emptyWallet}/close`, { reason: 'test' }],
  'POST /v1/players/:playerId/erase': (of) => [`/v1/players/p3/erase?brand=${of.brand}`, {}],
  'GET /v1/wallets/:id/bonuses': (of) => [`/v1/wallets/${of.wallet}/bonuses`],
  'POST /v1/offers': (of) => ['/v1/offers', { ...OFFER, brand: of.brand }],
  'GET /v1/offers/:id': (of) => [`/v1/offers/${of.offer}`],
  'POST /v1/bonuses': (of) => ['/v1/bonuses', { walletId: of.wallet, offerId: of.offer }],
  'GET /v1/bonuses/:id': (of) => [`/v1/bonuses/${of.bonus}`],
  'GET /v1/bonuses/:id/explain': (of) => [`/v1/bonuses/${of.bonus}/explain`],
  'POST /v1/bonuses/:id/forfeit': (of) => [`/v1/bonuses/${of.bonus}/forfeit`, { reason: 'test' }],
  'POST /v1/offers/:id/archive': (of) => [`/v1/offers/${of.offer}/archive`, {}],
  'POST /v1/leaderboards': (of) => [
    '/v1/leaderboards',
    { id: `new-${of.brand}`, brand: of.brand, name: 'New', metric: 'won', currency: 'EUR' },
  ],
  'GET /v1/leaderboards/:id': (of) => [`/v1/leaderboards/${of.board}`],
  'POST /v1/leaderboards/:id/scores': (of) => [
    `/v1/leaderboards/${of.board}/scores`,
    { playerId: 'p1', score: 5 },
  ],
  'PUT /v1/brands/:id': (of) => [`/v1/brands/${of.brand}`, { name: of.brand }],
  'POST /v1/admin/dead-letters/:operationId/discard': (of) => [
    `/v1/admin/dead-letters/${of.pending[0]}/discard`,
    { reason: 'test' },
  ],
  'POST /v1/admin/dead-letters/:operationId/replay': (of) => [
    `/v1/admin/dead-letters/${of.pending[0]}/replay`,
    {},
  ],
};

/** What belongs to all brands, and lists and batches, which have tests of their own. */
const OF_ALL_BRANDS = [
  'POST /v1/batches',
  'GET /v1/offers',
  'PUT /v1/games/:gameId',
  'GET /v1/brands',
  'GET /v1/currencies',
  'PUT /v1/currencies/:code',
  'GET /v1/admin/dead-letters',
  'POST /v1/admin/dead-letters/replay',
  'GET /v1/admin/audit',
  'GET /v1/admin/reconciliation',
];

test('every route is restricted to brands, or is known to be of all of them', () => {
  const routes = ROUTES.map(({ method, path }) => `${method} ${path}`);
  expect(routes.toSorted()).toEqual([...Object.keys(CALLS), ...OF_ALL_BRANDS].toSorted());
});

function ask(name: string, of: Objects, asked: Asked): Promise<Answered> {
  const [path, body] = CALLS[name]?.(of) ?? [''];
  return fixture.ask(`${name.split(' ')[0]} ${path}`, { ...asked, ...(body === undefined ? {} : { body }) });
}

const shownOf = ({ status, body: { code, detail } }: Answered): object => ({ status, code, detail });

describe.each(Object.keys(CALLS))('%s', (name) => {
  test('answers about another brand as about what does not exist', async () => {
    const foreign = await ask(name, beta, { brands: ALPHA });
    expect(foreign.status).toBe(404);
    expect(shownOf(foreign)).toEqual(shownOf(await ask(name, MISSING, { brands: ALPHA })));
  });

  test('does its work for the own brand', async () => {
    const { status } = await ask(name, alpha, { brands: ALPHA });
    expect([200, 201, 202]).toContain(status);
  });
});

describe('brands', () => {
  test('are declared and changed by an admin, under If-Match, with a row of the audit log', async () => {
    const put = (body: object, headers = {}) => fixture.ask('PUT /v1/brands/delta', { body, headers });
    const first = await put({ name: 'Delta' });
    expect(first).toMatchObject({
      status: 200,
      body: { id: 'delta', name: 'Delta', timezone: 'UTC', profile: 'default' },
    });
    expect((await put({ name: 'Other' }, { 'if-match': '"old"' })).status).toBe(412);
    const etag = first.headers.get('etag') ?? '';
    const changed = await put({ name: 'Delta', timezone: 'Europe/Vienna' }, { 'if-match': etag });
    expect(changed).toMatchObject({ status: 200, body: { timezone: 'Europe/Vienna' } });
    const audit = await fixture.ask('GET /v1/admin/audit?subjectKind=brand&subjectId=delta');
    expect(audit.body['items']).toMatchObject([
      {
        action: 'brand.put',
        brand: 'delta',
        before: { timezone: 'UTC' },
        after: { timezone: 'Europe/Vienna' },
      },
      { action: 'brand.put', brand: 'delta', before: null, after: { name: 'Delta' } },
    ]);
  });

  test.each([
    ['PUT /v1/brands/Upper', { name: 'x' }, 404],
    ['PUT /v1/brands/ok', { name: 'x', timezone: '+02:00' }, 400],
    ['PUT /v1/brands/ok', { name: 'x', timezone: 'Nowhere/Else' }, 400],
    ['PUT /v1/brands/ok', { timezone: 'UTC' }, 400],
    ['PUT /v1/brands/ok', { name: 'x', zone: 'UTC' }, 400],
  ])('%s with %j is answered with %d', async (call, body, status) => {
    expect((await fixture.ask(call, { body })).status).toBe(status);
  });

  test('are listed by id, those of the token only', async () => {
    const idsFor = async (asked: Asked): Promise<unknown> =>
      ((await fixture.ask('GET /v1/brands', asked)).body['items'] as { id: string }[]).map(({ id }) => id);
    expect(await idsFor({})).toEqual(expect.arrayContaining(['alpha', 'beta', 'default']));
    expect(await idsFor({ brands: ['beta', 'alpha'] })).toEqual(['alpha', 'beta']);
  });
});

describe('a wallet', () => {
  test('belongs to a player of a brand, and shows it with its operations and entries', async () => {
    expect(alpha.wallet).not.toBe(beta.wallet);
    const [wallet, history, operations] = await Promise.all([
      fixture.ask(`GET /v1/wallets/${alpha.wallet}`),
      fixture.ask(`GET /v1/wallets/${alpha.wallet}/history`),
      fixture.ask(`GET /v1/wallets/${alpha.wallet}/operations`),
    ]);
    expect(wallet.body).toMatchObject({ brand: 'alpha', playerId: 'p1' });
    for (const { body } of [history, operations])
      expect(new Set((body['items'] as { brand: string }[]).map(({ brand }) => brand))).toEqual(
        new Set(ALPHA),
      );
  });

  test.each([
    [{ brand: 'gamma' }, undefined, 400],
    [{ brand: 'A' }, undefined, 400],
    [{}, ['alpha', 'beta'], 404],
    [{ brand: 'beta' }, ['alpha', 'beta'], 201],
  ] as const)('with %j, by a token of %j, is answered with %d', async (body, brands, status) => {
    const asked = brands === undefined ? {} : { brands };
    const playerId = randomUUID();
    const answer = await fixture.ask('POST /v1/wallets', {
      ...asked,
      body: { playerId, currency: 'EUR', ...body },
    });
    expect(answer.status).toBe(status);
  });

  test('is of the only brand of the token where none is named', async () => {
    const body = { playerId: 'p1', currency: 'EUR' };
    expect((await fixture.ask('POST /v1/wallets', { brands: ALPHA, body })).body.id).toBe(alpha.wallet);
    const made = await fixture.ask('POST /v1/wallets', { body });
    expect(made.body).toMatchObject({ brand: 'default' });
  });

  test('of another brand does not exist for a player with the same id', async () => {
    const player = { sub: 'p1', scope: 'player' };
    const read = (brands: readonly string[] | undefined, of: Objects): Promise<Answered> =>
      fixture.ask(`GET /v1/wallets/${of.wallet}`, { ...player, ...(brands === undefined ? {} : { brands }) });
    expect((await read(ALPHA, alpha)).status).toBe(200);
    expect((await read(ALPHA, beta)).status).toBe(404);
    expect((await read(undefined, alpha)).status).toBe(404);
    expect((await read(['*'], alpha)).status).toBe(401);
    expect((await read(['alpha', 'beta'], alpha)).status).toBe(401);
  });
});

describe('lists', () => {
  const idsOf = ({ body }: Answered): string[] => (body['items'] as { id: string }[]).map(({ id }) => id);

  test('of wallets take the brand of the player', async () => {
    const list = (query: string, asked: Asked = {}) =>
      fixture.ask(`GET /v1/players/p1/wallets${query}`, asked);
    expect(idsOf(await list('?brand=beta'))).toEqual([beta.wallet]);
    expect(idsOf(await list('', { brands: ALPHA }))).toEqual([alpha.wallet]);
    expect(idsOf(await list('', { brands: ALPHA, scope: 'player', sub: 'p1' }))).toEqual([alpha.wallet]);
    expect((await list('?brand=beta', { brands: ALPHA, scope: 'player', sub: 'p1' })).status).toBe(404);
  });

  test('of offers show those of the brand and of all brands', async () => {
    const ofAll = (await make('POST /v1/offers', OFFER)).id;
    const ids = idsOf(await fixture.ask('GET /v1/offers', { brands: ALPHA }));
    expect(ids).toEqual(expect.arrayContaining([alpha.offer, ofAll]));
    expect(ids).not.toContain(beta.offer);
    const archive = await fixture.ask(`POST /v1/offers/${ofAll}/archive`, { brands: ALPHA, body: {} });
    expect(archive.status).toBe(403);
  });

  test('of the audit log show rows of the brand', async () => {
    const rows = await fixture.ask('GET /v1/admin/audit', { brands: ['beta'] });
    const brands = (rows.body['items'] as { brand: string }[]).map(({ brand }) => brand);
    expect(new Set(brands)).toEqual(new Set(['beta']));
  });
});

test('the reconciliation of all brands is not for a token of some', async () => {
  expect((await fixture.ask('GET /v1/admin/reconciliation', { brands: ALPHA })).status).toBe(403);
});

test('an offer is granted to wallets of its brand only', async () => {
  const body = { walletId: alpha.wallet, offerId: beta.offer };
  expect(await fixture.ask('POST /v1/bonuses', { body })).toMatchObject({
    status: 404,
    body: { code: 'offer_not_found' },
  });
});

describe('a transfer to another brand', () => {
  const across = () => ({ fromWalletId: alpha.wallet, toWalletId: beta.wallet, amount: 1 });
  const CROSS_BRAND = { status: 403, body: { code: 'cross_brand' } };
  const SERVICE = { scope: 'wallets:write' };

  test('is an admin’s to make, and others are refused before replay and key', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const send = (asked: Asked, body: object = across()) =>
      fixture.ask('POST /v1/transfers', { headers, body, ...asked });
    expect(await send(SERVICE)).toMatchObject(CROSS_BRAND);
    expect((await send({})).status).toBe(202);
    expect((await send({})).headers.get('idempotency-replayed')).toBe('true');
    expect(await send(SERVICE)).toMatchObject(CROSS_BRAND);
    expect(await send(SERVICE, { ...across(), amount: 2 })).toMatchObject(CROSS_BRAND);
  });

  test('is refused after the 404s', async () => {
    const send = (body: object, asked: Asked) =>
      fixture.ask('POST /v1/transfers', { body: { ...across(), ...body }, ...asked });
    expect(await send({ toWalletId: MISSING.wallet }, SERVICE)).toMatchObject({ status: 404 });
    expect(await send({}, { ...SERVICE, brands: ALPHA })).toMatchObject({ status: 404 });
    expect(await send({}, { ...SERVICE, brands: ['alpha', 'beta'] })).toMatchObject(CROSS_BRAND);
    expect((await send({}, { brands: ['alpha', 'beta'] })).status).toBe(202);
    expect((await send({ toWalletId: alpha.otherWallet }, SERVICE)).status).toBe(202);
  });

  test('fails alone in a batch, as what belongs to another brand does', async () => {
    const item = (walletId: string) => ({ kind: 'deposit', walletId, amount: 1 });
    const operations = [item(alpha.wallet), item(beta.wallet), { kind: 'transfer', ...across() }];
    const { body } = await fixture.ask('POST /v1/batches', {
      ...SERVICE,
      brands: ALPHA,
      body: { operations },
    });
    expect(body['items']).toMatchObject([
      { status: 'queued', brand: 'alpha' },
      { code: 'wallet_not_found' },
      { code: 'wallet_not_found' },
    ]);
    const open = await fixture.ask('POST /v1/batches', { ...SERVICE, body: { operations } });
    expect(open.body['items']).toMatchObject([
      { status: 'queued', brand: 'alpha' },
      { status: 'queued', brand: 'beta' },
      { code: 'cross_brand' },
    ]);
  });
});

describe('a leaderboard', () => {
  test('of all brands ranks players by brand and id, and shows the brand of each', async () => {
    await make('POST /v1/leaderboards', { id: 'of-all', name: 'All', metric: 'won', currency: 'EUR' });
    const score = (brand: string, points: number) =>
      make('POST /v1/leaderboards/of-all/scores', { brand, playerId: 'p1', score: points });
    await score('beta', 7);
    await score('alpha', 9);
    const { body } = await fixture.ask('GET /v1/leaderboards/of-all', {
      scope: 'player',
      sub: 'p1',
      brands: ALPHA,
    });
    expect(body).toMatchObject({
      brand: null,
      entries: [
        { position: 1, brand: 'alpha', playerId: 'p1', score: 9 },
        { position: 2, brand: 'beta', playerId: 'p1', score: 7 },
      ],
    });
  });

  test('of a brand takes scores of its players only', async () => {
    const body = { brand: 'alpha', playerId: 'p1', score: 1 };
    const answer = await fixture.ask('POST /v1/leaderboards/board-beta/scores', { body });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: '/brand' }] } });
    expect(
      fixture.gateway.published.filter(([name]) => name === 'leaderboard:updated').at(-1)?.[1],
    ).toHaveProperty('brand');
  });
});
