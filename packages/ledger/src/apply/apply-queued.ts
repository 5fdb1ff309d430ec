import type { EventBundle, OperationView, RejectedEvent } from '@croupier/contracts';
import type { Kind } from '@croupier/domain';
import { newId } from '../accept/new-id.ts';
import type { Pool, PoolClient } from '@croupier/platform/postgres';
import { binaryArray, isOwnFault } from '@croupier/platform/postgres';
import { LOCK_WALLETS } from './sql/lock-wallets.ts';
import { READ_BONUSES } from './sql/read-bonuses.ts';
import { READ_QUEUE } from './sql/read-queue.ts';
import { inOrder, openBook } from './batch.ts';
import type { Loaded, Queued } from './batch.ts';
import { choose } from './choose.ts';
import type { Choice } from './choose.ts';
import { decideAll } from './decide-all.ts';
import type { Verdicts } from './decide-all.ts';
import { readGrants } from './grants.ts';
import { moneyFlows } from './money-flows.ts';
import type { Flow } from './money-flows.ts';
import type { QueueRow, WalletRow } from './queue-row.ts';
import { bundleOf, decidedView, rejectedEvent } from './told.ts';
import { TermsCache } from './terms-cache.ts';
import type { InUseBonusRow } from './terms-cache.ts';
import { BEGIN, COMMIT, flight, onConnection } from './transaction.ts';
import { postingsOf, writeStatements } from './write.ts';
import type { Changes } from './changes.ts';

/** What a commit made true, for those who wait for it. */
export interface Committed {
  /** The outbox row that holds it until it has been told; null when nothing was decided. */
  outboxId: string | null;
  /** `waitedMs`: from its acceptance until now. */
  results: { view: OperationView; replyTo: string | null; trace: string | null; waitedMs: number }[];
  bundles: EventBundle[];
  rejected: RejectedEvent[];
  /** What it moved between players and the house. */
  flows: Flow[];
  /** Those that failed with one that they name. */
  failed: { operationId: string; kind: Kind; walletId: string; replyTo: string | null }[];
  /** Wallets with more to be done at once. */
  again: Set<string>;
  /** Wallets that another worker holds. */
  held: Set<string>;
}

export interface BatchOptions {
  /** Operations in one transaction. */
  limit: number;
  /** A quarantined operation whose retry is due: only it is tried, and what was accepted before it. */
  attempt?: string | null;
  /** Wallets that were set aside, and are not among those asked for. */
  blocked?: ReadonlySet<string>;
}

/** A batch failed for a reason of its operations' own. With one operation left in it, that is the one. */
export class BatchFault extends Error {
  override readonly name = 'BatchFault';
  readonly operations: readonly Pick<QueueRow, 'id' | 'attempts'>[];

  constructor(ready: readonly Queued[], cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.operations = ready.map(({ row: { id, attempts } }) => ({ id, attempts }));
  }
}

/**
 * Applies what is queued for these wallets in one REPEATABLE READ transaction of two round trips: begin, lock and read;
 * then, after the decisions, everything that they change, and the commit. A batch with a grant has one more between
 * them. Until the commit nothing has happened; after it nothing can be refused any more. The wallets must be distinct.
 * @throws OperationFault, BatchFault: a fault of the operations' own. Anything else is one of the infrastructure, or a
 * serialization failure: try again, what was committed is no longer queued.
 */
export async function applyQueued(
  pool: Pool,
  walletIds: string[],
  options: BatchOptions,
): Promise<Committed> {
  return onConnection(pool, async (client) => {
    const began = performance.now();
    const loaded = await load(client, walletIds, options.limit);
    const locked = new Set(loaded.wallets.map(({ id }) => id));
    const choice = choose(inOrder(loaded.queue), {
      locked,
      attempt: options.attempt ?? null,
      blocked: options.blocked ?? NONE,
      inStreak: inStreak(loaded.wallets),
      limit: options.limit,
    });
    const again = moreToDo(loaded, choice, walletIds, options.limit);
    if (choice.ready.length === 0) {
      await client.query(COMMIT);
      return { ...NOTHING, again, held: choice.held };
    }
    const changes = await decide(client, loaded, choice.ready);
    await commit(client, changes, choice.ready);
    return { ...report(changes, performance.now() - began), again, held: choice.held };
  });
}

function inStreak(wallets: readonly WalletRow[]): ReadonlySet<string> {
  const ids = wallets.filter(({ in_streak }) => in_streak).map(({ id }) => id);
  return ids.length === 0 ? NONE : new Set(ids);
}

const NONE: ReadonlySet<string> = new Set();
const NOTHING = { outboxId: null, results: [], bundles: [], rejected: [], flows: [], failed: [] };

/** Of the whole process: ids are unique and terms never change. */
const termsCache = new TermsCache();

async function load(client: PoolClient, walletIds: string[], limit: number): Promise<Loaded> {
  const ids = binaryArray.uuid(walletIds);
  const known = termsCache.known(walletIds);
  const [, wallets, queue, bonuses] = await flight(client, [
    BEGIN,
    { name: 'lock-wallets', text: LOCK_WALLETS, values: [ids] },
    { name: 'read-queue', text: READ_QUEUE, values: [ids, perWallet(walletIds, limit), limit + 1] },
    { name: 'read-bonuses', text: READ_BONUSES, values: [ids, binaryArray.uuid([...known.keys()])] },
  ]);
  return {
    wallets: (wallets?.rows ?? []) as WalletRow[],
    queue: (queue?.rows ?? []) as QueueRow[],
    bonuses: termsCache.complete((bonuses?.rows ?? []) as InUseBonusRow[], known),
  };
}

/**
 * With a long queue for many wallets, reading `limit` of each would read far more than one batch takes. The one beyond it
 * tells that there is more.
 */
function perWallet(walletIds: string[], limit: number): number {
  return Math.max(Math.ceil((limit + 1) / walletIds.length), Math.min(limit, 16));
}

/** Wallets of which not all that is queued was read, or could be decided in this batch. */
function moreToDo(
  { wallets, queue }: Loaded,
  choice: Choice,
  walletIds: string[],
  limit: number,
): Set<string> {
  const again = new Set([...choice.again].filter((id) => !choice.stuck.has(id)));
  const most = queue.length > limit ? 0 : perWallet(walletIds, limit);
  const counts = new Map<string, number>();
  for (const row of queue) counts.set(row.queue_wallet_id, (counts.get(row.queue_wallet_id) ?? 0) + 1);
  for (const { id } of wallets) {
    if ((counts.get(id) ?? 0) >= most && !choice.stuck.has(id)) again.add(id);
  }
  return again;
}

async function decide(client: PoolClient, loaded: Loaded, ready: Queued[]): Promise<Changes> {
  const book = openBook(loaded);
  await readGrants(client, book, ready);
  const verdicts = decideAll(book, ready);
  const before = new Map(loaded.wallets.map((row) => [row.id, row]));
  return {
    outboxId: newId(),
    at: timeOf(loaded, ready),
    postings: postingsOf(verdicts),
    verdicts,
    book,
    before,
  };
}

/** With any clock, a wallet's entries have times that never fall, and none was applied before it was accepted. */
function timeOf({ wallets }: Loaded, ready: readonly Queued[]): number {
  let at = 0;
  for (const { now, updated_at } of wallets) at = Math.max(at, now, updated_at);
  for (const { row } of ready) at = Math.max(at, row.created_at);
  return at;
}

async function commit(client: PoolClient, changes: Changes, ready: Queued[]): Promise<void> {
  try {
    const results = await flight(client, [...writeStatements(changes), COMMIT]);
    // a COMMIT of a transaction that has failed succeeds, as a ROLLBACK
    if (results.at(-1)?.command !== 'COMMIT') throw new Error('the transaction was rolled back');
  } catch (error) {
    throw isOwnFault(error) ? new BatchFault(ready, error) : error;
  }
}

function report(changes: Changes, tookMs: number): Omit<Committed, 'again' | 'held'> {
  const { verdicts, before, at, postings, outboxId } = changes;
  return {
    outboxId: verdicts.decided.length > 0 ? outboxId : null,
    results: verdicts.decided.map((verdict) => ({
      view: decidedView(verdict, walletOf(before, verdict.row.wallet_id), at),
      replyTo: verdict.row.reply_to,
      trace: verdict.row.trace_context,
      waitedMs: waitedMs(verdict.row, walletOf(before, verdict.row.wallet_id)) + tookMs,
    })),
    bundles: postings.map((posting) =>
      bundleOf(posting, walletOf(before, posting.wallet.wallet.id).brand, at),
    ),
    rejected: rejectedOf(verdicts, before, at),
    flows: moneyFlows(postings),
    failed: verdicts.failed.map(({ row }) => ({
      operationId: row.id,
      kind: row.kind,
      walletId: row.wallet_id,
      replyTo: row.reply_to,
    })),
  };
}

/** Both times are PostgreSQL's: a difference between its clock and ours says nothing about how long anything took. */
function waitedMs({ queued_at }: QueueRow, { now }: WalletRow): number {
  return Math.max(now - queued_at, 0);
}

function rejectedOf(verdicts: Verdicts, before: Map<string, WalletRow>, at: number): RejectedEvent[] {
  return verdicts.decided.flatMap(({ row, decision }) =>
    decision.status === 'rejected'
      ? [rejectedEvent(row, walletOf(before, row.wallet_id), decision.rejection, at)]
      : [],
  );
}

function walletOf(wallets: Map<string, WalletRow>, id: string): WalletRow {
  const wallet = wallets.get(id);
  if (wallet === undefined) throw new Error(`wallet ${id} was not locked`);
  return wallet;
}
