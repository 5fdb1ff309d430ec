import type { Pool } from '@croupier/platform/postgres';
import type { Accepted } from '../api.ts';
import { differences } from './differences.ts';
import { readOperations } from '../read/read-operations.ts';
import { FIND_ACCEPTED } from './sql/find-accepted.ts';
import { findParameters } from './store.ts';
import type { Submission, Undecided } from './submission.ts';

interface FoundRow {
  ord: number;
  wallets_exist: boolean;
  may_cross: boolean;
  by_reference: string | null;
  by_key: string | null;
}

/**
 * Answers the rows that were not stored: their wallet is missing, their key is taken, or they are refused. A row that
 * is new after all (its wallet was made meanwhile) stays undecided.
 */
export async function findAccepted(pool: Pool, submissions: Submission[]): Promise<void> {
  const missing = submissions.flatMap((submission) => submission.undecided());
  if (missing.length === 0) return;
  const found = await pool.query<FoundRow>({
    name: 'find-accepted',
    text: FIND_ACCEPTED,
    values: findParameters(missing.map(({ row }) => row)),
  });
  const ids = found.rows
    .flatMap(({ by_key, by_reference }) => [by_key, by_reference])
    .filter((id) => id !== null);
  const accepted = await readOperations(pool, ids);
  for (const { ord, ...names } of found.rows) {
    const undecided = missing[ord - 1];
    const answer = undecided === undefined ? null : answerTo(undecided, names, accepted);
    if (undecided !== undefined && answer !== null) undecided.submission.decide(undecided.index, answer);
  }
}

function answerTo(
  { row, submission }: Undecided,
  found: Omit<FoundRow, 'ord'>,
  accepted: Awaited<ReturnType<typeof readOperations>>,
): Accepted<unknown> | null {
  if (!found.wallets_exist) return { outcome: 'not_found', code: 'wallet_not_found' };
  if (!found.may_cross) return { outcome: 'cross_brand' };
  const named = accepted.get(found.by_key ?? found.by_reference ?? '');
  if (named === undefined) {
    const refusal = submission.refusalOf(row);
    return refusal === undefined ? null : { outcome: 'refused', refusal };
  }
  const differs = differences(named.row, row);
  if (differs.length > 0) return { outcome: 'reused', differs };
  return { outcome: 'replayed', operation: named.view };
}
