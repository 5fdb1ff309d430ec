import { z } from 'zod';
import { bonus } from './bonuses.ts';
import { kind } from '../operations/kinds.ts';
import { meaning } from './meanings.ts';
import { minorUnits, timestamp, total, uuid } from './primitives.ts';
import { bet, page } from './wallets.ts';

const betTotals = z.object({
  placed: z.int().describe('Number of bets placed under the bonus.'),
  open: z.int().describe('Number of them that are open.'),
  settled: z.int().describe('Number of them that are settled.'),
  rolledBack: z.int().describe('Number of them that were rolled back.'),
  stakes: total.describe('Sum of their stakes.'),
  fromCash: total.describe('Sum of the parts paid from cash.'),
  fromBonus: total.describe('Sum of the parts paid from bonus money.'),
  won: total.describe('Sum of what they won, including what was dropped.'),
  contribution: total.describe('Sum of their contributions, without those of bets that were rolled back.'),
});

const totals = z.object({
  granted: minorUnits.describe(meaning.granted),
  won: minorUnits.describe(meaning.bonusWon),
  returned: minorUnits.describe('Bonus money given back by rollbacks.'),
  staked: minorUnits.describe('Bonus money staked.'),
  converted: minorUnits.describe(meaning.converted),
  removed: minorUnits.describe(meaning.removed),
  balance: minorUnits.describe(meaning.bonusBalance),
  dropped: total.describe(
    'Bonus parts of wins and refunds that came after the bonus had ended, and were not paid.',
  ),
  required: minorUnits.describe(meaning.required),
  wagered: minorUnits.describe(meaning.wagered),
  bets: betTotals.describe('Its bets, whatever money paid for them.'),
});

const TOTALS =
  'In minor units: granted + won + returned = staked + converted + removed + balance. Sums over several bets are numbers up to 9007199254740991 and strings of digits beyond it.';

const explainedBet = bet.extend({
  counted: minorUnits.describe('Part of the stake that the terms count.'),
  percent: z
    .number()
    .describe('Percent of it that contributed, by the category of the game when the bet was placed.'),
  toCash: minorUnits.describe(meaning.toCash),
  toBonus: minorUnits.describe(meaning.toBonus),
  dropped: minorUnits.describe(meaning.dropped),
  words: z.string().describe('What happened to it, in plain words.'),
});

const end = z.object({
  status: bonus.shape.status.describe('How it ended.'),
  reason: z.string().describe('Why it ended, such as `completed` or `withdrawal`.'),
  at: timestamp.describe('When it ended.'),
  operationId: uuid.describe('Id of the operation that ended it.'),
  kind,
  version: z.int().describe(meaning.version),
});

/** The statement of a bonus: what support staff answer players with. */
export const explanation = z
  .object({
    bonus,
    currency: z.string().describe('Currency code of the wallet.'),
    summary: z.array(z.string()).describe('What happened, in plain words, in order.'),
    totals: totals.describe(TOTALS),
    end: end.nullable().describe('How it ended. Null: it has not.'),
    bets: page(explainedBet).describe('The bets placed under it, oldest first.'),
  })
  .meta({ id: 'Explanation', description: 'The statement of a bonus, in plain words and numbers.' });
