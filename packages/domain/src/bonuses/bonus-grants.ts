import type { Bonus, Offer } from './bonus.ts';
import type { Ruling, Refused } from '../decision.ts';
import type { DecisionInputs } from '../decision-inputs.ts';
import type { BaseOperation } from '../operation.ts';
import type { Lookups, Rule } from '../rule.ts';
import { required } from '../assert.ts';
import { activate } from './bonus-life.ts';
import { finalize } from '../finalize.ts';
import { MAX_AMOUNT } from '../money.ts';
import { openPosting, putBonus, recordBonusEvent } from '../posting.ts';
import { refuse } from '../refuse.ts';
import { requiredWagering } from './wagering.ts';
import { activeBonus, queuedBonuses } from './wallet-bonuses.ts';
import { refuseClosed } from '../wallet/statuses.ts';

export type BonusGrant = BaseOperation & {
  readonly kind: 'bonus_grant';
  readonly offerId: string;
  readonly amount: number | null;
  readonly depositAmount: number | null;
  /** The deposit that triggered it (rule 21). */
  readonly depositOperationId?: string | null;
};

/** How many bonuses may wait behind the active one. */
const MAX_QUEUED = 20;

/**
 * Rule 20: one bonus is active per wallet; later grants queue in the order of granting. An active one whose time has
 * passed is still active until its expiry has been applied.
 */
function decideGrant(operation: BonusGrant, inputs: DecisionInputs): Ruling {
  const offer = required(inputs.offer, 'the offer of a grant');
  const refusal = refuseGrant(inputs, offer);
  if (refusal !== null) return refusal;
  const bonus = grantedBonus(operation, offer);
  if (bonus.required > MAX_AMOUNT) {
    return refuse(
      'balance_limit_exceeded',
      `The wagering requirement would exceed the maximum of ${MAX_AMOUNT}.`,
    );
  }

  const posting = openPosting(inputs.wallet, operation.acceptedAt);
  const outcome = { bonusId: bonus.id };
  if (activeBonus(inputs.wallet.bonuses) === undefined) {
    const active = activate(posting, bonus);
    recordBonusEvent(posting, 'granted', active);
    recordBonusEvent(posting, 'activated', active);
  } else {
    putBonus(posting, bonus);
    recordBonusEvent(posting, 'granted', bonus);
  }
  return finalize(posting, { amount: bonus.granted, outcome });
}

/**
 * Refusals, in this order: `currency_mismatch`, `wallet_frozen` (closed), `offer_archived`, `deposit_withdrawn` (rule
 * 21: money left the wallet after the deposit that triggered the grant), `limit_reached`.
 */
function refuseGrant({ wallet, depositVersion }: DecisionInputs, offer: Offer): Refused | null {
  if (offer.currency !== null && offer.currency !== wallet.currency) {
    return refuse('currency_mismatch', `The offer is for wallets in ${offer.currency}.`);
  }
  const byStatus = refuseClosed(wallet);
  if (byStatus !== null) return byStatus;
  if (offer.archived) return refuse('offer_archived', 'The offer is archived.');
  if (depositVersion !== null && wallet.outflowVersion > depositVersion) {
    return refuse('deposit_withdrawn', 'Money was withdrawn after the deposit that triggered the grant.');
  }
  // Bonuses only wait behind an active one, so where this many do, this one would have to wait too.
  if (queuedBonuses(wallet.bonuses).length >= MAX_QUEUED) {
    return refuse('limit_reached', `Limit reached: at most ${MAX_QUEUED} queued bonuses.`);
  }
  return null;
}

/**
 * Rule 22: terms are copied into the bonus. Its id is the operation's own, so that deciding again makes the same bonus.
 * Amounts that the rules need are the gateway's to demand: one that is missing here is a fault.
 */
function grantedBonus(operation: BonusGrant, offer: Offer): Bonus {
  const amount = required(operation.amount ?? offer.amount, 'the amount of a grant');
  const needsDeposit = offer.terms.wagering.base === 'deposit_and_bonus';
  const depositAmount = needsDeposit ? required(operation.depositAmount, 'the deposit amount of a grant') : 0;
  return {
    id: operation.id,
    walletId: operation.walletId,
    offerId: offer.id,
    status: 'queued',
    terms: offer.terms,
    granted: amount,
    balance: amount,
    staked: 0,
    returned: 0,
    won: 0,
    converted: 0,
    removed: 0,
    required: requiredWagering(offer.terms, amount, depositAmount),
    wagered: 0,
    openBets: 0,
    seq: operation.seq,
    expiresAt: null,
    createdAt: operation.acceptedAt,
    activatedAt: null,
    endedAt: null,
    endReason: null,
  };
}

function inputsOfGrant(
  { offerId, depositOperationId: deposit }: BonusGrant,
  lookups: Lookups,
): Partial<DecisionInputs> {
  return {
    offer: lookups.offers.get(offerId) ?? null,
    depositVersion: typeof deposit === 'string' ? (lookups.depositVersion(deposit) ?? null) : null,
  };
}

export const grantRule: Rule<BonusGrant> = { inputs: inputsOfGrant, decide: decideGrant };
