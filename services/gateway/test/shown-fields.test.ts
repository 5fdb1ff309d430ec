import { describe, expect, test } from '@jest/globals';
import { useGateway } from './fixture.ts';

const fixture = useGateway({ worker: true });
const headers = { prefer: 'wait=10' };
const casino = { sub: 'casino-7', scope: 'wallets:write' };

describe('who asked for an operation', () => {
  test('is shown to services, also by a worker, and not to the player', async () => {
    const walletId = await fixture.wallet('alice');
    const body = { walletId, amount: 500, reference: 'd1' };
    const asked = await fixture.ask('POST /v1/deposits', { ...casino, body });
    expect(asked).toMatchObject({ status: 202, body: { createdBy: 'casino-7' } });
    const waited = await fixture.ask('POST /v1/deposits', { ...casino, body, headers });
    expect(waited).toMatchObject({ status: 201, body: { status: 'applied', createdBy: 'casino-7' } });
    for (const path of [`operations/${asked.body.id}`, `wallets/${walletId}/operations`])
      for (const scope of ['wallets:read', 'admin', 'player wallets:read']) {
        const { body: read } = await fixture.ask(`GET /v1/${path}`, { sub: 'alice', scope });
        expect(JSON.stringify(read)).toContain('"createdBy":"casino-7"');
      }
    for (const path of [`operations/${asked.body.id}`, `wallets/${walletId}/operations`]) {
      const read = await fixture.ask(`GET /v1/${path}`, { sub: 'alice', scope: 'player' });
      expect(read.status).toBe(200);
      expect(JSON.stringify(read.body)).not.toContain('casino-7');
    }
  });

  test('is shown with a rejection, too', async () => {
    const walletId = await fixture.wallet('poor');
    const rejected = await fixture.ask('POST /v1/withdrawals', {
      ...casino,
      body: { walletId, amount: 5 },
      headers,
    });
    expect(rejected).toMatchObject({ status: 409, body: { operation: { createdBy: 'casino-7' } } });
  });
});

describe('the method of a payment', () => {
  test('is shown in operation and entry, and is part of what makes a repeat another request', async () => {
    const walletId = await fixture.wallet('payer');
    const body = { walletId, amount: 500, method: 'bank_transfer-2', reference: 'd1' };
    const deposit = await fixture.ask('POST /v1/deposits', { body, headers });
    expect(deposit).toMatchObject({ status: 201, body: { method: 'bank_transfer-2' } });
    const history = await fixture.ask(`GET /v1/wallets/${walletId}/history`);
    expect(history.body['items']).toMatchObject([{ kind: 'deposit', method: 'bank_transfer-2' }]);
    expect((await fixture.ask('POST /v1/deposits', { body })).status).toBe(202);
    for (const other of [
      { ...body, method: 'card' },
      { walletId, amount: 500, reference: 'd1' },
    ])
      expect(await fixture.ask('POST /v1/deposits', { body: other })).toMatchObject({
        status: 422,
        body: { code: 'idempotency_key_reused', differs: ['method'] },
      });
  });

  test('goes with an item of a batch; without it no field is shown', async () => {
    const walletId = await fixture.wallet('batched');
    const operations = [
      { kind: 'deposit', walletId, amount: 5, method: 'card' },
      { kind: 'withdrawal', walletId, amount: 5 },
    ];
    const { body } = await fixture.ask('POST /v1/batches', { body: { operations } });
    const items = body['items'] as object[];
    expect(items[0]).toMatchObject({ method: 'card' });
    expect(items[1]).not.toHaveProperty('method');
  });
});

test('the wallet of a test player says so; a repeat changes nothing of it', async () => {
  const asked = { playerId: 'tester', currency: 'EUR', test: true };
  const made = await fixture.ask('POST /v1/wallets', { body: asked });
  expect(made).toMatchObject({ status: 201, body: { test: true } });
  const again = await fixture.ask('POST /v1/wallets', { body: { ...asked, test: false } });
  expect(again).toMatchObject({ status: 200, body: { id: made.body.id, test: true } });
  const other = await fixture.ask('POST /v1/wallets', { body: { playerId: 'other', currency: 'EUR' } });
  expect(other.body).toMatchObject({ test: false });
});

describe('a wallet', () => {
  const body = { reason: 'The player has left.' };

  test('is closed with one event, and stays closed', async () => {
    const id = await fixture.wallet('leaver');
    const closed = await fixture.ask(`POST /v1/wallets/${id}/close`, { body });
    expect(closed).toMatchObject({ status: 200, body: { status: 'closed' } });
    expect(closed.headers.get('etag')).toBe('"0.1"');
    expect(await fixture.ask(`POST /v1/wallets/${id}/close`, { body })).toMatchObject({
      status: 200,
      body: { status: 'closed' },
    });
    for (const path of ['freeze', 'unfreeze'])
      expect(await fixture.ask(`POST /v1/wallets/${id}/${path}`, { body })).toMatchObject({
        status: 409,
        body: { code: 'wallet_frozen' },
      });
    const events = fixture.gateway.published.filter(([, event]) => event['walletId'] === id);
    expect(events).toMatchObject([['wallet:status', { playerId: 'leaver', status: 'closed' }]]);
    const deposit = await fixture.ask('POST /v1/deposits', { body: { walletId: id, amount: 5 }, headers });
    expect(deposit).toMatchObject({ status: 409, body: { code: 'wallet_frozen' } });
  });

  test('with money is not closed, and says why', async () => {
    const id = await fixture.wallet('rich');
    await fixture.ask('POST /v1/deposits', { body: { walletId: id, amount: 5 }, headers });
    expect(await fixture.ask(`POST /v1/wallets/${id}/close`, { body })).toMatchObject({
      status: 409,
      body: { code: 'wallet_not_empty', detail: 'The wallet has 5 in cash.' },
    });
    expect((await fixture.ask(`GET /v1/wallets/${id}`)).body).toMatchObject({ status: 'active' });
  });
});

test('a player is erased from wallets, operations and leaderboards, in PostgreSQL and in the copy', async () => {
  const walletId = await fixture.wallet('ada');
  await fixture.ask('POST /v1/deposits', { body: { walletId, amount: 5, metadata: { a: 1 } }, headers });
  const board = { id: 'weekly', name: 'The week', metric: 'won', currency: 'EUR' };
  await fixture.ask('POST /v1/leaderboards', { body: board });
  await fixture.ask('POST /v1/leaderboards/weekly/scores', { body: { playerId: 'ada', score: 12 } });
  const erased = await fixture.ask('POST /v1/players/ada/erase', { body: {} });
  expect(erased).toMatchObject({ status: 200 });
  const playerId = String(erased.body['playerId']);
  expect(await fixture.ask('POST /v1/players/ada/erase', { body: {} })).toMatchObject({
    status: 200,
    body: { playerId },
  });
  expect((await fixture.ask('GET /v1/players/ada/wallets')).body['items']).toEqual([]);
  expect((await fixture.ask(`GET /v1/wallets/${walletId}`)).body).toMatchObject({ playerId, cash: 5 });
  const operations = await fixture.ask(`GET /v1/wallets/${walletId}/operations`);
  expect(operations.body['items']).toMatchObject([{ amount: 5, metadata: {} }]);
  const read = await fixture.ask('GET /v1/leaderboards/weekly');
  expect(read.body['entries']).toMatchObject([{ playerId, score: 12 }]);
});
