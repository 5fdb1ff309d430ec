/** What a wallet held at one version of it. */
export interface WalletState {
  version: number;
  currency: string;
  cash: number;
  bonus: number;
}

/**
 * The newer of two. Balances come from snapshots and events alone and are never reckoned here, so what is shown is what
 * the wallet held at some version, and never goes back to an earlier one.
 */
export function newer(known: WalletState | null, told: WalletState): WalletState {
  return known !== null && known.version >= told.version ? known : told;
}
