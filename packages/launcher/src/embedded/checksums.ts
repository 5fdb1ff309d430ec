import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { ConfigError } from '@croupier/platform/config';

/** A migration of the checkout. */
export interface MigrationFile {
  /** As in the table `migrations`: the file's name without its ending. */
  name: string;
  /** SHA-256 of its text, in hex; line endings do not count, since a checkout may change them. */
  checksum: string;
  text: string;
}

/** Other files of the folder, such as schema.sql, are not migrations. */
const MIGRATION = /^\d+_.*\.sql$/;

/** In the order in which they are applied. */
export async function readMigrations(root: string): Promise<MigrationFile[]> {
  const folder = join(root, 'migrations');
  const files = (await readdir(folder)).filter((file) => MIGRATION.test(file)).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n');
      return {
        name: file.slice(0, -'.sql'.length),
        checksum: createHash('sha256').update(text).digest('hex'),
        text,
      };
    }),
  );
}

/** Migrations that the database has had, by name, with the checksum of the text that was applied; null if unknown. */
export async function appliedMigrations(client: pg.ClientBase): Promise<Map<string, string | null>> {
  const { rows: known } = await client.query<{ migrated: boolean; summed: boolean }>(
    `SELECT to_regclass('migrations') IS NOT NULL AS migrated, to_regclass('migration_checksums') IS NOT NULL AS summed`,
  );
  if (known[0]?.migrated !== true) return new Map();
  const { rows } = await client.query<{ name: string; checksum: string | null }>(
    known[0].summed
      ? 'SELECT name, checksum FROM migrations LEFT JOIN migration_checksums USING (name)'
      : 'SELECT name, NULL AS checksum FROM migrations',
  );
  return new Map(rows.map(({ name, checksum }) => [name, checksum]));
}

/**
 * What the files bring and the database has not had. Those of a later version, which are not among the files, do not
 * count.
 * @throws ConfigError where the text of an applied one has changed, or an earlier one was removed: the database then
 * has another schema than the code expects
 */
export function pendingMigrations(
  files: readonly MigrationFile[],
  applied: ReadonlyMap<string, string | null>,
): MigrationFile[] {
  for (const { name, checksum } of files) {
    const before = applied.get(name);
    if (before === null) throw new ConfigError(`${UNKNOWN} ${ADVICE}`);
    if (before !== undefined && before !== checksum) throw new ConfigError(`${edited(name)} ${ADVICE}`);
  }
  const removed = removedMigration(files, applied);
  if (removed !== undefined) throw new ConfigError(`${without(removed)} ${ADVICE}`);
  return files.filter(({ name }) => !applied.has(name));
}

/** One that was applied, is not among the files, and cannot be of a later version. */
function removedMigration(
  files: readonly MigrationFile[],
  applied: ReadonlyMap<string, string | null>,
): string | undefined {
  const names = new Set(files.map(({ name }) => name));
  const last = files.at(-1)?.name ?? '';
  return [...applied.keys()].find((name) => !names.has(name) && name < last);
}

const UNKNOWN = 'This database was made by a version of Croupier that kept no checksums of its migrations.';

const edited = (name: string): string =>
  `The migration ${name} has been edited since it was applied to this database.`;

const without = (name: string): string =>
  `This database had the migration ${name}, which this version does not have.`;

const ADVICE =
  'Until version 0.1 migrations may be edited, and data of an earlier text cannot be converted. Either start with an ' +
  'empty database (with npm start: another DATA_DIR, or remove the old folder), or check out the version that made this one.';

/**
 * Notes the checksums of migrations before they are applied: should the process be killed in between, those that were
 * applied have theirs, and the others are noted anew by the next one.
 */
export async function recordChecksums(
  client: pg.ClientBase,
  pending: readonly MigrationFile[],
): Promise<void> {
  await client.query(
    'CREATE TABLE IF NOT EXISTS migration_checksums (name text PRIMARY KEY, checksum text NOT NULL)',
  );
  await client.query({
    text: `INSERT INTO migration_checksums (name, checksum) SELECT * FROM unnest($1::text[], $2::text[])
      ON CONFLICT (name) DO UPDATE SET checksum = excluded.checksum`,
    values: [pending.map(({ name }) => name), pending.map(({ checksum }) => checksum)],
  });
}
