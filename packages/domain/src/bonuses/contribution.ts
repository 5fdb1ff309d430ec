import type { Terms } from './bonus.ts';
import type { Split } from './funding.ts';
import { hundredths, mulDivFloor } from '../money.ts';

/**
 * Rule 10: a bet's contribution, fixed when the bet is placed: floor(counted stake × percent ÷ 100). Percents have two
 * decimals, so they are integers of hundredths here and nothing is rounded but by the floor.
 */
export function contributionOf(split: Split, percent: number, terms: Terms): number {
  return mulDivFloor(countedStake(split, terms), hundredths(percent), 10_000);
}

/** The whole stake (`all`), its cash part or its bonus part (rule 10). */
export function countedStake(split: Split, terms: Terms): number {
  switch (terms.wagering.counts) {
    case 'all':
      return split.cash + split.bonus;
    case 'cash':
      return split.cash;
    case 'bonus':
      return split.bonus;
  }
}

/** By game, else by category, else `default` (rule 10). */
export function contributionPercent(terms: Terms, gameId: string, category: string): number {
  return (
    ownPercent(terms.gameContributions, gameId) ??
    ownPercent(terms.contributions, category) ??
    terms.contributions.default
  );
}

/** Ids are the caller's: a game called `constructor` or `__proto__` must not find what every object inherits. */
function ownPercent(
  percents: { readonly [name: string]: number } | undefined,
  name: string,
): number | undefined {
  return percents !== undefined && Object.hasOwn(percents, name) ? percents[name] : undefined;
}
