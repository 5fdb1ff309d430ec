import type { EventBundle, OperationView, RejectedEvent } from '@croupier/contracts';
import type { Kind } from '@croupier/domain';
import { newId } from '../accept/new-id.ts';
import { MEMBERS } from '../members/index.ts';
import type { Pool, PoolClient } from '@croupier/platform/postgres';
import { binaryArray, isOwnFault } from '@croupier/platform/postgres';
import { LOCK_WALLETS } from './sql/lock-wallets.ts';
import { READ_QUEUE } from './sql/read-queue.ts';
import { inAcceptOrder } from './queued.ts';
import type { Queued } from './queued.ts';
import { loadWorkingSet } from './working-set.ts';
import type { Loaded } from './working-set.ts';
import { selectBatch } from './select-batch.ts';
import type { BatchSelection } from './select-batch.ts';
import { decideAll } from './decide-all.ts';
import type { BatchDecisions } from './decide-all.ts';
import { moneyFlows } from './money-flows.ts';
import type { Flow } from './money-flows.ts';
import type { QueueRow, WalletRow } from './queue-row.ts';
import { bundleOf, decidedView, rejectedEvent } from './event-builders.ts';
import { BEGIN, COMMIT, sendPipelined, withConnection } from './transaction.ts';
import { entriesToInsert, writeStatements } from './write.ts';
import type { Changes } from './changes.ts';

/** What was committed, for those who wait for it. */
export interface Committed {
  /** The outbox row that holds it until it has been published; null when nothing was decided. */
  outboxId: string | null;
  /** `waitedMs`: from its acceptance until now. */
  results: { view: OperationView; replyTo: string | null; trace: string | null; waitedMs: number }[];
  bundles: EventBundle[];
  rejected: RejectedEvent[];
  /** What it moved between players and the house. */
  flows: Flow[];
  /** Those that failed with one that they name. */
  failed: { operationId: string; kind: Kind; walletId: string; replyTo: string | null }[];
  /** Wallets with more to be applied at once. */
  requeue: Set<string>;
  /** Wallets that another worker has locked. */
  lockedElsewhere: Set<string>;
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
 * then, after the decisions, everything that they change, and the commit. The wallets must be distinct.
 * @throws OperationFault, BatchFault: a fault of the operations' own. Anything else is one of the infrastructure, or a
 * serialization failure: call it again, what was committed is no longer queued.
 */
export async function applyQueued(
  pool: Pool,
  walletIds: string[],
  options: BatchOptions,
): Promise<Committed> {
  return withConnection(pool, async (client) => {
    const began = performance.now();
    const loaded = await load(client, walletIds, options.limit);
    const locked = new Set(loaded.wallets.map(({ id }) => id));
    const selection = selectBatch(inAcceptOrder(loaded.queue), {
      locked,
      attempt: options.attempt ?? null,
      blocked: options.blocked ?? NONE,
      inStreak: inStreak(loaded.wallets),
      limit: options.limit,
    });
    const requeue = walletsToRequeue(loaded, selection, walletIds, options.limit);
    if (selection.ready.length === 0) {
      await client.query(COMMIT);
      return { ...NOTHING, requeue, lockedElsewhere: selection.lockedElsewhere };
    }
    const changes = decide(loaded, selection.ready);
    await commit(client, changes, selection.ready);
    return {
      ...report(changes, performance.now() - began),
      requeue,
      lockedElsewhere: selection.lockedElsewhere,
    };
  });
}

function inStreak(wallets: readonly WalletRow[]): ReadonlySet<string> {
  const ids = wallets.filter(({ in_streak }) => in_streak).map(({ id }) => id);
  return ids.length === 0 ? NONE : new Set(ids);
}

const NONE: ReadonlySet<string> = new Set();
const NOTHING = { outboxId: null, results: [], bundles: [], rejected: [], flows: [], failed: [] };

async function load(client: PoolClient, walletIds: string[], limit: number): Promise<Loaded> {
  const ids = binaryArray.uuid(walletIds);
  const reads = MEMBERS.flatMap(({ readWallets }) => readWallets?.(walletIds) ?? []);
  const [, wallets, queue, ...ofMembers] = await sendPipelined(client, [
    BEGIN,
    { name: 'lock-wallets', text: LOCK_WALLETS, values: [ids] },
    { name: 'read-queue', text: READ_QUEUE, values: [ids, perWallet(walletIds, limit), limit + 1] },
    ...reads.map(({ statement }) => statement),
  ]);
  return {
    wallets: (wallets?.rows ?? []) as WalletRow[],
    queue: (queue?.rows ?? []) as QueueRow[],
    reads: reads.map((read, index) => ({ read, rows: ofMembers[index]?.rows ?? [] })),
  };
}

/**
 * With a long queue for many wallets, reading `limit` of each would read far more than one batch takes. The one beyond
 * it shows that there is more.
 */
function perWallet(walletIds: string[], limit: number): number {
  return Math.max(Math.ceil((limit + 1) / walletIds.length), Math.min(limit, 16));
}

/** Wallets of which not all that is queued was read, or could be decided in this batch. */
function walletsToRequeue(
  { wallets, queue }: Loaded,
  selection: BatchSelection,
  walletIds: string[],
  limit: number,
): Set<string> {
  const requeue = new Set([...selection.requeue].filter((id) => !selection.blocked.has(id)));
  const most = queue.length > limit ? 0 : perWallet(walletIds, limit);
  const counts = new Map<string, number>();
  for (const row of queue) counts.set(row.queue_wallet_id, (counts.get(row.queue_wallet_id) ?? 0) + 1);
  for (const { id } of wallets) {
    if ((counts.get(id) ?? 0) >= most && !selection.blocked.has(id)) requeue.add(id);
  }
  return requeue;
}

function decide(loaded: Loaded, ready: Queued[]): Changes {
  const decisions = decideAll(loadWorkingSet(loaded), ready);
  const before = new Map(loaded.wallets.map((row) => [row.id, row]));
  return {
    outboxId: newId(),
    at: timeOf(loaded, ready),
    entries: entriesToInsert(decisions),
    decisions,
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
    const results = await sendPipelined(client, [...writeStatements(changes), COMMIT]);
    // a COMMIT of a transaction that has failed succeeds, as a ROLLBACK
    if (results.at(-1)?.command !== 'COMMIT') throw new Error('the transaction was rolled back');
  } catch (error) {
    throw isOwnFault(error) ? new BatchFault(ready, error) : error;
  }
}

function report(changes: Changes, tookMs: number): Omit<Committed, 'requeue' | 'lockedElsewhere'> {
  const { decisions, before, at, entries, outboxId } = changes;
  return {
    outboxId: decisions.decided.length > 0 ? outboxId : null,
    results: decisions.decided.map((decided) => ({
      view: decidedView(decided, walletOf(before, decided.row.wallet_id), at),
      replyTo: decided.row.reply_to,
      trace: decided.row.trace_context,
      waitedMs: waitedMs(decided.row, walletOf(before, decided.row.wallet_id)) + tookMs,
    })),
    bundles: entries.map((entry) => bundleOf(entry, walletOf(before, entry.wallet.wallet.id).brand, at)),
    rejected: rejectedOf(decisions, before, at),
    flows: moneyFlows(entries),
    failed: decisions.failed.map(({ row }) => ({
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

function rejectedOf(decisions: BatchDecisions, before: Map<string, WalletRow>, at: number): RejectedEvent[] {
  return decisions.decided.flatMap(({ row, decision }) =>
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
