import type { EventBundle, ServerEventName, ServerEvents } from '@croupier/contracts';
import type { WalletHead } from '@croupier/ledger';
import type { Player, Principal } from '@croupier/platform/auth';
import type { Subject } from '../clients/subjects.ts';
import type { Followers } from './followers.ts';
import { keyOf } from './players.ts';
import type { PlayerKey } from './players.ts';
import { Sequencer } from './sequencer.ts';
import { waitingMessages } from '../clients/wire.ts';
import type { Admitted, RealtimeSocket } from '../clients/wire.ts';

interface Follow {
  /** Null until it is known. */
  player: PlayerKey | null;
  readonly sequencer: Sequencer<EventBundle>;
  /** The version that the client was last told without its event: by `snapshot` or `heads`. */
  headTold: number | null;
  /** Of the last status that the client knows: earlier ones are repeats. Milliseconds since the epoch. */
  statusAt: number;
}

/** Where a wallet is when a connection begins to follow it. */
export type StartingPoint = Pick<WalletHead, 'id' | 'version' | 'updatedAt'>;

type Ready = readonly EventBundle[];

/** A client with this much waiting for it gets no more of what it missed for the moment. */
const ROOM = 1024;

/**
 * One client: whom it follows, and for each wallet how far it has been told. Players are followed as a whole, so that
 * wallets made later belong to it too. Returns what is to be sent; sends nothing of wallets by itself.
 */
export class Connection {
  readonly socket: RealtimeSocket;
  readonly principal: Principal;
  /** What the client has subscribed to, by name. */
  readonly topics = new Set<string>();
  /** Bounds what all connections of this `sub` may have at a time. */
  readonly subject: Subject;
  readonly #followers: Followers<Connection>;
  readonly #gone = new AbortController();
  readonly #wallets = new Map<string, Follow>();
  /** True when every wallet of the player has its starting point, so that one met later is new and starts at 0. */
  readonly #players = new Map<PlayerKey, boolean>();

  constructor(socket: RealtimeSocket, { principal, subject }: Admitted, followers: Followers<Connection>) {
    this.socket = socket;
    this.principal = principal;
    this.subject = subject;
    this.#followers = followers;
  }

  /** Aborted when the client has gone: work that waits for it is dropped. */
  get gone(): AbortSignal {
    return this.#gone.signal;
  }

  get isOpen(): boolean {
    return !this.#gone.signal.aborted;
  }

  get hasRoom(): boolean {
    return waitingMessages(this.socket) < ROOM;
  }

  emit<Name extends ServerEventName>(name: Name, payload: ServerEvents[Name]): void {
    this.socket.emit(name, payload);
  }

  /** Keeps what is told of the player's wallets until `startPlayer` says where each of them starts. */
  followPlayer(player: Player): void {
    const key = keyOf(player);
    if (!this.isOpen || this.#players.has(key)) return;
    this.#players.set(key, false);
    this.#followers.addPlayer(key, this);
  }

  /** Keeps what is told of the wallet until `startWallet`. */
  followWallet(walletId: string): void {
    if (!this.isOpen) return;
    if (!this.#wallets.has(walletId)) this.#wallets.set(walletId, newFollow(null));
    this.#followers.addWallet(walletId, this);
  }

  followsPlayer(player: Player): boolean {
    return this.#players.has(keyOf(player));
  }

  /** The wallet's player, where the wallet is followed. */
  playerOf(walletId: string): PlayerKey | null {
    return this.#wallets.get(walletId)?.player ?? null;
  }

  /** `told`: the client has been given these versions with what belongs to them. */
  startPlayer(player: Player, wallets: readonly StartingPoint[], told: boolean): Ready {
    const key = keyOf(player);
    if (!this.isOpen || !this.#players.has(key)) return [];
    const ready: EventBundle[] = [];
    for (const { id, version, updatedAt } of wallets) {
      const follow = this.#meet(id, key);
      if (told) follow.headTold = version;
      follow.statusAt = Math.max(follow.statusAt, updatedAt);
      ready.push(...follow.sequencer.start(version));
    }
    this.#players.set(key, true);
    // made since the versions were read
    for (const follow of this.#wallets.values()) {
      if (follow.player === key) ready.push(...follow.sequencer.start(0));
    }
    return ready;
  }

  startWallet({ id, version, updatedAt, ...player }: WalletHead): Ready {
    if (!this.isOpen) return [];
    const key = keyOf(player);
    const follow = this.#meet(id, key);
    follow.statusAt = Math.max(follow.statusAt, updatedAt);
    // a wallet that the player got after we began to follow the player is followed from its beginning
    return follow.sequencer.start(this.#players.get(key) === true ? 0 : version);
  }

  unfollowPlayer(player: Player): void {
    const key = keyOf(player);
    this.#players.delete(key);
    this.#followers.removePlayer(key, this);
    for (const [walletId, follow] of this.#wallets) {
      if (follow.player === key && !this.topics.has(`wallet:${walletId}`)) this.#wallets.delete(walletId);
    }
  }

  unfollowWallet(walletId: string): void {
    this.#followers.removeWallet(walletId, this);
    const player = this.playerOf(walletId);
    if (player === null || !this.#players.has(player)) this.#wallets.delete(walletId);
  }

  /** What can be told now that this has come. */
  take(bundle: EventBundle): Ready {
    return this.#meet(bundle.walletId, keyOf(bundle)).sequencer.offer(bundle);
  }

  /** The wallet has that version; whether its event has come or ever will is another matter. */
  hear(walletId: string, player: Player | null, version: number): void {
    const follow = player === null ? this.#wallets.get(walletId) : this.#meet(walletId, keyOf(player));
    follow?.sequencer.hear(version);
  }

  /** Whether this status is newer than the one that the client knows; from now on it knows this one. */
  takeStatus(walletId: string, player: Player, at: number): boolean {
    const follow = this.#meet(walletId, keyOf(player));
    if (at <= follow.statusAt) return false;
    follow.statusAt = at;
    return true;
  }

  isOld(bundle: EventBundle): boolean {
    return this.#wallets.get(bundle.walletId)?.sequencer.isOld(bundle.version) ?? false;
  }

  /** The newest version of the wallet that was received. */
  newest(walletId: string): number {
    return this.#wallets.get(walletId)?.sequencer.newest ?? 0;
  }

  /** See `Sequencer.correct`. */
  correct(walletId: string, version: number, newestReceived: number): boolean {
    return this.#wallets.get(walletId)?.sequencer.correct(version, newestReceived) ?? false;
  }

  isBehind(walletId: string): boolean {
    return this.#wallets.get(walletId)?.sequencer.behind ?? false;
  }

  told(walletId: string): number | null {
    return this.#wallets.get(walletId)?.sequencer.told ?? null;
  }

  wallets(): IterableIterator<string> {
    return this.#wallets.keys();
  }

  /** Versions that are news to the client, given what they are in PostgreSQL; null when there are none. */
  newHeads(versions: ReadonlyMap<string, number>): Record<string, number> | null {
    let heads: Record<string, number> | null = null;
    for (const [walletId, follow] of this.#wallets) {
      const { told } = follow.sequencer;
      const head = Math.max(told ?? 0, versions.get(walletId) ?? 0);
      if (told === null || head === follow.headTold) continue;
      follow.headTold = head;
      heads ??= {};
      heads[walletId] = head;
    }
    return heads;
  }

  /** The client is gone: nothing more is kept for it. */
  close(): void {
    this.#gone.abort();
    for (const player of this.#players.keys()) this.#followers.removePlayer(player, this);
    for (const walletId of this.#wallets.keys()) this.#followers.removeWallet(walletId, this);
    this.#players.clear();
    this.#wallets.clear();
  }

  #meet(walletId: string, player: PlayerKey): Follow {
    let follow = this.#wallets.get(walletId);
    if (follow === undefined) {
      follow = newFollow(player);
      if (this.#players.get(player) === true) follow.sequencer.start(0);
      this.#wallets.set(walletId, follow);
    }
    follow.player = player;
    return follow;
  }
}

function newFollow(player: PlayerKey | null): Follow {
  return { player, sequencer: new Sequencer(), headTold: null, statusAt: 0 };
}
