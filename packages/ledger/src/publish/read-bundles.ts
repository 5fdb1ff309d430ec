import type { EventBundle } from '@croupier/contracts';
import type { Pool } from '@croupier/platform/postgres';
import { bundlesOf } from '../tables/entry-rows.ts';
import type { PublishedEntryRow } from '../tables/entry-rows.ts';
import { readVersions } from '../read/read-wallets.ts';
import { SELECT_PUBLISHED_ENTRIES } from '../tables/entry-columns.ts';

/**
 * What a subscriber missed: the messages of the versions after `afterVersion`, oldest first. The primary key serves it.
 */
export async function readBundles(
  pool: Pool,
  walletId: string,
  afterVersion: number,
  limit: number,
): Promise<{ bundles: EventBundle[]; version: number }> {
  const { rows } = await pool.query<PublishedEntryRow>({
    name: 'read-bundles',
    text: `${SELECT_PUBLISHED_ENTRIES} WHERE e.wallet_id = $1 AND e.version > $2 ORDER BY e.version LIMIT $3`,
    values: [walletId, afterVersion, limit],
  });
  // read afterwards, so that it is never behind the events
  const versions = await readVersions(pool, [walletId]);
  return { bundles: await bundlesOf(pool, rows), version: versions.get(walletId) ?? 0 };
}
