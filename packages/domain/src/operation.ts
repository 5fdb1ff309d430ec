/** What operations of all kinds have. */
export interface BaseOperation {
  readonly id: string;
  /** The order in which operations were accepted, over all wallets. */
  readonly seq: number;
  readonly walletId: string;
  /** Its caller's name for it. */
  readonly reference?: string | null;
  /** PostgreSQL's time when it was accepted, in milliseconds since the epoch: the time of every decision about it. */
  readonly acceptedAt: number;
}

/** What an operation has that may be requested as a hold. */
export interface Holdable {
  readonly amount: number;
  readonly pending: boolean;
  readonly expiresInSeconds: number | null;
}
