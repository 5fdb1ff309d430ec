import { serviceMessages, validate } from '@croupier/contracts';
import type { ServiceMessageName, Validated } from '@croupier/contracts';
import type { DroppedMessages } from '@croupier/platform/redis';
import type { RealtimeServer } from '../clients/wire.ts';
import type { RealtimeMetrics } from '../metrics.ts';
import type { Feed } from './feed.ts';
import type { LeaderboardThrottle } from './leaderboard-throttle.ts';
import { isBundle, isRejected } from './message-checks.ts';

export interface ServiceSubscriptionOptions {
  feed: Feed;
  leaderboards: Pick<LeaderboardThrottle, 'publish'>;
  metrics: Pick<RealtimeMetrics, 'versionsReceived'>;
  dropped: DroppedMessages;
}

/** Returns how many malformed items were dropped; 1 for a malformed message without items. */
type Handler = (payload: unknown) => number;
type Handlers = Record<ServiceMessageName, Handler>;

/**
 * Receives service messages. Malformed ones are counted and dropped; versions that are missing because of it are read
 * from PostgreSQL.
 */
export function subscribeToServices(io: RealtimeServer, options: ServiceSubscriptionOptions): void {
  const { dropped } = options;
  for (const [name, handle] of Object.entries(handlersOf(options)) as [ServiceMessageName, Handler][]) {
    dropped.expect(name, ['malformed']);
    io.on(name, (payload: unknown) => {
      try {
        // counted once a message, whatever the number of malformed items
        if (handle(payload) > 0) dropped.drop(name, 'malformed');
      } catch (error) {
        dropped.drop(name, 'malformed', error);
      }
    });
  }
}

function handlersOf({ feed, leaderboards, metrics }: ServiceSubscriptionOptions): Handlers {
  return {
    'wallet:bundles': (payload) => {
      const dropped = forEachValid(payload, isBundle, (bundle) => feed.deliver(bundle));
      metrics.versionsReceived.inc(Array.isArray(payload) ? payload.length - dropped : 0);
      return dropped;
    },
    'wallet:rejected': (payload) =>
      forEachValid(payload, isRejected, (event) => feed.deliverRejection(event)),
    'wallet:status': whenValid(
      (payload) => validate(serviceMessages['wallet:status'], payload),
      (event) => feed.deliverStatus(event),
    ),
    'game:outcomes': whenValid(
      (payload) => validate(serviceMessages['game:outcomes'], payload),
      (outcomes) => feed.deliverOutcomes(outcomes),
    ),
    'leaderboard:updated': whenValid(
      (payload) => validate(serviceMessages['leaderboard:updated'], payload),
      (board) => leaderboards.publish(board),
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
