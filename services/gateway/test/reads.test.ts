import { beforeAll, describe, expect, test } from '@jest/globals';
import { useGateway } from './fixture.ts';

const fixture = useGateway({ worker: true });
const WAIT = { prefer: 'wait=10' };
const own = { sub: 'alice', scope: 'player' };
const other = { sub: 'mallory', scope: 'player' };
let walletId = '';
let operationId = '';

beforeAll(async () => {
  walletId = await fixture.wallet('alice');
  const deposit = await fixture.ask('POST /v1/deposits', {
    body: { walletId, amount: 500, metadata: { a: 1 } },
    headers: WAIT,
  });
  operationId = deposit.body.id;
  const bet = { walletId, reference: 'bet/1', gameId: 'g1', roundId: 'r1', amount: 100 };
  await fixture.ask('POST /v1/bets', { body: bet, headers: WAIT });
});

describe('a wallet', () => {
  test('is made once for each player and currency', async () => {
    const body = { playerId: 'once', currency: 'EUR', metadata: { brand: 'north' } };
    const first = await fixture.ask('POST /v1/wallets', { body });
    expect(first).toMatchObject({
      status: 201,
      body: { cash: 0, version: 0, status: 'active', metadata: { brand: 'north' } },
    });
    expect(first.headers.get('location')).toBe(`/v1/wallets/${first.body.id}`);
    expect(await fixture.ask('POST /v1/wallets', { body })).toMatchObject({
      status: 200,
      body: { id: first.body.id },
    });
    const unknown = await fixture.ask('POST /v1/wallets', { body: { ...body, currency: 'XYZ' } });
    expect(unknown).toMatchObject({ status: 400, body: { errors: [{ pointer: '/currency' }] } });
  });

  test('that has not changed since the client saw it is 304', async () => {
    const { headers } = await fixture.ask(`GET /v1/wallets/${walletId}`);
    const etag = headers.get('etag') ?? '';
    expect(etag).toMatch(/^"/);
    for (const tag of [etag, `"x", ${etag}`, `W/${etag}`, '*']) {
      const answer = await fixture.ask(`GET /v1/wallets/${walletId}`, { headers: { 'if-none-match': tag } });
      expect(answer.status).toBe(304);
      expect(answer.headers.get('etag')).toBe(etag);
    }
    expect(
      await fixture.ask(`GET /v1/wallets/${walletId}`, { headers: { 'if-none-match': '"x"' } }),
    ).toMatchObject({ status: 200 });
  });

  test('can be read as it was', async () => {
    const history = await fixture.ask(`GET /v1/wallets/${walletId}/history?order=asc`);
    const [first] = history.body['items'] as { at: string }[];
    const then = await fixture.ask(`GET /v1/wallets/${walletId}?at=${first?.at}`);
    expect(then).toMatchObject({ status: 200, body: { cash: 500, version: 1 } });
    expect(await fixture.ask(`GET /v1/wallets/${walletId}?at=2020-01-01T00:00:00Z`)).toMatchObject({
      status: 404,
    });
    expect(await fixture.ask(`GET /v1/wallets/${walletId}?at=2999-01-01T00:00:00Z`)).toMatchObject({
      status: 400,
    });
  });

  test('frozen and unfrozen says so at once, with a new tag and one event each', async () => {
    const id = await fixture.wallet('frozen');
    const before = (await fixture.ask(`GET /v1/wallets/${id}`)).headers.get('etag');
    const call = { body: { reason: 'Documents are being checked.' } };
    const frozen = await fixture.ask(`POST /v1/wallets/${id}/freeze`, call);
    expect(frozen).toMatchObject({ status: 200, body: { status: 'frozen', version: 0 } });
    expect(frozen.headers.get('etag')).not.toBe(before);
    expect(await fixture.ask(`POST /v1/wallets/${id}/freeze`, call)).toMatchObject({ status: 200 });
    expect(await fixture.ask(`POST /v1/wallets/${id}/unfreeze`, call)).toMatchObject({
      body: { status: 'active' },
    });
    const events = fixture.gateway.published.filter(([, event]) => event['walletId'] === id);
    expect(events).toMatchObject([
      ['wallet:status', { playerId: 'frozen', status: 'frozen' }],
      ['wallet:status', { status: 'active' }],
    ]);
  });
});

describe('a player', () => {
  test('sees its own', async () => {
    for (const path of [
      `wallets/${walletId}`,
      `operations/${operationId}`,
      'players/alice/wallets',
      `wallets/${walletId}/bets/bet%2F1`,
    ]) {
      expect(await fixture.ask(`GET /v1/${path}`, own)).toMatchObject({ status: 200 });
    }
    for (const list of ['history', 'bets', 'operations', 'bonuses']) {
      expect(await fixture.ask(`GET /v1/wallets/${walletId}/${list}`, own)).toMatchObject({ status: 200 });
    }
  });

  test.each([
    ['wallets/W', 'wallet_not_found'],
    ['wallets/W?at=2999-01-01T00:00:00Z', 'wallet_not_found'],
    ['wallets/W/history', 'wallet_not_found'],
    ['wallets/W/bets', 'wallet_not_found'],
    ['wallets/W/bets/bet%2F1', 'wallet_not_found'],
    ['wallets/W/operations', 'wallet_not_found'],
    ['wallets/W/bonuses', 'wallet_not_found'],
    ['operations/O', 'operation_not_found'],
    ['players/alice/wallets', 'not_found'],
  ])('sees of others’ %s exactly what it sees of what does not exist', async (path, code) => {
    const theirs = await fixture.ask(
      `GET /v1/${path.replace('W', walletId).replace('O', operationId)}`,
      other,
    );
    const unknownId = '0197a6e2-7e4f-7000-8000-000000000001';
    const missing = await fixture.ask(
      `GET /v1/${path.replace(/W|O/, unknownId).replace('alice', 'bob')}`,
      other,
    );
    const said = (body: object): object => ({ ...body, instance: '', traceId: '' });
    expect(theirs).toMatchObject({ status: 404, body: { code } });
    expect(said(theirs.body)).toEqual(said(missing.body));
  });

  test('may not move money, its own neither', async () => {
    expect(await fixture.ask('POST /v1/deposits', { ...own, body: { walletId, amount: 5 } })).toMatchObject({
      status: 403,
    });
  });
});

describe('lists', () => {
  test('go on where the page before ended, and know their own cursors only', async () => {
    const path = `GET /v1/wallets/${walletId}/history`;
    const first = await fixture.ask(`${path}?limit=1`);
    expect(first.body['items']).toMatchObject([{ version: 2, kind: 'bet', cash: -100 }]);
    const cursor = String(first.body['nextCursor']);
    const second = await fixture.ask(`${path}?limit=1&cursor=${cursor}`);
    expect(second.body['items']).toMatchObject([{ version: 1, metadata: { a: 1 } }]);
    const elsewhere = await fixture.ask(`GET /v1/wallets/${walletId}/operations?cursor=${cursor}`);
    expect(elsewhere).toMatchObject({ status: 400, body: { errors: [{ pointer: '/cursor' }] } });
  });

  test('are filtered', async () => {
    const path = `GET /v1/wallets/${walletId}`;
    expect((await fixture.ask(`${path}/history?kind=deposit`)).body['items']).toMatchObject([
      { kind: 'deposit' },
    ]);
    expect((await fixture.ask(`${path}/bets?status=settled`)).body['items']).toEqual([]);
    expect((await fixture.ask(`${path}/operations?reference=bet/1`)).body['items']).toMatchObject([
      { kind: 'bet' },
    ]);
    expect((await fixture.ask(`${path}/history?from=2999-01-01T00:00:00Z`)).body['items']).toEqual([]);
  });

  test('that are long travel zipped', async () => {
    const { headers, body } = await fixture.ask('GET /v1/currencies', {
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(headers.get('content-encoding')).toBe('gzip');
    expect((body['items'] as object[]).length).toBeGreaterThan(150);
    const plain = await fixture.ask('GET /v1/currencies', {
      headers: { 'accept-encoding': 'gzip;q=0, identity' },
    });
    expect(plain.headers.get('content-encoding')).toBeNull();
  });
});

describe('a bonuses:write token', () => {
  test('reads operations of bonuses, and no others', async () => {
    const offer = await fixture.ask('POST /v1/offers', {
      scope: 'bonuses:write',
      body: {
        name: 'Welcome',
        terms: {
          wagering: { multiplier: 3, base: 'bonus', counts: 'all' },
          funding: 'cash_first',
          contributions: { default: 100 },
        },
      },
    });
    expect(offer.status).toBe(201);
    const grant = { walletId, offerId: offer.body.id };
    const without = await fixture.ask('POST /v1/bonuses', { scope: 'bonuses:write', body: grant });
    expect(without).toMatchObject({ status: 400, body: { errors: [{ pointer: '/amount' }] } });
    const granted = await fixture.ask('POST /v1/bonuses', {
      scope: 'bonuses:write',
      body: { ...grant, amount: 50 },
      headers: WAIT,
    });
    expect(granted).toMatchObject({
      status: 201,
      body: { kind: 'bonus_grant', result: { bonus: 50, bonusId: expect.any(String) } },
    });
    const read = (id: string) => fixture.ask(`GET /v1/operations/${id}`, { scope: 'bonuses:write' });
    expect(await read(granted.body.id)).toMatchObject({ status: 200 });
    expect(await read(operationId)).toMatchObject({ status: 404 });
    const { bonusId } = granted.body['result'] as { bonusId: string };
    expect(await fixture.ask(`GET /v1/bonuses/${bonusId}`, own)).toMatchObject({
      status: 200,
      body: { status: 'active' },
    });
    expect(await fixture.ask(`GET /v1/bonuses/${bonusId}`, other)).toMatchObject({
      status: 404,
      body: { code: 'bonus_not_found' },
    });
    const forfeit = { scope: 'bonuses:write', body: { reason: 'asked for' }, headers: WAIT };
    expect(await fixture.ask(`POST /v1/bonuses/${bonusId}/forfeit`, forfeit)).toMatchObject({
      status: 201,
      body: { kind: 'bonus_forfeit' },
    });
    expect(await fixture.ask(`POST /v1/bonuses/${bonusId}/forfeit`, forfeit)).toMatchObject({
      status: 409,
      body: { code: 'bonus_not_active' },
    });
  });
});
