import { appendFileSync, existsSync } from 'node:fs';
import { chown, copyFile, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type pg from 'pg';
import { ConfigError } from '@croupier/platform/config';
import { connect } from '../database/connect.ts';

/** Folders whose contents belong to the running server and not to a backup. They are there, empty. */
const EMPTY = new Set([
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
]);
const LEFT_OUT =
  /^(?:postmaster\.(?:pid|opts)|pgsql_tmp.*|pg_internal\.init.*|backup_label.*|tablespace_map.*)$/;

/**
 * Copies the files of a running PostgreSQL on this machine: PostgreSQL's low-level backup, for servers that come
 * without `pg_basebackup`. What is written meanwhile is in the WAL archive, so the copy is of use only together with
 * that.
 * @throws ConfigError where there is no archive, or more than one folder to copy.
 */
export async function takeBaseBackup(databaseUrl: string, into: string): Promise<void> {
  if (existsSync(into)) throw new ConfigError(`${into} is there already: a backup wants a folder of its own`);
  const client = await connect(databaseUrl, 'backup');
  try {
    const folder = await folderOf(client);
    await client.query("SELECT pg_backup_start('croupier', true)");
    await copyFolder(folder, into, ofLiveServer);
    // waits until the archive has all that the copy needs
    const { rows } = await client.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop(true)');
    await writeOwned(into, 'backup_label', rows[0]?.labelfile ?? '');
  } catch (error) {
    await rm(into, { recursive: true, force: true });
    throw error;
  } finally {
    await client.end();
  }
}

async function folderOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ archive: string; folder: string; tablespaces: number }>(
    `SELECT current_setting('archive_mode') AS archive, current_setting('data_directory') AS folder,
      (SELECT count(*) FROM pg_tablespace WHERE spcname NOT IN ('pg_default', 'pg_global'))::int4 AS tablespaces`,
  );
  const { archive, folder, tablespaces } = rows[0] ?? { archive: 'off', folder: '', tablespaces: 0 };
  if (archive === 'off')
    throw new ConfigError(
      'archive_mode is off: without its WAL a backup of a running server is worth nothing',
    );
  if (tablespaces > 0)
    throw new ConfigError('there are tablespaces, which this does not copy: use pg_basebackup');
  if (!existsSync(join(folder, 'PG_VERSION')))
    throw new ConfigError(`the server's folder, ${folder}, is not on this machine`);
  return folder;
}

export interface Restore {
  from: string;
  /** The data folder of the new server, which must not be there yet. */
  into: string;
  /** `recovery` ends as a primary when it has come to its target, `standby` follows on. */
  as: 'recovery' | 'standby';
  settings: Readonly<Record<string, string>>;
}

/**
 * Settings of the backed-up server that would do harm: a second archive in its place, commits that wait for a standby.
 */
const NOT_INHERITED = { archive_mode: 'off', synchronous_standby_names: '' };

/** Lays out a data folder that recovers when it is started. The backup stays as it is. */
export async function layOutRestore({ from, into, as, settings }: Restore): Promise<void> {
  if (!existsSync(join(from, 'backup_label'))) throw new ConfigError(`${from} is not a backup`);
  if (existsSync(into)) throw new ConfigError(`${into} is there already, and would be lost`);
  await copyFolder(from, into, () => 'copy');
  const lines = Object.entries({ ...NOT_INHERITED, ...settings }).map(
    ([name, value]) => `${name} = '${value.replaceAll("'", "''")}'\n`,
  );
  // of a name that comes twice the last one counts
  appendFileSync(join(into, 'postgresql.auto.conf'), lines.join(''));
  await writeOwned(into, `${as}.signal`, '');
}

type CopyMode = (name: string) => 'copy' | 'empty' | 'leave';

const ofLiveServer: CopyMode = (name) => {
  if (EMPTY.has(name)) return 'empty';
  return LEFT_OUT.test(name) ? 'leave' : 'copy';
};

/**
 * A server goes on writing: files that it removes meanwhile are not needed, those that change are repaired by the WAL.
 */
async function copyFolder(from: string, into: string, modeOf: CopyMode): Promise<void> {
  await copyEmpty(from, into);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(into, entry.name)];
    const mode = modeOf(entry.name);
    if (mode === 'leave') continue;
    if (mode === 'empty') await copyEmpty(source, target);
    else if (entry.isDirectory()) await copyFolder(source, target, modeOf);
    else await copyOne(source, target);
  }
}

async function copyEmpty(source: string, target: string): Promise<void> {
  // not with the parents' mode: PostgreSQL's own user must get through them
  await mkdir(dirname(target), { recursive: true });
  await mkdir(target, { mode: 0o700 });
  await keepOwner(source, target);
}

async function copyOne(source: string, target: string): Promise<void> {
  try {
    await copyFile(source, target);
    await keepOwner(source, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** PostgreSQL does not start on files of another user, and only root can change their owner. */
async function keepOwner(source: string, target: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = await stat(source);
  await chown(target, uid, gid);
}

async function writeOwned(folder: string, name: string, text: string): Promise<void> {
  await writeFile(join(folder, name), text, { mode: 0o600 });
  await keepOwner(folder, join(folder, name));
}
