/**
 * A bet that was applied. Its split and contribution are fixed when it is placed and never recomputed (rules 2 and 10).
 */
export interface Bet {
  readonly walletId: string;
  readonly reference: string;
  /** The accept order of its operation: its key, beside the wallet. */
  readonly seq: number;
  readonly gameId: string;
  /** Of its game when the bet was placed. */
  readonly category: string;
  /** A round may hold many bets; each is settled or rolled back alone (rule 7). */
  readonly roundId: string;
  readonly status: 'open' | 'settled' | 'rolled_back';
  readonly stake: number;
  readonly fromCash: number;
  readonly fromBonus: number;
  /** All that its settlements won, the dropped part included. */
  readonly won: number;
  /** The bonus parts of its settlements, paid or dropped (rule 3). */
  readonly wonBonus: number;
  /** How many settlements it has, final or not. */
  readonly settlements: number;
  readonly contribution: number;
  /** The bonus under which it was placed, whatever funded it. */
  readonly bonusId: string | null;
  readonly placedAt: number;
  readonly endedAt: number | null;
}
