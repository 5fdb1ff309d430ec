import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffLinesRaw, diffLinesUnified } from 'jest-diff';

export const FILES = [
  'openapi.json',
  'errors.json',
  'metrics.txt',
  'requests.jsonl',
  'frames.jsonl',
  'grpc.jsonl',
] as const;

const plain = (text: string): string => text;
const PLAIN = {
  aColor: plain,
  bColor: plain,
  changeColor: plain,
  commonColor: plain,
  patchColor: plain,
  omitAnnotationLines: true,
  expand: false,
  contextLines: 0,
};

/** The differences of two folders, as a unified difference of each file, with a summary of lines at the end. */
export function compareFolders(before: string, after: string): { report: string; differs: boolean } {
  const parts: string[] = [];
  const summary: string[] = [];
  for (const name of FILES) {
    const [old, recorded] = [linesOf(join(before, name)), linesOf(join(after, name))];
    const changes = diffLinesRaw(old, recorded);
    const [gone, added] = [-1, 1].map((sign) => changes.filter((change) => change[0] === sign).length);
    summary.push(`${name}: ${gone} lines gone, ${added} lines added`);
    if (gone !== 0 || added !== 0)
      parts.push(`--- ${name}\n+++ ${name}\n${diffLinesUnified(old, recorded, PLAIN)}`);
  }
  return { report: [...parts, ...summary, ''].join('\n'), differs: parts.length > 0 };
}

function linesOf(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
}
