import { describe, expect, test } from '@jest/globals';
import { batchItems, createWalletBody, offerBody, OPERATIONS, validate } from '@croupier/contracts';
import type { Kind } from '@croupier/domain';

const walletId = '0197a6e2-7e4f-7000-8000-00000000000a';
const toWalletId = '0197a6e2-7e4f-7000-8000-00000000000b';
const payment = { walletId, amount: 100 };
const bet = { walletId, reference: 'b1', gameId: 'g1', roundId: 'r1', amount: 100 };
const settlement = { walletId, betReference: 'b1', reference: 's1', amount: 0 };
const transfer = { fromWalletId: walletId, toWalletId, amount: 100 };
const adjustment = { walletId, direction: 'debit', amount: 1, reason: 'a double payout', reference: 'a1' };

const { body: paymentBody } = OPERATIONS.deposit.call;
const { body: transferBody } = OPERATIONS.transfer.call;
const { body: completeBody } = OPERATIONS.complete.call;
const { body: revertBody } = OPERATIONS.revert.call;
const { body: adjustmentBody } = OPERATIONS.adjustment.call;
const { body: betBody } = OPERATIONS.bet.call;
const { body: settlementBody } = OPERATIONS.settlement.call;

function itemOf(kind: Kind): Parameters<typeof validate>[0] {
  const item = batchItems.get(kind);
  if (item === undefined) throw new Error(`a batch takes no ${kind}`);
  return item;
}

/** The pointers of what is wrong. */
function wrong(schema: Parameters<typeof validate>[0], value: unknown): string[] {
  const result = validate(schema, value);
  return result.ok ? [] : result.errors.map(({ pointer }) => pointer);
}

describe('bodies', () => {
  test.each([
    ['amount', 0, '/amount'],
    ['amount', -1, '/amount'],
    ['amount', 1.5, '/amount'],
    ['amount', 2 ** 53, '/amount'],
    ['amount', '100', '/amount'],
    ['amount', null, '/amount'],
    ['amount', [100], '/amount'],
    ['walletId', 'w1', '/walletId'],
    ['walletId', `${walletId} `, '/walletId'],
    ['walletId', 7, '/walletId'],
    ['reference', '', '/reference'],
    ['reference', 'has space', '/reference'],
    ['reference', 'é', '/reference'],
    ['reference', 'x'.repeat(129), '/reference'],
    ['reference', 'line\n', '/reference'],
    ['metadata', [], '/metadata'],
    ['metadata', 'text', '/metadata'],
    ['metadata', null, '/metadata'],
    ['metadata', { a: 'x'.repeat(4096) }, '/metadata'],
    ['metadata', { a: 'é'.repeat(2044) }, ''],
    ['metadata', { a: 'é'.repeat(2045) }, '/metadata'],
    ['pending', 'yes', '/pending'],
    ['pending', 1, '/pending'],
    ['expiresInSeconds', 60, '/expiresInSeconds'],
    ['amounts', 1, '/amounts'],
    ['constructor', 1, '/constructor'],
    ['toString', 1, '/toString'],
    ['a/b~c', 1, '/a~1b~0c'],
  ])('a deposit with %s %j: %s', (field, value, pointer) => {
    expect(wrong(paymentBody, { ...payment, [field]: value })).toEqual(pointer === '' ? [] : [pointer]);
  });

  test.each([null, [], 'text', 7, true])('that are not objects are refused: %j', (value) => {
    expect(wrong(betBody, value)).toEqual(['']);
  });

  test('name every field that is missing', () => {
    expect(wrong(betBody, {})).toEqual(['/walletId', '/reference', '/gameId', '/roundId', '/amount']);
    expect(wrong(adjustmentBody, {})).toEqual([
      '/walletId',
      '/direction',
      '/amount',
      '/reason',
      '/reference',
    ]);
    expect(wrong(transferBody, {})).toEqual(['/fromWalletId', '/toWalletId', '/amount']);
  });

  test('have their defaults filled in, so that what is meant can be compared', () => {
    expect(validate(paymentBody, payment)).toEqual(validate(paymentBody, { ...payment, pending: false }));
    expect(validate(settlementBody, settlement)).toEqual(
      validate(settlementBody, { ...settlement, final: true }),
    );
    expect(validate(paymentBody, { ...payment, metadata: {} })).toMatchObject({ value: { metadata: null } });
  });

  test('keep metadata as JSON text, whatever characters it has', () => {
    const metadata = { nul: '\u0000', half: '\ud800', constructor: 1 };
    const text = '{"nul":"\\u0000","half":"\\ud800","constructor":1}';
    expect(validate(paymentBody, { ...payment, metadata })).toMatchObject({ value: { metadata: text } });
  });

  test('take UUIDs in either case as the same', () => {
    const upper = { ...payment, walletId: walletId.toUpperCase() };
    expect(validate(paymentBody, upper)).toEqual(validate(paymentBody, payment));
  });

  test('of settlements may pay nothing; of bets and completes not', () => {
    expect(wrong(settlementBody, settlement)).toEqual([]);
    expect(wrong(betBody, { ...bet, amount: 0 })).toEqual(['/amount']);
    expect(wrong(completeBody, { amount: 0 })).toEqual(['/amount']);
    expect(wrong(revertBody, { reason: 'x' })).toEqual(['/reason']);
  });

  test.each(['', ' \u0007', 'a\u0000', 'half \ud800', 'x'.repeat(501), 5])(
    'a reason is text for people, not %j',
    (reason) => {
      expect(wrong(adjustmentBody, { ...adjustment, reason })).toEqual(['/reason']);
    },
  );

  test.each(['eur', 'E', '€UR', '', 5, 'EURO!'])('a currency is a code, not %j', (currency) => {
    expect(wrong(createWalletBody, { playerId: 'p1', currency })).toEqual(['/currency']);
  });

  test('in batches have their kind, and keep the rules of their call', () => {
    expect(wrong(itemOf('transfer'), { kind: 'transfer', ...transfer, idempotencyKey: 'k 1' })).toEqual([]);
    expect(wrong(itemOf('deposit'), { kind: 'deposit', ...payment, expiresInSeconds: 5 })).toEqual([
      '/expiresInSeconds',
    ]);
    expect(wrong(itemOf('complete'), { kind: 'complete', operationId: 'x' })).toEqual(['/operationId']);
    expect(wrong(itemOf('bet'), { kind: 'bet', ...bet, idempotencyKey: 'k\u0007' })).toEqual([
      '/idempotencyKey',
    ]);
  });
});

describe('terms of an offer', () => {
  const terms = {
    wagering: { multiplier: 30, base: 'bonus', counts: 'all' },
    funding: 'cash_first',
    contributions: { slots: 100, default: 0 },
  };

  test.each([
    [{}, []],
    [{ maxBet: 500, gameContributions: { g1: 33.35 }, excludedGames: ['g2'], expiresInSeconds: 60 }, []],
    [{ wagering: { ...terms.wagering, multiplier: 0.001 } }, ['/terms/wagering/multiplier']],
    [{ wagering: { ...terms.wagering, multiplier: 1000.01 } }, ['/terms/wagering/multiplier']],
    [{ wagering: { ...terms.wagering, multiplier: 0.01 } }, []],
    [{ contributions: { default: 100.5 } }, ['/terms/contributions/default']],
    [{ contributions: { default: 33.333 } }, ['/terms/contributions/default']],
    [{ contributions: { slots: 100 } }, ['/terms/contributions/default']],
    [{ contributions: { default: 0, slots: 0 } }, ['/terms/contributions']],
    [{ contributions: { default: 0 }, gameContributions: { g1: 100 } }, []],
    [
      { contributions: { default: 0 }, gameContributions: { g1: 100 }, excludedGames: ['g1'] },
      ['/terms/contributions'],
    ],
    [{ contributions: { default: 10 }, maxBet: 9 }, ['/terms/contributions']],
    [{ contributions: { default: 10 }, maxBet: 10 }, []],
    [{ maxBet: 0 }, ['/terms/maxBet']],
    [{ maxBet: 1.5 }, ['/terms/maxBet']],
    [{ bonus: 1 }, ['/terms/bonus']],
  ])('%j: %j', (change, pointers) => {
    expect(wrong(offerBody, { name: 'Welcome', terms: { ...terms, ...change } })).toEqual(pointers);
  });
});
