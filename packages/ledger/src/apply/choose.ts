import type { Queued } from './batch.ts';

export interface Choice {
  /** To be decided now, in accept order. */
  ready: Queued[];
  /** Wallets that have to be looked at again at once: there is more, or a wallet beside them was not asked for. */
  again: Set<string>;
  /** Wallets that somebody else holds just now. */
  held: Set<string>;
  /** Wallets that wait for a quarantined operation or a blocked wallet: they are looked at when that has ended. */
  stuck: Set<string>;
}

export interface Chooser {
  locked: ReadonlySet<string>;
  /** The quarantined operation that is to be tried now. Nothing that came after it is. */
  attempt: string | null;
  /** Wallets that were set aside: what names one of them waits until it is free. */
  blocked: ReadonlySet<string>;
  /** Wallets whose last operation has failed: they are given one at a time, so that the next that fails is alone at once. */
  inStreak: ReadonlySet<string>;
  limit: number;
}

/**
 * Which of the queued operations can be decided: all wallets they name are held, and nothing that was accepted before
 * them for one of these wallets has to wait. What waits makes everything behind it on its wallets wait.
 */
export function choose(queued: readonly Queued[], chooser: Chooser): Choice {
  const { locked, attempt, limit, inStreak } = chooser;
  const choice: Choice = { ready: [], again: new Set(), held: new Set(), stuck: new Set() };
  const waiting = new Set<string>();
  const last =
    attempt === null ? Infinity : (queued.find(({ row }) => row.id === attempt)?.row.seq ?? Infinity);
  for (const operation of queued) {
    if (operation.row.seq > last) break;
    const why = operation.walletIds.some((id) => waiting.has(id)) ? 'behind' : whyNot(operation, chooser);
    if (why === null && choice.ready.length < limit) {
      choice.ready.push(operation);
      // what is behind it is looked at again when it has ended
      for (const id of operation.walletIds) if (inStreak.has(id)) waiting.add(id);
      continue;
    }
    if (
      why === 'quarantined' ||
      why === 'blocked' ||
      operation.walletIds.some((id) => choice.stuck.has(id))
    ) {
      for (const id of operation.walletIds) choice.stuck.add(id);
    } else {
      for (const id of operation.walletIds) (locked.has(id) ? choice.again : choice.held).add(id);
    }
    for (const id of operation.walletIds) waiting.add(id);
  }
  return choice;
}

type Reason = 'quarantined' | 'blocked' | 'held' | 'incomplete';

function whyNot({ row, rows, walletIds }: Queued, { locked, attempt, blocked }: Chooser): Reason | null {
  if (row.quarantined && !(row.id === attempt && row.retry_due === true)) return 'quarantined';
  if (blocked.size > 0 && walletIds.some((id) => blocked.has(id) && !locked.has(id))) return 'blocked';
  if (!walletIds.every((id) => locked.has(id))) return 'held';
  // one of its wallets had more queued before it than was read
  return rows.length < walletIds.length ? 'incomplete' : null;
}
