import type { Feed, Snapshot, WalletUpdated } from '@croupier/client';

const BUCKETS = ['cash', 'bonus', 'reserved', 'incoming'] as const;
type Balances = Record<(typeof BUCKETS)[number], number>;

/** Listens as a page does that shows balances, and holds the feed to its word. */
export class Follower {
  readonly feed: Feed;
  readonly states: string[] = [];
  readonly errors: string[] = [];
  /** Where the feed broke its promise. */
  readonly wrong: string[] = [];
  readonly versions = new Map<string, number[]>();
  readonly names: string[] = [];
  snapshots = 0;
  readonly #shown = new Map<string, Balances & { version: number }>();

  constructor(feed: Feed) {
    this.feed = feed;
    feed.on('connection', (state) => this.states.push(state));
    feed.on('error', ({ message }) => this.errors.push(message));
    feed.on('wallet:updated', (event) => this.#update(event));
    feed.on('snapshot', (snapshot) => this.#replace(snapshot));
    feed.on('bet:settled', ({ walletId, version }) => this.#extra('bet:settled', walletId, version));
  }

  shown(walletId: string): number | undefined {
    return this.#shown.get(walletId)?.cash;
  }

  last(walletId: string): number {
    return this.#shown.get(walletId)?.version ?? 0;
  }

  #update({ walletId, version, changes, balances }: WalletUpdated): void {
    const before = this.#shown.get(walletId);
    this.names.push('wallet:updated');
    if (before !== undefined && version !== before.version + 1)
      this.wrong.push(`${walletId}: ${version} after ${before.version}`);
    else if (BUCKETS.some((bucket) => (before?.[bucket] ?? 0) + changes[bucket] !== balances[bucket]))
      if (before !== undefined) this.wrong.push(`${walletId}: the balances of ${version} do not follow`);
    this.#shown.set(walletId, { ...balances, version });
    this.versions.set(walletId, [...(this.versions.get(walletId) ?? []), version]);
  }

  /** It may show a wallet that is new, and must agree with the events of the others. */
  #replace({ wallets }: Snapshot): void {
    this.snapshots += 1;
    for (const wallet of wallets) {
      const before = this.#shown.get(wallet.id);
      if (before !== undefined && (before.version !== wallet.version || before.cash !== wallet.cash))
        this.wrong.push(`${wallet.id}: a snapshot of ${wallet.version} after ${before.version}`);
      this.#shown.set(wallet.id, wallet);
    }
  }

  #extra(name: string, walletId: string, version: number): void {
    this.names.push(name);
    if (this.last(walletId) !== version)
      this.wrong.push(`${walletId}: ${name} of ${version} at ${this.last(walletId)}`);
  }
}

export const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1);
