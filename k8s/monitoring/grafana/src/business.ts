import type { Page } from './panels.ts';
import { grossRevenue, money, rate, total, wholeUnits } from './queries.ts';

const MOVED = 'croupier_money_moved_minor_units_total';
const hourly = (flows: string): string => `sum by (currency) (croupier:money_moved:rate5m{${flows}}) * 3600`;
const inRange = (flows: string): string => wholeUnits(total(`${MOVED}{${flows}}`, 'currency'));
const decided = (kind: string): string =>
  `croupier_operations_decided_total{kind="${kind}",status="applied"}`;
const wholeRate = (counter: string, ...by: string[]): string =>
  `${wholeUnits(rate(counter, 'currency', ...by))} * 3600`;

export const business: Page = {
  uid: 'croupier-business',
  title: 'Croupier: business',
  rows: [
    {
      title: 'Now',
      stats: [
        { title: 'Players online', unit: 'count', queries: { players: 'sum(croupier_players_online)' } },
        { title: 'Bets', unit: 'count', queries: { bets: total(decided('bet')) } },
        { title: 'Stakes', unit: 'money', queries: { '{{currency}}': inRange('flow="stakes"') } },
        {
          title: 'Gross gaming revenue',
          unit: 'money',
          queries: { '{{currency}}': grossRevenue(inRange) },
          description: 'Stakes less wins, refunds and payouts, bonus money included, over the time shown.',
        },
        {
          title: 'Active bonuses',
          unit: 'count',
          queries: { active: 'max(croupier_bonuses{status="active"})' },
        },
      ],
      charts: [],
    },
    {
      title: 'Play',
      charts: [
        { title: 'Players online', unit: 'count', queries: { players: 'sum(croupier_players_online)' } },
        {
          title: 'Bets',
          unit: 'perSecond',
          queries: {
            placed: rate(decided('bet')),
            settled: rate(decided('settlement')),
            'rolled back': rate(decided('rollback')),
            refused: rate('croupier_operations_decided_total{kind="bet",status="rejected"}'),
          },
        },
        {
          title: 'Stakes and wins in an hour',
          unit: 'money',
          queries: { 'stakes {{currency}}': money('stakes'), 'wins {{currency}}': money('wins') },
        },
        {
          title: 'Gross gaming revenue in an hour',
          unit: 'money',
          queries: { '{{currency}}': grossRevenue(hourly) },
          description: 'Stakes less wins, refunds and payouts, bonus money included.',
        },
        {
          title: 'Hold',
          unit: 'ratio',
          queries: {
            '{{currency}}': `(${grossRevenue(hourly)}) / (${hourly('flow="stakes"')} > 0)`,
          },
          description: 'Gross gaming revenue as a part of the stakes.',
        },
        {
          title: 'Payouts and refunds in an hour',
          unit: 'money',
          queries: { 'payouts {{currency}}': money('payouts'), 'refunds {{currency}}': money('refunds') },
        },
      ],
    },
    {
      title: 'Payments',
      charts: [
        { title: 'Deposits in an hour', unit: 'money', queries: { '{{currency}}': money('deposits') } },
        { title: 'Withdrawals in an hour', unit: 'money', queries: { '{{currency}}': money('withdrawals') } },
        {
          title: 'Adjustments in an hour',
          unit: 'money',
          queries: {
            'credited {{currency}}': money('adjustments_credited'),
            'debited {{currency}}': money('adjustments_debited'),
          },
        },
      ],
    },
    {
      title: 'Bonuses',
      charts: [
        {
          title: 'Bonus money in an hour',
          unit: 'money',
          queries: {
            'granted {{currency}}': money('bonus_granted'),
            'removed {{currency}}': money('bonus_removed'),
            'converted {{currency}}': wholeRate('croupier_bonus_converted_minor_units_total'),
          },
          description: 'What was granted less what was removed is what bonuses cost.',
        },
        { title: 'Bonuses', unit: 'count', queries: { '{{status}}': 'max by (status) (croupier_bonuses)' } },
        {
          title: 'Wagering contributed in an hour',
          unit: 'money',
          queries: { '{{currency}}': wholeRate('croupier_wagering_contributed_minor_units_total') },
        },
      ],
    },
  ],
};
