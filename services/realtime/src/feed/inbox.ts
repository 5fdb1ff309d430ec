import type { Logger } from '@croupier/platform';
import type { RealtimeMetrics } from '../metrics.ts';
import type { Feed } from './feed.ts';
import type { HandedOver } from './handed-over.ts';
import type { Leaderboards } from './leaderboards.ts';
import type { RealtimeServer } from '../clients/wire.ts';

export interface InboxOptions {
  feed: Feed;
  leaderboards: Leaderboards;
  metrics: Pick<RealtimeMetrics, 'heard'>;
  log: Logger;
}

/** Takes what other services hand over. */
export function openInbox(io: RealtimeServer, { feed, leaderboards, metrics, log }: InboxOptions): void {
  const handlers: HandedOver = {
    'wallet:bundles': (bundles) => {
      metrics.heard.inc(bundles.length);
      bundles.forEach((bundle) => feed.tell(bundle));
    },
    'wallet:rejected': (events) => events.forEach((event) => feed.tellRejected(event)),
    'wallet:status': (event) => feed.tellStatus(event),
    'game:outcomes': (outcomes) => {
      for (const outcome of outcomes) io.local.to('game').emit('game:outcome', outcome);
    },
    'leaderboard:updated': (board) => leaderboards.tell(board),
  };
  io.on('wallet:bundles', guarded(handlers['wallet:bundles'], log));
  io.on('wallet:rejected', guarded(handlers['wallet:rejected'], log));
  io.on('wallet:status', guarded(handlers['wallet:status'], log));
  io.on('game:outcomes', guarded(handlers['game:outcomes'], log));
  io.on('leaderboard:updated', guarded(handlers['leaderboard:updated'], log));
}

/** What makes no sense is logged and left: it must not end the process. */
function guarded<T>(handle: (message: T) => void, log: Logger): (message: T) => void {
  return (message) => {
    try {
      handle(message);
    } catch (error) {
      log.error('a message of another service could not be taken', { error });
    }
  };
}
