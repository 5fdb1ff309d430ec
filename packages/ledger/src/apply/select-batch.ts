import type { Queued } from './queued.ts';

export interface BatchSelection {
  /** To be decided now, in accept order. */
  ready: Queued[];
  /** Wallets to be read again at once: there is more, or another wallet of an operation was not asked for. */
  requeue: Set<string>;
  /** Wallets that another worker has locked. */
  lockedElsewhere: Set<string>;
  /** Wallets that wait for a quarantined operation or a blocked wallet, until it is free. */
  blocked: Set<string>;
}

export interface SelectionOptions {
  locked: ReadonlySet<string>;
  /** The quarantined operation that is to be tried now. Nothing that came after it is. */
  attempt: string | null;
  /** Wallets that were set aside: what names one of them waits until it is free. */
  blocked: ReadonlySet<string>;
  /**
   * Wallets whose last operation has failed: their operations are applied one at a time, so that the next one that
   * fails is known at once.
   */
  inStreak: ReadonlySet<string>;
  limit: number;
}

/**
 * Selects the queued operations that can be decided: all their wallets are locked, and nothing that was accepted before
 * them for one of these wallets has to wait. What waits makes everything behind it on its wallets wait.
 */
export function selectBatch(queued: readonly Queued[], options: SelectionOptions): BatchSelection {
  const { locked, attempt, limit, inStreak } = options;
  const selection: BatchSelection = {
    ready: [],
    requeue: new Set(),
    lockedElsewhere: new Set(),
    blocked: new Set(),
  };
  const waiting = new Set<string>();
  const last =
    attempt === null ? Infinity : (queued.find(({ row }) => row.id === attempt)?.row.seq ?? Infinity);
  for (const operation of queued) {
    if (operation.row.seq > last) break;
    const why = operation.walletIds.some((id) => waiting.has(id))
      ? 'behind'
      : blockReason(operation, options);
    if (why === null && selection.ready.length < limit) {
      selection.ready.push(operation);
      // what is behind it is read again when it has ended
      for (const id of operation.walletIds) if (inStreak.has(id)) waiting.add(id);
      continue;
    }
    if (
      why === 'quarantined' ||
      why === 'blocked' ||
      operation.walletIds.some((id) => selection.blocked.has(id))
    ) {
      for (const id of operation.walletIds) selection.blocked.add(id);
    } else {
      for (const id of operation.walletIds)
        (locked.has(id) ? selection.requeue : selection.lockedElsewhere).add(id);
    }
    for (const id of operation.walletIds) waiting.add(id);
  }
  return selection;
}

type Reason = 'quarantined' | 'blocked' | 'locked elsewhere' | 'incomplete';

function blockReason(
  { row, rows, walletIds }: Queued,
  { locked, attempt, blocked }: SelectionOptions,
): Reason | null {
  if (row.quarantined && !(row.id === attempt && row.retry_due === true)) return 'quarantined';
  if (blocked.size > 0 && walletIds.some((id) => blocked.has(id) && !locked.has(id))) return 'blocked';
  if (!walletIds.every((id) => locked.has(id))) return 'locked elsewhere';
  // one of its wallets had more queued before it than was read
  return rows.length < walletIds.length ? 'incomplete' : null;
}
