import { z } from 'zod';
import { operation } from '../operations/operations.ts';
import { amount, identifier, minorUnits, timestamp, uuid } from './primitives.ts';

/** What the demo provider plays for and with: nothing of it touches other players or games. */
export const DEMO_PREFIX = 'demo-';

const PLAYER = 'Must begin with demo- and be 6 to 64 characters from a-z, 0-9 and -.';
const GAME = 'Must begin with demo-.';
/** A hundred units of most currencies; no win of the game's can pass the largest amount. */
const MAX_STAKE = 10_000;
const STAKE = `Must be at most ${MAX_STAKE}.`;

export const demoSessionBody = z.strictObject({
  playerId: z.string({ error: PLAYER }).regex(/^demo-[a-z0-9-]{1,59}$/, PLAYER),
});

export const demoSpinBody = z.strictObject({
  walletId: uuid,
  gameId: identifier.refine((id) => id.startsWith(DEMO_PREFIX), GAME),
  amount: amount.max(MAX_STAKE, STAKE),
});

const symbol = z.string().meta({ description: 'A symbol of the game.' });

export const demoGame = z
  .object({
    gameId: z.string(),
    name: z.string(),
    stakes: z.array(minorUnits),
    symbols: z.array(symbol),
    pays: z.array(z.object({ symbol, count: z.int(), multiplier: z.int() })),
    returnPercent: z.number(),
  })
  .meta({ id: 'DemoGame' });

export const demoSession = z
  .object({
    token: z.string(),
    expiresAt: timestamp,
    playerId: z.string(),
    walletId: uuid,
    leaderboardId: z.string(),
    game: demoGame,
  })
  .meta({ id: 'DemoSession' });

export const demoSpin = z
  .object({
    roundId: z.string(),
    gameId: z.string(),
    reels: z.array(symbol),
    stake: minorUnits,
    multiplier: z.int(),
    win: minorUnits,
    bet: operation,
    settlement: operation,
  })
  .meta({ id: 'DemoSpin' });

export type DemoSessionBody = z.infer<typeof demoSessionBody>;
export type DemoSpinBody = z.infer<typeof demoSpinBody>;
export type DemoGame = z.infer<typeof demoGame>;
export type DemoSession = z.infer<typeof demoSession>;
export type DemoSpin = z.infer<typeof demoSpin>;
