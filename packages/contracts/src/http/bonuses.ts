import { unfinishable } from '@croupier/domain';
import type { Terms } from '@croupier/domain';
import { z } from 'zod';
import { meaning } from './meanings.ts';
import {
  amount,
  boundedArray,
  boundedRecord,
  brand,
  currencyCode,
  identifier,
  minorUnits,
  seconds,
  timestamp,
  uuid,
  words,
} from './primitives.ts';
import { page } from './wallets.ts';

const MULTIPLIER = 'Must be a number from 0.01 to 1000 with at most 2 decimals.';
const PERCENT = 'Must be a number from 0 to 100 with at most 2 decimals.';
const MATCH = 'Must be a number from 0.01 to 1000 with at most 2 decimals.';

/** Counted in hundredths, so that the rules reckon with integers only. */
function decimals(min: number, max: number, rule: string) {
  return z
    .number({ error: rule })
    .min(min, rule)
    .max(max, rule)
    .refine((value) => Math.round(value * 100) / 100 === value, rule);
}

const percent = decimals(0, 100, PERCENT);
const name = words(200);

const wagering = z.strictObject({
  multiplier: decimals(0.01, 1000, MULTIPLIER).describe(
    'Times the base that must be wagered: 0.01 to 1000, with at most 2 decimals.',
  ),
  base: z
    .enum(['bonus', 'deposit_and_bonus'])
    .describe('What is multiplied: the bonus, or the deposit that it is for and the bonus.'),
  counts: z
    .enum(['all', 'cash', 'bonus'])
    .describe('Part of a stake that counts: all of it, its cash part or its bonus part.'),
});

/** Terms are copied to every bonus and read with each of its bets. */
const MAX_CATEGORIES = 200;
const MAX_GAMES = 2000;
const MAX_TERMS_BYTES = 64 * 1024;

const termsFields = z.strictObject({
  wagering: wagering.describe('The wagering requirement.'),
  funding: z
    .enum(['cash_first', 'bonus_first', 'proportional'])
    .describe('Which money a stake takes first; `proportional`: in proportion to cash and bonus.'),
  contributions: boundedRecord(percent, MAX_CATEGORIES)
    .refine((percents) => Object.hasOwn(percents, 'default'), {
      error: 'The percent of `default` is required.',
      path: ['default'],
    })
    .describe('Percent of a stake that counts, by category of the game; `default` for all others.'),
  gameContributions: boundedRecord(percent, MAX_GAMES)
    .optional()
    .describe('Percent of a stake that counts, by `gameId`; goes before the category.'),
  excludedGames: boundedArray(identifier, MAX_GAMES)
    .optional()
    .describe('Games that cannot be played while the bonus is active, by `gameId`.'),
  maxBet: amount.optional().describe('Largest stake while the bonus is active, in minor units.'),
  maxConversion: amount
    .optional()
    .describe('Most that becomes cash when the bonus is completed, in minor units. Without it: all.'),
  bustBelow: amount
    .optional()
    .describe('The bonus is lost when its balance is below this amount, in minor units. Without it: 1.'),
  expiresInSeconds: seconds
    .optional()
    .describe('How long the bonus lasts from its activation. Without it: it does not expire.'),
});

/** Terms that no bet could ever meet are refused. */
export const terms = termsFields
  // all of it is ASCII: a character is a byte
  .refine((fields) => JSON.stringify(fields).length <= MAX_TERMS_BYTES, 'Must be 64 KB of JSON at most.')
  .refine(canCount, { error: 'No bet could ever contribute under these terms.', path: ['contributions'] })
  .transform((fields) => ({
    ...fields,
    contributions: { ...fields.contributions, default: fields.contributions['default'] ?? 0 },
  }));

/** The rule of the domain. Values that are refused for another reason must not make it throw. */
function canCount(fields: z.infer<typeof termsFields>): boolean {
  const { contributions, gameContributions = {}, maxBet } = fields;
  return !unfinishable({
    ...fields,
    contributions: { default: 0, ...bounded(contributions) },
    gameContributions: bounded(gameContributions),
    maxBet: isAmount(maxBet) ? maxBet : undefined,
  });
}

function bounded(percents: Record<string, number>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(percents).map(([name, value]) => [name, Math.min(Math.max(value, 0), 100)]),
  );
}

/** A `maxBet` that is not an amount is refused as such. */
function isAmount(value: number | undefined): value is number {
  return value !== undefined && Number.isSafeInteger(value) && value > 0;
}

const trigger = z.strictObject({
  on: z.literal('deposit').describe('What triggers the grant: a deposit, when it is applied.'),
  matchPercent: decimals(0.01, 1000, MATCH).describe(
    'Percent of the deposit that is granted: 0.01 to 1000, with at most 2 decimals.',
  ),
  maxAmount: amount.describe('Largest bonus, in minor units.'),
  minDeposit: amount.describe('Smallest deposit that triggers a grant, in minor units.'),
  firstOnly: z
    .boolean()
    .optional()
    .describe('Only the first applied deposit of the wallet triggers a grant.'),
});

export const offerBody = z.strictObject({
  name: name.describe(meaning.name),
  terms: terms.describe(meaning.terms),
  brand: brand.optional().describe(meaning.ownBrandBody),
  currency: currencyCode.optional().describe('Currency of its wallets. Without it: any.'),
  amount: amount
    .optional()
    .describe('Amount of its bonuses, in minor units. Without it: each grant names the amount.'),
  trigger: trigger
    .optional()
    .describe('Deposits that grant the bonus. Without it: it is granted on request only.'),
});

export const gameBody = z.strictObject({
  category: identifier.describe(meaning.category),
  name: name.optional().describe(meaning.name),
});

/** In answers and events: what is absent is not there. */
const shownTerms = termsFields as unknown as z.ZodType<Terms>;

export const offer = z
  .object({
    id: uuid.describe(meaning.offerId),
    name: z.string().describe(meaning.name),
    brand: z.string().nullable().describe(meaning.ownBrand),
    currency: z.string().nullable().describe('Currency of its wallets. Null: any.'),
    amount: minorUnits
      .nullable()
      .describe('Amount of its bonuses, in minor units. Null: each grant names the amount.'),
    terms: shownTerms.describe(meaning.terms),
    trigger: trigger
      .nullable()
      .describe('Deposits that grant the bonus. Null: it is granted on request only.'),
    archived: z.boolean().describe('An archived offer grants no more bonuses.'),
    createdAt: timestamp.describe('When it was created.'),
    archivedAt: timestamp.nullable().describe('When it was archived. Null: it is not.'),
  })
  .meta({ id: 'Offer', description: 'Terms under which bonuses are granted.' });

export const bonus = z
  .object({
    id: uuid.describe(meaning.bonusId),
    walletId: uuid.describe(meaning.walletId),
    offerId: uuid.describe(meaning.offerId),
    status: z
      .enum(['queued', 'active', 'completed', 'lost', 'expired', 'forfeited'])
      .describe(
        '`queued`: another bonus of the wallet is active. One bonus of a wallet is active at a time.',
      ),
    granted: minorUnits.describe(meaning.granted),
    balance: minorUnits.describe(meaning.bonusBalance),
    won: minorUnits.describe(meaning.bonusWon),
    converted: minorUnits.describe(meaning.converted),
    removed: minorUnits.describe(meaning.removed),
    required: minorUnits.describe(meaning.required),
    wagered: minorUnits.describe(meaning.wagered),
    progress: minorUnits.describe('`wagered`, at most `required`.'),
    percent: z.int().describe('`progress` in percent of `required`, rounded down.'),
    expiresAt: timestamp.nullable().describe('When it expires. Null: it does not, or is still queued.'),
    terms: shownTerms.describe('Its terms, copied from the offer when it was granted.'),
    createdAt: timestamp.describe('When it was granted.'),
    activatedAt: timestamp.nullable().describe('When it became active. Null: it was not.'),
    endedAt: timestamp.nullable().describe('When it ended. Null: it has not.'),
    endReason: z
      .string()
      .nullable()
      .describe('Why it ended, such as `completed` or `withdrawal`. Null: it has not.'),
  })
  .meta({ id: 'Bonus', description: 'A bonus of a wallet with its wagering; amounts in minor units.' });

export const game = z
  .object({
    gameId: z.string().describe(meaning.gameId),
    category: z.string().describe(meaning.category),
    name: z.string().nullable().describe('Name of the game. Null: none was given.'),
  })
  .meta({ id: 'Game', description: 'A game and its category.' });
export const offerPage = page(offer);
export const bonusPage = page(bonus);

export type OfferView = z.infer<typeof offer>;
export type BonusView = z.infer<typeof bonus>;
export type Trigger = z.infer<typeof trigger>;
