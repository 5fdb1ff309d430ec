import type { BetView, Page } from '@croupier/contracts';
import type { Pool } from '@croupier/platform/postgres';
import type { BetsQuery } from '../api.ts';
import { betView, SELECT_BETS } from '../tables/bet-rows.ts';
import type { BetRow } from '../tables/bet-rows.ts';
import { decodeCursor, encodeCursor, pageOf } from './cursor.ts';

const LISTING = 'bets';

/** Newest first. */
export async function readBets(pool: Pool, walletId: string, query: BetsQuery): Promise<Page<BetView>> {
  const { rows } = await pool.query<BetRow>({
    name: 'read-bets',
    text: `${SELECT_BETS} WHERE b.wallet_id = $1 AND ($2::int8 IS NULL OR b.seq < $2)
      AND ($3::text IS NULL OR b.status = $3) ORDER BY b.seq DESC LIMIT $4`,
    values: [walletId, decodeCursor(LISTING, query.cursor), query.status, query.limit + 1],
  });
  return pageOf(rows, query.limit, { view: betView, cursorOf: ({ seq }) => encodeCursor(LISTING, seq) });
}

/** Found by the unique index operations_reference. */
export async function readBet(pool: Pool, walletId: string, reference: string): Promise<BetView | null> {
  const { rows } = await pool.query<BetRow>({
    name: 'read-bet',
    text: `${SELECT_BETS} WHERE o.wallet_id = $1 AND o.kind = 'bet' AND o.reference = $2
      ORDER BY o.source LIMIT 1`,
    values: [walletId, reference],
  });
  return rows[0] === undefined ? null : betView(rows[0]);
}
