import { describe, expect, test } from '@jest/globals';
import { useGateway } from './fixture.ts';
import type { Asked } from './testing.ts';

// Each row repairs the fault of the row above and keeps those below: so the order of refusals is what it says.

const fixture = useGateway();
const unknownId = '0197a6e2-7e4f-7000-8000-000000000001';
const huge = JSON.stringify({ x: 'x'.repeat(2 * 1024 * 1024) });
const plain = { 'content-type': 'text/plain' };

const bet = { walletId: unknownId, reference: 'b1', gameId: 'g1', roundId: 'r1', amount: 100 };
const json = (body: object): string => JSON.stringify(body);

describe('POST /v1/bets refuses in the order of the contract', () => {
  const rows: [string, number, string, Asked][] = [
    [
      'no token, everything else wrong',
      401,
      'unauthorized',
      { authorization: null, headers: plain, raw: huge },
    ],
    ['a token with too little scope', 403, 'forbidden', { scope: 'player', headers: plain, raw: huge }],
    ['a wrong media type', 415, 'unsupported_media_type', { headers: plain, raw: huge }],
    ['a body too large', 413, 'payload_too_large', { raw: huge }],
    ['broken JSON', 400, 'invalid_request', { raw: '{"walletId":' }],
    ['a wrong field', 400, 'invalid_request', { raw: json({ ...bet, amount: 0 }) }],
    [
      'a bad key',
      400,
      'invalid_request',
      { raw: json(bet), headers: { 'idempotency-key': 'x'.repeat(256) } },
    ],
    ['a wallet that is not there', 404, 'wallet_not_found', { raw: json(bet) }],
  ];
  test.each(rows)('%s: %d %s', async (_fault, status, code, asked) => {
    const answer = await fixture.ask('POST /v1/bets', asked);
    expect(answer).toMatchObject({ status, body: { code, status } });
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });

  test('a key reused: 422 idempotency_key_reused', async () => {
    const walletId = await fixture.wallet('order');
    expect(await fixture.ask('POST /v1/bets', { body: { ...bet, walletId } })).toMatchObject({ status: 202 });
    const again = await fixture.ask('POST /v1/bets', { body: { ...bet, walletId, amount: 99 } });
    expect(again).toMatchObject({
      status: 422,
      body: { code: 'idempotency_key_reused', differs: ['amount'] },
    });
  });
});

describe('POST /v1/operations/{id}/complete with a malformed id', () => {
  const rows: [string, number, Asked][] = [
    ['without a token', 401, { authorization: null, raw: '{' }],
    ['with too little scope', 403, { scope: 'wallets:read', raw: '{' }],
    ['with broken JSON', 400, { raw: '{' }],
    ['with an unknown field', 400, { body: { amounts: 5 } }],
    ['with an unknown query parameter', 400, { body: {} }],
    ['with nothing else wrong', 404, { body: {} }],
  ];
  test.each(rows)('%s: %d', async (fault, status, asked) => {
    const query = fault.includes('query') ? '?dry=1' : '';
    expect(await fixture.ask(`POST /v1/operations/op-1/complete${query}`, asked)).toMatchObject({ status });
  });
});
