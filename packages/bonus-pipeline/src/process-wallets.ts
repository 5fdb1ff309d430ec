import type { Pool, PoolClient } from '@croupier/platform/postgres';
import { binaryArray } from '@croupier/platform/postgres';
import { isSampled } from '@croupier/platform/trace';
import type { Kind } from '@croupier/domain';
import type { NewOperation } from '@croupier/ledger';
import { newId } from '@croupier/ledger';
import type { ServiceMessage } from '@croupier/ledger';
import { sendPipelined, withConnection } from '@croupier/ledger';
import type { Statement } from '@croupier/ledger';
import { depositOf, endedOf, settledOf } from './fresh.ts';
import type { EndedBonus, FreshRow } from './fresh.ts';
import type { ScoreRow } from '@croupier/leaderboards';
import { saveProcessed } from './save-processed.ts';
import type { Announcement } from './save-processed.ts';
import { gainsOf } from '@croupier/leaderboards';
import type { Counting, SettledBet } from '@croupier/leaderboards';
import { BEGIN_PROGRESS } from './sql/begin-progress.ts';
import { READ_FRESH } from './sql/read-fresh.ts';
import { READ_TRIGGERING_OFFERS } from './sql/read-triggering-offers.ts';
import { triggeredGrants } from './triggers.ts';
import type { AppliedDeposit, TriggeringOffer } from './triggers.ts';

export interface ProcessOptions {
  /** Entries of one wallet in one transaction; the rest follows in the next. */
  entriesPerWallet: number;
  /**
   * Asks for grants, by its own connection: it must have committed when it resolves. It may be asked for the same ones
   * again, with the same keys.
   */
  grant: (grants: NewOperation[]) => Promise<void>;
  /**
   * What is to be published of settled bets; `id` is that of the outbox row, into which it is written with the progress.
   * Left out: nothing.
   */
  messagesOf?: (settled: SettledBet[], id: string) => ServiceMessage[];
}

/** What was new in the journal of some wallets. Each of it is told once, whatever is repeated. */
export interface Processed {
  settled: SettledBet[];
  ended: EndedBonus[];
  /** Milliseconds from the commit of each operation that the pipeline acts on until now that it is processed. */
  lagsMs: number[];
  scores: ScoreRow[];
  announcement: Announcement | null;
  granted: number;
  /** Deposits and settlements whose trace is sampled. */
  traced: TracedEntry[];
  /** Wallets with more to be read at once. */
  again: Set<string>;
  /** Wallets that another worker has in hand. */
  held: Set<string>;
}

export interface TracedEntry {
  trace: string | null;
  kind: Kind;
  operationId: string;
  /** Of its commit. */
  at: number;
}

/**
 * Takes these wallets on from where the pipeline left them: deposits that match a trigger are granted, settled bets count
 * for leaderboards, and the progress is saved, in one transaction. The grants are asked for before it commits: if it
 * does not, they are asked for again under the same keys.
 *
 * READ COMMITTED is enough here: a wallet's progress is locked before its journal is read, and guards everything that
 * is counted from it. The wallets must be distinct.
 */
export async function processWallets(
  pool: Pool,
  walletIds: string[],
  options: ProcessOptions,
): Promise<Processed> {
  return withConnection(pool, async (client) => {
    const { rows, boards } = await readFresh(client, walletIds, options.entriesPerWallet);
    const readAt = performance.now();
    const fresh = rows.filter(({ version }) => version !== null);
    const settled = present(fresh.map(settledOf));
    const granted = await grantTriggered(client, present(fresh.map(depositOf)), options.grant);
    const announcement = announcementOf(settled, options);
    const scores = await saveProcessed(client, { fresh, gains: gainsOf(settled, boards), announcement });
    return {
      settled,
      ended: fresh.flatMap(endedOf),
      lagsMs: lagsOf(fresh, performance.now() - readAt),
      scores,
      announcement,
      granted,
      traced: fresh.filter(({ trace_context }) => isSampled(trace_context)).map(tracedOf),
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
}: FreshRow): TracedEntry {
  return { trace, kind, operationId, at };
}

const BEGIN: Statement = {
  name: 'begin-read-committed',
  text: 'BEGIN ISOLATION LEVEL READ COMMITTED',
  values: [],
};

/**
 * Until the end of the transaction no leaderboard begins: what settled before its beginning has been counted without it
 * by then, and what settles after it is read by somebody who sees it.
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

async function readFresh(
  client: PoolClient,
  walletIds: string[],
  limit: number,
): Promise<{ rows: FreshRow[]; boards: Counting[] }> {
  const ids = binaryArray.uuid(walletIds.toSorted());
  const [, , boards, , fresh] = await sendPipelined(client, [
    BEGIN,
    KEEP_LEADERBOARDS,
    READ_LEADERBOARDS,
    { name: 'begin-progress', text: BEGIN_PROGRESS, values: [ids] },
    { name: 'read-fresh', text: READ_FRESH, values: [ids, limit] },
  ]);
  return { rows: (fresh?.rows ?? []) as FreshRow[], boards: (boards?.rows ?? []) as Counting[] };
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

/** PostgreSQL says how old an entry was when it was read; what came after that is ours to add. */
function lagsOf(fresh: FreshRow[], sinceMs: number): number[] {
  return fresh
    .filter(({ operation_id }) => operation_id !== null)
    .map(({ age_ms }) => Math.max(age_ms + sinceMs, 0));
}

/** Versions have no gap, so the last row of a wallet says how many entries were read. */
function leftover(rows: FreshRow[], walletIds: string[], limit: number): Pick<Processed, 'again' | 'held'> {
  const last = new Map(rows.map((row) => [row.wallet_id, row]));
  const again = [...last.values()].filter(({ seen, version }) => version !== null && version - seen >= limit);
  return {
    again: new Set(again.map(({ wallet_id }) => wallet_id)),
    held: new Set(walletIds.filter((id) => !last.has(id))),
  };
}

function present<T>(values: readonly (T | null)[]): T[] {
  return values.filter((value) => value !== null);
}
