import { contributionOf, contributionPercent, type Terms } from '@croupier/domain';

export interface CountedBet {
  gameId: string;
  /** The category of its game now. */
  category: string;
  fromCash: number;
  fromBonus: number;
  contribution: number;
}

/**
 * The percent at which a bet counted. It is not stored, and the game may have another category now; so what today's
 * category says is only believed if it comes to the stored contribution. If it does not, the one other percent of the
 * terms that does; null if there are several or none.
 */
export function percentOfBet(bet: CountedBet, terms: Terms): number | null {
  const fits = (percent: number): boolean =>
    contributionOf({ cash: bet.fromCash, bonus: bet.fromBonus }, percent, terms) === bet.contribution;
  const now = contributionPercent(terms, bet.gameId, bet.category);
  if (fits(now)) return now;
  const [one, another] = new Set(Object.values(terms.contributions).filter(fits));
  return one === undefined || another !== undefined ? null : one;
}
