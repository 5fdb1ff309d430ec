import { exactTotal } from '@croupier/ledger';
import type { Total } from '@croupier/ledger';
import type { Metric } from './scores.ts';

/** A score as it is now in PostgreSQL. */
export interface ScoreRow {
  leaderboard_id: string;
  player_id: string;
  /** A `numeric`, as text. */
  score: string;
  /** The higher, the newer. */
  revision: number;
}

export interface LeaderboardEntry {
  position: number;
  playerId: string;
  score: Total;
}

export interface LeaderboardView {
  id: string;
  name: string;
  metric: Metric;
  currency: string;
  /** The best first; of equal scores the smaller player id. */
  entries: LeaderboardEntry[];
  at: string;
}

export interface LeaderboardDraft {
  id: string;
  name: string;
  metric: Metric;
  currency: string;
}

/** Positions count from 1. */
export function ranked(scores: readonly { playerId: string; score: string }[]): LeaderboardEntry[] {
  return scores.map(({ playerId, score }, index) => ({
    position: index + 1,
    playerId,
    score: exactTotal(score),
  }));
}
