import { counted } from '../money-text.ts';
import { completionRate } from './tally.ts';
import type { Tally } from './tally.ts';
import type { WhatIfAnswer } from './what-if.ts';

/**
 * The answer for people: what happened, and beside it what would have. `scales`: digits of the minor unit by currency.
 */
export function whatIfReport(answer: WhatIfAnswer, scales: ReadonlyMap<string, number>): string {
  const parts = [...answer.currencies].map(([currency, { happened, would }]) =>
    section(currency, scales.get(currency) ?? 0, happened, would),
  );
  return [`${counted(answer.wallets, 'wallet')} replayed`, ...parts, ...warnings(answer)].join('\n\n');
}

const COUNTS: [string, (tally: Tally) => string | number][] = [
  ['bonuses', ({ bonuses }) => bonuses],
  ['completed', ({ byStatus }) => byStatus.completed],
  ['completion rate', completionRate],
  ['lost', ({ byStatus }) => byStatus.lost],
  ['expired', ({ byStatus }) => byStatus.expired],
  ['forfeited', ({ byStatus }) => byStatus.forfeited],
  ['active or queued', ({ byStatus }) => byStatus.active + byStatus.queued],
  ['conversions', ({ conversions }) => conversions],
];

const AMOUNTS: [string, (tally: Tally) => bigint][] = [
  ['granted', ({ granted }) => granted],
  ['cost (became cash)', ({ converted }) => converted],
  ['removed', ({ removed }) => removed],
  ['still in play', ({ balance }) => balance],
];

function section(currency: string, scale: number, happened: Tally, would: Tally): string {
  const money = (amount: bigint): string => decimal(amount, scale);
  const rows = [
    [currency, 'happened', 'would have'],
    ...COUNTS.map(([name, of]) => [name, of(happened), of(would)]),
    ...AMOUNTS.map(([name, of]) => [name, money(of(happened)), money(of(would))]),
    ...Object.entries(would.refused).map(([kind, count]) => [`${kind}s refused`, '', count]),
  ];
  return rows.map(line).join('\n');
}

function line([name, happened, would]: (string | number | undefined)[]): string {
  return `${String(name).padEnd(24)}${String(happened).padStart(18)}${String(would).padStart(18)}`;
}

function decimal(amount: bigint, scale: number): string {
  const digits = String(amount).padStart(scale + 1, '0');
  return scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

function warnings({ inexact }: WhatIfAnswer): string[] {
  if (inexact.length === 0) return ['Under their own terms all of them come to exactly what is recorded.'];
  const shown = inexact.slice(0, 5).map(({ walletId, difference }) => `  ${walletId}: ${difference}`);
  const what = `${counted(inexact.length, 'wallet')} did not come to what is recorded, even under their own terms`;
  return [`${what}:\n${shown.join('\n')}`];
}
