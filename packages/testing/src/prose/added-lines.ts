import { execFileSync } from 'node:child_process';

/** Whether a line was added or changed. Line 0 is the file's name. */
export type IsAdded = (path: string, line: number) => boolean;

/** Since the last commit of the given file; every line where Git cannot say (no repository, a shallow one). */
export function linesAddedSince(root: string, file: string): IsAdded {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: 'pipe' });
  try {
    const commit = git('log', '-1', '--format=%H', '--', file).trim();
    if (commit === '') return () => true;
    const added = addedLines(git('diff', '--unified=0', '--no-color', '--no-ext-diff', commit));
    const untracked = new Set(git('ls-files', '--others', '--exclude-standard').split('\n'));
    return (path, line) => untracked.has(path) || (added.get(path)?.has(line) ?? false);
  } catch {
    return () => true;
  }
}

/** The added lines of a diff without context, by file. */
export function addedLines(diff: string): Map<string, Set<number>> {
  const added = new Map<string, Set<number>>();
  let lines = new Set<number>();
  let isNew = false;
  for (const text of diff.split('\n')) {
    if (text.startsWith('--- ')) isNew = text === '--- /dev/null';
    const path = /^\+\+\+ b\/(.+)$/.exec(text)?.[1];
    if (path !== undefined) added.set(path, (lines = new Set(isNew ? [0] : [])));
    const [, from, count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(text) ?? [];
    if (from !== undefined) for (let nth = 0; nth < Number(count); nth++) lines.add(Number(from) + nth);
  }
  return added;
}
