import type { Bet } from './bet.ts';
import type { Bonus } from '../bonuses/bonus.ts';
import type { Ruling, Refused } from '../decision.ts';
import type { DecisionInputs } from '../decision-inputs.ts';
import type { BaseOperation } from '../operation.ts';
import type { Rule } from '../rule.ts';
import type { Posting } from '../posting.ts';
import { withTally } from '../bonuses/bonus-tally.ts';
import { finalize } from '../finalize.ts';
import { contributionOf, contributionPercent } from '../bonuses/contribution.ts';
import { splitStake } from '../bonuses/funding.ts';
import { move, openPosting, putBonus, recordBonusEvent } from '../posting.ts';
import { refuse, refuseFunds } from '../refuse.ts';
import { liveBonus } from '../bonuses/wallet-bonuses.ts';
import { refuseFrozen } from '../wallet/statuses.ts';

export type PlaceBet = BaseOperation & {
  readonly kind: 'bet';
  readonly reference: string;
  readonly gameId: string;
  readonly roundId: string;
  readonly amount: number;
};

/** A bet is placed under the live bonus, even if only cash pays for it. */
function decideBet(operation: PlaceBet, inputs: DecisionInputs): Ruling {
  const { wallet } = inputs;
  const bonus = liveBonus(wallet.bonuses, operation.acceptedAt);
  const refusal = refuseBet(operation, inputs, bonus);
  if (refusal !== null) return refusal;

  const bet = placedBet(operation, inputs, bonus);
  const posting = openPosting(wallet, operation.acceptedAt);
  takeStake(posting, bet);
  if (bonus !== undefined) countBet(posting, bonus, bet);
  const outcome = { fromCash: bet.fromCash, fromBonus: bet.fromBonus };
  return finalize(posting, { amount: bet.stake, bet, outcome });
}

/**
 * Refusals, in this order: `bet_rolled_back` (rule 5), `wallet_frozen` (rule 8), `game_excluded` and
 * `max_bet_exceeded` (rule 14), `insufficient_funds`.
 */
function refuseBet(operation: PlaceBet, inputs: DecisionInputs, bonus: Bonus | undefined): Refused | null {
  const { wallet } = inputs;
  const { amount, gameId } = operation;
  if (inputs.hasRollbackTombstone)
    return refuse('bet_rolled_back', 'A rollback for this bet was received earlier.');
  const byStatus = refuseFrozen(wallet);
  if (byStatus !== null) return byStatus;
  if (bonus?.terms.excludedGames?.includes(gameId) === true) {
    return refuse('game_excluded', `Game ${gameId} is excluded while bonus ${bonus.id} is active.`);
  }
  const maxBet = bonus?.terms.maxBet;
  if (maxBet !== undefined && amount > maxBet) {
    return refuse(
      'max_bet_exceeded',
      `Maximum bet exceeded: ${amount} requested, ${maxBet} allowed by the active bonus.`,
    );
  }
  const available = wallet.cash + (bonus?.balance ?? 0);
  return amount > available ? refuseFunds(amount, available) : null;
}

/** Its split and contribution are fixed here, for good (rules 2 and 10). */
function placedBet(operation: PlaceBet, inputs: DecisionInputs, bonus: Bonus | undefined): Bet {
  const { gameId, amount } = operation;
  const split = splitStake(amount, inputs.wallet.cash, bonus);
  return {
    walletId: operation.walletId,
    reference: operation.reference,
    seq: operation.seq,
    gameId,
    category: inputs.category,
    roundId: operation.roundId,
    status: 'open',
    stake: amount,
    fromCash: split.cash,
    fromBonus: split.bonus,
    won: 0,
    wonBonus: 0,
    settlements: 0,
    contribution:
      bonus === undefined
        ? 0
        : contributionOf(split, contributionPercent(bonus.terms, gameId, inputs.category), bonus.terms),
    bonusId: bonus?.id ?? null,
    placedAt: operation.acceptedAt,
    endedAt: null,
  };
}

function takeStake(posting: Posting, bet: Bet): void {
  const { fromCash, fromBonus, bonusId } = bet;
  move(posting, 'cash', 'gaming', fromCash);
  move(posting, 'bonus', 'gaming', fromBonus);
  const part = { reason: 'stake', cash: posting.cash, bonus: posting.bonus } as const;
  posting.parts.push(fromBonus > 0 && bonusId !== null ? { ...part, bonusId } : part);
}

/** Rule 11: `wagered` grows with each bet, past `required` if need be. Rule 12: a bet never ends a bonus. */
function countBet(posting: Posting, bonus: Bonus, bet: Bet): void {
  const counted = withTally(bonus, { staked: bet.fromBonus, wagered: bet.contribution, openBets: 1 });
  putBonus(posting, counted);
  if (bet.contribution > 0) recordBonusEvent(posting, 'progress', counted);
}

export const betRule: Rule<PlaceBet> = {
  inputs: ({ walletId, reference, gameId }, lookups) => ({
    hasRollbackTombstone: lookups.hasRollbackTombstone(walletId, reference),
    category: lookups.categories.get(gameId) ?? 'default',
  }),
  decide: decideBet,
};
