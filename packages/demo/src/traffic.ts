import { Zipf } from '@croupier/bench';
import type { Player } from './player.ts';
import type { Tally } from './tally.ts';

/** What happens, and how often: shares that add up to 1. */
const HABITS: readonly [number, (player: Player, other: Player) => Promise<unknown>][] = [
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

/** Players who are at it in the same moment. */
const SEATS = 48;
const TRIES = 8;

/** The evening: few play a lot and many a little, as in life. */
export class Evening {
  readonly #players: readonly Player[];
  readonly #tally: Tally;
  readonly #zipf: Zipf;
  #over = false;

  constructor(players: readonly Player[], tally: Tally) {
    this.#players = players;
    this.#tally = tally;
    this.#zipf = new Zipf(players.length);
  }

  /** Resolves when the last one has finished what he was doing. */
  async last(milliseconds: number): Promise<void> {
    const closing = setTimeout(() => (this.#over = true), milliseconds);
    const seats = Math.max(1, Math.min(SEATS, this.#players.length >> 1));
    await Promise.all(Array.from({ length: seats }, () => this.#seat()));
    clearTimeout(closing);
  }

  async #seat(): Promise<void> {
    while (!this.#over) {
      const player = this.#idle();
      player.busy = true;
      await this.#act(player).catch((error: unknown) => this.#tally.complain(String(error)));
      player.busy = false;
    }
  }

  /** Somebody by chance, the keen ones most often; whoever is free where they are all busy. */
  #idle(): Player {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const drawn = this.#players[this.#zipf.draw()];
      if (drawn?.busy === false) return drawn;
    }
    return this.#players.find(({ busy }) => !busy) ?? absurd();
  }

  #act(player: Player): Promise<unknown> {
    const other = this.#players[Math.floor(Math.random() * this.#players.length)] ?? player;
    let draw = Math.random();
    const habit = HABITS.find(([share]) => (draw -= share) < 0) ?? HABITS[0];
    return (
      habit?.[1](
        player,
        other === player ? (this.#players.find((one) => one !== player) ?? player) : other,
      ) ?? absurd()
    );
  }
}

function absurd(): never {
  throw new Error('there are fewer players than seats');
}
