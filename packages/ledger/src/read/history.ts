import type { EntryView, Page } from '@croupier/contracts';
import type { Pool } from '@croupier/platform/postgres';
import type { HistoryQuery } from '../api.ts';
import { decodeCursor, encodeCursor, pageOf } from './cursor.ts';
import { entryView } from '../tables/entry-rows.ts';
import type { EntryRow } from '../tables/entry-rows.ts';
import { SELECT_ENTRIES } from '../tables/entry-columns.ts';

/** A time range is a range of versions, so every page is a range scan of the primary key (wallet_id, version). */
const PAGE = (order: 'asc' | 'desc'): string => `${SELECT_ENTRIES}
WHERE e.wallet_id = $1
  AND e.version > greatest($2::int8, CASE WHEN $3::timestamptz IS NULL THEN 0
    ELSE version_at($1, $3::timestamptz - interval '1 millisecond') END)
  AND e.version < least($4::int8, CASE WHEN $5::timestamptz IS NULL THEN 9223372036854775807
    ELSE version_at($1, $5::timestamptz - interval '1 millisecond') + 1 END)
  AND ($6::text IS NULL OR e.kind = $6)
ORDER BY e.version ${order} LIMIT $7`;

const BEYOND = '9223372036854775807';

/** Stable while writes go on: a cursor is a version, and versions neither move nor vanish. */
export async function readHistory(
  pool: Pool,
  walletId: string,
  query: HistoryQuery,
): Promise<Page<EntryView>> {
  const listing = `history-${query.order}`;
  const key = decodeCursor(listing, query.cursor);
  const after = query.order === 'asc' ? (key ?? 0) : 0;
  const before = query.order === 'desc' ? (key ?? BEYOND) : BEYOND;
  const { rows } = await pool.query<EntryRow>({
    name: listing,
    text: PAGE(query.order),
    values: [walletId, after, query.from, before, query.to, query.kind, query.limit + 1],
  });
  return pageOf(rows, query.limit, {
    view: entryView,
    cursorOf: ({ version }) => encodeCursor(listing, version),
  });
}
