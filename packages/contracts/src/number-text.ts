/** A decimal number as its text says it: `digits` × 10^`exponent`, without needless zeros. Zero is `{digits: ''}`. */
interface Decimal {
  negative: boolean;
  digits: string;
  exponent: number;
}

const MAX_INTEGER = String(Number.MAX_SAFE_INTEGER);

/**
 * The text of a JSON number if JavaScript can hold exactly what it says, an integer written out (`6e1` → `60`);
 * null if reading it would round it.
 */
export function exactNumberText(text: string): string | null {
  const decimal = parseDecimal(text);
  if (decimal.digits === '') return '0';
  if (decimal.exponent >= 0) return integerText(decimal);
  return sameDecimal(decimal, parseDecimal(String(Number(text)))) ? text : null;
}

function integerText({ negative, digits, exponent }: Decimal): string | null {
  if (digits.length + exponent > MAX_INTEGER.length) return null;
  const magnitude = digits + '0'.repeat(exponent);
  // texts of the same length compare as their numbers do
  if (magnitude.length === MAX_INTEGER.length && magnitude > MAX_INTEGER) return null;
  return negative ? `-${magnitude}` : magnitude;
}

function parseDecimal(text: string): Decimal {
  const negative = text.startsWith('-');
  const [mantissa = '', power = '0'] = (negative ? text.slice(1) : text).split(/[eE]/);
  const [whole = '', fraction = ''] = mantissa.split('.');
  const significant = stripLeadingZeros(whole + fraction);
  const digits = stripTrailingZeros(significant);
  return { negative, digits, exponent: Number(power) - fraction.length + significant.length - digits.length };
}

function sameDecimal(one: Decimal, other: Decimal): boolean {
  return one.digits === other.digits && one.exponent === other.exponent && one.negative === other.negative;
}

function stripLeadingZeros(digits: string): string {
  let from = 0;
  while (digits[from] === '0') from += 1;
  return digits.slice(from);
}

/** By hand: the regular expression `0+$` takes quadratic time on a megabyte of zeros and a one. */
function stripTrailingZeros(digits: string): string {
  let to = digits.length;
  while (digits[to - 1] === '0') to -= 1;
  return digits.slice(0, to);
}
