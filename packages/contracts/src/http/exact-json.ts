import { FlawCollector } from './flaws.ts';
import type { Flaw } from './flaws.ts';
import { scanJson } from './json-scan.ts';
import { isExactNumber } from './number-text.ts';

export type ExactJson =
  /** With flaws only what has none may be used: each item (an element of a member) has its first one. */
  { ok: true; value: unknown; flaws: readonly Flaw[] } | { ok: false; detail: string };

/** Deeper documents could overflow the stack of a recursive walk; ours need five levels, their metadata a few more. */
const MAX_DEPTH = 32;
/** More members than any object of ours can have: terms name 2000 games, and 4 KB of metadata less. */
const MAX_MEMBERS = 4000;
const NO_FLAWS: readonly Flaw[] = [];

/**
 * A number that JSON.parse may round: with a point or an exponent, or more than 15 digits. Outside strings a number
 * always follows one of these characters; inside they rarely come together, and then a closer look does no harm.
 */
const MAY_ROUND = /(?:^|[:,[\s])-?(?:\d+[.eE]|\d{16})/;

/**
 * Parses JSON so that nothing is rounded and nothing is ambiguous: a number is checked by its text (`60.0` and `6e1`
 * are 60, `9007199254740991.4` is a flaw and not 9007199254740991), and so is a duplicate member, which proxies and
 * parsers read differently. `__proto__` is never a name. What is plain, as nearly everything is, costs one scan.
 */
export function parseExactJson(text: string): ExactJson {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, detail: 'The body is not valid JSON.' };
  }
  const walk: Walk = { names: 0, refusal: null, proto: false };
  look(value, 0, walk);
  if (walk.refusal !== null) return { ok: false, detail: walk.refusal };
  const plain = !walk.proto && walk.names === countNames(text) && !MAY_ROUND.test(text);
  return { ok: true, value, flaws: plain ? NO_FLAWS : findFlaws(text) };
}

interface Walk {
  /** All members of the document. */
  names: number;
  proto: boolean;
  /** Why the document is refused as a whole. */
  refusal: string | null;
}

function look(value: unknown, depth: number, walk: Walk): void {
  if (typeof value !== 'object' || value === null || walk.refusal !== null) return;
  if (depth >= MAX_DEPTH) {
    walk.refusal = `The body is nested more than ${MAX_DEPTH} levels deep.`;
    return;
  }
  if (Array.isArray(value)) {
    for (const item of value) look(item, depth + 1, walk);
    return;
  }
  let members = 0;
  for (const name in value) {
    members += 1;
    if (members > MAX_MEMBERS) {
      walk.refusal = `An object of the body has more than ${MAX_MEMBERS} members.`;
      return;
    }
    walk.proto ||= name === '__proto__';
    look((value as Record<string, unknown>)[name], depth + 1, walk);
  }
  walk.names += members;
}

/**
 * How often a quote is followed by a colon: once for each name. In strings it can happen too (`":x"`), and costs a
 * closer look.
 */
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

/** Character by character, over text that is known to be JSON. */
function findFlaws(text: string): readonly Flaw[] {
  const found = new FlawCollector();
  scanJson(text, {
    name(name, repeated, stack) {
      const detail = flawOfName(name, repeated);
      return detail === null || found.add(stack, detail);
    },
    number: (number, stack) =>
      found.isKnown(stack) || isExactNumber(number) || found.add(stack, 'The number cannot be held exactly.'),
  });
  return found.flaws;
}

function flawOfName(name: string, repeated: boolean): string | null {
  if (name === '__proto__') return 'This member name is not allowed.';
  return repeated ? 'Duplicate member.' : null;
}
