import type { Accepted } from '../api.ts';
import type { NewRow } from './store.ts';

/** By row; a row that is not in it is stored if it is new. */
export type Refusals = ReadonlyMap<NewRow, unknown>;

/** A row of a submission that has no answer yet. */
export interface Undecided {
  row: NewRow;
  submission: Submission;
  index: number;
}

/** How far it is. After `inserting` a row without an answer has a key that is taken, or a wallet that is missing. */
type Phase = 'waiting' | 'inserting' | 'looking up';

/**
 * The operations of one request on their way into the database. At any moment it can be ended, and then each of them is
 * answered with what is known of it: stored, not stored, or unknown.
 */
export class Submission {
  readonly rows: NewRow[];
  /** Resolves when each row has its answer, in the order of the rows. */
  readonly ended: Promise<Accepted<unknown>[]>;
  readonly #refusals: Refusals;
  readonly #answers: (Accepted<unknown> | null)[];
  #open: number;
  #phase: Phase = 'waiting';
  #resolve: (answers: Accepted<unknown>[]) => void = () => {};

  constructor(rows: NewRow[], refusals: Refusals) {
    this.rows = rows;
    this.#refusals = refusals;
    this.#answers = rows.map(() => null);
    this.#open = rows.length;
    this.ended = new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  get isEnded(): boolean {
    return this.#open === 0;
  }

  /** Whether something of it is to be stored, and not only looked up. */
  get hasNew(): boolean {
    return this.#open > 0 && this.#refusals.size < this.rows.length;
  }

  /** The rows that the insert is to store. From now on they may be stored. */
  beginInsert(): NewRow[] {
    this.#phase = 'inserting';
    if (this.#open === this.rows.length && this.#refusals.size === 0) return this.rows;
    return this.rows.filter((row, index) => this.#answers[index] === null && !this.#refusals.has(row));
  }

  /** `storedAs` gives the answer for a row that was stored, else null. */
  endInsert(storedAs: (row: NewRow) => Accepted<unknown> | null): void {
    this.#phase = 'looking up';
    for (const [index, row] of this.rows.entries()) {
      const answer = this.#answers[index] === null ? storedAs(row) : null;
      if (answer !== null) this.decide(index, answer);
    }
  }

  /** The insert failed. Refused rows were not part of it, and can still be looked up. */
  failInsert(cause: unknown, isWithoutEffect: boolean): void {
    this.#phase = isWithoutEffect ? 'waiting' : 'inserting';
    for (const { row, index } of this.undecided())
      if (!this.#refusals.has(row)) this.decide(index, this.#asKnown(row, cause));
    this.#phase = 'looking up';
  }

  undecided(): Undecided[] {
    if (this.#open === 0) return [];
    return this.rows.flatMap((row, index) =>
      this.#answers[index] === null ? [{ row, submission: this, index }] : [],
    );
  }

  refusalOf(row: NewRow): unknown {
    return this.#refusals.get(row);
  }

  decide(index: number, answer: Accepted<unknown>): void {
    if (this.#answers[index] !== null) return;
    this.#answers[index] = answer;
    this.#open -= 1;
    if (this.#open === 0) this.#resolve(this.#answers as Accepted<unknown>[]);
  }

  /** Each row that has no answer yet gets the one that is true now. */
  end(cause: unknown): void {
    for (const { row, index } of this.undecided()) this.decide(index, this.#asKnown(row, cause));
  }

  #asKnown(row: NewRow, cause: unknown): Accepted<unknown> {
    return this.#mayBeStored(row)
      ? { outcome: 'unknown', idempotencyKey: row.idempotency_key, cause }
      : { outcome: 'unavailable', cause };
  }

  #mayBeStored(row: NewRow): boolean {
    if (this.#refusals.has(row)) return false;
    switch (this.#phase) {
      case 'waiting':
        return false;
      case 'inserting':
        return true;
      case 'looking up':
        // a key that was made for this row cannot be taken
        return row.idempotency_key !== row.id;
    }
  }
}
