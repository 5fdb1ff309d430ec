import type { EventBundle, ServerEventName, ServerEvents } from '@croupier/contracts';
import type { WalletHead } from '@croupier/ledger';
import type { Player, Principal } from '@croupier/platform/auth';
import type { Subject } from '../clients/subjects.ts';
import type { Subscriptions } from './subscriptions.ts';
import { keyOf } from './players.ts';
import type { PlayerKey } from './players.ts';
import { Sequencer } from './sequencer.ts';
import { waitingMessages } from '../clients/wire.ts';
import type { Admitted, RealtimeSocket } from '../clients/wire.ts';

interface TrackedWallet {
  /** Null until it is known. */
  player: PlayerKey | null;
  readonly sequencer: Sequencer<EventBundle>;
  /** The version last sent in `snapshot` or `heads`. */
  headSent: number | null;
  /** Time of the last status sent; earlier ones are repeats. Milliseconds since the epoch. */
  statusAt: number;
}

/** The state of a wallet from which a connection receives its events. */
export type StartingPoint = Pick<WalletHead, 'id' | 'version' | 'updatedAt'>;

type Ready = readonly EventBundle[];

/** Waiting messages at which the gap filler pauses for this client. */
const MAX_BACKLOG = 1024;

/**
 * One client: its subscriptions, and the last version sent of each wallet. A subscription to a player includes wallets
 * that are created later. Methods return the events that are ready to be sent; the feed sends them.
 */
export class Connection {
  readonly socket: RealtimeSocket;
  readonly principal: Principal;
  /** Names of the topics that the client subscribed to. */
  readonly topics = new Set<string>();
  /** Bounds that are shared by all connections of this `sub`. */
  readonly subject: Subject;
  readonly #subscriptions: Subscriptions<Connection>;
  readonly #closed = new AbortController();
  readonly #wallets = new Map<string, TrackedWallet>();
  /** True when every wallet of the player has its starting point, so that an unknown wallet is new and starts at 0. */
  readonly #players = new Map<PlayerKey, boolean>();

  constructor(
    socket: RealtimeSocket,
    { principal, subject }: Admitted,
    subscriptions: Subscriptions<Connection>,
  ) {
    this.socket = socket;
    this.principal = principal;
    this.subject = subject;
    this.#subscriptions = subscriptions;
  }

  /** Aborted when the connection has closed: work that waits for it is dropped. */
  get closed(): AbortSignal {
    return this.#closed.signal;
  }

  get isOpen(): boolean {
    return !this.#closed.signal.aborted;
  }

  get hasCapacity(): boolean {
    return waitingMessages(this.socket) < MAX_BACKLOG;
  }

  emit<Name extends ServerEventName>(name: Name, payload: ServerEvents[Name]): void {
    this.socket.emit(name, payload);
  }

  /** Keeps the events of the player's wallets until `startPlayer` sets the starting point of each of them. */
  subscribeToPlayer(player: Player): void {
    const key = keyOf(player);
    if (!this.isOpen || this.#players.has(key)) return;
    this.#players.set(key, false);
    this.#subscriptions.addPlayer(key, this);
  }

  /** Keeps the wallet's events until `startWallet`. */
  subscribeToWallet(walletId: string): void {
    if (!this.isOpen) return;
    if (!this.#wallets.has(walletId)) this.#wallets.set(walletId, newTracked(null));
    this.#subscriptions.addWallet(walletId, this);
  }

  isSubscribedTo(player: Player): boolean {
    return this.#players.has(keyOf(player));
  }

  /** The wallet's player, if the wallet is tracked. */
  playerOf(walletId: string): PlayerKey | null {
    return this.#wallets.get(walletId)?.player ?? null;
  }

  /** `wasSent`: the client has received these versions in its snapshot. */
  startPlayer(player: Player, wallets: readonly StartingPoint[], wasSent: boolean): Ready {
    const key = keyOf(player);
    if (!this.isOpen || !this.#players.has(key)) return [];
    const ready: EventBundle[] = [];
    for (const { id, version, updatedAt } of wallets) {
      const tracked = this.#track(id, key);
      if (wasSent) tracked.headSent = version;
      tracked.statusAt = Math.max(tracked.statusAt, updatedAt);
      ready.push(...tracked.sequencer.start(version));
    }
    this.#players.set(key, true);
    // wallets created since the versions were read
    for (const tracked of this.#wallets.values()) {
      if (tracked.player === key) ready.push(...tracked.sequencer.start(0));
    }
    return ready;
  }

  startWallet({ id, version, updatedAt, ...player }: WalletHead): Ready {
    if (!this.isOpen) return [];
    const key = keyOf(player);
    const tracked = this.#track(id, key);
    tracked.statusAt = Math.max(tracked.statusAt, updatedAt);
    // a wallet created after the subscription to its player starts at version 0
    return tracked.sequencer.start(this.#players.get(key) === true ? 0 : version);
  }

  unsubscribeFromPlayer(player: Player): void {
    const key = keyOf(player);
    this.#players.delete(key);
    this.#subscriptions.removePlayer(key, this);
    for (const [walletId, tracked] of this.#wallets) {
      if (tracked.player === key && !this.topics.has(`wallet:${walletId}`)) this.#wallets.delete(walletId);
    }
  }

  unsubscribeFromWallet(walletId: string): void {
    this.#subscriptions.removeWallet(walletId, this);
    const player = this.playerOf(walletId);
    if (player === null || !this.#players.has(player)) this.#wallets.delete(walletId);
  }

  /** Returns the bundles that can be sent now that this one was received. */
  take(bundle: EventBundle): Ready {
    return this.#track(bundle.walletId, keyOf(bundle)).sequencer.offer(bundle);
  }

  /** Notes that the wallet has that version; its event may not have been received. */
  noteVersion(walletId: string, player: Player | null, version: number): void {
    const tracked = player === null ? this.#wallets.get(walletId) : this.#track(walletId, keyOf(player));
    tracked?.sequencer.noteVersion(version);
  }

  /** Whether this status is newer than the last one sent; it counts as sent from now on. */
  takeStatus(walletId: string, player: Player, at: number): boolean {
    const tracked = this.#track(walletId, keyOf(player));
    if (at <= tracked.statusAt) return false;
    tracked.statusAt = at;
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

  /** The last version delivered; null until it has a starting point. */
  delivered(walletId: string): number | null {
    return this.#wallets.get(walletId)?.sequencer.delivered ?? null;
  }

  wallets(): IterableIterator<string> {
    return this.#wallets.keys();
  }

  /** Heads that differ from those last sent, given the versions in PostgreSQL; null when there are none. */
  newHeads(versions: ReadonlyMap<string, number>): Record<string, number> | null {
    let heads: Record<string, number> | null = null;
    for (const [walletId, tracked] of this.#wallets) {
      const { delivered } = tracked.sequencer;
      const head = Math.max(delivered ?? 0, versions.get(walletId) ?? 0);
      if (delivered === null || head === tracked.headSent) continue;
      tracked.headSent = head;
      heads ??= {};
      heads[walletId] = head;
    }
    return heads;
  }

  /** Releases everything that is kept for the client. */
  close(): void {
    this.#closed.abort();
    for (const player of this.#players.keys()) this.#subscriptions.removePlayer(player, this);
    for (const walletId of this.#wallets.keys()) this.#subscriptions.removeWallet(walletId, this);
    this.#players.clear();
    this.#wallets.clear();
  }

  #track(walletId: string, player: PlayerKey): TrackedWallet {
    let tracked = this.#wallets.get(walletId);
    if (tracked === undefined) {
      tracked = newTracked(player);
      if (this.#players.get(player) === true) tracked.sequencer.start(0);
      this.#wallets.set(walletId, tracked);
    }
    tracked.player = player;
    return tracked;
  }
}

function newTracked(player: PlayerKey | null): TrackedWallet {
  return { player, sequencer: new Sequencer(), headSent: null, statusAt: 0 };
}
