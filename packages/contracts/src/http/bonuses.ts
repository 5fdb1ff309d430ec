import type { Terms } from '@croupier/domain';
import { z } from 'zod';
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
  multiplier: decimals(0.01, 1000, MULTIPLIER),
  base: z.enum(['bonus', 'deposit_and_bonus']),
  counts: z.enum(['all', 'cash', 'bonus']),
});

/** Terms are copied to every bonus and read with each of its bets. */
const MAX_CATEGORIES = 200;
const MAX_GAMES = 2000;
const MAX_TERMS_BYTES = 64 * 1024;

const termsFields = z.strictObject({
  wagering,
  funding: z.enum(['cash_first', 'bonus_first', 'proportional']),
  contributions: boundedRecord(percent, MAX_CATEGORIES).refine(
    (percents) => Object.hasOwn(percents, 'default'),
    { error: 'The percent of `default` is required.', path: ['default'] },
  ),
  gameContributions: boundedRecord(percent, MAX_GAMES).optional(),
  excludedGames: boundedArray(identifier, MAX_GAMES).optional(),
  maxBet: amount.optional(),
  maxConversion: amount.optional(),
  bustBelow: amount.optional(),
  expiresInSeconds: seconds.optional(),
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

/**
 * Whether any stake that is allowed contributes anything: floor(stake × percent ÷ 100) of the best game, at the highest
 * bet.
 */
function canCount({
  contributions,
  gameContributions = {},
  excludedGames = [],
  maxBet,
}: z.infer<typeof termsFields>): boolean {
  const excluded = new Set(excludedGames);
  const games = Object.entries(gameContributions).filter(([game]) => !excluded.has(game));
  const percents = [...Object.values(contributions), ...games.map(([, value]) => value)];
  const best = BigInt(percents.reduce((highest, value) => Math.max(highest, Math.round(value * 100)), 0));
  return best > 0n && (!isAmount(maxBet) || (BigInt(maxBet) * best) / 10_000n > 0n);
}

/** A `maxBet` that is not an amount is refused as such. */
function isAmount(value: number | undefined): value is number {
  return value !== undefined && Number.isSafeInteger(value) && value > 0;
}

export const trigger = z.strictObject({
  on: z.literal('deposit'),
  matchPercent: decimals(0.01, 1000, MATCH),
  maxAmount: amount,
  minDeposit: amount,
  firstOnly: z.boolean().optional(),
});

export const offerBody = z.strictObject({
  name,
  terms,
  brand: brand.optional(),
  currency: currencyCode.optional(),
  amount: amount.optional(),
  trigger: trigger.optional(),
});

export const gameBody = z.strictObject({ category: identifier, name: name.optional() });

/** In answers and events: what is absent is not there. */
const shownTerms = termsFields as unknown as z.ZodType<Terms>;

export const offer = z
  .object({
    id: uuid,
    name: z.string(),
    brand: z.string().nullable().meta({ description: 'Null: of all brands.' }),
    currency: z.string().nullable(),
    amount: minorUnits.nullable(),
    terms: shownTerms,
    trigger: trigger.nullable(),
    archived: z.boolean(),
    createdAt: timestamp,
    archivedAt: timestamp.nullable(),
  })
  .meta({ id: 'Offer' });

export const bonus = z
  .object({
    id: uuid,
    walletId: uuid,
    offerId: uuid,
    status: z.enum(['queued', 'active', 'completed', 'lost', 'expired', 'forfeited']),
    granted: minorUnits,
    balance: minorUnits,
    won: minorUnits,
    converted: minorUnits,
    removed: minorUnits,
    required: minorUnits,
    wagered: minorUnits,
    progress: minorUnits,
    percent: z.int(),
    expiresAt: timestamp.nullable(),
    terms: shownTerms,
    createdAt: timestamp,
    activatedAt: timestamp.nullable(),
    endedAt: timestamp.nullable(),
    endReason: z.string().nullable(),
  })
  .meta({ id: 'Bonus' });

export const game = z
  .object({ gameId: z.string(), category: z.string(), name: z.string().nullable() })
  .meta({ id: 'Game' });
export const offerPage = page(offer);
export const bonusPage = page(bonus);

export type OfferView = z.infer<typeof offer>;
export type BonusView = z.infer<typeof bonus>;
export type Trigger = z.infer<typeof trigger>;
