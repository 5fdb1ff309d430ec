import type { Bonus, Terms } from './bonus.ts';
import { hundredths, MAX_AMOUNT, mulDivCeil, mulDivFloor } from '../money.ts';

/**
 * Rule 9: required = multiplier × base, base = the bonus amount, or the deposit that triggered it plus the bonus
 * amount; a fraction is rounded up, so at least 1 is always required. May pass MAX_AMOUNT: the grant is refused then.
 */
export function requiredWagering(terms: Terms, amount: number, depositAmount: number): number {
  const { base, multiplier } = terms.wagering;
  const wagered = base === 'bonus' ? amount : BigInt(depositAmount) + BigInt(amount);
  return mulDivCeil(wagered, hundredths(multiplier), 100);
}

/** Rule 11: `wagered` is raw and uncapped; what is shown is min(wagered, required). */
export function progress(bonus: Pick<Bonus, 'wagered' | 'required'>): number {
  return Math.min(bonus.wagered, bonus.required);
}

/** floor(100 × progress ÷ required): 100 only when all of it is done. */
export function percent(bonus: Pick<Bonus, 'wagered' | 'required'>): number {
  return mulDivFloor(progress(bonus), 100, bonus.required);
}

/**
 * Terms under which no bet could ever contribute: every percent is 0, or `maxBet` is so small that the contribution of
 * the largest stake rounds down to 0. A percent of an excluded game does not count, since no bet on it can be placed.
 */
export function unfinishable(terms: Terms): boolean {
  const games = Object.entries(terms.gameContributions ?? {})
    .filter(([gameId]) => terms.excludedGames?.includes(gameId) !== true)
    .map(([, percentOfGame]) => percentOfGame);
  const best = Math.max(...Object.values(terms.contributions), ...games);
  return mulDivFloor(terms.maxBet ?? MAX_AMOUNT, hundredths(best), 10_000) === 0;
}
