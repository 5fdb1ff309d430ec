import type { Bet, Bonus, Effect, Hold, WalletEffect } from '@croupier/domain';
import type { Book } from '@croupier/domain';
import { binaryArray } from '@croupier/platform';
import { INSERT_DEAD_LETTERS } from '../sql/insert-dead-letters.ts';
import { INSERT_ENTRIES } from '../sql/insert-entries.ts';
import { INSERT_REJECTIONS } from '../sql/insert-rejections.ts';
import { KEEP_ROLLBACKS } from '../sql/keep-rollbacks.ts';
import { SAVE_BETS } from '../sql/save-bets.ts';
import { SAVE_BONUSES } from '../sql/save-bonuses.ts';
import { SAVE_HOLDS } from '../sql/save-holds.ts';
import { TAKE_FROM_QUEUE } from '../sql/take-from-queue.ts';
import { UPDATE_WALLETS } from '../sql/update-wallets.ts';
import { WRITE_OUTBOX } from '../sql/write-outbox.ts';
import { storyOf } from '../story.ts';
import type { Story } from '../story.ts';
import type { Queued } from './batch.ts';
import type { Verdict, Verdicts } from './decide-all.ts';
import type { QueueRow, WalletRow } from './queue-row.ts';
import type { Statement } from './transaction.ts';

/** An entry to be written: an operation's effect on one of its wallets. */
export interface Posting {
  row: QueueRow;
  effect: Effect;
  wallet: WalletEffect;
  story: Story | null;
}

export interface Changes {
  outboxId: string;
  /** Milliseconds since the epoch: the time of all entries of this commit. */
  at: number;
  postings: Posting[];
  verdicts: Verdicts;
  book: Book;
  before: Map<string, WalletRow>;
}

/** Everything that a batch changes, as statements for one flight. Those that would change nothing are left out. */
export function writeStatements(changes: Changes): Statement[] {
  const { verdicts, postings } = changes;
  const effects = postings.map(({ effect }) => effect);
  const rejected = verdicts.decided.filter(({ decision }) => decision.status === 'rejected');
  return [
    // first of all: where another worker decided the same meanwhile, this is where the transaction learns it (40001), also
    // when all it decided was refusals, which leave the wallet as it was
    takeFromQueue([...verdicts.decided.map(({ queued }) => queued), ...verdicts.failed]),
    ...some(postings, () => [updateWallets(changes), insertEntries(changes)]),
    ...some(
      lastOf(
        effects.map(({ bet }) => bet),
        betKey,
      ),
      (bets) => [saveBets(bets)],
    ),
    ...some(
      lastOf(
        effects.map(({ hold }) => hold),
        ({ operationId }) => operationId,
      ),
      (holds) => [saveHolds(holds)],
    ),
    ...some(
      lastOf(
        postings.flatMap(({ wallet }) => wallet.bonuses),
        ({ id }) => id,
      ),
      (bonuses) => [saveBonuses(bonuses)],
    ),
    ...some(verdicts.decided.filter(keepsRollback), (kept) => [keepRollbacks(kept)]),
    ...some(rejected, (refused) => [insertRejections(refused)]),
    ...some(verdicts.failed, (failed) => [insertDeadLetters(failed)]),
    ...some(verdicts.decided, () => [writeOutbox(changes, rejected)]),
  ];
}

export function postingsOf(verdicts: Verdicts): Posting[] {
  return verdicts.decided.flatMap(({ row, decision }) => {
    if (decision.status === 'rejected') return [];
    const sides = decision.receiver === null ? [decision.wallet] : [decision.wallet, decision.receiver];
    const told = { requestAmount: row.amount, amount: decision.amount, bonusId: decision.outcome.bonusId };
    return sides.map((wallet) => ({ row, effect: decision, wallet, story: storyOf(row.kind, wallet, told) }));
  });
}

function some<T>(items: T[], statements: (items: T[]) => Statement[]): Statement[] {
  return items.length === 0 ? [] : statements(items);
}

/** Of what changed several times in a batch only the last state is written. */
function lastOf<T>(states: readonly (T | null)[], key: (state: T) => string | number): T[] {
  const last = new Map<string | number, T>();
  for (const state of states) if (state !== null) last.set(key(state), state);
  return [...last.values()];
}

function betKey({ seq }: Bet): number {
  return seq;
}

function keepsRollback({ decision }: Verdict): boolean {
  return decision.status !== 'rejected' && decision.keepsRollback;
}

function updateWallets({ postings, book, before, at }: Changes): Statement {
  const wallets = [...new Set(postings.map(({ wallet }) => wallet.wallet.id))].map((id) => book.wallet(id));
  const deposits = firstDeposits(postings);
  return {
    name: 'update-wallets',
    text: UPDATE_WALLETS,
    values: [
      binaryArray.uuid(wallets.map(({ id }) => id)),
      binaryArray.int8(wallets.map(({ cash }) => cash)),
      binaryArray.int8(wallets.map(({ bonus }) => bonus)),
      binaryArray.int8(wallets.map(({ reserved }) => reserved)),
      binaryArray.int8(wallets.map(({ incoming }) => incoming)),
      binaryArray.int8(wallets.map(({ id }) => before.get(id)?.version ?? null)),
      binaryArray.int8(wallets.map(({ version }) => version)),
      binaryArray.int8(wallets.map(({ outflowVersion }) => outflowVersion)),
      binaryArray.uuid(wallets.map(({ id }) => before.get(id)?.first_deposit_id ?? deposits.get(id) ?? null)),
      binaryArray.timestamptz(wallets.map(() => at)),
    ],
  };
}

/** The first deposit of each wallet that takes effect in this batch; a pending one does when it is completed. */
function firstDeposits(postings: readonly Posting[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const { row, effect } of postings) {
    const id = appliedDeposit(row, effect);
    if (id !== null && !first.has(row.wallet_id)) first.set(row.wallet_id, id);
  }
  return first;
}

export function appliedDeposit(row: QueueRow, { status, hold }: Effect): string | null {
  if (row.kind === 'deposit' && status === 'applied') return row.id;
  return row.kind === 'complete' && hold?.kind === 'deposit' ? hold.operationId : null;
}

function insertEntries({ postings, at }: Changes): Statement {
  const column = (of: (posting: Posting) => number): Buffer => binaryArray.int8(postings.map(of));
  const house = (of: (posting: Posting) => number): Buffer =>
    binaryArray.int8(postings.map((posting) => of(posting) || null));
  return {
    name: 'insert-entries',
    text: INSERT_ENTRIES,
    values: [
      binaryArray.uuid(postings.map(({ wallet }) => wallet.wallet.id)),
      column(({ wallet }) => wallet.wallet.version),
      binaryArray.uuid(postings.map(({ row }) => row.id)),
      binaryArray.text(postings.map(({ row }) => row.kind)),
      binaryArray.timestamptz(postings.map(() => at)),
      column(({ wallet }) => wallet.changes.cash),
      column(({ wallet }) => wallet.changes.bonus),
      column(({ wallet }) => wallet.changes.reserved),
      column(({ wallet }) => wallet.changes.incoming),
      column(({ wallet }) => wallet.wallet.cash),
      column(({ wallet }) => wallet.wallet.bonus),
      column(({ wallet }) => wallet.wallet.reserved),
      column(({ wallet }) => wallet.wallet.incoming),
      house(({ wallet }) => wallet.house.payments),
      house(({ wallet }) => wallet.house.promised),
      house(({ wallet }) => wallet.house.gaming),
      house(({ wallet }) => wallet.house.bonusCost),
      house(({ wallet }) => wallet.house.adjustments),
      house(({ wallet }) => wallet.house.counterpart),
      binaryArray.text(postings.map(({ story }) => (story === null ? null : JSON.stringify(story)))),
    ],
  };
}

function saveBets(bets: Bet[]): Statement {
  return {
    name: 'save-bets',
    text: SAVE_BETS,
    values: [
      binaryArray.uuid(bets.map(({ walletId }) => walletId)),
      binaryArray.int8(bets.map(({ seq }) => seq)),
      binaryArray.text(bets.map(({ status }) => status)),
      binaryArray.int8(bets.map(({ fromCash }) => fromCash)),
      binaryArray.int8(bets.map(({ fromBonus }) => fromBonus)),
      binaryArray.int8(bets.map(({ won }) => won)),
      binaryArray.int4(bets.map(({ settlements }) => settlements)),
      binaryArray.int8(bets.map(({ contribution }) => contribution)),
      binaryArray.uuid(bets.map(({ bonusId }) => bonusId)),
      binaryArray.timestamptz(bets.map(({ endedAt }) => endedAt)),
    ],
  };
}

function saveHolds(holds: Hold[]): Statement {
  return {
    name: 'save-holds',
    text: SAVE_HOLDS,
    values: [
      binaryArray.uuid(holds.map(({ operationId }) => operationId)),
      binaryArray.text(holds.map(({ kind }) => kind)),
      binaryArray.uuid(holds.map(({ walletId }) => walletId)),
      binaryArray.uuid(holds.map(({ toWalletId }) => toWalletId)),
      binaryArray.int8(holds.map(({ amount }) => amount)),
      binaryArray.text(holds.map(({ status }) => status)),
      binaryArray.timestamptz(holds.map(({ expiresAt }) => expiresAt)),
      binaryArray.int8(holds.map(({ completedAmount }) => completedAmount)),
      binaryArray.uuid(holds.map(({ endedBy }) => endedBy)),
    ],
  };
}

function saveBonuses(bonuses: Bonus[]): Statement {
  const amounts = (of: (bonus: Bonus) => number): Buffer => binaryArray.int8(bonuses.map(of));
  const times = (of: (bonus: Bonus) => number | null): Buffer => binaryArray.timestamptz(bonuses.map(of));
  return {
    name: 'save-bonuses',
    text: SAVE_BONUSES,
    values: [
      binaryArray.uuid(bonuses.map(({ id }) => id)),
      binaryArray.uuid(bonuses.map(({ walletId }) => walletId)),
      binaryArray.uuid(bonuses.map(({ offerId }) => offerId)),
      binaryArray.text(bonuses.map(({ status }) => status)),
      binaryArray.text(bonuses.map(({ terms }) => JSON.stringify(terms))),
      amounts(({ granted }) => granted),
      amounts(({ balance }) => balance),
      amounts(({ staked }) => staked),
      amounts(({ returned }) => returned),
      amounts(({ won }) => won),
      amounts(({ converted }) => converted),
      amounts(({ removed }) => removed),
      amounts(({ required }) => required),
      amounts(({ wagered }) => wagered),
      binaryArray.int4(bonuses.map(({ openBets }) => openBets)),
      amounts(({ seq }) => seq),
      binaryArray.bool(bonuses.map(isLive)),
      times(({ expiresAt }) => expiresAt),
      times(({ createdAt }) => createdAt),
      times(({ activatedAt }) => activatedAt),
      times(({ endedAt }) => endedAt),
      binaryArray.text(bonuses.map(({ endReason }) => endReason)),
    ],
  };
}

/** Operations still look at it. */
function isLive({ status, openBets }: Bonus): boolean {
  return status === 'active' || status === 'queued' || openBets > 0;
}

function keepRollbacks(kept: Verdict[]): Statement {
  return {
    name: 'keep-rollbacks',
    text: KEEP_ROLLBACKS,
    values: [
      binaryArray.uuid(kept.map(({ row }) => row.wallet_id)),
      binaryArray.text(kept.map(({ row }) => row.bet_reference)),
      binaryArray.uuid(kept.map(({ row }) => row.id)),
    ],
  };
}

function insertRejections(refused: Verdict[]): Statement {
  const rejections = refused.map(({ decision }) =>
    decision.status === 'rejected' ? decision.rejection : null,
  );
  return {
    name: 'insert-rejections',
    text: INSERT_REJECTIONS,
    values: [
      binaryArray.uuid(refused.map(({ row }) => row.id)),
      binaryArray.text(rejections.map((rejection) => rejection?.code ?? null)),
      binaryArray.text(rejections.map((rejection) => rejection?.detail ?? null)),
      binaryArray.int8(rejections.map((rejection) => rejection?.available ?? null)),
    ],
  };
}

function insertDeadLetters(failed: Queued[]): Statement {
  return {
    name: 'insert-dead-letters',
    text: INSERT_DEAD_LETTERS,
    values: [
      binaryArray.uuid(failed.map(({ row }) => row.id)),
      binaryArray.uuid(failed.map(({ row }) => row.wallet_id)),
      binaryArray.int8(failed.map(({ row }) => row.seq)),
      binaryArray.text(failed.map(({ row }) => row.kind)),
      binaryArray.text(failed.map(() => BET_HAS_FAILED)),
      binaryArray.int4(failed.map(() => 0)),
    ],
  };
}
const BET_HAS_FAILED = 'the bet that it settles has failed: replay that one first';

function takeFromQueue(queued: Queued[]): Statement {
  const rows = queued.flatMap((operation) => operation.rows);
  return {
    name: 'take-from-queue',
    text: TAKE_FROM_QUEUE,
    values: [
      binaryArray.uuid(rows.map(({ queue_wallet_id }) => queue_wallet_id)),
      binaryArray.int8(rows.map(({ seq }) => seq)),
    ],
  };
}

function writeOutbox({ outboxId, postings }: Changes, rejected: Verdict[]): Statement {
  return {
    name: 'write-outbox',
    text: WRITE_OUTBOX,
    values: [
      outboxId,
      binaryArray.uuid(postings.map(({ wallet }) => wallet.wallet.id)),
      binaryArray.int8(postings.map(({ wallet }) => wallet.wallet.version)),
      binaryArray.uuid(rejected.map(({ row }) => row.id)),
    ],
  };
}
