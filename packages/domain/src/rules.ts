import { required } from './assert.ts';
import { betRule } from './bets/bets.ts';
import { rollbackRule } from './bets/rollbacks.ts';
import { settlementRule } from './bets/settlements.ts';
import { bonusExpireRule } from './bonuses/bonus-expiries.ts';
import { forfeitRule } from './bonuses/bonus-forfeits.ts';
import { grantRule } from './bonuses/bonus-grants.ts';
import { completeRule, expireRule, revertRule } from './holds/holds.ts';
import type { BaseOperation } from './operation.ts';
import type { Rule } from './rule.ts';
import { adjustmentRule } from './wallet/adjustments.ts';
import { depositRule } from './wallet/deposits.ts';
import { payoutRule } from './wallet/payouts.ts';
import { transferRule } from './wallet/transfers.ts';
import { withdrawalRule } from './wallet/withdrawals.ts';

/** The rule of each kind. `Kind` and `Operation` are derived from it. */
const RULES = rules({
  deposit: depositRule,
  withdrawal: withdrawalRule,
  transfer: transferRule,
  complete: completeRule,
  revert: revertRule,
  expire: expireRule,
  payout: payoutRule,
  adjustment: adjustmentRule,
  bet: betRule,
  settlement: settlementRule,
  rollback: rollbackRule,
  bonus_grant: grantRule,
  bonus_forfeit: forfeitRule,
  bonus_expire: bonusExpireRule,
});

export type Kind = keyof typeof RULES;
export type Operation = { [K in Kind]: (typeof RULES)[K] extends Rule<infer O> ? O : never }[Kind];

/** @throws where a damaged row names a kind that does not exist */
export function ruleOf(kind: Kind): Rule<Operation> {
  const rule: Rule<Operation> | undefined = RULES[kind];
  return rule ?? required<Rule<Operation>>(rule, `the rule of ${kind}`);
}

/** Each rule is that of the kind that it is listed under: another one does not compile. */
function rules<R extends { [K in keyof R]: Rule<BaseOperation & { readonly kind: K }> }>(list: R): R {
  return list;
}
