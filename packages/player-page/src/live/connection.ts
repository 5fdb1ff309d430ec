import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { ConnectionState } from '@croupier/client';

/** The state of the connection as shown to the player. */
export type Connection = 'connecting' | 'live' | 'catching-up' | 'reconnecting' | 'offline';

const online = signal(navigator.onLine);
for (const name of ['online', 'offline'])
  window.addEventListener(name, () => (online.value = navigator.onLine));

/** The state of the connection, and since when the balances may be outdated. */
export class Connections {
  readonly #feed = signal<ConnectionState>('connecting');
  /** When the page was last live; null before it has been. */
  readonly lastLive = signal<Date | null>(null);
  readonly shown: ReadonlySignal<Connection> = computed(() => this.#derive());

  setFeedState(state: ConnectionState): void {
    if (this.#feed.peek() === 'live' || state === 'live') this.lastLive.value = new Date();
    this.#feed.value = state;
  }

  #derive(): Connection {
    const state = this.#feed.value;
    if (!online.value) return 'offline';
    if (state === 'live' || state === 'catching-up') return state;
    return this.lastLive.value === null ? 'connecting' : 'reconnecting';
  }
}
