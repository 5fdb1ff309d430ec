import type { Bet, Hold } from '@croupier/domain';
import { insertDeadLetters } from '../dead-letters/sql/insert-dead-letters.ts';
import type { Changes, Posting } from './changes.ts';
import { insertEntries } from './sql/insert-entries.ts';
import { insertRejections } from './sql/insert-rejections.ts';
import { endStreaks } from '../dead-letters/sql/end-streaks.ts';
import { insertRollbackTombstones } from './sql/insert-rollback-tombstones.ts';
import { saveBets } from './sql/save-bets.ts';
import { saveBonuses } from './sql/save-bonuses.ts';
import { saveHolds } from './sql/save-holds.ts';
import { takeFromQueue } from './sql/take-from-queue.ts';
import { updateWallets } from './sql/update-wallets.ts';
import { writeOutbox } from './sql/write-outbox.ts';
import { breakdownOf } from '../read/breakdown.ts';
import type { Verdict, Verdicts } from './decide-all.ts';
import type { Statement } from './transaction.ts';

/** Everything that a batch changes, as statements for one flight. Those that would change nothing are left out. */
export function writeStatements(changes: Changes): Statement[] {
  const { verdicts, postings } = changes;
  const bets = lastStates(postings, ({ effect }) => effect.bet, betKey);
  const holds = lastStates(postings, ({ effect }) => effect.hold, holdKey);
  const bonuses = [
    ...new Map(postings.flatMap(({ wallet }) => wallet.bonuses.map((one) => [one.id, one]))).values(),
  ];
  const rejected = verdicts.decided.filter(({ decision }) => decision.status === 'rejected');
  return [
    // first of all: where another worker decided the same meanwhile, this is where the transaction learns it (40001), also
    // when all it decided was refusals, which leave the wallet as it was
    takeFromQueue([
      ...verdicts.decided.map(({ queued }) => queued),
      ...verdicts.failed.map(({ queued }) => queued),
    ]),
    ...some(postings, () => [updateWallets(changes), insertEntries(changes)]),
    ...some(bets, () => [saveBets(bets)]),
    ...some(holds, () => [saveHolds(holds)]),
    ...some(bonuses, () => saveBonuses(bonuses, grantsOf(verdicts))),
    ...some(verdicts.decided.filter(leavesTombstone), (tombstones) => [insertRollbackTombstones(tombstones)]),
    ...some(rejected, () => [insertRejections(rejected, changes.at)]),
    ...some(endedStreaks(changes, rejected), (ids) => [endStreaks(ids)]),
    ...some(verdicts.failed, (failed) => [insertDeadLetters(failed)]),
    ...some(verdicts.decided, () => [writeOutbox(changes, rejected)]),
  ];
}

/** Wallets whose operations were all refused, and whose row is not written for another reason. */
function endedStreaks({ before, postings }: Changes, rejected: Verdict[]): string[] {
  const written = new Set(postings.map(({ wallet }) => wallet.wallet.id));
  const named = new Set(rejected.flatMap(({ queued }) => queued.walletIds));
  return [...named].filter((id) => !written.has(id) && before.get(id)?.in_streak === true);
}

export function postingsOf(verdicts: Verdicts): Posting[] {
  return verdicts.decided.flatMap(({ row, decision }) => {
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

/** Of what changed several times in a batch only the last state is written. */
function lastStates<T>(
  postings: Posting[],
  state: (posting: Posting) => T | null,
  key: (state: T) => string,
): T[] {
  const last = new Map<string, T>();
  for (const posting of postings) {
    const changed = state(posting);
    if (changed !== null) last.set(key(changed), changed);
  }
  return [...last.values()];
}

function betKey({ walletId, reference }: Bet): string {
  return `${walletId} ${reference}`;
}

function holdKey({ operationId }: Hold): string {
  return operationId;
}

function grantsOf({ decided }: Verdicts): Set<string> {
  return new Set(decided.filter(({ row }) => row.kind === 'bonus_grant').map(({ row }) => row.id));
}

function leavesTombstone({ decision }: Verdict): boolean {
  return decision.status !== 'rejected' && decision.leavesTombstone;
}
