import { createHmac } from 'node:crypto';
import { REEL } from './slot.ts';
import type { Reels, Face } from './slot.ts';

const BYTES = 6;

/**
 * Where the reels stop for this bet: decided by the seed and the bet alone, so that a spin repeated comes out the same.
 */
export function draw(seed: string, bet: { walletId: string; reference: string }): Reels {
  const bytes = createHmac('sha256', seed).update(`${bet.walletId} ${bet.reference}`).digest();
  // of 48 bits, so that no stop is likelier than another by more than 1 in 10^13
  const stop = (reel: number): Face => {
    const symbol = REEL[bytes.readUIntBE(reel * BYTES, BYTES) % REEL.length];
    if (symbol === undefined) throw new Error('the reel has no such stop');
    return symbol;
  };
  return [stop(0), stop(1), stop(2)];
}
