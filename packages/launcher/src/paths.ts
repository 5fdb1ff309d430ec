import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, seen from `src/` and from `dist/` alike. */
export const repositoryRoot = fileURLToPath(new URL('../../../', import.meta.url));

/** A short name for a folder, for where a path is too long or says too much. */
export function shortHash(path: string): string {
  return createHash('sha256').update(resolve(path)).digest('hex').slice(0, 12);
}
