import type {
  EventBundle,
  GameOutcomes,
  RejectedEvent,
  ServerEvents,
  WalletStatusEvent,
} from '@croupier/contracts';

/** Messages from other services, sent by `serverSideEmit` of a headless emitter. Clients never receive them as such. */
export interface ServiceMessages {
  /** From a wallet-worker, one message a commit. */
  'wallet:bundles': (bundles: EventBundle[]) => void;
  'wallet:rejected': (events: RejectedEvent[]) => void;
  /** From a gateway, or republished by a wallet-worker. */
  'wallet:status': (event: WalletStatusEvent) => void;
  /** From a bonus-worker, for the topic `game`. */
  'game:outcomes': (outcomes: GameOutcomes) => void;
  /** From a bonus-worker or a gateway, for the topic `leaderboard`. */
  'leaderboard:updated': (event: ServerEvents['leaderboard:updated']) => void;
}
