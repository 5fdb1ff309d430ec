import { AVOIDED, EXEMPT } from './words.ts';

export interface Finding {
  /** From 1; 0 is the file's name. */
  readonly line: number;
  /** The word of the rule, or `wide comment`. */
  readonly rule: string;
  /** What to write instead. */
  readonly instead: string;
}

export const WIDE_COMMENT = 'wide comment';
const MAX_COMMENT_WIDTH = 120;

/** Between the words of a phrase: spaces, or a line break and the next line's comment leader. */
const GAP = String.raw`(?:\s+(?:(?:\/\/|\*|#|>)\s+)?)`;

const INSTEAD = new Map(AVOIDED.map(({ word, instead }) => [word, instead]));
const WORD_OF_FORM = new Map(AVOIDED.flatMap(({ word, forms }) => forms.map((form) => [form, word])));
const AVOIDED_FORMS = anyOf([...WORD_OF_FORM.keys()]);
const EXEMPT_PHRASES = anyOf(EXEMPT);

/** The longest first, so that a phrase wins over a word that it begins with. */
function anyOf(phrases: readonly string[]): RegExp {
  const patterns = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.split(' ').join(GAP));
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${patterns.join('|')})(?![\p{L}\d])`, 'gu');
}

/**
 * Where a text or its file's name uses words that it should not: in prose, and in identifiers in camelCase, snake_case
 * and kebab-case. Comments wider than 120 columns are findings too.
 * @param path from the repository's root; its extension says how comments begin
 */
export function findingsIn(path: string, text: string): Finding[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const inName = wordsIn(name).map(({ rule }) => ({ ...finding(rule), line: 0 }));
  return [
    ...inName,
    ...wordsIn(text).map(({ rule, line }) => finding(rule, line)),
    ...wideComments(path, text),
  ];
}

function finding(rule: string, line = 0): Finding {
  return { line, rule, instead: INSTEAD.get(rule) ?? '' };
}

function wordsIn(text: string): { rule: string; line: number }[] {
  const plain = plainWords(text).replace(EXEMPT_PHRASES, (phrase) => phrase.replace(/[^\n]/g, '·'));
  const found: { rule: string; line: number }[] = [];
  let line = 1;
  let from = 0;
  for (const match of plain.matchAll(AVOIDED_FORMS)) {
    line += newlines(plain.slice(from, match.index));
    from = match.index;
    const form = match[0].replace(new RegExp(GAP, 'g'), ' ');
    found.push({ rule: WORD_OF_FORM.get(form) ?? form, line });
  }
  return found;
}

/** In lower case, identifiers split into their words; line breaks stay where they are. */
function plainWords(text: string): string {
  return text
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .toLowerCase();
}

function newlines(text: string): number {
  return text.split('\n').length - 1;
}

const COMMENT_LEADERS: readonly [extensions: RegExp, comment: RegExp][] = [
  [/\.(?:ts|tsx|mts|mjs|proto|css)$/, /(?:^|\s)(?:\/\/|\/\*\*?|\*)\s/],
  [/\.sql$/, /(?:^|\s)--\s/],
  [/\.(?:ya?ml|sh)$|Dockerfile$/, /(?:^|\s)#\s/],
];

function wideComments(path: string, text: string): Finding[] {
  const comment = COMMENT_LEADERS.find(([extensions]) => extensions.test(path))?.[1];
  if (comment === undefined) return [];
  const instead = `at most ${MAX_COMMENT_WIDTH} columns`;
  return text
    .split('\n')
    .flatMap((content, index) =>
      content.length > MAX_COMMENT_WIDTH && comment.test(content)
        ? [{ line: index + 1, rule: WIDE_COMMENT, instead }]
        : [],
    );
}
