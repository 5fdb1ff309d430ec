import type { Pool } from '@croupier/platform';
import type { Kind } from '@croupier/domain';
import type { Accepted, Acceptor, AcceptOptions, NewOperation } from './api.ts';
import { differences } from './differences.ts';
import { newRow } from './new-row.ts';
import { operationView, STILL_QUEUED } from './operation-view.ts';
import { readOperations } from './read-operations.ts';
import { FIND_ACCEPTED } from './sql/find-accepted.ts';
import { storeRows } from './store-rows.ts';
import type { StoredRow } from './store-rows.ts';
import { findParameters } from './store.ts';
import type { NewRow } from './store.ts';
import { resolveTargets } from './targets.ts';

/** What one flush stored: work for these wallets. */
export interface AcceptedOperation {
  id: string;
  kind: Kind;
  walletIds: string[];
  trace: string | null;
}

export interface AcceptorOptions {
  /** Operations in one insert; a single request's are never split. */
  maxFlush: number;
  /** Called after each flush has committed. Must not throw. */
  onAccepted: (operations: AcceptedOperation[]) => void;
  /** Called after each flush, whatever came of it. Must not throw. */
  onFlushed?: (flush: { operations: number; durationMs: number }) => void;
}

/** By row; what is not in it is stored if it is new. */
type Refusals = ReadonlyMap<NewRow, unknown>;
type Results = Map<NewRow, Accepted<unknown>>;

const NO_REFUSALS: Refusals = new Map();

interface Waiting {
  rows: NewRow[];
  refusals: Refusals;
  resolve: (results: Accepted<unknown>[]) => void;
  reject: (error: unknown) => void;
}

/**
 * Accepts operations: what several requests ask at the same moment is stored with one insert. Flushes follow one
 * another, so that requests of one client that were sent in an order are accepted in it.
 */
export class GroupAcceptor implements Acceptor {
  readonly #pool: Pool;
  readonly #options: AcceptorOptions;
  #waiting: Waiting[] = [];
  #flushing = false;

  constructor(pool: Pool, options: AcceptorOptions) {
    this.#pool = pool;
    this.#options = options;
  }

  async accept<R = never>(
    operations: NewOperation[],
    { refuse }: AcceptOptions<R> = {},
  ): Promise<Accepted<R>[]> {
    const targets = await resolveTargets<R>(this.#pool, operations);
    const rows = targets.found.map(newRow);
    const refusals = refuse === undefined ? NO_REFUSALS : refusalsOf(targets.found, rows, refuse);
    return targets.merge(rows.length === 0 ? [] : ((await this.#submit(rows, refusals)) as Accepted<R>[]));
  }

  #submit(rows: NewRow[], refusals: Refusals): Promise<Accepted<unknown>[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ rows, refusals, resolve, reject });
      if (!this.#flushing) void this.#flush();
    });
  }

  async #flush(): Promise<void> {
    this.#flushing = true;
    // requests whose bodies arrive in the same turn of the event loop belong together
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#waiting.length > 0) await this.#settle(this.#take());
    this.#flushing = false;
  }

  #take(): Waiting[] {
    let rows = 0;
    let requests = 0;
    for (const waiting of this.#waiting) {
      rows += waiting.rows.length;
      if (requests > 0 && rows > this.#options.maxFlush) break;
      requests += 1;
    }
    return this.#waiting.splice(0, requests);
  }

  async #settle(requests: Waiting[]): Promise<void> {
    const started = performance.now();
    try {
      const results = await this.#store(requests);
      for (const { rows, resolve } of requests) resolve(rows.map((row) => wanted(results.get(row))));
    } catch (error) {
      for (const { reject } of requests) reject(error);
    }
    const operations = requests.reduce((sum, { rows }) => sum + rows.length, 0);
    this.#options.onFlushed?.({ operations, durationMs: performance.now() - started });
  }

  async #store(requests: Waiting[]): Promise<Results> {
    const results: Results = new Map();
    const fresh = requests.flatMap(({ rows, refusals }) =>
      refusals.size === 0 ? rows : rows.filter((row) => !refusals.has(row)),
    );
    if (fresh.length > 0) await this.#insert(fresh, results);
    const missing = requests.flatMap(({ rows, refusals }) =>
      rows.filter((row) => !results.has(row)).map((row) => ({ row, refusals })),
    );
    if (missing.length > 0) await this.#find(missing, results);
    return results;
  }

  async #insert(rows: NewRow[], results: Results): Promise<void> {
    const stored = new Map<string, StoredRow>();
    for (const row of await storeRows(this.#pool, rows)) stored.set(row.id, row);
    for (const row of rows) {
      const place = stored.get(row.id);
      if (place === undefined) continue;
      const { seq, created_at, currency } = place;
      const operation = operationView({ seq, created_at, ...row }, currency, STILL_QUEUED);
      results.set(row, { outcome: 'accepted', operation });
    }
    if (stored.size > 0)
      this.#options.onAccepted(rows.filter(({ id }) => stored.has(id)).map(acceptedOperation));
  }

  /** Those that were not stored: their wallet is missing, their key is taken, or they are refused. */
  async #find(missing: Missing[], results: Results): Promise<void> {
    const found = await this.#pool.query<FoundRow>({
      name: 'find-accepted',
      text: FIND_ACCEPTED,
      values: findParameters(missing.map(({ row }) => row)),
    });
    const ids = found.rows
      .flatMap(({ by_key, by_reference }) => [by_key, by_reference])
      .filter((id) => id !== null);
    const accepted = await readOperations(this.#pool, ids);
    const again: NewRow[] = [];
    for (const { ord, ...names } of found.rows) {
      const asked = missing[ord - 1];
      if (asked === undefined) continue;
      const result = judge(asked, names, accepted);
      if (result === 'try again') again.push(asked.row);
      else results.set(asked.row, result);
    }
    // the wallet was made after the insert had looked for it
    if (again.length > 0) await this.#settleAgain(again, results);
  }

  async #settleAgain(rows: NewRow[], results: Results): Promise<void> {
    await this.#insert(rows, results);
    for (const row of rows) {
      if (!results.has(row)) results.set(row, { outcome: 'not_found', code: 'wallet_not_found' });
    }
  }
}

interface Missing {
  row: NewRow;
  refusals: Refusals;
}

interface FoundRow {
  ord: number;
  wallets_exist: boolean;
  by_reference: string | null;
  by_key: string | null;
}

function judge(
  { row, refusals }: Missing,
  found: Omit<FoundRow, 'ord'>,
  accepted: Awaited<ReturnType<typeof readOperations>>,
): Accepted<unknown> | 'try again' {
  if (!found.wallets_exist) return { outcome: 'not_found', code: 'wallet_not_found' };
  const named = accepted.get(found.by_key ?? found.by_reference ?? '');
  if (named === undefined) {
    const refusal = refusals.get(row);
    return refusal === undefined ? 'try again' : { outcome: 'refused', refusal };
  }
  const differs = differences(named.row, row);
  if (differs.length > 0) return { outcome: 'reused', differs };
  return { outcome: 'replayed', operation: named.view };
}

function refusalsOf<R>(
  operations: NewOperation[],
  rows: NewRow[],
  refuse: (operation: NewOperation) => R | null,
): Refusals {
  let refusals: Map<NewRow, unknown> | null = null;
  for (const [index, row] of rows.entries()) {
    const operation = operations[index];
    const refusal = operation === undefined ? null : refuse(operation);
    if (refusal !== null) (refusals ??= new Map<NewRow, unknown>()).set(row, refusal);
  }
  return refusals ?? NO_REFUSALS;
}

function acceptedOperation(row: NewRow): AcceptedOperation {
  const walletIds = row.to_wallet_id === null ? [row.wallet_id] : [row.wallet_id, row.to_wallet_id];
  return { id: row.id, kind: row.kind, walletIds, trace: row.trace_id };
}

function wanted<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('an operation was neither stored nor found');
  return value;
}
