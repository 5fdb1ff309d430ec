import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LINES = 5;

/** The last lines of each process's log, for a run that failed: the files are deleted at its end. */
export function logTails(folder: string): string[] {
  const logs = readdirSync(folder).filter((name) => name.endsWith('.log'));
  return logs.flatMap((name) => {
    const lines = readFileSync(join(folder, name), 'utf8').trimEnd().split('\n').slice(-LINES);
    return lines.filter((line) => line !== '').map((line) => `${name}: ${line}`);
  });
}
