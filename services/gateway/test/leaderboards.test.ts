import { beforeAll, describe, expect, test } from '@jest/globals';
import { useGateway } from './fixture.ts';
import { client } from './testing.ts';

const fixture = useGateway();
const week = { id: 'week/47', name: 'The week', metric: 'wagered', currency: 'EUR' };
const bonuses = { scope: 'bonuses:write' };
const at = 'leaderboards/week%2F47';

const begin = (change: object = {}) =>
  fixture.ask('POST /v1/leaderboards', { ...bonuses, body: { ...week, ...change } });
const score = (playerId: string, points: number) =>
  fixture.ask(`POST /v1/${at}/scores`, { ...bonuses, body: { playerId, score: points } });

beforeAll(async () => {
  expect((await begin()).status).toBe(201);
});

describe('a leaderboard', () => {
  test('begins empty, and the same again is the same', async () => {
    const first = await begin({ id: 'new' });
    expect(first).toMatchObject({ status: 201, body: { ...week, id: 'new', entries: [] } });
    expect(first.headers.get('location')).toBe('/v1/leaderboards/new');
    expect(await begin({ id: 'new' })).toMatchObject({ status: 200, body: { id: 'new' } });
  });

  test('begun at once by many exists once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => begin({ id: 'race' })));
    const statuses = answers.map(({ status }) => status).sort((a, b) => a - b);
    expect(statuses).toEqual([...Array.from({ length: 9 }, () => 200), 201]);
  });

  test('of that name with other rules: 422 with what differs', async () => {
    expect(await begin({ metric: 'won', currency: 'USD' })).toMatchObject({
      status: 422,
      body: { code: 'idempotency_key_reused', differs: ['metric', 'currency'] },
    });
  });

  test('of a currency that is not there: 400', async () => {
    expect(await begin({ id: 'x', currency: 'XYZ' })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/currency' }] },
    });
  });

  test('shows the best first, of equal scores the smaller id, to any token, and publishes it when a score is set', async () => {
    await score('bob', 70);
    await score('cat', 70);
    const set = await score('ann', Number.MAX_SAFE_INTEGER);
    const entries = [
      { position: 1, playerId: 'ann', score: Number.MAX_SAFE_INTEGER },
      { position: 2, playerId: 'bob', score: 70 },
      { position: 3, playerId: 'cat', score: 70 },
    ];
    expect(set).toMatchObject({ status: 200, body: { ...week, entries } });
    expect(fixture.gateway.published.at(-1)).toMatchObject([
      'leaderboard:updated',
      { leaderboardId: week.id, entries },
    ]);
    for (const scope of ['', 'player', 'wallets:read'])
      expect(await fixture.ask(`GET /v1/${at}`, { scope })).toMatchObject({ status: 200, body: { entries } });
    expect((await score('bob', 0)).body['entries']).toMatchObject([{}, { playerId: 'cat' }, { score: 0 }]);
  });

  test.each(['GET /v1/leaderboards/unknown', 'GET /v1/leaderboards/a%20b'])('%s: 404', async (call) => {
    expect(await fixture.ask(call)).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });

  test('shows a hundred entries at most', async () => {
    const body = { id: 'crowd', name: 'A crowd', metric: 'won', currency: 'EUR' };
    await fixture.ask('POST /v1/leaderboards', { body });
    for (let at = 0; at < 102; at += 1)
      await fixture.ask('POST /v1/leaderboards/crowd/scores', { body: { playerId: `p${at}`, score: at } });
    const { entries } = (await fixture.ask('GET /v1/leaderboards/crowd')).body as unknown as {
      entries: { score: number }[];
    };
    expect(entries).toHaveLength(100);
    expect(entries.at(-1)?.score).toBe(2);
  });

  test('that is not there has no scores', async () => {
    const asked = { body: { playerId: 'ann', score: 1 } };
    expect(await fixture.ask('POST /v1/leaderboards/unknown/scores', asked)).toMatchObject({ status: 404 });
  });
});

describe('where feeds are masked', () => {
  test('a player sees its own id and masks of others; who may read all sees all', async () => {
    const masked = await fixture.another({ FEED_PLAYER_IDS: 'masked' });
    const ask = client(masked);
    await begin({ id: 'masked' });
    const asked = (playerId: string) => ({ ...bonuses, body: { playerId, score: 5 } });
    for (const player of ['ann', 'bob']) await ask('POST /v1/leaderboards/masked/scores', asked(player));
    const shown = async (sub: string, scope: string) => {
      const { body } = await ask('GET /v1/leaderboards/masked', { sub, scope });
      return (body['entries'] as { playerId: string }[]).map(({ playerId }) => playerId);
    };
    const [mask = ''] = await shown('bob', 'player');
    expect(mask).toMatch(/^player-[\w-]{12}$/);
    expect(await shown('bob', 'player')).toEqual([mask, 'bob']);
    expect(await shown('bob', '')).toEqual([mask, expect.stringMatching(/^player-/)]);
    expect(await shown('casino', 'bonuses:write')).toEqual(['ann', 'bob']);
    expect(masked.published.at(-1)?.[1]).toMatchObject({ entries: [{ playerId: mask }, {}] });
  });
});
