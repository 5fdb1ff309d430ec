/** The balances of a wallet at one version. */
export interface WalletState {
  version: number;
  currency: string;
  cash: number;
  bonus: number;
}

/**
 * The newer of two states. Balances come from snapshots and events only and are never calculated here, so that the page
 * shows the balances of one version and never returns to an earlier one.
 */
export function newer(known: WalletState | null, received: WalletState): WalletState {
  return known !== null && known.version >= received.version ? known : received;
}
