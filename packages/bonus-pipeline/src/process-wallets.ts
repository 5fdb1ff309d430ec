import type { Pool, PoolClient } from '@croupier/platform/postgres';
import { binaryArray } from '@croupier/platform/postgres';
import { isSampled } from '@croupier/platform/trace';
import type { Kind } from '@croupier/domain';
import type { NewOperation } from '@croupier/ledger';
import { newId } from '@croupier/ledger';
import type { StoredMessage } from '@croupier/contracts';
import { sendPipelined, withConnection } from '@croupier/ledger';
import type { Statement } from '@croupier/ledger';
import { depositOf, endedOf, settledOf } from './new-entries.ts';
import type { EndedBonus, NewEntryRow } from './new-entries.ts';
import type { ScoreRow } from '@croupier/leaderboards';
import { saveProcessed } from './save-processed.ts';
import type { Announcement } from './save-processed.ts';
import { scoreDeltas } from '@croupier/leaderboards';
import type { Counting, SettledBet } from '@croupier/leaderboards';
import { BEGIN_PROGRESS } from './sql/begin-progress.ts';
import { READ_NEW_ENTRIES } from './sql/read-new-entries.ts';
import { READ_TRIGGERING_OFFERS } from './sql/read-triggering-offers.ts';
import { triggeredGrants } from './triggers.ts';
import type { AppliedDeposit, TriggeringOffer } from './triggers.ts';

export interface ProcessOptions {
  /** Entries of one wallet in one transaction; the rest follows in the next. */
  entriesPerWallet: number;
  /**
   * Requests grants, on its own connection: it must have committed when it resolves. The same grants may be requested
   * again, with the same keys.
   */
  grant: (grants: NewOperation[]) => Promise<void>;
  /**
   * What is to be published of settled bets; `id` is that of the outbox row, into which it is written with the
   * progress. Left out: nothing.
   */
  messagesOf?: (settled: SettledBet[], id: string) => StoredMessage[];
}

/** The new entries of a batch of wallets, each processed exactly once, whatever is repeated. */
export interface BatchResult {
  settled: SettledBet[];
  ended: EndedBonus[];
  /** Milliseconds from the commit of each operation that the pipeline acts on until now that it is processed. */
  lagsMs: number[];
  scores: ScoreRow[];
  announcement: Announcement | null;
  granted: number;
  /** Deposits and settlements whose trace is sampled. */
  traced: TracedEntry[];
  /** Wallets with more entries to read at once. */
  requeue: Set<string>;
  /** Wallets that another worker has locked. */
  lockedElsewhere: Set<string>;
}

interface TracedEntry {
  trace: string | null;
  kind: Kind;
  operationId: string;
  /** Of its commit. */
  at: number;
}

/**
 * Processes the new entries of these wallets: deposits that match a trigger are granted, settled bets count for
 * leaderboards, and the watermark is saved, in one transaction. The grants are requested before it commits: if it does
 * not, they are requested again with the same keys.
 *
 * READ COMMITTED is enough here: a wallet's progress is locked before its journal is read, and guards everything that
 * is counted from it. The wallets must be distinct.
 */
export async function processWallets(
  pool: Pool,
  walletIds: string[],
  options: ProcessOptions,
): Promise<BatchResult> {
  return withConnection(pool, async (client) => {
    const { rows, boards } = await readNewEntries(client, walletIds, options.entriesPerWallet);
    const readAt = performance.now();
    const newEntries = rows.filter(({ version }) => version !== null);
    const settled = nonNull(newEntries.map(settledOf));
    const granted = await grantTriggered(client, nonNull(newEntries.map(depositOf)), options.grant);
    const announcement = announcementOf(settled, options);
    const scores = await saveProcessed(client, {
      newEntries,
      deltas: scoreDeltas(settled, boards),
      announcement,
    });
    return {
      settled,
      ended: newEntries.flatMap(endedOf),
      lagsMs: lagsOf(newEntries, performance.now() - readAt),
      scores,
      announcement,
      granted,
      traced: newEntries.filter(({ trace_context }) => isSampled(trace_context)).map(tracedOf),
      ...leftover(rows, walletIds, options.entriesPerWallet),
    };
  });
}

function announcementOf(settled: SettledBet[], { messagesOf }: ProcessOptions): Announcement | null {
  if (settled.length === 0 || messagesOf === undefined) return null;
  const outboxId = newId();
  const messages = messagesOf(settled, outboxId);
  return messages.length === 0 ? null : { outboxId, messages };
}

function tracedOf({
  trace_context: trace,
  kind,
  operation_id: operationId,
  applied_at: at,
}: NewEntryRow): TracedEntry {
  return { trace, kind, operationId, at };
}

const BEGIN: Statement = {
  name: 'begin-read-committed',
  text: 'BEGIN ISOLATION LEVEL READ COMMITTED',
  values: [],
};

/**
 * No leaderboard can start until the end of the transaction: what settled before its start has been counted without it
 * by then, and what settles after it is read by a transaction that sees it.
 */
const KEEP_LEADERBOARDS: Statement = {
  name: 'keep-leaderboards',
  text: 'LOCK TABLE leaderboards IN SHARE MODE',
  values: [],
};

const READ_LEADERBOARDS: Statement = {
  name: 'read-counting',
  text: 'SELECT id, brand, metric, currency, starts_at AS "startsAt" FROM leaderboards',
  values: [],
};

async function readNewEntries(
  client: PoolClient,
  walletIds: string[],
  limit: number,
): Promise<{ rows: NewEntryRow[]; boards: Counting[] }> {
  const ids = binaryArray.uuid(walletIds.toSorted());
  const [, , boards, , newEntries] = await sendPipelined(client, [
    BEGIN,
    KEEP_LEADERBOARDS,
    READ_LEADERBOARDS,
    { name: 'begin-progress', text: BEGIN_PROGRESS, values: [ids] },
    { name: 'read-new-entries', text: READ_NEW_ENTRIES, values: [ids, limit] },
  ]);
  return { rows: (newEntries?.rows ?? []) as NewEntryRow[], boards: (boards?.rows ?? []) as Counting[] };
}

async function grantTriggered(
  client: PoolClient,
  deposits: AppliedDeposit[],
  grant: ProcessOptions['grant'],
): Promise<number> {
  if (deposits.length === 0) return 0;
  const latest = Math.max(...deposits.map(({ at }) => at));
  const { rows } = await client.query<TriggeringOffer>({
    name: 'read-triggering-offers',
    text: READ_TRIGGERING_OFFERS,
    values: [new Date(latest)],
  });
  const grants = triggeredGrants(deposits, rows);
  if (grants.length > 0) await grant(grants);
  return grants.length;
}

/** PostgreSQL gives the age of an entry when it was read; the time since then is added. */
function lagsOf(newEntries: NewEntryRow[], sinceMs: number): number[] {
  return newEntries
    .filter(({ operation_id }) => operation_id !== null)
    .map(({ age_ms }) => Math.max(age_ms + sinceMs, 0));
}

/** Versions have no gap, so the last row of a wallet shows how many entries were read. */
function leftover(
  rows: NewEntryRow[],
  walletIds: string[],
  limit: number,
): Pick<BatchResult, 'requeue' | 'lockedElsewhere'> {
  const last = new Map(rows.map((row) => [row.wallet_id, row]));
  const requeue = [...last.values()].filter(
    ({ processed_version, version }) => version !== null && version - processed_version >= limit,
  );
  return {
    requeue: new Set(requeue.map(({ wallet_id }) => wallet_id)),
    lockedElsewhere: new Set(walletIds.filter((id) => !last.has(id))),
  };
}

function nonNull<T>(values: readonly (T | null)[]): T[] {
  return values.filter((value) => value !== null);
}
