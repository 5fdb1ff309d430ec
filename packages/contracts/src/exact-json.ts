import { jsonTokens } from './json-tokens.ts';
import { exactNumberText } from './number-text.ts';

/** A place in a document that cannot be taken as it is. */
export interface Flaw {
  /** A JSON pointer (RFC 6901). */
  pointer: string;
  detail: string;
}

export type ExactJson =
  /** With flaws, `value` is what is left of the document; only what no flaw touches may be used. */
  { ok: true; value: unknown; flaws: readonly Flaw[] } | { ok: false; detail: string };

/** Deeper documents could end the stack of whoever walks them; ours need five levels and their metadata a few more. */
const MAX_DEPTH = 32;
const NO_FLAWS: readonly Flaw[] = [];

/**
 * A number that JSON.parse may round: with a point or an exponent, or more than 15 digits. Outside strings a number
 * always follows one of these characters; inside they rarely come together, and then a closer look does no harm.
 */
const MAY_ROUND = /(?:^|[:,[\s])-?(?:\d+[.eE]|\d{16})/;

/**
 * Parses JSON so that nothing is rounded and nothing is ambiguous: a number is judged by its text (`60.0` and `6e1` are
 * 60, `9007199254740991.4` is a flaw and not 9007199254740991), and so is a member that stands twice, which proxies and
 * parsers read differently. `__proto__` is never a name. What is plain, as nearly everything is, costs one scan.
 */
export function parseExactJson(text: string): ExactJson {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, detail: 'The body is not valid JSON.' };
  }
  const walk = { names: 0, tooDeep: false, proto: false };
  look(value, 0, walk);
  if (walk.tooDeep) return { ok: false, detail: `The body is nested more than ${MAX_DEPTH} levels deep.` };
  const plain = !walk.proto && walk.names === countNames(text) && !MAY_ROUND.test(text);
  return plain ? { ok: true, value, flaws: NO_FLAWS } : parseClosely(text);
}

function look(
  value: unknown,
  depth: number,
  walk: { names: number; tooDeep: boolean; proto: boolean },
): void {
  if (typeof value !== 'object' || value === null || walk.tooDeep) return;
  if (depth >= MAX_DEPTH) {
    walk.tooDeep = true;
    return;
  }
  if (Array.isArray(value)) {
    for (const item of value) look(item, depth + 1, walk);
    return;
  }
  for (const name in value) {
    walk.names += 1;
    walk.proto ||= name === '__proto__';
    look((value as Record<string, unknown>)[name], depth + 1, walk);
  }
}

/** How often a quote is followed by a colon: once for each name. In strings it can happen too (`":x"`), and costs a closer look. */
function countNames(text: string): number {
  let count = 0;
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
    let before = at - 1;
    while (WHITE_SPACE.has(text.charCodeAt(before))) before -= 1;
    if (text.charCodeAt(before) === QUOTE) count += 1;
  }
  return count;
}
const QUOTE = 0x22;
const WHITE_SPACE = new Set([0x20, 0x09, 0x0a, 0x0d]);

/** Token by token, over text that is known to be JSON. */
function parseClosely(text: string): ExactJson {
  const flaws: Flaw[] = [];
  let rewritten = '';
  let copied = 0;
  for (const token of jsonTokens(text)) {
    if (token.kind === 'name') {
      const detail = flawOfName(token.name, token.repeated);
      if (detail !== null) flaws.push({ pointer: token.pointer(), detail });
      continue;
    }
    const number = text.slice(token.start, token.end);
    const exact = exactNumberText(number);
    if (exact === null)
      flaws.push({ pointer: token.pointer(), detail: 'The number cannot be held exactly.' });
    rewritten += text.slice(copied, token.start) + (exact ?? '0');
    copied = token.end;
  }
  return { ok: true, value: JSON.parse(rewritten + text.slice(copied)), flaws };
}

function flawOfName(name: string, repeated: boolean): string | null {
  if (name === '__proto__') return 'Not a name that can be used.';
  return repeated ? 'The member stands twice.' : null;
}
