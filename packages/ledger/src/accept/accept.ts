import { isOwnFault, isWithoutEffect } from '@croupier/platform/postgres';
import type { Pool } from '@croupier/platform/postgres';
import type { Kind } from '@croupier/domain';
import type { Accepted, Acceptor, AcceptOptions, Deadline, NewOperation } from '../api.ts';
import { DeadlineExceeded } from '../errors.ts';
import { findAccepted } from './find-rows.ts';
import { newRow } from '../tables/new-row.ts';
import { operationView, STILL_QUEUED } from '../read/operation-view.ts';
import { onClient, storeRows } from './store-rows.ts';
import type { StoredRow } from './store-rows.ts';
import type { NewRow } from './store.ts';
import { Submission } from './submission.ts';
import type { Refusals } from './submission.ts';
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

/** A wallet that is made, or a key that is taken, between insert and look-up makes another round necessary. */
const MAX_ROUNDS = 3;

/**
 * Accepts operations: what several requests ask at the same moment is stored with one insert. Flushes follow one
 * another, so that requests of one client that were sent in an order are accepted in it.
 */
export class GroupAcceptor implements Acceptor {
  readonly #pool: Pool;
  readonly #options: AcceptorOptions;
  #waiting: Submission[] = [];
  #flushing = false;

  constructor(pool: Pool, options: AcceptorOptions) {
    this.#pool = pool;
    this.#options = options;
  }

  async accept<R = never>(
    operations: NewOperation[],
    { refuse, deadline }: AcceptOptions<R> = {},
  ): Promise<Accepted<R>[]> {
    const resolving = resolveTargets<R>(this.#pool, operations);
    if (resolving === null) return this.#submit(operations, { refuse, deadline });
    try {
      const { found, merge } = await before(deadline, resolving);
      return merge(await this.#submit(found, { refuse, deadline }));
    } catch (cause) {
      return operations.map(() => ({ outcome: 'unavailable', cause }));
    }
  }

  async #submit<R>(operations: NewOperation[], options: Options<R>): Promise<Accepted<R>[]> {
    if (operations.length === 0) return [];
    const rows = operations.map(newRow);
    const { refuse, deadline } = options;
    const refusals = refuse === undefined ? NO_REFUSALS : refusalsOf(operations, rows, refuse);
    const submission = new Submission(rows, refusals);
    this.#waiting.push(submission);
    deadline?.onExpired(() => submission.end(new DeadlineExceeded('the time of the request was up')));
    if (!this.#flushing) void this.#flush();
    return (await submission.ended) as Accepted<R>[];
  }

  async #flush(): Promise<void> {
    this.#flushing = true;
    // requests whose bodies arrive in the same turn of the event loop belong together
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#waiting.length > 0) {
      const submissions = this.#take();
      if (submissions.length > 0) await this.#settle(submissions);
    }
    this.#flushing = false;
  }

  /** The next ones, without those whose time was up while they waited. */
  #take(): Submission[] {
    const taken: Submission[] = [];
    let rows = 0;
    let seen = 0;
    for (const submission of this.#waiting) {
      if (!submission.isEnded) {
        rows += submission.rows.length;
        if (taken.length > 0 && rows > this.#options.maxFlush) break;
        taken.push(submission);
      }
      seen += 1;
    }
    this.#waiting.splice(0, seen);
    return taken;
  }

  async #settle(submissions: Submission[]): Promise<void> {
    const started = performance.now();
    try {
      await this.#store(submissions);
      // an error costs its stack: only for those that need it
      for (const submission of submissions)
        if (!submission.isEnded) submission.end(new Error('it was neither stored nor found'));
    } catch (error) {
      for (const submission of submissions) submission.end(error);
    }
    const operations = submissions.reduce((sum, { rows }) => sum + rows.length, 0);
    this.#options.onFlushed?.({ operations, durationMs: performance.now() - started });
  }

  async #store(submissions: Submission[]): Promise<void> {
    let open = submissions;
    for (let round = 1; open.length > 0 && round <= MAX_ROUNDS; round++) {
      await this.#insert(open);
      open = open.filter((submission) => !submission.isEnded);
      if (open.length > 0) await findAccepted(this.#pool, open);
      open = open.filter((submission) => !submission.isEnded);
    }
  }

  async #insert(submissions: Submission[]): Promise<void> {
    if (!submissions.some((submission) => submission.hasNew)) return;
    try {
      await onClient(this.#pool, async (client) => {
        const rows = submissions.flatMap((submission) => submission.beginInsert());
        if (rows.length > 0) this.#noteStored(submissions, rows, await storeRows(client, rows));
      });
    } catch (error) {
      if (isOwnFault(error) && submissions.length > 1) return this.#insertEach(submissions);
      for (const submission of submissions) submission.failInsert(error, isWithoutEffect(error));
    }
  }

  /** One of them cannot be stored, which is not the others' fault. */
  async #insertEach(submissions: Submission[]): Promise<void> {
    for (const submission of submissions) await this.#insert([submission]);
  }

  #noteStored(submissions: Submission[], rows: NewRow[], answer: StoredRow[]): void {
    const stored = new Map<string, StoredRow>();
    for (const row of answer) stored.set(row.id, row);
    for (const submission of submissions) submission.endInsert((row) => acceptedAs(row, stored.get(row.id)));
    if (stored.size > 0)
      this.#options.onAccepted(rows.filter(({ id }) => stored.has(id)).map(acceptedOperation));
  }
}

interface Options<R> {
  refuse: AcceptOptions<R>['refuse'] | undefined;
  deadline: Deadline | undefined;
}

/** Not after the deadline. @throws DeadlineExceeded */
function before<T>(deadline: Deadline | undefined, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    deadline?.onExpired(() => reject(new DeadlineExceeded('the time of the request was up')));
    work.then(resolve, reject);
  });
}

const NO_REFUSALS: Refusals = new Map();

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

function acceptedAs(row: NewRow, stored: StoredRow | undefined): Accepted<unknown> | null {
  if (stored === undefined) return null;
  const { seq, created_at } = stored;
  return {
    outcome: 'accepted',
    operation: operationView({ seq, created_at, ...row }, stored, STILL_QUEUED),
  };
}

function acceptedOperation(row: NewRow): AcceptedOperation {
  const walletIds = row.to_wallet_id === null ? [row.wallet_id] : [row.wallet_id, row.to_wallet_id];
  return { id: row.id, kind: row.kind, walletIds, trace: row.trace_context };
}
