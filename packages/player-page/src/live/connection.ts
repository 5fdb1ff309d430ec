import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { ConnectionState } from '@croupier/client';

/** How up to date the page is, in the player's words. */
export type Connection = 'connecting' | 'live' | 'catching-up' | 'reconnecting' | 'offline';

const online = signal(navigator.onLine);
for (const name of ['online', 'offline'])
  window.addEventListener(name, () => (online.value = navigator.onLine));

/** The feed's state as it is shown, and since when the numbers may be old. */
export class Connections {
  readonly #feed = signal<ConnectionState>('connecting');
  /** When the page was last live; null before it has been. */
  readonly lastLive = signal<Date | null>(null);
  readonly shown: ReadonlySignal<Connection> = computed(() => this.#judge());

  hear(state: ConnectionState): void {
    if (this.#feed.peek() === 'live' || state === 'live') this.lastLive.value = new Date();
    this.#feed.value = state;
  }

  #judge(): Connection {
    const state = this.#feed.value;
    if (!online.value) return 'offline';
    if (state === 'live' || state === 'catching-up') return state;
    return this.lastLive.value === null ? 'connecting' : 'reconnecting';
  }
}
