import { withClient } from './servers.ts';
import type { Servers } from './servers.ts';

/** The write-ahead log that a server has written so far. */
export interface Wal {
  bytes: number;
  pages: number;
}

const PAGE_BYTES = 8192;

/** Of the whole server: nothing else runs on it. */
export async function readWal({ postgres }: Servers): Promise<Wal> {
  return withClient(postgres.url, async (client) => {
    const { rows } = await client.query<Wal>(
      'SELECT wal_bytes::float8 AS bytes, wal_fpi::float8 AS pages FROM pg_stat_wal',
    );
    return rows[0] ?? { bytes: 0, pages: 0 };
  });
}

/**
 * For each operation. Full pages are counted separately: they are written at the first change after a checkpoint, which
 * depends on the time of the checkpoint. (PostgreSQL omits the free space of a page, so `walBytes` is slightly low.)
 */
export function walPerOperation(
  before: Wal,
  after: Wal,
  operations: number,
): { walBytes: number; walPages: number } {
  const pages = after.pages - before.pages;
  const count = Math.max(operations, 1);
  const bytes = Math.max(after.bytes - before.bytes - pages * PAGE_BYTES, 0);
  return { walBytes: bytes / count, walPages: pages / count };
}
