import { invalid } from '@croupier/engine';
import type { Refusal } from '@croupier/engine';

/**
 * Headers of one value each. Node keeps the first of some that come twice and joins others, and a proxy may do either.
 */
const SINGLE: ReadonlySet<string> = new Set([
  'authorization',
  'content-length',
  'content-type',
  'host',
  'idempotency-key',
  'if-match',
]);
const OWN_PREFIX = 'x-croupier-';

/**
 * The name of such a header, or of one of Croupier's own, that comes twice, else null. Of several the first by name, so
 * `authorization` before others. `raw` has names and values in turn.
 */
export function repeatedHeader(raw: readonly string[]): string | null {
  const seen = new Set<string>();
  let first: string | null = null;
  for (let at = 0; at < raw.length; at += 2) {
    const name = (raw[at] ?? '').toLowerCase();
    if (!SINGLE.has(name) && !name.startsWith(OWN_PREFIX)) continue;
    if (seen.has(name) && (first === null || name < first)) first = name;
    seen.add(name);
  }
  return first;
}

export function refusalOfRepeated(name: string): Refusal {
  return invalid([{ pointer: `/${name.slice(0, 128)}`, detail: 'Duplicate header.' }]);
}
