import type { z } from 'zod';
import type { Flaw } from './exact-json.ts';
import { jsonPointer } from './json-pointer.ts';

export type Validated<T> = { ok: true; value: T } | { ok: false; errors: Flaw[] };

/** More would help nobody, and an array of a thousand bad items must not make a megabyte of errors. */
const MAX_ERRORS = 20;

/** Checks a value against a schema; what is wrong is named with JSON pointers below `base`. */
export function validate<T>(schema: z.ZodType<T>, value: unknown, base = ''): Validated<T> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, errors: firstOfEach(result.error.issues.flatMap((issue) => flaws(issue, base))) };
}

/** One rule a field is enough to say. */
function firstOfEach(found: readonly Flaw[]): Flaw[] {
  const byPointer = new Map<string, Flaw>();
  for (const flaw of found) if (!byPointer.has(flaw.pointer)) byPointer.set(flaw.pointer, flaw);
  return [...byPointer.values()].slice(0, MAX_ERRORS);
}

function flaws(issue: z.core.$ZodIssue, base: string): Flaw[] {
  const pointer = base + jsonPointer(issue.path);
  if (issue.code !== 'unrecognized_keys') return [{ pointer, detail: issue.message }];
  return issue.keys.map((key) => ({ pointer: pointer + jsonPointer([key]), detail: 'Unknown field.' }));
}
