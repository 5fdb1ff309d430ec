import type { Total } from '@croupier/ledger';

/** How a currency's amounts are written: EUR with scale 2 writes 1170 as `EUR 11.70`. */
export interface Currency {
  code: string;
  scale: number;
}

/** By digits, not by division: an amount of the largest size is written exactly. */
export function formatMoney(amount: Total, { code, scale }: Currency): string {
  const digits = String(amount).padStart(scale + 1, '0');
  return scale === 0 ? `${code} ${digits}` : `${code} ${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** `2026-01-31 12:00:00 UTC` */
export function formatTime(rfc3339: string): string {
  return `${rfc3339.slice(0, 10)} ${rfc3339.slice(11, 19)} UTC`;
}

/** `a, b and c` */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
