import type {
  EventBundle,
  GameOutcomes,
  RejectedEvent,
  ServerEvents,
  WalletStatusEvent,
} from '@croupier/contracts';

/** What other services hand over, by `serverSideEmit` of a headless emitter: never seen by clients as it is. */
export interface HandedOver {
  /** From a wallet-worker, one message for one commit. */
  'wallet:bundles': (bundles: EventBundle[]) => void;
  'wallet:rejected': (events: RejectedEvent[]) => void;
  /** From a gateway, or from a wallet-worker where it is still in the outbox. */
  'wallet:status': (event: WalletStatusEvent) => void;
  /** From a bonus-worker, likewise: for the topic `game`. */
  'game:outcomes': (outcomes: GameOutcomes) => void;
  /** From a bonus-worker or a gateway: for the topic `leaderboard`, as often as the contract allows. */
  'leaderboard:updated': (event: ServerEvents['leaderboard:updated']) => void;
}
