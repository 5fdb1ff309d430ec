import type { Bonus } from '@croupier/domain';
import type { Player } from '@croupier/platform/auth';
import type { Pool } from '@croupier/platform/postgres';
import {
  bonusView,
  decodeCursor,
  encodeCursor,
  exactTotal,
  onSnapshot,
  pageOf,
  rfc3339,
  toBonus,
} from '@croupier/ledger';
import type { BonusRow, PageQuery, Total } from '@croupier/ledger';
import { explainedBet } from './explained-bet.ts';
import type { ExplainedBetRow } from './explained-bet.ts';
import type { ExplainTotals, ExplainView } from './explain-views.ts';
import { summaryOf } from './bonus-statement-text.ts';
import { EXPLAIN_BETS } from './sql/explain-bets.ts';
import { EXPLAIN_BONUS } from './sql/explain-bonus.ts';
import { EXPLAIN_DROPPED } from './sql/explain-dropped.ts';
import { EXPLAIN_END } from './sql/explain-end.ts';
import { EXPLAIN_TOTALS } from './sql/explain-totals.ts';

/** A page of its bets. */
export type ExplainQuery = PageQuery & {
  /** Whether the caller may see bonuses of this player: asked before anything else is read. */
  maySee: (player: Player) => boolean;
};

/**
 * The statement of a bonus, with its bets in pages, oldest first; null if the caller may see no such bonus. Everything
 * is read on one snapshot, so that the totals are those of the same moment.
 * @throws InvalidCursor
 */
export async function explain(pool: Pool, bonusId: string, query: ExplainQuery): Promise<ExplainView | null> {
  const listing = `explain-${bonusId}`;
  const after = decodeCursor(listing, query.cursor) ?? 0;
  return readInIndexOrder(pool, async (read) => {
    const [row] = await read<ExplainedRow>(EXPLAIN_BONUS, [bonusId]);
    if (row === undefined || !query.maySee({ brand: row.brand, playerId: row.player_id })) return null;
    const currency = { code: row.currency, scale: row.scale };
    const bonus = toBonus(row);
    const totals = await totalsOf(read, bonus);
    const end = await endOf(read, bonus);
    const rows = await read<ExplainedBetRow>(EXPLAIN_BETS, [bonusId, after, query.limit + 1]);
    const view = bonusView(bonus);
    const summary = summaryOf({ bonus: view, totals, end, currency, offerName: row.offer_name });
    const bets = pageOf(rows, query.limit, {
      view: (bet) => explainedBet(bet, bonus.terms, currency),
      cursorOf: ({ seq }) => encodeCursor(listing, seq),
    });
    return { bonus: view, currency: row.currency, summary, totals, end, bets };
  });
}

type Read = <Row extends object>(text: string, values: unknown[]) => Promise<Row[]>;

type ExplainedRow = BonusRow & {
  brand: string;
  player_id: string;
  currency: string;
  scale: number;
  offer_name: string | null;
};

interface TotalsRow {
  placed: number;
  open: number;
  settled: number;
  rolled_back: number;
  /** These are `numeric`: text. */
  stakes: string;
  from_cash: string;
  from_bonus: string;
  won: string;
  contribution: string;
}

async function totalsOf(read: Read, bonus: Bonus): Promise<ExplainTotals> {
  const [sums] = await read<TotalsRow>(EXPLAIN_TOTALS, [bonus.id]);
  const { placed, open, settled, rolled_back, ...amounts } = sums ?? NO_BETS;
  const { granted, won, returned, staked, converted, removed, balance, required, wagered } = bonus;
  return {
    granted,
    won,
    returned,
    staked,
    converted,
    removed,
    balance,
    required,
    wagered,
    dropped: await droppedOf(read, bonus),
    bets: { placed, open, settled, rolledBack: rolled_back, ...amountsOf(amounts) },
  };
}

type Amounts = Omit<TotalsRow, 'placed' | 'open' | 'settled' | 'rolled_back'>;

function amountsOf({ stakes, from_cash, from_bonus, won, contribution }: Amounts) {
  return {
    stakes: exactTotal(stakes),
    fromCash: exactTotal(from_cash),
    fromBonus: exactTotal(from_bonus),
    won: exactTotal(won),
    contribution: exactTotal(contribution),
  };
}

const NO_BETS: TotalsRow = {
  placed: 0,
  open: 0,
  settled: 0,
  rolled_back: 0,
  stakes: '0',
  from_cash: '0',
  from_bonus: '0',
  won: '0',
  contribution: '0',
};

/**
 * Times are those of acceptance and operations are ordered by their place in it, which two gateways may see in another
 * order by a moment: so bets that ended a little before the bonus are looked at too.
 */
const MARGIN_MS = 10_000;

async function droppedOf(read: Read, { id, endedAt }: Bonus): Promise<Total> {
  if (endedAt === null) return 0;
  const [row] = await read<{ dropped: string }>(EXPLAIN_DROPPED, [id, new Date(endedAt - MARGIN_MS)]);
  return exactTotal(row?.dropped ?? '0');
}

async function endOf(read: Read, bonus: Bonus): Promise<ExplainView['end']> {
  const { id, walletId, status, endedAt, endReason } = bonus;
  if (endedAt === null) return null;
  const eventOfEnd = JSON.stringify({ events: [{ name: status, bonus: { id } }] });
  const [row] = await read<Pick<NonNullable<ExplainView['end']>, 'operationId' | 'kind' | 'version'>>(
    EXPLAIN_END,
    [walletId, new Date(endedAt), eventOfEnd],
  );
  if (row === undefined) throw new Error(`no entry has the end of bonus ${id}`);
  return { status, reason: endReason ?? status, at: rfc3339(endedAt), ...row };
}

/**
 * Every statement here finds its rows by key or walks an index from a known place until it has found what it looks for,
 * which is near. The planner cannot know that, and would rather read all that comes after and sort it.
 */
const IN_INDEX_ORDER = ['seqscan', 'bitmapscan', 'hashjoin', 'mergejoin', 'sort']
  .map((method) => `SET LOCAL enable_${method} = off`)
  .join('; ');

function readInIndexOrder<T>(pool: Pool, use: (read: Read) => Promise<T>): Promise<T> {
  return onSnapshot(pool, async (client) => {
    await client.query(IN_INDEX_ORDER);
    return use(async (text, values) => (await client.query({ text, values })).rows);
  });
}
