/** Findings by folder and rule; only what is not 0. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Change {
  readonly folder: string;
  readonly rule: string;
  readonly before: number;
  readonly now: number;
}

/** In the order of folders and rules, so that the file changes only where a count does. */
export function count(findings: Iterable<{ folder: string; rule: string }>): Counts {
  const counts: Record<string, Record<string, number>> = {};
  for (const { folder, rule } of findings) {
    const ofFolder = (counts[folder] ??= {});
    ofFolder[rule] = (ofFolder[rule] ?? 0) + 1;
  }
  return sorted(Object.entries(counts).map(([folder, rules]) => [folder, sorted(Object.entries(rules))]));
}

export function changesBetween(before: Counts, now: Counts): Change[] {
  return keysOf(before, now).flatMap((folder) => {
    const [old, current] = [before[folder] ?? {}, now[folder] ?? {}];
    return keysOf(old, current)
      .map((rule) => ({ folder, rule, before: old[rule] ?? 0, now: current[rule] ?? 0 }))
      .filter((change) => change.before !== change.now);
  });
}

/** Rules of which there is more in all than before. A text that moved to another folder raises none. */
export function raisedRules(changes: readonly Change[]): Set<string> {
  const sums = new Map<string, number>();
  for (const { rule, before, now } of changes) sums.set(rule, (sums.get(rule) ?? 0) + now - before);
  return new Set([...sums].filter(([, difference]) => difference > 0).map(([rule]) => rule));
}

function keysOf(...records: Readonly<Record<string, unknown>>[]): string[] {
  return [...new Set(records.flatMap(Object.keys))].sort();
}

function sorted<T>(entries: [string, T][]): Record<string, T> {
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
