import { serviceMessages, validate } from '@croupier/contracts';
import type { Validated } from '@croupier/contracts';
import type { DroppedMessages } from '@croupier/platform/redis';
import type { RealtimeServer } from '../clients/wire.ts';
import type { RealtimeMetrics } from '../metrics.ts';
import type { Feed } from './feed.ts';
import type { HandedOver } from './handed-over.ts';
import type { Leaderboards } from './leaderboards.ts';
import { isBundle, isRejected } from './message-checks.ts';

export interface InboxOptions {
  feed: Feed;
  leaderboards: Pick<Leaderboards, 'tell'>;
  metrics: Pick<RealtimeMetrics, 'heard'>;
  dropped: DroppedMessages;
}

/** Returns how much of the hand-over is dropped: its items that are wrong, or 1 where there are none. */
type Handler = (payload: unknown) => number;
type Handlers = Record<keyof HandedOver, Handler>;

/**
 * Takes what other services hand over. Messages of another shape are counted and dropped; versions of wallets that are
 * missing because of it are read from PostgreSQL.
 */
export function openInbox(io: RealtimeServer, options: InboxOptions): void {
  const { dropped } = options;
  for (const [name, handle] of Object.entries(handlersOf(options)) as [keyof HandedOver, Handler][]) {
    dropped.expect(name, ['malformed']);
    io.on(name, (payload: unknown) => {
      try {
        // once for a hand-over, however much of it is wrong
        if (handle(payload) > 0) dropped.drop(name, 'malformed');
      } catch (error) {
        dropped.drop(name, 'malformed', error);
      }
    });
  }
}

function handlersOf({ feed, leaderboards, metrics }: InboxOptions): Handlers {
  return {
    'wallet:bundles': (payload) => {
      const dropped = forEachValid(payload, isBundle, (bundle) => feed.tell(bundle));
      metrics.heard.inc(Array.isArray(payload) ? payload.length - dropped : 0);
      return dropped;
    },
    'wallet:rejected': (payload) => forEachValid(payload, isRejected, (event) => feed.tellRejected(event)),
    'wallet:status': whenValid(
      (payload) => validate(serviceMessages['wallet:status'], payload),
      (event) => feed.tellStatus(event),
    ),
    'game:outcomes': whenValid(
      (payload) => validate(serviceMessages['game:outcomes'], payload),
      (outcomes) => feed.tellOutcomes(outcomes),
    ),
    'leaderboard:updated': whenValid(
      (payload) => validate(serviceMessages['leaderboard:updated'], payload),
      (board) => leaderboards.tell(board),
    ),
  };
}

function forEachValid<T>(
  payload: unknown,
  isValid: (item: unknown) => item is T,
  take: (item: T) => void,
): number {
  if (!Array.isArray(payload)) return 1;
  let dropped = 0;
  for (const item of payload as unknown[]) {
    if (isValid(item)) take(item);
    else dropped += 1;
  }
  return dropped;
}

function whenValid<T>(
  check: (payload: unknown) => Validated<T>,
  take: (event: T) => void,
): (payload: unknown) => number {
  return (payload) => {
    const checked = check(payload);
    if (!checked.ok) return 1;
    take(checked.value);
    return 0;
  };
}
