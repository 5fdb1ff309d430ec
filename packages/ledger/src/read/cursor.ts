import type { Page } from '@croupier/contracts';
import { InvalidCursor } from '../errors.ts';

export interface PageQuery {
  limit: number;
  /** The `nextCursor` of the page before; null for the first. */
  cursor: string | null;
}

/**
 * A keyset cursor: opaque to clients, bound to its listing and order, and good for ever, since what it names never
 * moves.
 */
export function encodeCursor(listing: string, key: number | string): string {
  return Buffer.from(`${listing}:${key}`).toString('base64url');
}

/** @throws InvalidCursor */
export function decodeCursor(listing: string, cursor: string | null): number | null {
  const text = decodeTextCursor(listing, cursor, /^\d{1,16}$/);
  const key = text === null ? null : Number(text);
  if (key !== null && (!Number.isSafeInteger(key) || String(key) !== text)) throw invalidCursor();
  return key;
}

/** Likewise where the key is a text of this form. @throws InvalidCursor */
export function decodeTextCursor(listing: string, cursor: string | null, form: RegExp): string | null {
  if (cursor === null) return null;
  const text = Buffer.from(cursor, 'base64url').toString('latin1');
  const key = text.slice(listing.length + 1);
  if (!text.startsWith(`${listing}:`) || !form.test(key)) throw invalidCursor();
  return key;
}

function invalidCursor(): InvalidCursor {
  return new InvalidCursor('the cursor was not made by this listing');
}

/** A page of rows, of which one more than `limit` was read to know whether another page follows. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  { view, cursorOf }: { view: (row: Row) => Item; cursorOf: (last: Row) => string },
): Page<Item> {
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { items: page.map(view), nextCursor: last === undefined ? null : cursorOf(last) };
}
