import { signal } from '@preact/signals';
import type { Leaderboard } from '@croupier/client';

type Standings = Pick<Leaderboard, 'entries' | 'at'>;

const MAX_ROWS = 8;

/** The first entries of the leaderboard, in their latest state. */
export class Board {
  readonly entries = signal<Leaderboard['entries'] | null>(null);
  #at = '';

  /** Answers and events may arrive in either order. */
  take({ entries, at }: Standings): void {
    if (at < this.#at) return;
    this.#at = at;
    this.entries.value = entries.slice(0, MAX_ROWS);
  }
}
