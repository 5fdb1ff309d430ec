import { expect, test } from '@jest/globals';
import { addedLines } from '../src/prose/added-lines.ts';
import { changesBetween, count, raisedRules } from '../src/prose/counts.ts';
import { findingsIn, WIDE_COMMENT } from '../src/prose/findings.ts';
import { AVOIDED } from '../src/prose/words.ts';

const wide = `${'x'.repeat(118)} y`;

test.each<[what: string, path: string, text: string, rules: string[]]>([
  ['a word', 'docs/a.md', 'The event is told later.', ['tell']],
  ['a word in capitals', 'docs/a.md', 'TOLD', ['tell']],
  ['a part of a word', 'docs/a.md', 'Stolen, mended-ness, outdoor, toldness.', ['mend']],
  ['camelCase', 'src/a.ts', 'markTold(readUntold)', ['tell', 'tell']],
  ['PascalCase with an acronym', 'src/a.ts', 'class HTTPDoor {}', ['door']],
  ['snake_case', 'src/a.sql', 'SELECT kept_rollbacks', ['kept rollback']],
  ['kebab-case', 'src/a.ts', "import './dead-letter-desk.ts'", ['desk']],
  ['the name of a file', 'src/told.ts', '', ['tell']],
  ['the name of its folder', 'src/told/a.ts', '', []],
  ['a phrase over two lines of a comment', 'src/a.ts', '/**\n * it runs by\n * itself\n */', ['by itself']],
  ['a phrase over two lines of SQL', 'src/a.sql', '-- so\n-- long', ['so long']],
  ['words on two lines that are no phrase', 'src/a.ts', 'by;\nitself', []],
  ['is no', 'docs/a.md', 'The body is no JSON.', ['is no']],
  ['there is no', 'docs/a.md', 'There is no wallet, and it is no longer pending.', []],
  ['the motto', 'docs/a.md', 'Redis decides when, PostgreSQL decides what', []],
  ['an event of the contract', 'src/a.ts', "socket.on('heads')", []],
  ['work in flight', 'docs/a.md', 'Work in flight commits. First flight.', ['flight']],
  ['a comment of 120 columns', 'src/a.ts', `// ${'x'.repeat(117)}`, []],
  ['a wider comment', 'src/a.ts', `// ${wide}`, [WIDE_COMMENT]],
  ['a wider comment behind code', 'src/a.ts', `a(); // ${wide}`, [WIDE_COMMENT]],
  ['a wider line of a doc comment', 'src/a.ts', ` * ${wide}`, [WIDE_COMMENT]],
  ['a wider comment in SQL', 'a.sql', `-- ${wide}`, [WIDE_COMMENT]],
  ['a wider comment in YAML', 'a.yaml', `# ${wide}`, [WIDE_COMMENT]],
  ['a wide line of code', 'src/a.ts', `const a = 'https://${wide}';`, []],
  ['a wide line of a page', 'docs/a.md', wide, []],
])('%s', (_what, path, text, rules) => {
  expect(findingsIn(path, text).map(({ rule }) => rule)).toEqual(rules);
});

test('a finding has its line and what to write instead', () => {
  expect(findingsIn('docs/a.md', 'One.\n\nIt is mended.')).toEqual([
    { line: 3, rule: 'mend', instead: 'fix, repair' },
  ]);
  expect(findingsIn('src/told.ts', '')).toMatchObject([{ line: 0 }]);
});

test('every form of every word is found', () => {
  for (const { word, forms } of AVOIDED)
    for (const form of forms)
      expect(findingsIn('docs/a.md', `A ${form} b.`).map(({ rule }) => rule)).toEqual([word]);
});

test('no form has two rules', () => {
  const forms = AVOIDED.flatMap((avoided) => avoided.forms);
  expect(forms).toEqual([...new Set(forms)]);
});

const told = (folder: string) => ({ folder, rule: 'tell' });

test('counts are by folder and rule, in order', () => {
  const counts = count([told('docs'), { folder: '.', rule: 'mend' }, told('docs')]);
  expect(JSON.stringify(counts)).toBe('{".":{"mend":1},"docs":{"tell":2}}');
});

const places = (...folders: string[]) => count(folders.map(told));

test.each([
  { what: 'the same', before: places('docs', 'test'), now: places('test', 'docs'), changes: 0, raised: [] },
  { what: 'one less', before: places('docs', 'docs'), now: places('docs'), changes: 1, raised: [] },
  { what: 'one more', before: places('docs'), now: places('docs', 'docs'), changes: 1, raised: ['tell'] },
  {
    what: 'one in a new folder',
    before: places('docs'),
    now: places('docs', 'test'),
    changes: 1,
    raised: ['tell'],
  },
  { what: 'one that moved', before: places('docs'), now: places('test'), changes: 2, raised: [] },
])('between the counts: $what', ({ before, now, changes, raised }) => {
  const found = changesBetween(before, now);
  expect(found).toHaveLength(changes);
  expect([...raisedRules(found)]).toEqual(raised);
});

test('the added lines of a diff', () => {
  const diff = `diff --git a/docs/a.md b/docs/a.md
--- a/docs/a.md
+++ b/docs/a.md
@@ -3 +3 @@ heading
-old
+new
@@ -10,0 +11,2 @@
+one
+two
@@ -20,2 +22,0 @@
-gone
-gone
diff --git a/docs/b.md b/docs/b.md
--- /dev/null
+++ b/docs/b.md
@@ -0,0 +1 @@
+first
`;
  expect(addedLines(diff)).toEqual(
    new Map([
      ['docs/a.md', new Set([3, 11, 12])],
      ['docs/b.md', new Set([0, 1])],
    ]),
  );
});
