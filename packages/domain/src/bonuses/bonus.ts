/** What a player must do for a bonus, copied into it when it is granted (rule 22). */
export interface Terms {
  readonly wagering: {
    /** 0.01–1000, at most two decimals. */
    readonly multiplier: number;
    readonly base: 'bonus' | 'deposit_and_bonus';
    /** Which part of a stake counts. */
    readonly counts: 'all' | 'cash' | 'bonus';
  };
  readonly funding: 'cash_first' | 'bonus_first' | 'proportional';
  /** Percent by game category; `default` for the rest. 0–100, at most two decimals. */
  readonly contributions: { readonly default: number; readonly [category: string]: number };
  /** Percent by game; comes before the category. */
  readonly gameContributions?: { readonly [gameId: string]: number } | undefined;
  readonly excludedGames?: readonly string[] | undefined;
  readonly maxBet?: number | undefined;
  readonly maxConversion?: number | undefined;
  readonly bustBelow?: number | undefined;
  readonly expiresInSeconds?: number | undefined;
}

export type BonusStatus = 'queued' | 'active' | 'completed' | 'lost' | 'expired' | 'forfeited';

export interface Bonus {
  readonly id: string;
  readonly walletId: string;
  readonly offerId: string;
  readonly status: BonusStatus;
  readonly terms: Terms;
  /** All amounts in minor units. */
  readonly granted: number;
  /** What is left of it; of a queued bonus its whole grant, which is not in the wallet yet. */
  readonly balance: number;
  /** Bonus money staked, given back by rollbacks, and won. */
  readonly staked: number;
  readonly returned: number;
  readonly won: number;
  readonly converted: number;
  readonly removed: number;
  readonly required: number;
  /** Raw and uncapped: the sum of the stored contributions of the bets that were not rolled back (rule 11). */
  readonly wagered: number;
  /** Bets placed under it that are neither settled nor rolled back, whatever funded them. */
  readonly openBets: number;
  /** The accept order of its grant: the order of the queue. */
  readonly seq: number;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number | null;
  readonly createdAt: number;
  readonly activatedAt: number | null;
  readonly endedAt: number | null;
  readonly endReason: string | null;
}

export interface Offer {
  readonly id: string;
  readonly currency: string | null;
  readonly amount: number | null;
  readonly archived: boolean;
  readonly terms: Terms;
}

export type BonusEventName =
  'granted' | 'activated' | 'progress' | 'completed' | 'expired' | 'forfeited' | 'lost';

/** What happened to a bonus in an operation, with the bonus as it was right then. */
export interface BonusEvent {
  readonly name: BonusEventName;
  readonly bonus: Bonus;
}
