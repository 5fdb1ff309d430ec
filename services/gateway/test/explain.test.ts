import { beforeAll, expect, test } from '@jest/globals';
import { useGateway } from './fixture.ts';
import { examples } from '../src/routes/examples.ts';

const fixture = useGateway({ worker: true });
const headers = { prefer: 'wait=10' };
let bonusId = '';

beforeAll(async () => {
  const walletId = await fixture.wallet('alice');
  const ask = (call: string, body: object) => fixture.ask(`POST /v1/${call}`, { body, headers });
  await ask('deposits', { walletId, amount: 10_000 });
  const offer = await ask('offers', examples.offer);
  const { body } = await ask('bonuses', { walletId, offerId: offer.body.id, amount: 2500 });
  bonusId = (body['result'] as { bonusId: string }).bonusId;
  for (const reference of ['b1', 'b2', 'b3']) {
    await ask('bets', { walletId, reference, gameId: 'slots', roundId: 'r1', amount: 500 });
    await ask('settlements', { walletId, betReference: reference, reference: `s-${reference}`, amount: 0 });
  }
});

const explain = (query = '', asked: object = { scope: 'bonuses:write' }) =>
  fixture.ask(`GET /v1/bonuses/${bonusId}/explain${query}`, asked);

test('a bonus is explained in words and numbers', async () => {
  const { status, body } = await explain();
  expect(status).toBe(200);
  expect(body).toMatchObject({
    currency: 'EUR',
    end: null,
    bonus: { id: bonusId, status: 'active' },
    totals: { granted: 2500, balance: 2500, bets: { placed: 3, settled: 3, stakes: 1500 } },
  });
  expect((body['summary'] as string[])[0]).toMatch(/^A bonus of .*25\.00/);
});

test('its bets come in pages', async () => {
  const references: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const query: string = cursor === '' ? '?limit=2' : `?limit=2&cursor=${cursor}`;
    const page = (await explain(query)).body['bets'] as {
      items: { reference: string }[];
      nextCursor: string | null;
    };
    references.push(...page.items.map(({ reference }) => reference));
    cursor = page.nextCursor;
  }
  expect(references).toEqual(['b1', 'b2', 'b3']);
});

test('its player reads it; for another it does not exist', async () => {
  expect((await explain('', { sub: 'alice', scope: 'player' })).status).toBe(200);
  for (const query of ['', '?limit=5'])
    expect(await explain(query, { sub: 'mallory', scope: 'player' })).toMatchObject({
      status: 404,
      body: { code: 'bonus_not_found' },
    });
});

test.each([
  ['?limit=0', '/limit'],
  ['?cursor=x', '/cursor'],
  ['?order=asc', '/order'],
])('%s is refused', async (query, pointer) => {
  expect(await explain(query)).toMatchObject({
    status: 400,
    body: { code: 'invalid_request', errors: [{ pointer }] },
  });
});

test.each(['0197a6e2-7e4f-7000-8000-000000000001', 'x'])('of %s: 404', async (id) => {
  expect(await fixture.ask(`GET /v1/bonuses/${id}/explain`)).toMatchObject({
    status: 404,
    body: { code: 'bonus_not_found' },
  });
});
