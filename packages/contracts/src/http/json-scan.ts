/** An object or array that is open at the place of the scan, and where in it the scan is. */
interface Open {
  isObject: boolean;
  /** Those seen so far; null before the first. */
  names: Set<string> | null;
  at: string | number;
}

/** What a scan reports. The stack is good until the scan goes on; `false` ends the scan. */
export interface JsonVisitor {
  name(name: string, repeated: boolean, stack: readonly Open[]): boolean;
  /** A number that JSON.parse may round: with a point or an exponent, or of more than 15 characters. */
  number(text: string, stack: readonly Open[]): boolean;
}

/** JSON.parse holds every shorter integer exactly. */
const MAX_PLAIN_LENGTH = 15;

/**
 * Visits the names and numbers of a text that JSON.parse has accepted, in their order. Character by character, since a
 * regular expression that matches a million commas takes half a second.
 */
export function scanJson(text: string, visitor: JsonVisitor): void {
  const stack: Open[] = [];
  let open: Open | undefined;
  let nameExpected = false;
  let goOn = true;
  for (let at = 0, end = 0; at < text.length && goOn; at = end) {
    const first = text.charCodeAt(at);
    end = at + 1;
    if (first === OPEN_OBJECT || first === OPEN_ARRAY) {
      nameExpected = first === OPEN_OBJECT;
      open = { isObject: nameExpected, names: null, at: 0 };
      stack.push(open);
    } else if (first === CLOSE_OBJECT || first === CLOSE_ARRAY) {
      stack.pop();
      open = stack.at(-1);
    } else if (first === COMMA && open !== undefined) {
      nameExpected = open.isObject;
      if (typeof open.at === 'number') open.at += 1;
    } else if (first === QUOTE) {
      end = endOfString(text, at);
      if (nameExpected && open !== undefined) goOn = visitName(text.slice(at, end), open, { stack, visitor });
      nameExpected = false;
    } else if (isNumeric(first)) {
      end = endOfNumber(text, at);
      if (mayRound(text, at, end)) goOn = visitor.number(text.slice(at, end), stack);
    }
  }
}

function visitName(
  lexeme: string,
  open: Open,
  { stack, visitor }: { stack: readonly Open[]; visitor: JsonVisitor },
): boolean {
  const name = lexeme.includes('\\') ? (JSON.parse(lexeme) as string) : lexeme.slice(1, -1);
  const names = (open.names ??= new Set());
  const repeated = names.has(name);
  names.add(name);
  open.at = name;
  return visitor.name(name, repeated, stack);
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  for (let code = text.charCodeAt(at); code !== QUOTE; code = text.charCodeAt(at))
    at += code === BACKSLASH ? 2 : 1;
  return at + 1;
}

function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  while (isPartOfNumber(text.charCodeAt(end))) end += 1;
  return end;
}

function mayRound(text: string, start: number, end: number): boolean {
  if (end - start > MAX_PLAIN_LENGTH) return true;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === POINT || isExponent(code)) return true;
  }
  return false;
}

function isNumeric(code: number): boolean {
  return (code >= DIGIT_0 && code <= DIGIT_9) || code === MINUS;
}

function isExponent(code: number): boolean {
  return code === SMALL_E || code === CAPITAL_E;
}

function isPartOfNumber(code: number): boolean {
  return isNumeric(code) || code === POINT || code === PLUS || isExponent(code);
}

const QUOTE = 0x22;
const PLUS = 0x2b;
const COMMA = 0x2c;
const MINUS = 0x2d;
const POINT = 0x2e;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
const CAPITAL_E = 0x45;
const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_ARRAY = 0x5d;
const SMALL_E = 0x65;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
