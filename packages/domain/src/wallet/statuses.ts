import type { Refused } from '../decision.ts';
import type { Balances, Wallet } from './wallet.ts';
import { refuse } from '../refuse.ts';

/**
 * A frozen wallet takes no bet and lets no cash out; money that it has coming arrives all the same (rule 8). A closed
 * one refuses everything but settlements and rollbacks, which may come late, when the game or its provider has been
 * away.
 */
export function refuseFrozen(wallet: Wallet): Refused | null {
  return wallet.status === 'frozen' ? refuse('wallet_frozen', 'The wallet is frozen.') : refuseClosed(wallet);
}

/** For operations that a frozen wallet takes. */
export function refuseClosed({ status }: Wallet): Refused | null {
  return status === 'closed' ? refuse('wallet_frozen', 'The wallet is closed.') : null;
}

/** A frozen wallet receives transfers, a closed one does not. */
export function refuseReceiver({ status }: Wallet): Refused | null {
  return status === 'closed' ? refuse('wallet_frozen', 'The wallet of the receiver is closed.') : null;
}

/** What keeps a wallet from being closed besides its balances. What is pending is in these. */
export interface Unfinished {
  /** Operations that are accepted and not decided yet, as sender or receiver. */
  readonly queued: boolean;
  readonly openBets: boolean;
  /** Active or queued bonuses. */
  readonly bonuses: boolean;
}

/** Why the wallet cannot be closed, for people; null: it can. */
export function obstacleToClosing(
  { cash, bonus, reserved, incoming }: Balances,
  { queued, openBets, bonuses }: Unfinished,
): string | null {
  if (queued) return 'Operations of the wallet are not decided yet.';
  if (openBets) return 'Bets of the wallet are open.';
  if (reserved > 0 || incoming > 0) return 'Operations of the wallet are pending.';
  if (bonuses || bonus > 0) return 'The wallet has an active or a queued bonus.';
  return cash > 0 ? `The wallet has ${cash} in cash.` : null;
}
