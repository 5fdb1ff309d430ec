import { z } from 'zod';
import { bonus } from './bonuses.ts';
import { kind } from '../operations/kinds.ts';
import { minorUnits, timestamp, total, uuid } from './primitives.ts';
import { bet, page } from './wallets.ts';

const count = z.int();

const totals = z
  .object({
    granted: minorUnits,
    won: minorUnits,
    returned: minorUnits.meta({ description: 'Given back by rollbacks.' }),
    staked: minorUnits,
    converted: minorUnits,
    removed: minorUnits,
    balance: minorUnits,
    dropped: total.meta({
      description: 'Bonus parts of wins and refunds that came after the end, and were not paid.',
    }),
    required: minorUnits,
    wagered: minorUnits,
    bets: z.object({
      placed: count,
      open: count,
      settled: count,
      rolledBack: count,
      stakes: total,
      fromCash: total,
      fromBonus: total,
      won: total.meta({ description: 'What was dropped included.' }),
      contribution: total.meta({ description: 'Of the bets that were not rolled back.' }),
    }),
  })
  .meta({
    description:
      'granted + won + returned = staked + converted + removed + balance. Sums over several bets are numbers up to 9007199254740991 and strings of digits beyond it.',
  });

const explainedBet = bet.extend({
  counted: minorUnits.meta({ description: 'The part of the stake that the terms count.' }),
  percent: z.number().meta({
    description: 'What of it contributed, by the category that the game had when the bet was placed.',
  }),
  toCash: minorUnits,
  toBonus: minorUnits,
  dropped: minorUnits,
  words: z.string(),
});

/** The statement of a bonus: what support staff answer players with. */
export const explanation = z
  .object({
    bonus,
    currency: z.string(),
    summary: z.array(z.string()).meta({ description: 'What happened, in plain words, in order.' }),
    totals,
    end: z
      .object({
        status: bonus.shape.status,
        reason: z.string(),
        at: timestamp,
        operationId: uuid,
        kind,
        version: z.int(),
      })
      .nullable()
      .meta({ description: 'Null while it has not ended.' }),
    bets: page(explainedBet),
  })
  .meta({ id: 'Explanation' });
