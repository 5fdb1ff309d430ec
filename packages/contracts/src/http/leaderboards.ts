import { MAX_AMOUNT } from '@croupier/domain';
import { z } from 'zod';
import { meaning } from './meanings.ts';
import { brand, currencyCode, identifier, timestamp, total, words } from './primitives.ts';

const SCORE = `Must be an integer from 0 to ${MAX_AMOUNT}.`;

export const leaderboardBody = z.strictObject({
  id: identifier.describe('Id of the leaderboard, which the caller chooses.'),
  name: words(200).describe(meaning.name),
  brand: brand.optional().describe(meaning.ownBrandBody),
  metric: z.enum(['wagered', 'won'], { error: 'Must be wagered or won.' }).describe(meaning.metric),
  currency: currencyCode.describe('Currency of the wallets that count.'),
});

export const scoreBody = z.strictObject({
  brand: brand
    .optional()
    .describe(
      'Brand of the player. Without it: that of the leaderboard, else the only brand of the token, else `default`.',
    ),
  playerId: identifier.describe(meaning.playerId),
  score: z
    .int({ error: SCORE })
    .min(0, SCORE)
    .max(MAX_AMOUNT, SCORE)
    .describe('In minor units of the currency of the leaderboard.'),
});

export const leaderboardEntry = z.object({
  position: z.int().describe('Place on the leaderboard, from 1.'),
  brand: z.string().optional().describe('Brand of the player, on leaderboards of all brands.'),
  playerId: z.string().describe('Id of the player, or a mask of it.'),
  score: total.describe(
    'In minor units of the currency of the leaderboard: a number up to 9007199254740991, beyond it a string of digits.',
  ),
});

export const leaderboard = z
  .object({
    id: z.string().describe('Id of the leaderboard.'),
    name: z.string().describe(meaning.name),
    brand: z.string().nullable().describe(meaning.ownBrand),
    metric: z.enum(['wagered', 'won']).describe(meaning.metric),
    currency: z.string().describe('Currency of the wallets that count.'),
    entries: z.array(leaderboardEntry).describe('The best hundred, the best first.'),
    at: timestamp.describe('When the entries were read.'),
  })
  .meta({ id: 'Leaderboard', description: 'Players by what they staked or won.' });
