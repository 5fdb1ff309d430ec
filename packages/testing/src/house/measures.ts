import type { SourceFile } from './source-file.ts';

/** The value at the given part of the sorted numbers: 0.5 is the median; 0 where there are none. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0;
}

/** In percent, rounded. */
export function shareOfShortFiles(files: readonly SourceFile[], lines: number): number {
  const short = files.filter((file) => file.lines < lines).length;
  return Math.round((100 * short) / files.length);
}

/** The names that the top levels of more than one file declare, with these files. */
export function ambiguousNames(files: readonly SourceFile[]): [name: string, paths: string[]][] {
  return [...filesByName(files)].filter(([, paths]) => paths.length > 1).sort(([a], [b]) => (a < b ? -1 : 1));
}

export function countNames(files: readonly SourceFile[]): number {
  return filesByName(files).size;
}

function filesByName(files: readonly SourceFile[]): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const { path, names } of files)
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), path]);
  return byName;
}
