import type { Terms } from '@croupier/domain';

/** A step of a worked example of the bonus rules, and the wallet and its active bonus after it. */
export interface Step {
  say: string;
  does:
    | { kind: 'deposit' | 'withdrawal'; amount: number; pending?: boolean }
    | { kind: 'grant'; amount: number; terms: Terms }
    | { kind: 'bet'; reference: string; game: string; amount: number }
    | { kind: 'settle'; bet: string; amount: number }
    | { kind: 'rollback'; bet: string };
  /** The rejection that it meets. */
  refused?: string;
  cash?: number;
  bonus?: number;
  reserved?: number;
  wagered?: number;
  /** Statuses of all bonuses of the wallet, in the order of granting. */
  bonuses?: string[];
}

export interface Example {
  name: string;
  steps: Step[];
}

const terms = (wagering: Partial<Terms['wagering']>, others: Partial<Terms> = {}): Terms => ({
  wagering: { multiplier: 1, base: 'bonus', counts: 'all', ...wagering },
  funding: 'cash_first',
  contributions: { slots: 100, table: 10, live: 0, default: 100 },
  ...others,
});

const bet = (reference: string, amount: number, game = 'slots') => ({
  kind: 'bet' as const,
  reference,
  game,
  amount,
});
const settle = (name: string, amount: number) => ({ kind: 'settle' as const, bet: name, amount });

/** 148 times the same round, as the published example has it. */
const rounds: Step[] = Array.from({ length: 148 }, (_, i) => [
  { say: `round ${i}`, does: bet(`round-${i}`, 500) },
  {
    say: `round ${i} is won`,
    does: settle(`round-${i}`, 500),
    cash: 5500,
    bonus: 2500,
    wagered: 500 * (i + 2),
  },
]).flat();

export const EXAMPLES: Example[] = [
  {
    name: 'the published example',
    steps: [
      { say: 'deposit', does: { kind: 'deposit', amount: 5000 }, cash: 5000, bonus: 0 },
      {
        say: 'grant',
        does: { kind: 'grant', amount: 2500, terms: terms({ multiplier: 30 }, { maxConversion: 2500 }) },
        cash: 5000,
        bonus: 2500,
        wagered: 0,
        bonuses: ['active'],
      },
      { say: 'bet', does: bet('first', 500), cash: 4500, bonus: 2500, wagered: 500 },
      { say: 'win', does: settle('first', 1000), cash: 5500, bonus: 2500, wagered: 500 },
      ...rounds,
      {
        say: 'last bet',
        does: bet('last', 500),
        cash: 5000,
        bonus: 2500,
        wagered: 75_000,
        bonuses: ['active'],
      },
      { say: 'lost', does: settle('last', 0), cash: 7500, bonus: 0, wagered: 75_000, bonuses: ['completed'] },
    ],
  },
  {
    name: 'bonus first',
    steps: [
      { say: 'deposit', does: { kind: 'deposit', amount: 100_000 } },
      {
        say: 'grant',
        does: {
          kind: 'grant',
          amount: 10_000,
          terms: terms({ counts: 'bonus' }, { funding: 'bonus_first' }),
        },
      },
      { say: 'bet', does: bet('t1', 12_000), cash: 98_000, bonus: 0, wagered: 10_000, bonuses: ['active'] },
      { say: 'win', does: settle('t1', 25_000), cash: 123_000, bonus: 0, bonuses: ['completed'] },
    ],
  },
  {
    name: 'cash first, rounding, rollback',
    steps: [
      { say: 'deposit', does: { kind: 'deposit', amount: 600 } },
      {
        say: 'grant',
        does: { kind: 'grant', amount: 1000, terms: terms({ multiplier: 10, counts: 'bonus' }) },
      },
      { say: 'bet', does: bet('b1', 1000), cash: 0, bonus: 600, wagered: 400 },
      { say: 'win', does: settle('b1', 2501), cash: 1501, bonus: 1600, wagered: 400 },
      { say: 'bet', does: bet('b2', 2000), cash: 0, bonus: 1101, wagered: 899 },
      { say: 'rollback', does: { kind: 'rollback', bet: 'b2' }, cash: 1501, bonus: 1600, wagered: 400 },
      { say: 'the same again', does: { kind: 'rollback', bet: 'b2' }, cash: 1501, bonus: 1600, wagered: 400 },
      { say: 'a win on it', does: settle('b2', 100), refused: 'bet_rolled_back', cash: 1501, bonus: 1600 },
    ],
  },
  {
    name: 'contributions and max bet',
    steps: [
      { say: 'deposit', does: { kind: 'deposit', amount: 10_000 } },
      {
        say: 'grant',
        does: { kind: 'grant', amount: 10_000, terms: terms({ multiplier: 35 }, { maxBet: 500 }) },
      },
      { say: 'slots', does: bet('s', 500) },
      { say: 'loses', does: settle('s', 0), cash: 9500, bonus: 10_000, wagered: 500 },
      { say: 'table', does: bet('t', 500, 'table') },
      { say: 'wins', does: settle('t', 900), cash: 9900, wagered: 550 },
      { say: 'live', does: bet('l', 500, 'live') },
      { say: 'loses', does: settle('l', 0), cash: 9400, wagered: 550 },
      { say: 'too much', does: bet('m', 501), refused: 'max_bet_exceeded', cash: 9400 },
      { say: 'table', does: bet('t2', 333, 'table') },
      { say: 'loses', does: settle('t2', 0), cash: 9067, wagered: 583 },
    ],
  },
  {
    name: 'bust and queue',
    steps: [
      { say: 'deposit', does: { kind: 'deposit', amount: 2000 } },
      {
        say: 'grant',
        does: {
          kind: 'grant',
          amount: 2000,
          terms: terms({ multiplier: 40, counts: 'bonus' }, { bustBelow: 10 }),
        },
      },
      {
        say: 'another grant',
        does: { kind: 'grant', amount: 1000, terms: terms({ multiplier: 10 }) },
        cash: 2000,
        bonus: 2000,
        bonuses: ['active', 'queued'],
      },
      { say: 'bet', does: bet('b1', 2500) },
      { say: 'loses', does: settle('b1', 0), cash: 0, bonus: 1500, wagered: 500 },
      { say: 'bet', does: bet('b2', 1496), cash: 0, bonus: 4, wagered: 1996, bonuses: ['active', 'queued'] },
      { say: 'loses', does: settle('b2', 0), cash: 0, bonus: 1000, wagered: 0, bonuses: ['lost', 'active'] },
    ],
  },
  {
    name: 'withdrawal',
    steps: [
      { say: 'deposit', does: { kind: 'deposit', amount: 5000 } },
      { say: 'grant', does: { kind: 'grant', amount: 5000, terms: terms({ multiplier: 35 }) } },
      { say: 'bet', does: bet('b', 1000) },
      { say: 'wins', does: settle('b', 30_000), cash: 34_000, bonus: 5000 },
      {
        say: 'withdrawal',
        does: { kind: 'withdrawal', amount: 33_000, pending: true },
        cash: 1000,
        reserved: 33_000,
        bonus: 0,
        bonuses: ['forfeited'],
      },
    ],
  },
];
