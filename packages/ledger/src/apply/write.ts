import { insertDeadLetters } from '../dead-letters/sql/insert-dead-letters.ts';
import { MEMBERS } from '../members/index.ts';
import type { Changes, EntryInsert } from './changes.ts';
import { insertEntries } from './sql/insert-entries.ts';
import { insertRejections } from './sql/insert-rejections.ts';
import { endStreaks } from '../dead-letters/sql/end-streaks.ts';
import { takeFromQueue } from './sql/take-from-queue.ts';
import { updateWallets } from './sql/update-wallets.ts';
import { writeOutbox } from './sql/write-outbox.ts';
import { breakdownOf } from '../read/breakdown.ts';
import type { DecidedOperation, BatchDecisions } from './decide-all.ts';
import type { Statement } from './transaction.ts';

/** Everything that a batch changes, as statements of one round trip. Those that would change nothing are left out. */
export function writeStatements(changes: Changes): Statement[] {
  const { decisions, entries } = changes;
  const rejected = decisions.decided.filter(({ decision }) => decision.status === 'rejected');
  return [
    // first of all: where another worker decided the same operations, this fails with 40001, also when all of them were
    // rejected, which leaves the wallet as it was
    takeFromQueue([
      ...decisions.decided.map(({ queued }) => queued),
      ...decisions.failed.map(({ queued }) => queued),
    ]),
    ...some(entries, () => [updateWallets(changes), insertEntries(changes)]),
    ...MEMBERS.flatMap(({ save }) => save?.(changes) ?? []),
    ...some(rejected, () => [insertRejections(rejected, changes.at)]),
    ...some(endedStreaks(changes, rejected), (ids) => [endStreaks(ids)]),
    ...some(decisions.failed, (failed) => [insertDeadLetters(failed)]),
    ...some(decisions.decided, () => [writeOutbox(changes, rejected)]),
  ];
}

/** Wallets whose operations were all refused, and whose row is not written for another reason. */
function endedStreaks({ before, entries }: Changes, rejected: DecidedOperation[]): string[] {
  const written = new Set(entries.map(({ wallet }) => wallet.wallet.id));
  const named = new Set(rejected.flatMap(({ queued }) => queued.walletIds));
  return [...named].filter((id) => !written.has(id) && before.get(id)?.in_streak === true);
}

export function entriesToInsert(decisions: BatchDecisions): EntryInsert[] {
  return decisions.decided.flatMap(({ row, decision }) => {
    if (decision.status === 'rejected') return [];
    const sides = decision.receiver === null ? [decision.wallet] : [decision.wallet, decision.receiver];
    const decided = { requestAmount: row.amount, amount: decision.amount, bonusId: decision.outcome.bonusId };
    return sides.map((wallet) => ({
      row,
      effect: decision,
      wallet,
      breakdown: breakdownOf(row.kind, wallet, decided),
    }));
  });
}

function some<T>(items: T[], statements: (items: T[]) => Statement[]): Statement[] {
  return items.length === 0 ? [] : statements(items);
}
