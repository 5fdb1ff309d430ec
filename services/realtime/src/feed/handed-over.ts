import type { ServerEvents, WalletStatusEvent } from '@croupier/contracts';
import type { EventBundle, RejectedEvent } from '@croupier/ledger';

/** What other services hand over, by `serverSideEmit` of a headless emitter: never seen by clients as it is. */
export interface HandedOver {
  /** From a wallet-worker, one message for one commit. */
  'wallet:bundles': (bundles: EventBundle[]) => void;
  'wallet:rejected': (events: RejectedEvent[]) => void;
  /** From a gateway. */
  'wallet:status': (event: WalletStatusEvent) => void;
  /** From a bonus-worker: to be told to the topic `game`. */
  'game:outcomes': (outcomes: ServerEvents['game:outcome'][]) => void;
  /** From a bonus-worker: to be told to the topic `leaderboard`, as often as the contract allows. */
  'leaderboard:updated': (event: ServerEvents['leaderboard:updated']) => void;
}
