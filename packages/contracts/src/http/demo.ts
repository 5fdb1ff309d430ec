import { z } from 'zod';
import { operation } from '../operations/operations.ts';
import { meaning } from './meanings.ts';
import { amount, identifier, minorUnits, timestamp, uuid } from './primitives.ts';

/** What the demo provider plays for and with: nothing of it touches other players or games. */
export const DEMO_PREFIX = 'demo-';

const PLAYER = 'Must begin with demo- and be 6 to 64 characters from a-z, 0-9 and -.';
const GAME = 'Must begin with demo-.';
/** A hundred units of most currencies; no win of the game's can pass the largest amount. */
const MAX_STAKE = 10_000;
const STAKE = `Must be at most ${MAX_STAKE}.`;

export const demoSessionBody = z.strictObject({
  playerId: z
    .string({ error: PLAYER })
    .regex(/^demo-[a-z0-9-]{1,59}$/, PLAYER)
    .describe(meaning.playerId),
});

export const demoSpinBody = z.strictObject({
  walletId: uuid.describe('Id of the wallet of the player.'),
  gameId: identifier.refine((id) => id.startsWith(DEMO_PREFIX), GAME).describe(meaning.gameId),
  amount: amount.max(MAX_STAKE, STAKE).describe(meaning.stake),
});

const symbol = z.string().describe('A symbol of the game.');

const demoGame = z
  .object({
    gameId: z.string().describe(meaning.gameId),
    name: z.string().describe(meaning.name),
    stakes: z.array(minorUnits).describe('Stakes to choose from, in minor units.'),
    symbols: z.array(symbol).describe('Symbols on the reels.'),
    pays: z
      .array(
        z.object({
          symbol,
          count: z.int().describe('How many reels from the left show it.'),
          multiplier: z.int().describe(meaning.multiplier),
        }),
      )
      .describe('The paytable.'),
    returnPercent: z.number().describe('Percent of all stakes that is won, on average.'),
  })
  .meta({ id: 'DemoGame', description: 'The game of the demo provider.' });

export const demoSession = z
  .object({
    token: z.string().describe('Bearer token of the player.'),
    expiresAt: timestamp.describe('When the token expires.'),
    playerId: z.string().describe(meaning.playerId),
    walletId: uuid.describe('Id of the wallet of the player.'),
    leaderboardId: z.string().describe('Id of the leaderboard of the game.'),
    game: demoGame,
  })
  .meta({ id: 'DemoSession', description: 'A demo player who is signed in.' });

export const demoSpin = z
  .object({
    roundId: z.string().describe('Id of the round.'),
    gameId: z.string().describe(meaning.gameId),
    reels: z.array(symbol).describe('What each reel shows, from left to right.'),
    stake: minorUnits.describe(meaning.stake),
    multiplier: z.int().describe(meaning.multiplier),
    win: minorUnits.describe('What the round won, in minor units; 0: nothing.'),
    bet: operation,
    settlement: operation,
  })
  .meta({ id: 'DemoSpin', description: 'A round of the demo game: its outcome, bet and settlement.' });

export type DemoSpinBody = z.infer<typeof demoSpinBody>;
export type DemoGame = z.infer<typeof demoGame>;
export type DemoSession = z.infer<typeof demoSession>;
export type DemoSpin = z.infer<typeof demoSpin>;
