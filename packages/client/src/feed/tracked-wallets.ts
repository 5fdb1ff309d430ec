import type { Snapshot, Wallet, WalletUpdated } from '../types.ts';
import { WalletSequencer } from './sequencer.ts';
import { mayBring } from './topics.ts';

/** A message of a wallet's version, as far as the feed looks into it. */
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

interface Followed {
  readonly sequencer: WalletSequencer<WalletMessage>;
  brand: string | null;
  playerId: string | null;
  /** Snapshots tell of it: what was missed is known when the next one comes. */
  isInSnapshots: boolean;
  last: WalletUpdated | null;
}

/** The wallets that a feed has seen, over all of its connections. */
export class FollowedWallets {
  readonly #wallets = new Map<string, Followed>();

  constructor(after: Readonly<Record<string, number>>) {
    for (const [walletId, version] of Object.entries(after)) this.follow(walletId, version);
  }

  get(walletId: string): WalletSequencer<WalletMessage> | undefined {
    return this.#wallets.get(walletId)?.sequencer;
  }

  /** Of those that it will not be told by a snapshot. */
  get idsOutsideSnapshots(): string[] {
    return [...this.#wallets].filter(([, { isInSnapshots }]) => !isInSnapshots).map(([id]) => id);
  }

  get awaitsSnapshot(): boolean {
    return [...this.#wallets.values()].some(({ isInSnapshots }) => isInSnapshots);
  }

  /** From behind this version on, unless it is followed already. */
  follow(walletId: string, version: number): void {
    if (!this.#wallets.has(walletId)) this.#add(walletId, version);
  }

  /** What can be given now. */
  offer(message: WalletMessage): WalletMessage[] {
    const { walletId, brand, playerId, version } = message.event;
    const followed = this.#wallets.get(walletId) ?? this.#add(walletId, version - 1);
    followed.brand = brand;
    followed.playerId = playerId;
    const ready = followed.sequencer.offer(message);
    const updates = ready.filter(({ name }) => name === 'wallet:updated');
    followed.last = (updates.at(-1)?.event as WalletUpdated | undefined) ?? followed.last;
    return ready;
  }

  /** A snapshot has told of it: one that is new is followed from there. */
  begin({ id, brand, playerId, version }: Wallet): WalletSequencer<WalletMessage> {
    const followed = this.#wallets.get(id) ?? this.#add(id, version);
    followed.brand = brand;
    followed.playerId = playerId;
    followed.isInSnapshots = true;
    followed.sequencer.hear(version);
    return followed.sequencer;
  }

  /** A wallet of which more has been given already is shown as it was given last. */
  asGiven(snapshot: Snapshot): Snapshot {
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

  /** What was followed for the topics that are gone, and for none of those that are kept. */
  forgetTopics(gone: Iterable<string>, kept: Iterable<string>): void {
    const [lost, left] = [[...gone], [...kept]];
    for (const [walletId, { brand, playerId, isInSnapshots }] of this.#wallets) {
      const brings = (topic: string): boolean => mayBring(topic, { walletId, brand, playerId });
      if (!isInSnapshots && lost.some(brings) && !left.some(brings)) this.forget(walletId);
    }
  }

  #add(walletId: string, version: number): Followed {
    const sequencer = new WalletSequencer<WalletMessage>(version);
    const followed = { sequencer, brand: null, playerId: null, isInSnapshots: false, last: null };
    this.#wallets.set(walletId, followed);
    return followed;
  }
}
