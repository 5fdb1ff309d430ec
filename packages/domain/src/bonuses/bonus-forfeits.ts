import type { Bonus } from './bonus.ts';
import type { Ruling } from '../decision.ts';
import type { Facts } from '../facts.ts';
import type { BonusForfeit } from '../operation.ts';
import { activateNext, forfeit } from './bonus-life.ts';
import { conclude } from '../conclude.ts';
import { openPosting } from '../posting.ts';
import { refuse } from '../refuse.ts';
import { bonusById, hasExpired } from './wallet-bonuses.ts';
import { refuseByStatus } from '../wallet/statuses.ts';

/**
 * Ends a bonus by request, the active one or one in the queue. Its open bets stay open (rule 18).
 *
 * Refusals, in this order: `wallet_frozen` (closed), `bonus_not_active` (also from `expiresAt` on: it is expiring).
 */
export function decideForfeit(operation: BonusForfeit, facts: Facts): Ruling {
  const byStatus = refuseByStatus(operation.kind, facts.wallet);
  if (byStatus !== null) return byStatus;
  const bonus = bonusById(facts.wallet.bonuses, operation.bonusId);
  if (bonus === undefined || !mayBeForfeited(bonus, operation.acceptedAt)) {
    return refuse('bonus_not_active', 'The bonus is neither active nor queued.');
  }
  const posting = openPosting(facts.wallet, operation.acceptedAt);
  forfeit(posting, bonus, operation.reason);
  if (bonus.status === 'active') activateNext(posting);
  return conclude(posting, { amount: null });
}

function mayBeForfeited(bonus: Bonus, at: number): boolean {
  return bonus.status === 'queued' || (bonus.status === 'active' && !hasExpired(bonus, at));
}
