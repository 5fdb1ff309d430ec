import { requestOf } from '@croupier/engine';
import type { OperationRequest } from '@croupier/engine';
import { draw } from './draw.ts';
import { multiplierOf } from './slot.ts';
import type { Reels } from './slot.ts';

export interface PlacedBet {
  walletId: string;
  reference: string;
  stake: number;
}

export interface Round {
  reels: Reels;
  multiplier: number;
  win: number;
  settlement: OperationRequest;
}

/** How a bet ends, and the settlement that says so: always the same one. */
export function roundOf({ walletId, reference, stake }: PlacedBet, seed: string): Round {
  const reels = draw(seed, { walletId, reference });
  const multiplier = multiplierOf(reels);
  const win = stake * multiplier;
  const settlement = requestOf('settlement', {
    walletId,
    betReference: reference,
    reference: `${reference}-end`,
    amount: win,
    final: true,
  });
  return { reels, multiplier, win, settlement };
}
