import type { Snapshot, Wallet, WalletUpdated } from '../types.ts';
import { WalletSequencer } from './sequencer.ts';
import { mayDeliver } from './topics.ts';

/** A message of a wallet's version, with the fields that the feed reads. */
export interface WalletMessage {
  readonly name: string;
  readonly event: {
    readonly id: string;
    readonly walletId: string;
    readonly brand: string;
    readonly playerId: string;
    readonly version: number;
  };
}

interface Tracked {
  readonly sequencer: WalletSequencer<WalletMessage>;
  brand: string | null;
  playerId: string | null;
  /** Snapshots contain it: the next one shows which versions were missed. */
  isInSnapshots: boolean;
  last: WalletUpdated | null;
}

/** The wallets of a feed, over all of its connections. */
export class TrackedWallets {
  readonly #wallets = new Map<string, Tracked>();

  constructor(after: Readonly<Record<string, number>>) {
    for (const [walletId, version] of Object.entries(after)) this.track(walletId, version);
  }

  get(walletId: string): WalletSequencer<WalletMessage> | undefined {
    return this.#wallets.get(walletId)?.sequencer;
  }

  /** Ids of the wallets that no snapshot contains. */
  get idsOutsideSnapshots(): string[] {
    return [...this.#wallets].filter(([, { isInSnapshots }]) => !isInSnapshots).map(([id]) => id);
  }

  get awaitsSnapshot(): boolean {
    return [...this.#wallets.values()].some(({ isInSnapshots }) => isInSnapshots);
  }

  /** Tracks the versions after `version`, unless the wallet is tracked already. */
  track(walletId: string, version: number): void {
    if (!this.#wallets.has(walletId)) this.#add(walletId, version);
  }

  /** Returns the messages that are ready to be delivered. */
  offer(message: WalletMessage): WalletMessage[] {
    const { walletId, brand, playerId, version } = message.event;
    const tracked = this.#wallets.get(walletId) ?? this.#add(walletId, version - 1);
    tracked.brand = brand;
    tracked.playerId = playerId;
    const ready = tracked.sequencer.offer(message);
    const updates = ready.filter(({ name }) => name === 'wallet:updated');
    tracked.last = (updates.at(-1)?.event as WalletUpdated | undefined) ?? tracked.last;
    return ready;
  }

  /** Tracks a wallet of a snapshot, a new one from the snapshot's version on. */
  begin({ id, brand, playerId, version }: Wallet): WalletSequencer<WalletMessage> {
    const tracked = this.#wallets.get(id) ?? this.#add(id, version);
    tracked.brand = brand;
    tracked.playerId = playerId;
    tracked.isInSnapshots = true;
    tracked.sequencer.noteVersion(version);
    return tracked.sequencer;
  }

  /** The snapshot with the balances of later events that have been delivered already. */
  withDelivered(snapshot: Snapshot): Snapshot {
    const wallets = snapshot.wallets.map((wallet) => {
      const last = this.#wallets.get(wallet.id)?.last;
      if (last === null || last === undefined || last.version <= wallet.version) return wallet;
      return { ...wallet, ...last.balances, version: last.version, updatedAt: last.at };
    });
    return { ...snapshot, wallets };
  }

  forget(walletId: string): void {
    this.#wallets.delete(walletId);
  }

  /** Forgets the wallets that belong to a removed topic and to none of those that are kept. */
  forgetTopics(removed: Iterable<string>, kept: Iterable<string>): void {
    const [before, after] = [[...removed], [...kept]];
    for (const [walletId, { brand, playerId, isInSnapshots }] of this.#wallets) {
      const delivers = (topic: string): boolean => mayDeliver(topic, { walletId, brand, playerId });
      if (!isInSnapshots && before.some(delivers) && !after.some(delivers)) this.forget(walletId);
    }
  }

  #add(walletId: string, version: number): Tracked {
    const sequencer = new WalletSequencer<WalletMessage>(version);
    const tracked = { sequencer, brand: null, playerId: null, isInSnapshots: false, last: null };
    this.#wallets.set(walletId, tracked);
    return tracked;
  }
}
