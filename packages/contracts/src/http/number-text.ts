/** A decimal number as its text says it: `digits` × 10^`exponent`, without needless zeros. Zero is `{digits: ''}`. */
interface Decimal {
  negative: boolean;
  digits: string;
  exponent: number;
}

const MAX_INTEGER = String(Number.MAX_SAFE_INTEGER);

/** At most 15 digits and a point: a double gives every decimal of 15 digits back as it was (IEEE 754, DBL_DIG). */
const MAX_SHORT_LENGTH = 16;
const SHORT_FRACTION = /^-?\d+\.\d+$/;

/** Whether JavaScript holds exactly what the text of a JSON number says: reading it rounds nothing. */
export function isExactNumber(text: string): boolean {
  if (text.length <= MAX_SHORT_LENGTH && SHORT_FRACTION.test(text)) return true;
  const decimal = parseDecimal(text);
  if (decimal.digits === '') return true;
  if (decimal.exponent >= 0) return isExactInteger(decimal);
  return sameDecimal(decimal, parseDecimal(String(Number(text))));
}

function isExactInteger({ digits, exponent }: Decimal): boolean {
  if (digits.length + exponent !== MAX_INTEGER.length) return digits.length + exponent < MAX_INTEGER.length;
  // texts of the same length compare as their numbers do
  return digits + '0'.repeat(exponent) <= MAX_INTEGER;
}

function parseDecimal(text: string): Decimal {
  const negative = text.startsWith('-');
  const mark = Math.max(text.indexOf('e'), text.indexOf('E'));
  const mantissa = text.slice(negative ? 1 : 0, mark === -1 ? text.length : mark);
  const power = mark === -1 ? 0 : Number(text.slice(mark + 1));
  const point = mantissa.indexOf('.');
  const fraction = point === -1 ? '' : mantissa.slice(point + 1);
  const whole = point === -1 ? mantissa : mantissa.slice(0, point);
  const significant = stripLeadingZeros(whole + fraction);
  const digits = stripTrailingZeros(significant);
  return { negative, digits, exponent: power - fraction.length + significant.length - digits.length };
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
