const MAX_WAIT_SECONDS = 30;

/** The usual form. */
const ALONE = /^wait=(\d+)$/;
/** One preference: a token, perhaps with a value, and whatever parameters after it (RFC 7240, section 2). */
const PREFERENCE = /^\s*([!#$%&'*+.^_`|~\w-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?\s*(?:;.*)?$/;
/** The parts between commas that are not within quotes. */
const PARTS = /(?:"(?:[^"\\]|\\.)*"|[^,"])+/g;

/**
 * How many seconds the client wants to wait: 1 to 30, or null. The first `wait` counts, whatever comes after it, and
 * one that makes no sense is ignored.
 */
export function waitSeconds(prefer: string | string[] | undefined): number | null {
  if (prefer === undefined) return null;
  const header = typeof prefer === 'string' ? prefer : prefer.join(',');
  const alone = ALONE.exec(header)?.[1];
  if (alone !== undefined) return sensible(alone);
  if (header.length > MAX_HEADER) return null;
  for (const [part] of header.matchAll(PARTS)) {
    const [, name, quoted, plain] = PREFERENCE.exec(part) ?? [];
    if (name?.toLowerCase() === 'wait') return sensible(quoted ?? plain ?? '');
  }
  return null;
}
/** Longer ones are nonsense; the bound keeps the patterns quick. */
const MAX_HEADER = 1000;

function sensible(value: string): number | null {
  const seconds = /^\d+$/.test(value) ? Number(value) : 0;
  return seconds === 0 ? null : Math.min(seconds, MAX_WAIT_SECONDS);
}
