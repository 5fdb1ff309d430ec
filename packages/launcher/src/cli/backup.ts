import { layOutRestore, takeBaseBackup } from '../embedded/base-backup.ts';
import { ConfigError } from '@croupier/platform/config';
import { errorText } from '../error-text.ts';
import { withDatabase } from '../database/with-database.ts';

/** Resolves to the exit code. */
export async function backup({ into }: { into: string }): Promise<number> {
  return exitCodeOf(async () => {
    await withDatabase('owner', (databaseUrl) => takeBaseBackup(databaseUrl, into));
    return `the backup is in ${into}; keep the WAL that was archived since it began`;
  });
}

export interface RestoreOptions {
  from: string;
  into: string;
  /** The folder with the archived WAL. */
  wal: string;
  /** RFC 3339; without it everything that was archived is restored. */
  until?: string | undefined;
}

export async function restore({ from, into, wal, until }: RestoreOptions): Promise<number> {
  return exitCodeOf(async () => {
    if (until !== undefined && Number.isNaN(Date.parse(until)))
      throw new ConfigError(`--until is "${until}"; it must be a time like 2030-01-31T12:00:00Z`);
    const settings = {
      restore_command: `cp "${wal}/%f" "%p"`,
      recovery_target_action: 'promote',
      ...(until === undefined ? {} : { recovery_target_time: timestamp(until) }),
    };
    await layOutRestore({ from, into, as: 'recovery', settings });
    return `${into} is laid out: start PostgreSQL on it, and it recovers${until === undefined ? '' : ` until ${until}`}`;
  });
}

/** PostgreSQL knows no `Z` yet when it reads its configuration. */
function timestamp(time: string): string {
  return new Date(time).toISOString().replace('T', ' ').replace('Z', '+00');
}

async function exitCodeOf(work: () => Promise<string>): Promise<number> {
  try {
    process.stdout.write(`${await work()}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${errorText(error)}\n`);
    return 1;
  }
}
