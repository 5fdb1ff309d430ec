import type { BonusView } from '@croupier/contracts';
import type { Terms } from '@croupier/domain';
import type { Total } from '@croupier/ledger';
import { counted, formatMoney, listed, formatTime } from '../money-text.ts';
import type { Currency } from '../money-text.ts';
import type { ExplainedBet, ExplainTotals, ExplainView } from './explain-views.ts';

export interface Statement {
  bonus: BonusView;
  totals: ExplainTotals;
  end: ExplainView['end'];
  currency: Currency;
  /** Null: the offer no longer exists. */
  offerName: string | null;
}

/** What happened to a bonus, one fact a sentence, in the order in which it happened. */
export function summaryOf(statement: Statement): string[] {
  return [
    granted(statement),
    requirement(statement),
    howStakesCount(statement.bonus.terms),
    started(statement),
    ...bets(statement),
    ...way(statement),
    progress(statement),
    ...ending(statement),
  ];
}

function granted({ bonus, currency, offerName }: Statement): string {
  const offer = offerName === null ? '' : ` under the offer “${offerName}”`;
  return `A bonus of ${formatMoney(bonus.granted, currency)} was granted on ${formatTime(bonus.createdAt)}${offer}.`;
}

function requirement({ bonus: { required, terms }, currency }: Statement): string {
  const base = terms.wagering.base === 'bonus' ? 'the bonus' : 'the sum of its deposit and the bonus';
  return `The requirement is to wager ${formatMoney(required, currency)}: ${terms.wagering.multiplier} times ${base}.`;
}

const PART = { all: 'the whole stake', cash: 'the cash part of a stake', bonus: 'the bonus part of a stake' };
const FUNDING = {
  cash_first: 'from cash first',
  bonus_first: 'from the bonus first',
  proportional: 'from cash and bonus in proportion to both balances',
};

function howStakesCount({ wagering, funding, contributions, gameContributions = {} }: Terms): string {
  const { default: rest, ...categories } = contributions;
  const shares = [
    ...mostFirst(gameContributions).map(([game, percent]) => `${percent} % for the game ${game}`),
    ...mostFirst(categories).map(([category, percent]) => `${percent} % for ${category}`),
    `${rest} % for all other games`,
  ];
  return `Stakes are paid ${FUNDING[funding]}; ${PART[wagering.counts]} counts, at ${listed(shares)}.`;
}

/** Stored terms have lost the order in which they were written. */
function mostFirst(percents: { readonly [name: string]: number }): [string, number][] {
  return Object.entries(percents).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

function started({ bonus: { status, activatedAt, expiresAt } }: Statement): string {
  if (activatedAt === null) {
    return status === 'queued'
      ? 'It waits behind another bonus; its money is not in the wallet yet.'
      : 'It waited behind another bonus and never started; its money never came into the wallet.';
  }
  const until = expiresAt === null ? 'without a time limit' : `to be met by ${formatTime(expiresAt)}`;
  return `It started on ${formatTime(activatedAt)}, ${until}.`;
}

function bets({ bonus, totals, currency }: Statement): string[] {
  if (bonus.activatedAt === null) return [];
  const { placed, open, settled, rolledBack, stakes, fromCash, fromBonus } = totals.bets;
  if (placed === 0) return ['No bet was placed under it.'];
  const split = `${formatMoney(fromCash, currency)} from cash and ${formatMoney(fromBonus, currency)} from the bonus`;
  return [
    `${counted(placed, 'bet')} of ${formatMoney(stakes, currency)} in all ${placed === 1 ? 'was' : 'were'} placed under it, ${split}: ` +
      `${settled} settled, ${rolledBack} rolled back, ${open} open.`,
  ];
}

function way({ bonus, totals, currency }: Statement): string[] {
  if (bonus.activatedAt === null) return [];
  const money = (amount: Total): string => formatMoney(amount, currency);
  const came = [
    `${money(totals.granted)} granted`,
    `${money(totals.won)} won`,
    `${money(totals.returned)} given back by rollbacks`,
  ];
  const went = [
    `${money(totals.staked)} staked`,
    `${money(totals.converted)} converted to cash`,
    `${money(totals.removed)} removed`,
  ];
  const sentence = `The bonus money: ${listed(came)}, less ${listed(went)}, leaves ${money(totals.balance)}.`;
  if (totals.dropped === 0) return [sentence];
  return [sentence, `${money(totals.dropped)} of wins or refunds came after it had ended, and was not paid.`];
}

function progress({ bonus: { progress: done, required, percent, wagered }, currency }: Statement): string {
  const more = wagered > required ? ` (${formatMoney(wagered, currency)} with all that came after)` : '';
  return `Of the requirement ${formatMoney(done, currency)} of ${formatMoney(required, currency)} was wagered, ${percent} %${more}.`;
}

function ending(statement: Statement): string[] {
  const { bonus, totals, end } = statement;
  if (end === null) return unended(bonus, totals);
  return [
    `${how(statement)} on ${formatTime(end.at)} by operation ${end.operationId} (${end.kind}).`,
    whatWasLeft(statement),
  ];
}

function unended({ status, activatedAt }: BonusView, totals: ExplainTotals): string[] {
  if (status !== 'active' || activatedAt === null || totals.bets.open === 0) return [];
  return ['It is evaluated when its last open bet has ended.'];
}

function how({ bonus, currency }: Statement): string {
  const { status, endReason, terms } = bonus;
  switch (status) {
    case 'completed':
      return 'It was completed';
    case 'expired':
      return 'Its time was over and it expired';
    case 'lost':
      return `Less than ${formatMoney(terms.bustBelow ?? 1, currency)} was left and it was lost`;
    case 'forfeited':
      return endReason === 'withdrawal'
        ? 'It was forfeited for a withdrawal'
        : `It was forfeited (“${endReason}”)`;
    case 'active':
    case 'queued':
      throw new Error(`a bonus that is ${status} has no end`);
  }
}

function whatWasLeft({ bonus, totals, currency }: Statement): string {
  const money = (amount: Total): string => formatMoney(amount, currency);
  const { converted, removed } = totals;
  if (bonus.activatedAt === null) return `Its ${money(removed)} was taken back.`;
  if (bonus.status !== 'completed')
    return removed === 0 ? 'Nothing was left to remove.' : `${money(removed)} was removed.`;
  const above = `${money(removed)} above the maximum of ${money(bonus.terms.maxConversion ?? 0)} was removed`;
  return removed === 0
    ? `${money(converted)} became cash.`
    : `${money(converted)} became cash, and ${above}.`;
}

/** A bet of the statement in one line. */
export function betText(bet: Omit<ExplainedBet, 'words'>, currency: Currency): string {
  const money = (amount: Total): string => formatMoney(amount, currency);
  const stake = `${money(bet.stake)} on ${bet.gameId} (${money(bet.fromCash)} cash, ${money(bet.fromBonus)} bonus)`;
  return `${stake}; ${money(bet.counted)} counted at ${bet.percent} %, ${money(bet.contribution)} contributed; ${outcome(bet, money)}.`;
}

function outcome(bet: Omit<ExplainedBet, 'words'>, money: (amount: Total) => string): string {
  const dropped = bet.dropped === 0 ? '' : `, ${money(bet.dropped)} not paid since the bonus had ended`;
  const paid = `${money(bet.toCash)} to cash, ${money(bet.toBonus)} to the bonus${dropped}`;
  if (bet.status === 'rolled_back') return `rolled back, its contribution taken away: ${paid}`;
  const so = bet.won === 0 ? 'nothing won' : `won ${money(bet.won)}: ${paid}`;
  return bet.status === 'open' ? `open, ${so}` : so;
}
