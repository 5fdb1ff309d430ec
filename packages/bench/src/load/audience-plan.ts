import type { Latency, Measured } from './plan.ts';

/** Further players to connect: the n-th has the n-th wallet. */
export interface AudienceMembers {
  url: string;
  /** Players are distributed over them. */
  realtimeUrls: string[];
  /** In the order of the players' wallets. */
  playerTokens: string[];
  wallets: string[];
}

/** Bets of all players together, at a fixed rate. */
export interface BettingPlan {
  token: string;
  perSecond: number;
  warmUpMs: number;
  measureMs: number;
}

export interface Delivery {
  /** From sending the bet to its `wallet:updated` at the player, in milliseconds. */
  latency: Latency;
  /** Bets without an event. */
  missing: number;
}

export type FromAudience =
  | { type: 'ready' }
  | { type: 'connected' }
  | { type: 'measuring' }
  | { type: 'measured' }
  | { type: 'done'; measured: Measured; delivery: Delivery };

export type ToAudience =
  { type: 'connect'; members: AudienceMembers } | { type: 'bet'; plan: BettingPlan } | { type: 'stop' };
