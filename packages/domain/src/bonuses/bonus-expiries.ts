import type { Ruling } from '../decision.ts';
import type { Facts } from '../facts.ts';
import type { BonusExpire } from '../operation.ts';
import { conclude } from '../conclude.ts';
import { judge } from './judging.ts';
import { openPosting } from '../posting.ts';
import { refuse } from '../refuse.ts';
import { activeBonus, hasExpired } from './wallet-bonuses.ts';
import { refuseByStatus } from '../wallet/statuses.ts';

/**
 * Rule 16: an expiry that meets open bets applies and moves nothing; the last of them ends the bonus, since each
 * settlement and rollback judges by the time too.
 *
 * Refusals, in this order: `wallet_frozen` (closed), `bonus_not_active` (also when it is not due yet).
 */
export function decideBonusExpire(operation: BonusExpire, facts: Facts): Ruling {
  const byStatus = refuseByStatus(operation.kind, facts.wallet);
  if (byStatus !== null) return byStatus;
  const bonus = activeBonus(facts.wallet.bonuses);
  if (bonus?.id !== operation.bonusId || !hasExpired(bonus, operation.acceptedAt)) {
    return refuse('bonus_not_active', 'The bonus is not active, or its time has not come.');
  }
  const posting = openPosting(facts.wallet, operation.acceptedAt);
  judge(posting);
  return conclude(posting, { amount: null });
}
