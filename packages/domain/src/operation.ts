interface Accepted {
  readonly id: string;
  /** The order in which operations were accepted, over all wallets. */
  readonly seq: number;
  readonly walletId: string;
  /** PostgreSQL's time when it was accepted, in milliseconds since the epoch: the time of every decision about it. */
  readonly acceptedAt: number;
}

interface Holdable {
  readonly amount: number;
  readonly pending: boolean;
  readonly expiresInSeconds: number | null;
}

export type Deposit = Accepted & Holdable & { readonly kind: 'deposit' };
export type Withdrawal = Accepted & Holdable & { readonly kind: 'withdrawal' };
export type Transfer = Accepted & Holdable & { readonly kind: 'transfer'; readonly toWalletId: string };
export type Complete = Accepted & {
  readonly kind: 'complete';
  readonly pendingOperationId: string;
  readonly amount: number | null;
};
export type Revert = Accepted & { readonly kind: 'revert'; readonly pendingOperationId: string };
export type Expire = Accepted & { readonly kind: 'expire'; readonly pendingOperationId: string };
export type Payout = Accepted & { readonly kind: 'payout'; readonly amount: number };
export type Adjustment = Accepted & {
  readonly kind: 'adjustment';
  readonly direction: 'credit' | 'debit';
  readonly amount: number;
};
export type PlaceBet = Accepted & {
  readonly kind: 'bet';
  readonly reference: string;
  readonly gameId: string;
  readonly roundId: string;
  readonly amount: number;
};
export type Settlement = Accepted & {
  readonly kind: 'settlement';
  readonly betReference: string;
  readonly amount: number;
  readonly final: boolean;
};
export type Rollback = Accepted & { readonly kind: 'rollback'; readonly betReference: string };
export type BonusGrant = Accepted & {
  readonly kind: 'bonus_grant';
  readonly offerId: string;
  readonly amount: number | null;
  readonly depositAmount: number | null;
};
export type BonusForfeit = Accepted & {
  readonly kind: 'bonus_forfeit';
  readonly bonusId: string;
  readonly reason: string;
};
export type BonusExpire = Accepted & { readonly kind: 'bonus_expire'; readonly bonusId: string };

export type Operation =
  | Deposit
  | Withdrawal
  | Transfer
  | Complete
  | Revert
  | Expire
  | Payout
  | Adjustment
  | PlaceBet
  | Settlement
  | Rollback
  | BonusGrant
  | BonusForfeit
  | BonusExpire;

export type Kind = Operation['kind'];
