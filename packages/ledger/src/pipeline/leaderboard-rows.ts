import type { Metric } from './scores.ts';

/** A score as it is now in PostgreSQL. */
export interface ScoreRow {
  leaderboard_id: string;
  player_id: string;
  score: number;
  /** The higher, the newer. */
  revision: number;
}

export interface LeaderboardEntry {
  position: number;
  playerId: string;
  score: number;
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
export function ranked(scores: readonly { playerId: string; score: number }[]): LeaderboardEntry[] {
  return scores.map((entry, index) => ({ position: index + 1, ...entry }));
}
