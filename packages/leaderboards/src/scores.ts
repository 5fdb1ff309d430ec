import { addExactly } from '@croupier/ledger';
import type { Sum } from '@croupier/ledger';

/** A settlement that was applied. */
export interface SettledBet {
  walletId: string;
  brand: string;
  playerId: string;
  /** Of a test player. */
  test: boolean;
  currency: string;
  gameId: string;
  stake: number;
  /** What this settlement paid in cash and bonus money. */
  paid: number;
  /** It ended the bet; others may have paid before it. */
  final: boolean;
  /** What the bet has won in all, what was dropped included: what the game paid. */
  won: number;
  contribution: number;
  at: number;
  /** How long before it was read, by PostgreSQL's clock alone; 0 where that was set back meanwhile. */
  ageMs: number;
}

export type Metric = 'wagered' | 'won';

/** What a leaderboard counts. */
export interface Counting {
  id: string;
  /** Null: players of all brands. */
  brand: string | null;
  metric: Metric;
  currency: string;
  /** Milliseconds since the epoch: what settled earlier does not count. */
  startsAt: number;
}

export interface ScoreDelta {
  leaderboardId: string;
  brand: string;
  playerId: string;
  delta: Sum;
}

/**
 * What these settlements add to the leaderboards, one delta for each player of a brand and leaderboard. Test wallets
 * add nothing.
 */
export function scoreDeltas(settled: readonly SettledBet[], boards: readonly Counting[]): ScoreDelta[] {
  const deltas = new Map<string, ScoreDelta>();
  for (const board of boards) {
    for (const bet of settled) addDelta(deltas, board, bet);
  }
  return [...deltas.values()];
}

function addDelta(deltas: Map<string, ScoreDelta>, board: Counting, bet: SettledBet): void {
  if (bet.test || bet.currency !== board.currency || bet.at < board.startsAt) return;
  if (board.brand !== null && board.brand !== bet.brand) return;
  const delta = deltaOf(board.metric, bet);
  if (delta === 0) return;
  // ids have no space in them
  const key = `${board.id} ${bet.brand} ${bet.playerId}`;
  const before = deltas.get(key)?.delta ?? 0;
  deltas.set(key, {
    leaderboardId: board.id,
    brand: bet.brand,
    playerId: bet.playerId,
    delta: addExactly(before, delta),
  });
}

/**
 * A stake counts once, when its bet has settled for good. A win counts when it is paid: a settlement is never
 * reversed. REBUILD_SCORES says the same in SQL.
 */
function deltaOf(metric: Metric, { stake, paid, final }: SettledBet): number {
  if (metric === 'won') return paid;
  return final ? stake : 0;
}
