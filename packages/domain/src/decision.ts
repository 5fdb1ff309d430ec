import type { Bet } from './bets/bet.ts';
import type { Bonus, BonusEvent } from './bonuses/bonus.ts';
import type { Hold } from './holds/hold.ts';
import type { Balances, Wallet } from './wallet/wallet.ts';

/** Why an operation is refused. The order of precedence is the contract's; each `decide…` checks in that order. */
export type RejectionCode =
  | 'same_wallet'
  | 'currency_mismatch'
  | 'bet_rolled_back'
  | 'wallet_frozen'
  | 'game_excluded'
  | 'max_bet_exceeded'
  | 'withdrawal_locked'
  | 'insufficient_funds'
  | 'bet_not_found'
  | 'bet_already_settled'
  | 'operation_not_pending'
  | 'amount_exceeds_pending'
  | 'offer_archived'
  | 'deposit_withdrawn'
  | 'limit_reached'
  | 'bonus_not_active'
  | 'balance_limit_exceeded';

/** A refusal as a rule makes it. */
export interface Refusal {
  readonly code: RejectionCode;
  readonly detail: string;
  /** With `insufficient_funds`: what could have been spent, in minor units. */
  readonly available?: number;
}

/** A refusal as it is recorded. */
export interface Rejection extends Refusal {
  /** Of the operation's wallet when it was decided, in minor units. */
  readonly balances: Pick<Balances, 'cash' | 'bonus'>;
}

export type PartReason =
  'stake' | 'win' | 'refund' | 'grant' | 'conversion' | 'removal' | 'dropped' | 'money';

/**
 * One step of what an operation did to cash and bonus. All but `dropped`, which was not paid, add up to the changes.
 */
export interface Part {
  readonly reason: PartReason;
  readonly cash: number;
  readonly bonus: number;
  /** The bonus whose money it was, where bonus money moved or was dropped. */
  readonly bonusId?: string;
}

/** The other side of a posting: signed amounts on the house's accounts, in the wallet's currency. */
export interface House {
  /** Finished deposits and withdrawals. */
  readonly payments: number;
  /** The counterpart of every `incoming`. */
  readonly promised: number;
  /** Stakes, wins and payouts. */
  readonly gaming: number;
  /** Grants and removals of bonus money. */
  readonly bonusCost: number;
  readonly adjustments: number;
  /** What went to (+) or came from (−) the other wallet of a transfer: zero over the two of them. */
  readonly counterpart: number;
}

/** What an operation makes of one wallet: one version, one balanced posting. */
export interface WalletEffect {
  /** As it is afterwards, its version one higher. */
  readonly wallet: Wallet;
  /** The signed changes. With `house` they add up to 0. */
  readonly changes: Balances;
  readonly house: House;
  readonly parts: readonly Part[];
  /** Bonuses that are new or changed, as they are afterwards, each once. */
  readonly bonuses: readonly Bonus[];
  readonly events: readonly BonusEvent[];
}

/** What the operation's result shows besides the balances. */
export interface Outcome {
  readonly fromCash?: number;
  readonly fromBonus?: number;
  readonly toCash?: number;
  readonly toBonus?: number;
  readonly dropped?: number;
  readonly bonusId?: string;
}

export interface Effect {
  readonly status: 'applied' | 'pending';
  /** The effect on `inputs.wallet`. */
  readonly wallet: WalletEffect;
  /** The effect on `inputs.receiver`. */
  readonly receiver: WalletEffect | null;
  /** The bet as it is afterwards, where the operation placed or changed one. */
  readonly bet: Bet | null;
  /** A rollback whose bet is unknown: its tombstone is stored for good. */
  readonly leavesTombstone: boolean;
  /** The hold as it is afterwards, where the operation made or ended one. */
  readonly hold: Hold | null;
  /**
   * Minor units that it is about: a rollback's amount comes from its bet, a bonus_grant's may come from its offer; a
   * complete's is what it finished, a revert's and an expire's what it undid. Null for a bonus_forfeit and a
   * bonus_expire.
   */
  readonly amount: number | null;
  readonly outcome: Outcome;
}

export interface Refused {
  readonly status: 'rejected';
  readonly rejection: Refusal;
}

export interface Rejected {
  readonly status: 'rejected';
  readonly rejection: Rejection;
}

/** What the rules of one kind of operation come to. */
export type Ruling = Effect | Refused;

export type Decision = Effect | Rejected;
