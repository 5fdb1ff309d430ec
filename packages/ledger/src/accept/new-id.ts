import { createHash, randomFillSync } from 'node:crypto';

const RANDOM_BYTES = 8;
const pool = new Uint8Array(RANDOM_BYTES * 512);
const COUNTER_END = 1 << 12;
const HEX2 = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const HEX3 = Array.from({ length: COUNTER_END }, (_, value) => value.toString(16).padStart(3, '0'));

let next = pool.length;
let ms = 0;
let counter = 0;
/** The first three groups of an id, without the counter. */
let prefix = '';

/**
 * A UUIDv7: 48 bits of milliseconds, the version, 12 bits of a counter, the variant, 50 random bits and 12 bits of
 * bucket. The counter makes the ids of a process ascend (RFC 9562, 6.2), also when the clock is set back. Where it is
 * used up within a millisecond the ids run ahead of the clock. Ids of two processes are in no order within a
 * millisecond.
 *
 * `bucket`: three hexadecimal digits (`bucketOf`, `bucketOfId`) for what belongs to a wallet; else it is random too.
 */
export function newId(bucket?: string): string {
  tick();
  // random bytes are drawn for many ids at once: drawn for one at a time they were three percent of the gateway's time
  if (next === pool.length) {
    randomFillSync(pool);
    next = 0;
  }
  const at = next;
  next += RANDOM_BYTES;
  const clock = `${prefix}${HEX3[counter]}-${HEX2[0x80 | (byte(at) & 0x3f)]}${HEX2[byte(at + 1)]}-`;
  const random = `${HEX2[byte(at + 2)]}${HEX2[byte(at + 3)]}${HEX2[byte(at + 4)]}${HEX2[byte(at + 5)]}`;
  const last = byte(at + 6);
  return `${clock}${random}${HEX1[last & 15]}${bucket ?? HEX3[(last >> 4) | (byte(at + 7) << 4)]}`;
}

const HEX1 = HEX2.slice(0, 16).map((digits) => digits.slice(1));

function byte(index: number): number {
  return pool[index] ?? 0;
}

/** The next place in the order of ids: never one that was already used, even if the clock went back. */
function tick(): void {
  const now = Date.now();
  counter += 1;
  if (now <= ms && counter < COUNTER_END) return;
  ms = now > ms ? now : ms + 1;
  counter = 0;
  const digits = ms.toString(16).padStart(12, '0');
  prefix = `${digits.slice(0, 8)}-${digits.slice(8)}-7`;
}

/**
 * Where a player's wallets belong: the first 12 bits of SHA-256(brand, 0x00, playerId), as three hexadecimal digits.
 * All wallets of a player have the same, and carry it in their ids.
 */
export function bucketOf(brand: string, playerId: string): string {
  return createHash('sha256').update(`${brand}\0${playerId}`).digest('hex').slice(0, BUCKET_DIGITS);
}

/** The bucket that an id carries: what belongs to a wallet has the bucket of the wallet's id. */
export function bucketOfId(id: string): string {
  return id.slice(-BUCKET_DIGITS);
}

const BUCKET_DIGITS = 3;
