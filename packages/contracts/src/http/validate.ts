import type { z } from 'zod';
import { MAX_FLAWS } from './flaws.ts';
import type { Flaw } from './flaws.ts';
import { jsonPointer } from './json-pointer.ts';

export type Validated<T> = { ok: true; value: T } | { ok: false; errors: Flaw[] };

/** Checks a value against a schema; errors have JSON pointers below `base`, at most the first 20 of them. */
export function validate<T>(schema: z.ZodType<T>, value: unknown, base = ''): Validated<T> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, errors: firstPlaces(result.error.issues, base) };
}

/** One rule a field is enough to say. */
function firstPlaces(issues: readonly z.core.$ZodIssue[], base: string): Flaw[] {
  const byPointer = new Map<string, Flaw>();
  for (const issue of issues) {
    for (const flaw of flawsOf(issue, base)) {
      if (!byPointer.has(flaw.pointer)) byPointer.set(flaw.pointer, flaw);
      if (byPointer.size === MAX_FLAWS) return [...byPointer.values()];
    }
  }
  return [...byPointer.values()];
}

function* flawsOf(issue: z.core.$ZodIssue, base: string): Generator<Flaw> {
  const path = issue.path;
  if (issue.code !== 'unrecognized_keys') {
    yield { pointer: base + jsonPointer(path), detail: issue.message };
    return;
  }
  for (const key of issue.keys)
    yield { pointer: base + jsonPointer([...path, key]), detail: 'Unknown field.' };
}
