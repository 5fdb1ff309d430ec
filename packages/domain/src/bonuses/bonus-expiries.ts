import type { Ruling } from '../decision.ts';
import type { DecisionInputs } from '../decision-inputs.ts';
import type { BaseOperation } from '../operation.ts';
import type { Rule } from '../rule.ts';
import { finalize } from '../finalize.ts';
import { evaluateBonus } from './evaluate-bonus.ts';
import { openPosting } from '../posting.ts';
import { refuse } from '../refuse.ts';
import { activeBonus, hasExpired } from './wallet-bonuses.ts';
import { refuseClosed } from '../wallet/statuses.ts';

export type BonusExpire = BaseOperation & { readonly kind: 'bonus_expire'; readonly bonusId: string };

/**
 * Rule 16: an expiry that meets open bets applies and moves nothing; the last of them ends the bonus, since each
 * settlement and rollback evaluates the bonus and looks at the time.
 *
 * Refusals, in this order: `wallet_frozen` (closed), `bonus_not_active` (also when it is not due yet).
 */
function decideBonusExpire(operation: BonusExpire, inputs: DecisionInputs): Ruling {
  const byStatus = refuseClosed(inputs.wallet);
  if (byStatus !== null) return byStatus;
  const bonus = activeBonus(inputs.wallet.bonuses);
  if (bonus?.id !== operation.bonusId || !hasExpired(bonus, operation.acceptedAt)) {
    return refuse('bonus_not_active', 'The bonus is not active or has not expired yet.');
  }
  const posting = openPosting(inputs.wallet, operation.acceptedAt);
  evaluateBonus(posting);
  return finalize(posting, { amount: null });
}

export const bonusExpireRule: Rule<BonusExpire> = { decide: decideBonusExpire };
