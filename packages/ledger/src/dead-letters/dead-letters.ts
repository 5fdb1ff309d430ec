import type { Kind } from '@croupier/domain';
import type { Brands } from '@croupier/platform/auth';
import type { Pool } from '@croupier/platform/postgres';
import { authorOf, authorValues } from '../audit/audit-row.ts';
import type { ChangedBy } from '../audit/audit-row.ts';
import type { TroubledOperation } from './quarantine.ts';
import { DISCARD, RECENT_DEAD_LETTERS, REPLAY } from './sql/dead-letters.ts';

/** Dead letters of the last so many milliseconds, for the copies that operators see in the queues' page. */
export async function recentDeadLetters(pool: Pool, withinMs: number): Promise<TroubledOperation[]> {
  const { rows } = await pool.query<TroubledOperation>({
    name: 'recent-dead-letters',
    text: RECENT_DEAD_LETTERS,
    values: [withinMs],
  });
  return rows;
}

/** Those of these operations that are dead letters and not discarded. */
export async function listedDeadLetters(pool: Pool, operationIds: string[]): Promise<Set<string>> {
  const { rows } = await pool.query<{ id: string }>({
    name: 'listed-dead-letters',
    text: `SELECT operation_id AS id FROM dead_letters WHERE operation_id = ANY($1::uuid[]) AND discarded_at IS NULL`,
    values: [operationIds],
  });
  return new Set(rows.map(({ id }) => id));
}

/**
 * Puts dead letters back on the queue, at their old place in the order, with all attempts. What was discarded stays
 * failed.
 */
export async function replay(
  pool: Pool,
  operationIds: string[] | 'all',
  by: ChangedBy,
  brands: Brands = null,
): Promise<{ operationId: string; walletIds: string[]; kind: Kind }[]> {
  const { rows } = await pool.query<{ operationId: string; walletIds: string[]; kind: Kind }>({
    text: REPLAY,
    values: [
      operationIds === 'all' ? null : operationIds,
      authorOf(by).name,
      ...authorValues(by),
      ...replayed(operationIds),
      brands,
    ],
  });
  return rows;
}

/** Action, kind and id of the subject. */
function replayed(operationIds: string[] | 'all'): string[] {
  const [only, ...others] = operationIds === 'all' ? [] : operationIds;
  if (only !== undefined && others.length === 0) return ['dead_letter.replay', 'operation', only];
  return ['dead_letter.replay_all', 'dead_letters', operationIds === 'all' ? 'all' : 'some'];
}

/**
 * Gives a dead letter up for good, and with it what failed because of it. They stay `failed` and leave the list.
 * Returns their ids: none where it is not a dead letter, or was replayed or discarded before.
 */
export async function discard(
  pool: Pool,
  operationId: string,
  { reason, actor, brands = null }: { reason: string; actor: ChangedBy; brands?: Brands },
): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>({
    text: DISCARD,
    values: [operationId, reason, authorOf(actor).name, ...authorValues(actor), brands],
  });
  return rows.map(({ id }) => id);
}
