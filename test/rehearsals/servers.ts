import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { DURABLE, freePort, startPostgres, startWatchdog } from '@croupier/launcher';
import type { EmbeddedPostgres } from '@croupier/launcher';
import { createPool } from '@croupier/platform/postgres';
import { eventually, makeFolder } from '@croupier/testing';

/** One after another, each on its own: `ALTER SYSTEM` wants no transaction around it. */
export async function run<Row extends object>(url: string, ...statements: string[]): Promise<Row[]> {
  const pool = createPool(url, { max: 1, application: 'rehearsal' });
  try {
    let rows: Row[] = [];
    for (const statement of statements) rows = (await pool.query<Row>(statement)).rows;
    return rows;
  } finally {
    await pool.end();
  }
}

/** A folder into which PostgreSQL's own user may write. */
export function openFolder(name: string): string {
  const folder = makeFolder(name);
  chmodSync(folder, 0o777);
  return folder;
}

/** A server on a data folder that was laid out as `<folder>/postgres`. Returns when it answers. */
export async function startSecond(
  folder: string,
  port?: number,
): Promise<EmbeddedPostgres & { end(): Promise<void> }> {
  const watchdog = startWatchdog();
  const server = await startPostgres({
    dataDir: folder,
    port: port ?? (await freePort()),
    password: 'test',
    settings: DURABLE,
    logFile: join(folder, 'postgres.log'),
  });
  watchdog.watch(server.pid, 'SIGQUIT');
  const end = async (): Promise<void> => {
    await server.stop('immediate');
    watchdog.release();
  };
  return { ...server, end };
}

/** Until the server has become a primary. */
export async function promoted(url: string): Promise<void> {
  await eventually(
    async () => {
      const [row] = await run<{ recovering: boolean }>(url, 'SELECT pg_is_in_recovery() AS recovering');
      if (row?.recovering !== false) throw new Error('it is still recovering');
    },
    { timeoutMs: 30_000, intervalMs: 100 },
  );
}
