import { invalid } from '@croupier/engine';
import type { Refusal } from '@croupier/engine';

/**
 * Headers of one value each. Node keeps the first of some that come twice and joins others, and a proxy may do either.
 */
const SINGLE = [
  'authorization',
  'content-length',
  'content-type',
  'host',
  'idempotency-key',
  'if-match',
] as const;
const names: ReadonlySet<string> = new Set(SINGLE);
const lengths = SINGLE.reduce((bits, { length }) => bits | (1 << length), 0);
const OWN_PREFIX = 'x-croupier-';
const OWN = 1;

/**
 * The name of such a header, or of one of Croupier's own, that comes twice (`authorization` before others), else null.
 * `raw` has names and values in turn. Two of the same length are rare, and only then the names are compared.
 */
export function repeatedHeader(raw: readonly string[]): string | null {
  let seen = 0;
  for (let at = 0; at < raw.length; at += 2) {
    const name = raw[at] ?? '';
    const bit = isOwn(name) ? OWN : lengths & (1 << name.length);
    if ((seen & bit) !== 0) return compareNames(raw);
    seen |= bit;
  }
  return null;
}

export function refusalOfRepeated(name: string): Refusal {
  return invalid([{ pointer: `/${name.slice(0, 128)}`, detail: 'Duplicate header.' }]);
}

function isOwn(name: string): boolean {
  const isX = (name.charCodeAt(0) | 0x20) === 0x78;
  return isX && name.length >= OWN_PREFIX.length && name.toLowerCase().startsWith(OWN_PREFIX);
}

function compareNames(raw: readonly string[]): string | null {
  const given = raw.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase());
  const single = given.filter((name) => names.has(name) || name.startsWith(OWN_PREFIX)).sort();
  return single.find((name, at) => name === single[at + 1]) ?? null;
}
