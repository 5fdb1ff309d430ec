import type { Bet } from './bets/bet.ts';
import type { Offer } from './bonuses/bonus.ts';
import type { Hold } from './holds/hold.ts';
import type { Wallet } from './wallet/wallet.ts';

/** Everything a decision may look at. What an operation does not name is null. */
export interface DecisionInputs {
  /** The operation's wallet: the sender of a transfer, the wallet of the pending operation of a complete. */
  readonly wallet: Wallet;
  /** The receiver of a transfer, also in its complete, revert and expire. Null when it is the sender itself. */
  readonly receiver: Wallet | null;
  /** The applied bet that a settlement or rollback names. */
  readonly bet: Bet | null;
  /** A rollback tombstone names the bet (rule 5). */
  readonly hasRollbackTombstone: boolean;
  /** `betReference` of a rollback names no bet but an applied settlement. */
  readonly referenceIsSettlement: boolean;
  readonly hold: Hold | null;
  readonly offer: Offer | null;
  /** The version in which the deposit that triggered a grant took effect (rule 21). */
  readonly depositVersion: number | null;
  /** The category of the bet's game: `default` if it is not declared. */
  readonly category: string;
}
