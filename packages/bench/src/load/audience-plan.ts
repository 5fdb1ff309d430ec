import type { Latency, Measured } from './plan.ts';

/** Players to be connected besides those that are: the n-th has the n-th wallet. */
export interface Seats {
  url: string;
  /** They are spread over them. */
  realtimeUrls: string[];
  /** Of the player with the wallet in the same place. */
  playerTokens: string[];
  wallets: string[];
}

/** Bets of all players together, whatever is answered. */
export interface BettingPlan {
  token: string;
  perSecond: number;
  warmUpMs: number;
  measureMs: number;
}

export interface Told {
  /** From the bet's sending to its `wallet:updated` at the player, in milliseconds. */
  latency: Latency;
  /** Bets of which no event came. */
  missing: number;
}

export type FromAudience =
  | { type: 'ready' }
  | { type: 'seated' }
  | { type: 'measuring' }
  | { type: 'measured' }
  | { type: 'done'; measured: Measured; told: Told };

export type ToAudience =
  { type: 'seat'; seats: Seats } | { type: 'bet'; plan: BettingPlan } | { type: 'stop' };
