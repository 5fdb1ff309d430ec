/** The largest balance or amount, in minor units: the largest integer that JSON and JavaScript keep exactly. */
export const MAX_AMOUNT = Number.MAX_SAFE_INTEGER;

/** floor(value × numerator ÷ denominator), exact for integers from 0 on. */
export function mulDivFloor(value: number, numerator: number, denominator: number | bigint): number {
  const product = value * numerator;
  // What a double holds exactly needs no bigint. Without the remainder the division is exact too.
  if (product <= MAX_AMOUNT && typeof denominator === 'number') {
    return (product - (product % denominator)) / denominator;
  }
  return Number((BigInt(value) * BigInt(numerator)) / BigInt(denominator));
}

/** The same, a fraction rounded up. */
export function mulDivCeil(value: number | bigint, numerator: number, denominator: number): number {
  const product = BigInt(value) * BigInt(numerator);
  const divisor = BigInt(denominator);
  return Number((product + divisor - 1n) / divisor);
}

/** A multiplier or percent with at most two decimals as an integer of hundredths: 33.35 → 3335. */
export function hundredths(value: number): number {
  return Math.round(value * 100);
}
