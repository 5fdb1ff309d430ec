/**
 * A sum of amounts of minor units. Amounts are at most 2^53−1 and sums are not: up to there it is a number, beyond it a
 * string of digits, so that it is exact in JSON.
 */
export type Total = number | string;

/** A sum as PostgreSQL writes a `numeric` without decimals. */
export function exactTotal(digits: string): Total {
  const number = Number(digits);
  return Number.isSafeInteger(number) ? number : digits;
}

/** A sum while it is being added up: a bigint only where a number would not be exact. */
export type Sum = number | bigint;

export function addExactly(sum: Sum, amount: Sum): Sum {
  if (typeof sum === 'number' && typeof amount === 'number') {
    const total = sum + amount;
    if (Number.isSafeInteger(total)) return total;
  }
  return BigInt(sum) + BigInt(amount);
}
