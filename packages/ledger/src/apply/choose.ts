import type { Queued } from './batch.ts';

export interface Choice {
  /** To be decided now, in accept order. */
  ready: Queued[];
  /** Wallets that have to be looked at again at once: there is more, or a wallet beside them was not asked for. */
  again: Set<string>;
  /** Wallets that somebody else holds just now. */
  held: Set<string>;
  /** Wallets that wait for an operation that is retried by itself: they are looked at when that one has ended. */
  stuck: Set<string>;
}

export interface Chooser {
  locked: ReadonlySet<string>;
  /** The operation that is being retried by itself, and is to be tried now. Nothing that came after it is. */
  attempt: string | null;
  limit: number;
}

/**
 * Which of the queued operations can be decided: all wallets they name are held, and nothing that was accepted before
 * them for one of these wallets has to wait. What waits makes everything behind it on its wallets wait.
 */
export function choose(queued: readonly Queued[], { locked, attempt, limit }: Chooser): Choice {
  const choice: Choice = { ready: [], again: new Set(), held: new Set(), stuck: new Set() };
  const waiting = new Set<string>();
  const last =
    attempt === null ? Infinity : (queued.find(({ row }) => row.id === attempt)?.row.seq ?? Infinity);
  for (const operation of queued) {
    if (operation.row.seq > last) break;
    const why = operation.walletIds.some((id) => waiting.has(id))
      ? 'behind'
      : whyNot(operation, locked, attempt);
    if (why === null && choice.ready.length < limit) {
      choice.ready.push(operation);
      continue;
    }
    if (why === 'isolated' || operation.walletIds.some((id) => choice.stuck.has(id))) {
      for (const id of operation.walletIds) choice.stuck.add(id);
    } else {
      for (const id of operation.walletIds) (locked.has(id) ? choice.again : choice.held).add(id);
    }
    for (const id of operation.walletIds) waiting.add(id);
  }
  return choice;
}

type Reason = 'isolated' | 'held' | 'incomplete';

function whyNot(
  { row, rows, walletIds }: Queued,
  locked: ReadonlySet<string>,
  attempt: string | null,
): Reason | null {
  if (row.isolated_at !== null && row.id !== attempt) return 'isolated';
  if (!walletIds.every((id) => locked.has(id))) return 'held';
  // one of its wallets had more queued before it than was read
  return rows.length < walletIds.length ? 'incomplete' : null;
}
