import { signal } from '@preact/signals';
import type { DemoSession, DemoSpin } from '@croupier/contracts';
import { spin } from '../session/demo-api.ts';
import { token } from '../session/session.ts';
import { refusedBy } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { pause, stopsAfterMs } from './timing.ts';

export interface ReelState {
  face: string;
  isSpinning: boolean;
}

/** The slot machine: its reels, the stake and the outcome of the last round. Balances come from the feed only. */
export class SlotGame {
  readonly reels = signal<readonly ReelState[]>([]);
  readonly stake = signal(0);
  readonly isPlaying = signal(false);
  readonly outcome = signal<Outcome | null>(null);
  readonly #session: DemoSession;

  constructor(session: DemoSession) {
    this.#session = session;
    const { symbols, stakes } = session.game;
    this.reels.value = symbols.slice(0, 3).map((face) => ({ face, isSpinning: false }));
    this.stake.value = stakes[2] ?? stakes[0] ?? 0;
  }

  async play(): Promise<void> {
    if (this.isPlaying.peek()) return;
    this.isPlaying.value = true;
    this.outcome.value = null;
    this.#show(this.reels.peek().map((reel) => ({ ...reel, isSpinning: true })));
    try {
      const began = performance.now();
      await this.#stop(await this.#spin(), began);
    } catch (error) {
      this.#show(this.reels.peek().map((reel) => ({ ...reel, isSpinning: false })));
      this.outcome.value = refusedBy(error);
    } finally {
      this.isPlaying.value = false;
    }
  }

  #spin(): Promise<DemoSpin> {
    const { walletId, game } = this.#session;
    return spin({ walletId, gameId: game.gameId, amount: this.stake.peek() }, token);
  }

  /** Stops one reel after another. */
  async #stop({ reels, win }: DemoSpin, began: number): Promise<void> {
    for (const [index, face] of reels.entries()) {
      await pause(began + stopsAfterMs(index) - performance.now());
      this.#show(this.reels.peek().map((reel, at) => (at === index ? { face, isSpinning: false } : reel)));
    }
    this.outcome.value = win > 0 ? { kind: 'won', amount: win } : { kind: 'lost' };
  }

  #show(reels: readonly ReelState[]): void {
    this.reels.value = reels;
  }
}
