import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '@croupier/testing';
import { useGateway } from './fixture.ts';
import type { Answered } from './testing.ts';

const fixture = useGateway({ worker: true, environment: { DEMO: 'on', DEMO_SEED: 'a seed' } });
const GAME = 'demo-three-crowns';

const signIn = (playerId: string) =>
  fixture.ask('POST /v1/demo/sessions', { authorization: null, body: { playerId } });

interface Player {
  walletId: string;
  token: string;
  spin: (body?: object, key?: string) => Promise<Answered>;
  wallet: () => Promise<Answered['body']>;
}

/** Signed in, with its presents in the wallet. */
async function player(playerId: string): Promise<Player> {
  const { token, walletId } = (await signIn(playerId)).body as unknown as Record<
    'token' | 'walletId',
    string
  >;
  const authorization = `Bearer ${token}`;
  const wallet = async () => (await fixture.ask(`GET /v1/wallets/${walletId}`, { authorization })).body;
  await eventually(async () => expect(await wallet()).toMatchObject({ version: 2 }));
  const spin = (body: object = {}, key?: string) =>
    fixture.ask('POST /v1/demo/spins', {
      authorization,
      body: { walletId, gameId: GAME, amount: 100, ...body },
      ...(key === undefined ? {} : { headers: { 'idempotency-key': key } }),
    });
  return { walletId, token, spin, wallet };
}

/** What a gateway that died after the bet has left behind. */
async function cutOff(walletId: string, key: string): Promise<string> {
  const reference = `spin-${createHash('sha256').update(key).digest('base64url')}`;
  const body = { walletId, reference, gameId: GAME, roundId: reference, amount: 100 };
  const bet = await fixture.ask('POST /v1/bets', { body, headers: { prefer: 'wait=10' } });
  expect(bet.status).toBe(201);
  return reference;
}

describe('signing in', () => {
  test('needs no token, and brings one with the scope player and nothing else', async () => {
    const { status, body } = await signIn('demo-ann');
    expect(status).toBe(201);
    const [, claims = ''] = String(body['token']).split('.');
    const { sub, scope, iat, exp } = JSON.parse(String(Buffer.from(claims, 'base64url')));
    expect({ sub, scope, lasts: exp - iat }).toEqual({ sub: 'demo-ann', scope: 'player', lasts: 3600 });
    expect(body['expiresAt']).toBe(new Date(exp * 1000).toISOString());
    const authorization = `Bearer ${String(body['token'])}`;
    const deposit = { authorization, body: { walletId: body['walletId'], amount: 1 } };
    expect(await fixture.ask('POST /v1/deposits', deposit)).toMatchObject({ status: 403 });
  });

  test('gives a deposit and a bonus once, however often and however many at once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => signIn('demo-many')));
    const wallets = new Set(answers.map(({ body }) => body['walletId']));
    expect(wallets.size).toBe(1);
    const { wallet, walletId } = await player('demo-many');
    expect(await wallet()).toMatchObject({ currency: 'EUR', cash: 10_000, bonus: 5_000, version: 2 });
    const { body } = await fixture.ask(`GET /v1/wallets/${walletId}/bonuses`);
    expect(body['items']).toMatchObject([
      { status: 'active', granted: 5_000, required: 25_000, progress: 0 },
    ]);
  });

  test('begins the leaderboard that the answer names', async () => {
    const { body } = await signIn('demo-ann');
    const board = await fixture.ask(`GET /v1/leaderboards/${String(body['leaderboardId'])}`);
    expect(board).toMatchObject({ status: 200, body: { metric: 'wagered', currency: 'EUR' } });
  });

  test.each(['ann', 'demo-', 'Demo-ann', 'demo-Ann', 'demo ann', `demo-${'x'.repeat(60)}`, 7, null])(
    'as %j: 400',
    async (playerId) => {
      const answer = await fixture.ask('POST /v1/demo/sessions', { authorization: null, body: { playerId } });
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: '/playerId' }] } });
    },
  );
});

describe('a round', () => {
  let ann: Player;
  beforeAll(async () => {
    ann = await player('demo-ann');
  });

  test('places a bet and settles it', async () => {
    const { version } = await ann.wallet();
    const { status, body } = await ann.spin();
    expect(status).toBe(201);
    const { roundId, win, multiplier } = body as unknown as Record<'win' | 'multiplier', number> & {
      roundId: string;
    };
    expect(win).toBe(100 * multiplier);
    expect(body).toMatchObject({
      bet: { kind: 'bet', status: 'applied', reference: roundId, amount: 100, gameId: GAME },
      settlement: { kind: 'settlement', status: 'applied', betReference: roundId, amount: win },
    });
    expect(await ann.wallet()).toMatchObject({ version: Number(version) + 2 });
    const bet = await fixture.ask(`GET /v1/wallets/${ann.walletId}/bets/${roundId}`);
    expect(bet.body).toMatchObject({ status: 'settled', stake: 100, won: win });
  });

  test('with the same key is the same round, at once and later', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => ann.spin({}, 'once')));
    const { version } = await ann.wallet();
    answers.push(await ann.spin({}, 'once'));
    for (const { status, body } of answers)
      expect({ status, body }).toEqual({ status: 201, body: answers[0]?.body });
    const fresh = answers.filter(({ headers }) => headers.get('idempotency-replayed') === null);
    expect(fresh).toHaveLength(1);
    expect(await ann.wallet()).toMatchObject({ version });
  });

  test('with the same key and another stake: 422, and nothing moves', async () => {
    await ann.spin({}, 'stake');
    const { version } = await ann.wallet();
    expect(await ann.spin({ amount: 200 }, 'stake')).toMatchObject({
      status: 422,
      body: { code: 'idempotency_key_reused', differs: ['amount'] },
    });
    expect(await ann.wallet()).toMatchObject({ version });
  });

  test('without a key is another one every time', async () => {
    const rounds = await Promise.all([ann.spin(), ann.spin()]);
    expect(new Set(rounds.map(({ body }) => body['roundId'])).size).toBe(2);
  });

  test('that was cut off after its bet is finished by the same request', async () => {
    const reference = await cutOff(ann.walletId, 'cut');
    const finished = await ann.spin({}, 'cut');
    expect(finished).toMatchObject({
      status: 201,
      body: { roundId: reference, settlement: { status: 'applied' } },
    });
    expect(finished.headers.get('idempotency-replayed')).toBe('true');
    expect((await ann.spin({}, 'cut')).body).toEqual(finished.body);
  });

  test('that was cut off and not asked for again is finished at the next sign-in, with the same outcome', async () => {
    const reference = await cutOff(ann.walletId, 'forgotten');
    await signIn('demo-ann');
    const bet = await eventually(async () => {
      const { body } = await fixture.ask(`GET /v1/wallets/${ann.walletId}/bets/${reference}`);
      expect(body).toMatchObject({ status: 'settled' });
      return body;
    });
    expect((await ann.spin({}, 'forgotten')).body).toMatchObject({ roundId: reference, win: bet['won'] });
  });

  test('meets the refusals of any bet', async () => {
    const poor = await player('demo-poor');
    const { cash, bonus } = (await poor.wallet()) as unknown as Record<'cash' | 'bonus', number>;
    const all = { walletId: poor.walletId, reference: 'all-but-one', gameId: GAME, roundId: 'all-but-one' };
    const body = { ...all, amount: cash + bonus - 1 };
    const staked = await fixture.ask('POST /v1/bets', { body, headers: { prefer: 'wait=10' } });
    expect(staked.status).toBe(201);
    expect(await poor.spin({ amount: 2 })).toMatchObject({
      status: 409,
      body: { code: 'insufficient_funds', operation: { kind: 'bet' } },
    });
    await fixture.ask(`POST /v1/wallets/${poor.walletId}/freeze`, { body: { reason: 'A test.' } });
    expect(await poor.spin({ amount: 1 })).toMatchObject({ status: 409, body: { code: 'wallet_frozen' } });
  });

  test.each([
    [{ amount: 0 }, '/amount'],
    [{ amount: 10_001 }, '/amount'],
    [{ amount: 1.5 }, '/amount'],
    [{ gameId: 'book-of-gold' }, '/gameId'],
    [{ walletId: 'x' }, '/walletId'],
    [{ reels: [] }, '/reels'],
  ])('of %j: 400', async (change, pointer) => {
    expect(await ann.spin(change)).toMatchObject({ status: 400, body: { errors: [{ pointer }] } });
  });
});

describe('a caller does not play', () => {
  const spin = (walletId: string, asked: { sub: string; scope: string }) =>
    fixture.ask('POST /v1/demo/spins', { ...asked, body: { walletId, gameId: GAME, amount: 100 } });

  test.each(['player', 'player admin'])('with the wallet of another demo player (%s)', async (scope) => {
    const { walletId } = await player('demo-owner');
    expect(await spin(walletId, { sub: 'demo-other', scope })).toMatchObject({
      status: 404,
      body: { code: 'wallet_not_found' },
    });
  });

  test('that is not a demo player, not even with a wallet of its own', async () => {
    const walletId = await fixture.wallet('real');
    expect(await spin(walletId, { sub: 'real', scope: 'player' })).toMatchObject({ status: 404 });
  });

  test.each(['wallets:read', 'wallets:write', 'bonuses:write', ''])('with the scope %j', async (scope) => {
    const { walletId } = await player('demo-owner');
    expect(await spin(walletId, { sub: 'demo-owner', scope })).toMatchObject({ status: 403 });
  });

  test('without a token', async () => {
    const asked = { authorization: null, body: { walletId: fixture.gateway.url, gameId: GAME, amount: 1 } };
    expect(await fixture.ask('POST /v1/demo/spins', asked)).toMatchObject({ status: 401 });
  });
});
