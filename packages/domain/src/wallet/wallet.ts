import type { Bonus } from '../bonuses/bonus.ts';

/** The four accounts of a wallet, in minor units of its currency. None is ever negative. */
export interface Balances {
  /** Can be withdrawn. */
  readonly cash: number;
  /** Bonus money: the balance of the active bonus. */
  readonly bonus: number;
  /** Held by pending withdrawals and outgoing transfers. */
  readonly reserved: number;
  /** Promised by pending deposits and incoming transfers. */
  readonly incoming: number;
}

/** What it refuses: see `refuseFrozen` and `refuseClosed`. A closed wallet is closed for good. */
export type WalletStatus = 'active' | 'frozen' | 'closed';

/** A wallet with what its operations are decided on: one aggregate, changed in one transaction. */
export interface Wallet extends Balances {
  readonly id: string;
  readonly playerId: string;
  readonly currency: string;
  readonly status: WalletStatus;
  /** Counts the operations that became pending or applied. */
  readonly version: number;
  /** The version in which a withdrawal or outgoing transfer last took effect, 0 if none ever did. */
  readonly outflowVersion: number;
  /**
   * The active bonus, the queued ones and ended ones that still have open bets, all in the order of their grants
   * (`seq`).
   */
  readonly bonuses: readonly Bonus[];
}
