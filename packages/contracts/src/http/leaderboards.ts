import { MAX_AMOUNT } from '@croupier/domain';
import { z } from 'zod';
import { brand, currencyCode, identifier, timestamp, total, words } from './primitives.ts';

const SCORE = `Must be an integer from 0 to ${MAX_AMOUNT}.`;

export const leaderboardBody = z.strictObject({
  id: identifier,
  name: words(200),
  brand: brand.optional(),
  metric: z.enum(['wagered', 'won'], { error: 'Must be wagered or won.' }),
  currency: currencyCode,
});

export const scoreBody = z.strictObject({
  brand: brand.optional(),
  playerId: identifier,
  score: z.int({ error: SCORE }).min(0, SCORE).max(MAX_AMOUNT, SCORE),
});

export const leaderboardEntry = z.object({
  position: z.int(),
  brand: z.string().optional().meta({ description: 'On leaderboards of all brands.' }),
  playerId: z.string(),
  score: total,
});

export const leaderboard = z
  .object({
    id: z.string(),
    name: z.string(),
    brand: z.string().nullable().meta({ description: 'Null: of all brands.' }),
    metric: z.enum(['wagered', 'won']),
    currency: z.string(),
    entries: z.array(leaderboardEntry),
    at: timestamp,
  })
  .meta({ id: 'Leaderboard' });
