import { describe, expect, test } from '@jest/globals';
import { descriptorOf, fieldsOf, KINDS } from '@croupier/contracts';
import type { Payload } from '@croupier/contracts';
import type { Kind } from '@croupier/domain';
import { toOperation } from '../src/index.ts';
import { newRow } from '../src/tables/new-row.ts';
import { requested } from './requested.ts';
import type { Requested } from './requested.ts';

const walletId = '0197a6e2-7e4f-7000-8000-00000000000a';
const WHOLE: Payload = {
  amount: 5,
  gameId: 'g',
  roundId: 'r',
  betReference: 'b',
  pendingOperationId: walletId,
  direction: 'credit',
  reason: 'because',
  offerId: walletId,
  bonusId: walletId,
};

function rowOf(kind: Kind, without: Requested = {}) {
  const row = newRow(
    requested({ kind, walletId, toWalletId: walletId, reference: 'r', ...WHOLE, ...without }),
  );
  return { ...row, seq: 1, created_at: 1000 };
}

/** What a kind cannot do without. */
const NEEDED = KINDS.flatMap((kind) => {
  const { needs } = descriptorOf(kind);
  const fields = fieldsOf(kind).flatMap(([name, { isRequired }]) => (isRequired === true ? [name] : []));
  return [...fields, ...(needs === undefined ? [] : [needs])].map((name) => [kind, name] as const);
});

describe('the row of an operation', () => {
  test.each(KINDS)('of kind %s is the operation of the rules', (kind) => {
    expect(toOperation(rowOf(kind))).toMatchObject({ kind, walletId, acceptedAt: 1000 });
  });

  test.each(NEEDED)('of kind %s without %s is damaged, and never decided', (kind, name) => {
    expect(() => toOperation(rowOf(kind, { [name]: null }))).toThrow(`of kind ${kind} has no ${name}`);
  });
});

test.each([
  [900, 1000],
  [1500, 1500],
])('an expiry that was due at %d and accepted at 1000 is decided as of %d', (dueAt, acceptedAt) => {
  expect(toOperation(rowOf('expire', { dueAt }))).toMatchObject({ acceptedAt });
  expect(toOperation(rowOf('bonus_expire', { dueAt }))).toMatchObject({ acceptedAt });
});
