/** A page of a list; `nextCursor` is null on the last one. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/**
 * A list that is read page by page: `for await (const bet of croupier.wallets.bets(id))` reads each page when the loop
 * reaches it.
 */
export class Listing<T> implements AsyncIterable<T> {
  readonly #read: (cursor: string | undefined) => Promise<Page<T>>;

  constructor(read: (cursor: string | undefined) => Promise<Page<T>>) {
    this.#read = read;
  }

  /** One page: the first, or the one that a page's `nextCursor` names. */
  page(cursor?: string): Promise<Page<T>> {
    return this.#read(cursor);
  }

  /** All items of all pages. */
  async all(): Promise<T[]> {
    const items: T[] = [];
    for await (const item of this) items.push(item);
    return items;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    let cursor: string | null | undefined;
    while (cursor !== null) {
      const page: Page<T> = await this.#read(cursor);
      yield* page.items;
      cursor = page.nextCursor;
    }
  }
}

/** A query for the page that the cursor names. */
export function withCursor<Q extends object>(query: Q, cursor: string | undefined): Q & { cursor?: string } {
  return cursor === undefined ? query : { ...query, cursor };
}
