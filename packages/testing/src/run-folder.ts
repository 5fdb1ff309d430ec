import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isProcess, repositoryRoot, shortHash, stopOrphan, stopRedisOrphan } from '@croupier/launcher';

/** Runs of other clones are left alone, so the clone is part of the name. */
const PREFIX = `croupier-test-${shortHash(repositoryRoot)}-`;
const OWNER = 'owner';

const MEMORY = '/dev/shm';
const ROOMY_BYTES = 2 * 1024 ** 3;

/** In memory where there is room: a database is 300 files, and a disk can take 200 ms to make them. */
function baseFolder(): string {
  if (!existsSync(MEMORY)) return tmpdir();
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize >= ROOMY_BYTES ? MEMORY : tmpdir();
}

/** Outside the repository, where PostgreSQL's own user can get in too. */
export function makeRunFolder(): string {
  const folder = mkdtempSync(join(baseFolder(), PREFIX));
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, OWNER), String(process.pid));
  return folder;
}

/** Stops and removes what earlier runs of this clone left behind because they were killed, or to be looked at. */
export async function sweepRunFolders(): Promise<void> {
  const bases = [MEMORY, tmpdir()].filter((base) => existsSync(base));
  for (const folder of bases.flatMap(runFoldersIn)) if (isAbandoned(folder)) await sweep(folder);
}

function runFoldersIn(base: string): string[] {
  return readdirSync(base)
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => join(base, name));
}

function isAbandoned(folder: string): boolean {
  const file = join(folder, OWNER);
  return existsSync(file) && !isProcess(Number(readFileSync(file, 'utf8')), 'node');
}

async function sweep(folder: string): Promise<void> {
  for (const server of readdirSync(folder).map((name) => join(folder, name))) {
    await stopOrphan(join(server, 'postgres'));
    await stopRedisOrphan(server);
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
