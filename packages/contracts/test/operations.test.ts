import { describe, expect, test } from '@jest/globals';
import type { Kind, RejectionCode } from '@croupier/domain';
import { batchItems, descriptorOf, fieldsOf, KINDS, OPERATIONS, validate } from '@croupier/contracts';
import { TABLES } from '../../domain/test/refusal-tables.ts';

/** The codes that a table of the rule's tests meets, in the order in which they are checked. */
function checkedBy(kind: Kind): RejectionCode[][] {
  return Object.values(TABLES)
    .filter(([{ operation }]) => operation.kind === kind)
    .map(([, ...rows]) => [...new Set(rows.map(([code]) => code))]);
}

/** Of a closed wallet: in the rule's tests a case of its own. */
const isOfStatus = (code: RejectionCode): boolean => code === 'wallet_frozen';

describe.each(KINDS)('the refusals of a %s', (kind) => {
  const documented: readonly RejectionCode[] = descriptorOf(kind).rejections;

  test('are those of its rule', () => {
    const checked = new Set(checkedBy(kind).flat());
    expect(documented.filter((code) => !isOfStatus(code)).toSorted()).toEqual(
      [...checked].filter((code) => !isOfStatus(code)).toSorted(),
    );
    const isAppliedToClosed = ['settlement', 'rollback'].includes(kind);
    expect(documented.some(isOfStatus)).toBe(!isAppliedToClosed);
  });

  test('are in the order in which the rule checks them', () => {
    for (const codes of checkedBy(kind))
      expect(documented.filter((code) => codes.includes(code))).toEqual(codes);
  });
});

describe.each(KINDS.filter((kind) => descriptorOf(kind).call !== undefined))(
  'the request of a %s',
  (kind) => {
    const { call, target } = descriptorOf(kind);

    test('has an example that is in order', () => {
      expect(validate(call?.body ?? OPERATIONS.bet.call.body, call?.example)).toMatchObject({ ok: true });
    });

    test('brings every field of the payload that is required and no internal one', () => {
      const named = Object.keys(call?.body.shape ?? {});
      for (const [name, { isRequired, isInternal }] of fieldsOf(kind)) {
        if (isRequired === true && name !== target?.field) expect(named).toContain(name);
        if (isInternal === true) expect(named).not.toContain(name);
      }
    });
  },
);

test('a batch takes the kinds that may be repeated by machines', () => {
  expect([...batchItems.keys()].toSorted()).toEqual(
    [
      'bet',
      'settlement',
      'rollback',
      'deposit',
      'withdrawal',
      'transfer',
      'payout',
      'complete',
      'revert',
    ].toSorted(),
  );
});
