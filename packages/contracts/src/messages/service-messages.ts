import { z } from 'zod';
import { serverEvents } from '../events/events.ts';
import type { EventBundle, RejectedEvent, ServerEvents, WalletStatusEvent } from '../events/events.ts';
import { leaderboardEntry } from '../http/leaderboards.ts';

// What services send to the realtime services through Redis. Clients never receive these messages as such.

const MAX_OUTCOMES = 10_000;
/** A board as it is published is its ten best; this only bounds what is passed on. */
const MAX_ENTRIES = 100;
const time = z.iso.datetime();

/** What is accepted of messages that any service may send. Unknown fields are passed on: a sender may be newer. */
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

/** What each message carries, by name. */
interface Payloads {
  /** From a wallet-worker, one message a commit. */
  'wallet:bundles': readonly EventBundle[];
  'wallet:rejected': readonly RejectedEvent[];
  /** From a gateway, or republished by a wallet-worker. */
  'wallet:status': WalletStatusEvent;
  /** From a bonus-worker, for the topic `game`. */
  'game:outcomes': GameOutcomes;
  /** From a bonus-worker or a gateway, for the topic `leaderboard`. */
  'leaderboard:updated': ServerEvents['leaderboard:updated'];
}

export type ServiceMessageName = keyof Payloads;

/** A message from one service to the realtime services. */
export type ServiceMessage<Name extends ServiceMessageName = ServiceMessageName> = {
  [N in Name]: readonly [name: N, payload: Payloads[N]];
}[Name];

/** A message of a change that is not an operation. It is stored in the outbox with the change. */
export type StoredMessage = ServiceMessage<'wallet:status' | 'game:outcomes'>;
