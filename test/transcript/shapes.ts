import type { Json } from './http.ts';

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isId = (key: string): boolean => /^[0-9a-f-]{36}$/.test(key);

/** The common shape of these values: the types of each field, and of the items of lists. */
export function shapeOf(values: readonly unknown[]): unknown {
  if (values.every(Array.isArray)) {
    const items = values.flat() as unknown[];
    return items.length === 0 ? [] : [shapeOf(items)];
  }
  if (values.every(isRecord)) {
    const byKey = new Map<string, unknown[]>();
    for (const [key, value] of values.flatMap((record) => Object.entries(record))) {
      const name = isId(key) ? '<any id>' : key;
      byKey.set(name, [...(byKey.get(name) ?? []), value]);
    }
    return Object.fromEntries([...byKey].map(([key, found]) => [key, shapeOf(found)]));
  }
  return [...new Set(values.map((value) => (value === null ? 'null' : typeof value)))].sort().join(' or ');
}
