import type { Bet } from './bets/bet.ts';
import type { Offer } from './bonuses/bonus.ts';
import type { DecisionInputs } from './decision-inputs.ts';
import type { Ruling } from './decision.ts';
import type { Hold } from './holds/hold.ts';
import type { Wallet } from './wallet/wallet.ts';

/** Where a rule finds what its operation names. */
export interface Lookups {
  readonly holds: ReadonlyMap<string, Hold>;
  readonly offers: ReadonlyMap<string, Offer>;
  /** Category by game. */
  readonly categories: ReadonlyMap<string, string>;
  bet(walletId: string, reference: string): Bet | undefined;
  hasRollbackTombstone(walletId: string, betReference: string): boolean;
  /** The reference is that of an applied settlement. */
  isSettlement(walletId: string, reference: string): boolean;
  /** The version in which a deposit took effect. */
  depositVersion(operationId: string): number | undefined;
  /** The other wallet of a transfer; null where it is the sender itself. */
  receiver(id: string | null, senderId: string): Wallet | null;
}

/** The rule of one kind of operation. Pure: no time, randomness or I/O. */
export interface Rule<O> {
  /** What the decision looks at besides the operation and its wallet. Absent: nothing. */
  inputs?(operation: O, lookups: Lookups): Partial<DecisionInputs>;
  /** What the operation does, or why it is refused. Only faults are thrown. */
  decide(operation: O, inputs: DecisionInputs): Ruling;
}
