import { Zipf } from '@croupier/bench';
import type { Player } from './player.ts';
import type { Tally } from './tally.ts';

/** Actions of players with their shares, which add up to 1. */
const ACTIONS: readonly [number, (player: Player, other: Player) => Promise<unknown>][] = [
  [0.7, (player) => player.playRound()],
  [0.02, (player) => player.playTwice()],
  [0.01, (player) => player.rollBackEarly()],
  [0.01, (player) => player.betTooMuch()],
  [0.06, (player) => player.deposit(5000)],
  [0.04, (player) => player.depositInTwoSteps()],
  [0.04, (player) => player.withdraw()],
  [0.03, (player) => player.withdrawInTwoSteps()],
  [0.05, (player, other) => player.transfer(other)],
  [0.03, (player) => player.sendBatch()],
  [0.01, (player) => player.beFrozen()],
];

/** Players who act at the same time. */
const MAX_ACTIVE = 48;
const TRIES = 8;

/** Random actions of players; a few players act often and many rarely (a Zipf distribution). */
export class Traffic {
  readonly #players: readonly Player[];
  readonly #tally: Tally;
  readonly #zipf: Zipf;
  #isOver = false;

  constructor(players: readonly Player[], tally: Tally) {
    this.#players = players;
    this.#tally = tally;
    this.#zipf = new Zipf(players.length);
  }

  /** Starts actions for `milliseconds`; resolves when the last one has finished. */
  async run(milliseconds: number): Promise<void> {
    const timer = setTimeout(() => (this.#isOver = true), milliseconds);
    const active = Math.max(1, Math.min(MAX_ACTIVE, this.#players.length >> 1));
    await Promise.all(Array.from({ length: active }, () => this.#playUntilOver()));
    clearTimeout(timer);
  }

  async #playUntilOver(): Promise<void> {
    while (!this.#isOver) {
      const player = this.#idle();
      player.busy = true;
      await this.#act(player).catch((error: unknown) => this.#tally.addFault(String(error)));
      player.busy = false;
    }
  }

  /** A random idle player, frequent players most often; the first idle one if the drawn ones are busy. */
  #idle(): Player {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const drawn = this.#players[this.#zipf.draw()];
      if (drawn?.busy === false) return drawn;
    }
    return this.#players.find(({ busy }) => !busy) ?? unreachable();
  }

  #act(player: Player): Promise<unknown> {
    const other = this.#players[Math.floor(Math.random() * this.#players.length)] ?? player;
    let draw = Math.random();
    const action = ACTIONS.find(([share]) => (draw -= share) < 0) ?? ACTIONS[0];
    return (
      action?.[1](
        player,
        other === player ? (this.#players.find((one) => one !== player) ?? player) : other,
      ) ?? unreachable()
    );
  }
}

function unreachable(): never {
  throw new Error('more concurrent actions than players');
}
