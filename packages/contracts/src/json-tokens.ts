import { jsonPointer } from './json-pointer.ts';

export type JsonToken =
  | { kind: 'name'; name: string; repeated: boolean; pointer: () => string }
  | { kind: 'number'; start: number; end: number; pointer: () => string };

/** An object or array that is open at the place of the scan, and where in it the scan is. */
interface Open {
  names: Set<string> | null;
  at: string | number;
}

/** Strings, numbers and punctuation; true, false, null and white space are passed over. Linear, as the text is valid. */
const LEXEME = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*|[{}[\],:]/g;

/** The names and numbers of a text that JSON.parse has accepted, in their order. */
export function* jsonTokens(text: string): Generator<JsonToken> {
  const stack: Open[] = [];
  let nameExpected = false;
  for (const { 0: lexeme, index } of text.matchAll(LEXEME)) {
    const first = lexeme.charAt(0);
    const open = stack.at(-1);
    if (first === '{' || first === '[') stack.push({ names: first === '{' ? new Set() : null, at: 0 });
    if (first === '}' || first === ']') stack.pop();
    if (first === ',' && open !== undefined && typeof open.at === 'number') open.at += 1;
    if (first === '"' && nameExpected && open?.names) yield nameToken(lexeme, open, open.names, stack);
    if (first === '-' || (first >= '0' && first <= '9')) yield numberToken(lexeme, index, stack);
    nameExpected = first === '{' || (first === ',' && open?.names !== null);
  }
}

function nameToken(lexeme: string, open: Open, names: Set<string>, stack: readonly Open[]): JsonToken {
  const name = JSON.parse(lexeme) as string;
  const repeated = names.has(name);
  names.add(name);
  open.at = name;
  return { kind: 'name', name, repeated, pointer: () => pointerTo(stack) };
}

function numberToken(lexeme: string, start: number, stack: readonly Open[]): JsonToken {
  return { kind: 'number', start, end: start + lexeme.length, pointer: () => pointerTo(stack) };
}

/** Good until the scan goes on. */
function pointerTo(stack: readonly Open[]): string {
  return jsonPointer(stack.map(({ at }) => at));
}
