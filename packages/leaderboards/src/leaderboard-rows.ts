import { exactTotal } from '@croupier/ledger';
import type { Total } from '@croupier/ledger';
import { DEFAULT_BRAND } from '@croupier/platform/auth';
import type { PlayerMask } from './player-mask.ts';
import type { Metric } from './scores.ts';

/** A score as it is now in PostgreSQL. */
export interface ScoreRow {
  leaderboard_id: string;
  brand: string;
  player_id: string;
  /** A `numeric`, as text. */
  score: string;
  /** The higher, the newer. */
  revision: number;
}

export interface LeaderboardEntry {
  position: number;
  /** On leaderboards of all brands. */
  brand?: string;
  playerId: string;
  score: Total;
}

export interface LeaderboardView {
  id: string;
  name: string;
  /** Null: of all brands. */
  brand: string | null;
  metric: Metric;
  currency: string;
  /** The best first; of equal scores the smaller player id. */
  entries: LeaderboardEntry[];
  at: string;
}

export interface LeaderboardDraft {
  id: string;
  name: string;
  /** Null or absent: players of all brands. It is known to be there. */
  brand?: string | null;
  metric: Metric;
  currency: string;
}

/** A score of a player of a brand. */
export interface Score {
  brand: string;
  playerId: string;
  score: string;
}

/** Positions count from 1. `brand`: of the leaderboard. */
export function ranked(scores: readonly Score[], brand: string | null): LeaderboardEntry[] {
  return scores.map(({ playerId, score, ...of }, index) => ({
    position: index + 1,
    ...(brand === null ? of : {}),
    playerId,
    score: exactTotal(score),
  }));
}

/** The entries with the names that the mask gives to their players. */
export function namedEntries({ brand, entries }: LeaderboardView, nameOf: PlayerMask): LeaderboardEntry[] {
  return entries.map((entry) => {
    const player = { brand: entry.brand ?? brand ?? DEFAULT_BRAND, playerId: entry.playerId };
    return { ...entry, playerId: nameOf(player) };
  });
}
