import { InvalidCursor } from './errors.ts';

/** A keyset cursor: opaque to clients, bound to its listing and order, and good for ever, since what it names never moves. */
export function encodeCursor(listing: string, key: number): string {
  return Buffer.from(`${listing}:${key}`).toString('base64url');
}

/** @throws InvalidCursor */
export function decodeCursor(listing: string, cursor: string | null): number | null {
  if (cursor === null) return null;
  const text = Buffer.from(cursor, 'base64url').toString('latin1');
  const key = Number(text.slice(listing.length + 1));
  if (text !== `${listing}:${key}` || !Number.isSafeInteger(key) || key < 0) {
    throw new InvalidCursor('the cursor was not made by this listing');
  }
  return key;
}
