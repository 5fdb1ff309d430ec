import { signal } from '@preact/signals';
import type { Leaderboard } from '@croupier/client';

type Standings = Pick<Leaderboard, 'entries' | 'at'>;

const SHOWN = 8;

/** The best players, as last told. */
export class Board {
  readonly entries = signal<Leaderboard['entries'] | null>(null);
  #at = '';

  /** What was asked for and what was told may come in either order. */
  take({ entries, at }: Standings): void {
    if (at < this.#at) return;
    this.#at = at;
    this.entries.value = entries.slice(0, SHOWN);
  }
}
