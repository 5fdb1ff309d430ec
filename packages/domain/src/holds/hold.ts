/** A deposit, withdrawal or transfer that is pending, or was. */
export interface Hold {
  readonly operationId: string;
  readonly kind: 'deposit' | 'withdrawal' | 'transfer';
  readonly walletId: string;
  readonly toWalletId: string | null;
  readonly amount: number;
  readonly status: 'pending' | 'applied' | 'reverted' | 'expired';
  readonly expiresAt: number | null;
  readonly completedAmount: number | null;
  /** The operation that ended it. */
  readonly endedBy: string | null;
}
