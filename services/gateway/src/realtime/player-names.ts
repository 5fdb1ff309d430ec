import { maySeeBonus } from '@croupier/engine';
import { namedEntries } from '@croupier/leaderboards';
import type { LeaderboardView, PlayerMask } from '@croupier/leaderboards';
import type { Player, Principal } from '@croupier/platform/auth';

/**
 * How players are named on leaderboards, which anyone may read. Where feeds are masked, so are these, under the same
 * names: only who may know all players sees their ids, and a player its own.
 */
export class PlayerNames {
  readonly #read: (() => Promise<PlayerMask>) | null;
  #mask: PlayerMask | null = null;

  /** Null leaves ids as they are. */
  constructor(readMask: (() => Promise<PlayerMask>) | null) {
    this.#read = readMask;
  }

  /** As this caller may see it. */
  async shownTo(principal: Principal, board: LeaderboardView): Promise<LeaderboardView> {
    return this.#named(board, (player) => maySeeBonus(principal, player));
  }

  /** As the public sees it. */
  async inPublic(board: LeaderboardView): Promise<LeaderboardView> {
    return this.#named(board, () => false);
  }

  async #named(board: LeaderboardView, isPlain: (player: Player) => boolean): Promise<LeaderboardView> {
    if (this.#read === null) return board;
    const mask = (this.#mask ??= await this.#read());
    const nameOf: PlayerMask = (player) => (isPlain(player) ? player.playerId : mask(player));
    return { ...board, entries: namedEntries(board, nameOf) };
  }
}
