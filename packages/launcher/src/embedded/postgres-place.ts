import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { shortHash } from '../paths.ts';
import { canEnter, type ServerUser } from './server-user.ts';

const POINTER = 'postgres-is-in';
const OWNER = 'belongs-to';

/**
 * The folder for PostgreSQL's files: the data folder itself, or, where root's PostgreSQL user cannot get into it
 * (a project in a home folder that is closed to others), one under /var/lib, with a pointer left behind.
 */
export function postgresPlace(dataDir: string, user: ServerUser | undefined): string {
  mkdirSync(dataDir, { recursive: true });
  if (user === undefined || canEnter(user, dataDir)) return dataDir;
  return pointedPlace(dataDir) ?? newPlace(dataDir);
}

/** The pointer counts, so that a project that is moved keeps its data; but a copy of one gets data of its own. */
function pointedPlace(dataDir: string): string | undefined {
  const place = readLine(join(dataDir, POINTER));
  if (place === undefined || !existsSync(place)) return undefined;
  const owner = readLine(join(place, OWNER));
  if (owner !== realpathSync(dataDir) && owner !== undefined && readLine(join(owner, POINTER)) === place)
    return undefined;
  return takeOwnership(place, dataDir);
}

/** Never one that is there: it has the data, and the password, of a clone that was removed. */
function newPlace(dataDir: string): string {
  return takeOwnership(mkdtempSync(`/var/lib/croupier-${shortHash(realpathSync(dataDir))}-`), dataDir);
}

function takeOwnership(place: string, dataDir: string): string {
  writeFileSync(join(place, OWNER), `${realpathSync(dataDir)}\n`);
  writeFileSync(join(dataDir, POINTER), `${place}\n`);
  chmodSync(place, 0o755);
  return place;
}

function readLine(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

/** A folder that only the server's user owns and reads. */
export function makePrivateFolder(folder: string, user: ServerUser | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
}
