import type { Bonus } from '../bonuses/bonus.ts';
import type { Refused } from '../decision.ts';
import type { BaseOperation, Holdable } from '../operation.ts';
import type { Posting } from '../posting.ts';
import type { Wallet } from './wallet.ts';
import { forfeit } from '../bonuses/bonus-life.ts';
import { refuse, refuseFunds } from '../refuse.ts';
import { refuseFrozen } from './statuses.ts';
import { liveBonus, queuedBonuses } from '../bonuses/wallet-bonuses.ts';

/**
 * What a withdrawal and an outgoing transfer have in common.
 *
 * Refusals, in this order: `wallet_frozen`, `withdrawal_locked`, `insufficient_funds`.
 */
export function refuseOutflow(
  { amount, acceptedAt: at }: BaseOperation & Holdable,
  wallet: Wallet,
): Refused | null {
  const byStatus = refuseFrozen(wallet);
  if (byStatus !== null) return byStatus;
  const lock = forfeitedByOutflow(wallet.bonuses, at).find(locksDeposit);
  if (lock !== undefined) {
    return refuse(
      'withdrawal_locked',
      `Bonus ${lock.id} holds the deposit until it has ended or is forfeited.`,
    );
  }
  if (wallet.cash < amount) return refuseFunds(amount, wallet.cash);
  return null;
}

/**
 * Rule 17: a withdrawal or an outgoing transfer, pending or not, forfeits the active bonus and every queued one, so
 * none is left to start. A revert brings nothing back.
 */
export function forfeitForOutflow(posting: Posting): void {
  posting.outflow = true;
  for (const bonus of forfeitedByOutflow(posting.bonuses, posting.at)) forfeit(posting, bonus, 'withdrawal');
}

/** A bonus whose `expiresAt` has passed neither locks nor is forfeited: it is expiring (rule 17). */
function forfeitedByOutflow(bonuses: readonly Bonus[], at: number): Bonus[] {
  if (bonuses.length === 0) return [];
  const live = liveBonus(bonuses, at);
  const queued = queuedBonuses(bonuses);
  return live === undefined ? queued : [live, ...queued];
}

function locksDeposit(bonus: Bonus): boolean {
  return bonus.terms.wagering.base === 'deposit_and_bonus';
}
