import type { OperationView, Page } from '@croupier/contracts';
import type { Pool } from '@croupier/platform/postgres';
import type { OperationsQuery } from '../api.ts';
import { decodeCursor, encodeCursor, pageOf } from './cursor.ts';
import { viewOfRow } from './read-operations.ts';
import type { JoinedOperationRow } from './read-operations.ts';
import { SELECT_OPERATIONS, STATUS_OF_OPERATION } from '../tables/operation-columns.ts';

const LISTING = 'operations';

/** Newest first; the index operations_wallet (wallet_id, seq) serves it. */
export async function listOperations(
  pool: Pool,
  walletId: string,
  query: OperationsQuery,
): Promise<Page<OperationView>> {
  const { rows } = await pool.query<JoinedOperationRow>({
    name: 'list-operations',
    text: `${SELECT_OPERATIONS}
      WHERE o.wallet_id = $1 AND o.seq > 0 AND ($2::int8 IS NULL OR o.seq < $2) AND ($3::text IS NULL OR o.kind = $3)
        AND ($4::text IS NULL OR o.reference = $4) AND ($5::text IS NULL OR ${STATUS_OF_OPERATION} = $5)
      ORDER BY o.seq DESC LIMIT $6`,
    values: [
      walletId,
      decodeCursor(LISTING, query.cursor),
      query.kind,
      query.reference,
      query.status,
      query.limit + 1,
    ],
  });
  return pageOf(rows, query.limit, { view: viewOfRow, cursorOf: ({ seq }) => encodeCursor(LISTING, seq) });
}
