import { z } from 'zod';
import { serverEvents } from '../events/events.ts';
import { leaderboardEntry } from '../http/leaderboards.ts';

// What services send to the realtime services through Redis, and what is accepted there. Unknown fields are passed on:
// during a roll-out the sender may be newer.

const MAX_OUTCOMES = 10_000;
/** A board as it is published is its ten best; this only bounds what is passed on. */
const MAX_ENTRIES = 100;
const time = z.iso.datetime();

export const serviceMessages = {
  'wallet:status': serverEvents['wallet:status'].extend({ at: time }).loose(),
  /** Several `game:outcome`; `id` is that of their outbox row, so that a repeat is known as one. */
  'game:outcomes': z.object({
    id: z.string().min(1).max(64),
    outcomes: z.array(serverEvents['game:outcome'].extend({ at: time }).loose()).max(MAX_OUTCOMES),
  }),
  'leaderboard:updated': serverEvents['leaderboard:updated']
    .extend({
      leaderboardId: z.string().min(1).max(128),
      entries: z.array(leaderboardEntry).max(MAX_ENTRIES),
      at: time,
    })
    .loose(),
};

export type GameOutcomes = z.infer<(typeof serviceMessages)['game:outcomes']>;
