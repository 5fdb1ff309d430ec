import { signal } from '@preact/signals';
import type { Bet, Listing } from '@croupier/client';
import { mergeRows, rowOf } from './bet-rows.ts';
import type { BetRow } from './bet-rows.ts';

/** The bet history: pages from the gateway, and later events. */
export class Bets {
  readonly rows = signal<readonly BetRow[]>([]);
  readonly hasOlder = signal(false);
  readonly #listing: Listing<Bet>;
  #next: string | null = null;

  constructor(listing: Listing<Bet>) {
    this.#listing = listing;
  }

  add(row: BetRow | null): void {
    if (row !== null) this.rows.value = mergeRows(this.rows.peek(), [row]);
  }

  /** Reads the newest page: first, and whenever events may have been missed. */
  async refresh(): Promise<void> {
    const { items, nextCursor } = await this.#listing.page();
    const found = items.map(rowOf);
    const known = this.rows.peek();
    if (known.length > 0 && overlap(known, found)) {
      this.rows.value = mergeRows(known, found);
      return;
    }
    // bets may be missing between this page and known rows: older ones are dropped and read again on request
    const oldest = found.at(-1)?.at ?? '';
    this.rows.value = mergeRows(
      found,
      known.filter(({ at }) => at >= oldest),
    );
    this.#setNext(nextCursor);
  }

  async older(): Promise<void> {
    if (this.#next === null) return;
    const { items, nextCursor } = await this.#listing.page(this.#next);
    this.rows.value = mergeRows(this.rows.peek(), items.map(rowOf));
    this.#setNext(nextCursor);
  }

  #setNext(cursor: string | null): void {
    this.#next = cursor;
    this.hasOlder.value = cursor !== null;
  }
}

function overlap(known: readonly BetRow[], found: readonly BetRow[]): boolean {
  const references = new Set(known.map(({ reference }) => reference));
  return (
    found.every(({ reference }) => references.has(reference)) || references.has(found.at(-1)?.reference ?? '')
  );
}
