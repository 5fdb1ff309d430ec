import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { prove } from '@croupier/testing/proof';
import { parseExactJson } from '@croupier/contracts';

/** The document, or the pointers of its flaws, or `refused` where it is not a document. */
function outcome(text: string): unknown {
  const parsed = parseExactJson(text);
  if (!parsed.ok) return 'refused';
  return parsed.flaws.length > 0 ? parsed.flaws.map(({ pointer }) => pointer) : { value: parsed.value };
}

describe('a number is checked by its text', () => {
  test.each([
    ['60', 60],
    ['60.0', 60],
    ['6e1', 60],
    ['6.0E+1', 60],
    ['600e-1', 60],
    ['-60.00', -60],
    ['0.0', 0],
    ['0e99999999999999999999', 0],
    ['9007199254740991', 9007199254740991],
    ['9007199254740991.000', 9007199254740991],
    ['-9007199254740991', -9007199254740991],
    ['0.1', 0.1],
    ['0.10', 0.1],
    ['33.35', 33.35],
    ['1e-7', 1e-7],
    ['5e-324', 5e-324],
  ])('%s is %d', (text, value) => {
    expect(outcome(text)).toEqual({ value });
    expect(outcome(`{"a":[1, ${text}]}`)).toEqual({ value: { a: [1, value] } });
  });

  test.each([
    '9007199254740991.4',
    '9007199254740991.0000000000000001',
    '9007199254740992',
    '-9007199254740992',
    '9007199254740993',
    '0.1000000000000000055',
    '1.00000000000000000001',
    '1e400',
    '1e22',
    '1e-400',
    '1e99999999999999999999',
  ])('%s is refused, with its place', (text) => {
    expect(outcome(text)).toEqual(['']);
    expect(outcome(`{"a/b":[1,{"~":${text}}]}`)).toEqual(['/a~1b/1/~0']);
  });
});

describe('a document', () => {
  test.each(['', '{', '{"a":1,}', "{'a':1}", '{"a":01}', '{"a":1}{', 'NaN', '{"a":"\n"}', '[1 2]'])(
    'that is not valid JSON is refused: %j',
    (text) => expect(outcome(text)).toBe('refused'),
  );

  test('with a duplicate member is flawed, however its name is written', () => {
    expect(outcome('{"a":1,"b":{"a":1,"\\u0061":2}}')).toEqual(['/b/a']);
    expect(outcome('[{"a":1},{"a":2}]')).toEqual({ value: [{ a: 1 }, { a: 2 }] });
  });

  test('with __proto__ is flawed and pollutes nothing', () => {
    expect(outcome('{"metadata":{"__proto__":{"polluted":true}}}')).toEqual(['/metadata/__proto__']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('that looks like numbers and names inside its strings is left alone', () => {
    const value = { a: ': 1.50', b: '":', c: ', 12345678901234567890', d: '\\":[9e9' };
    expect(outcome(JSON.stringify(value))).toEqual({ value });
  });

  test('nested too deep is refused before anything walks down it', () => {
    expect(outcome('['.repeat(32) + ']'.repeat(32))).toEqual({ value: expect.anything() });
    expect(outcome('['.repeat(33) + ']'.repeat(33))).toBe('refused');
    expect(outcome('['.repeat(200_000) + ']'.repeat(200_000))).toBe('refused');
    expect(outcome('{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000))).toBe('refused');
  });

  test.each([
    ['a string of quotes', JSON.stringify('"'.repeat(400_000))],
    ['a long fraction', `[0.${'0'.repeat(900_000)}1]`],
    ['a long integer', `[1${'0'.repeat(900_000)}.5]`],
    ['a string that never ends', '"' + '\\"'.repeat(400_000)],
  ])('of a megabyte takes no more than a moment: %s', (_name, text) => {
    const before = process.cpuUsage();
    parseExactJson(text);
    const { user, system } = process.cpuUsage(before);
    expect(user + system).toBeLessThan(1_000_000);
  });
});

describe('properties', () => {
  test('what JSON.stringify writes comes back as it was', async () => {
    const json = fc
      .jsonValue({ maxDepth: 5 })
      .filter((value) => !JSON.stringify(value).includes('__proto__'));
    await prove(100, (runs) =>
      fc.assert(
        fc.property(json, fc.constantFrom('', ' ', '\t'), (value, space) => {
          const text = JSON.stringify(value, null, space);
          const parsed = parseExactJson(text);
          // doubles beyond 2^53 are integers that cannot be known to be exact
          if (parsed.ok && parsed.flaws.length === 0) expect(parsed.value).toEqual(JSON.parse(text));
          else expect(text).toMatch(/\d{16}|e\+/);
        }),
        runs,
      ),
    );
  });

  test('an integer in any notation is itself', async () => {
    const zeros = fc.nat({ max: 30 }).map((count) => '0'.repeat(count));
    await prove(100, (runs) =>
      fc.assert(
        fc.property(fc.maxSafeInteger(), fc.nat({ max: 25 }), zeros, (integer, shift, padding) => {
          const sign = integer < 0 ? '-' : '';
          const digits = String(Math.abs(integer)).padStart(shift + 1, '0');
          const shifted = `${sign}${digits.slice(0, -shift || undefined)}.${shift ? digits.slice(-shift) : '0'}${padding}e${shift}`;
          const text = shifted.replace(/^(-?)0+(?=\d)/, '$1');
          expect(outcome(`[${text}]`)).toEqual({ value: [integer === 0 ? 0 : integer] });
        }),
        runs,
      ),
    );
  });

  test('a number is taken only if writing it as a decimal says the same', async () => {
    const decimal = fc.stringMatching(/^-?(0|[1-9]\d{0,18})\.\d{1,20}$/);
    await prove(100, (runs) =>
      fc.assert(
        fc.property(decimal, (text) => {
          const parsed = parseExactJson(text);
          if (!parsed.ok || parsed.flaws.length > 0) return;
          expect(scaled(String(parsed.value))).toBe(scaled(text));
        }),
        runs,
      ),
    );
  });
});

/** As an integer of 10^-400, which every double of these sizes is. */
function scaled(text: string): bigint {
  const [mantissa = '', exponent = '0'] = text.split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  return (
    BigInt(whole.replace('-', '') + fraction) *
    10n ** BigInt(400 + Number(exponent) - fraction.length) *
    (text.startsWith('-') ? -1n : 1n)
  );
}
