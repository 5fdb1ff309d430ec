import { Croupier } from '@croupier/client';
import type { Bonus, Feed, Snapshot, WalletUpdated } from '@croupier/client';
import type { Target } from './target.ts';

const BUCKETS = ['cash', 'bonus', 'reserved', 'incoming'] as const;
const BONUS_EVENTS = [
  'bonus:granted',
  'bonus:activated',
  'bonus:progress',
  'bonus:completed',
  'bonus:expired',
  'bonus:forfeited',
  'bonus:lost',
] as const;

type Balances = WalletUpdated['balances'];

const EMPTY: Balances = { cash: 0, bonus: 0, reserved: 0, incoming: 0 };

/** The last event of a wallet. */
interface WalletVersion {
  version: number;
  balances: Balances;
}

/**
 * Checks a feed: every version of each wallet is delivered once and in order, and its balances equal the balances
 * before plus the changes.
 */
export class FeedChecker {
  readonly faults: string[] = [];
  readonly bonuses = new Map<string, Bonus>();
  readonly #feed: Feed;
  readonly #versions = new Map<string, WalletVersion>();
  readonly #topics: readonly string[];
  reconnections = 0;

  constructor(target: Target, sub: string, { scope = 'player', topics = [] as readonly string[] } = {}) {
    this.#topics = topics;
    this.#feed = new Croupier({ ...target, token: () => target.token(sub, scope) }).feed();
    this.#feed.on('wallet:updated', (event) => this.#note(event));
    this.#feed.on('snapshot', (snapshot) => this.#show(snapshot));
    this.#feed.on('error', ({ message }) => this.faults.push(message));
    this.#feed.on('connection', (state) => void (this.reconnections += state === 'offline' ? 1 : 0));
    for (const name of BONUS_EVENTS) this.#feed.on(name, ({ bonus }) => this.bonuses.set(bonus.id, bonus));
  }

  /** Resolves when it is connected and subscribed to its topics. */
  async ready(): Promise<this> {
    await new Promise<void>((resolve, reject) => {
      this.#feed.on('connection', (state) => state === 'live' && resolve());
      this.#feed.on('error', reject);
    });
    if (this.#topics.length > 0) await this.#feed.subscribe(this.#topics);
    return this;
  }

  last(walletId: string): WalletVersion | undefined {
    return this.#versions.get(walletId);
  }

  close(): void {
    this.#feed.close();
  }

  /** A snapshot may contain new wallets; the versions of the others must equal those delivered. */
  #show({ wallets }: Snapshot): void {
    for (const { id, version, cash, bonus, reserved, incoming } of wallets) {
      const before = this.#versions.get(id);
      if (before !== undefined && before.version !== version)
        this.faults.push(`${id}: a snapshot of version ${version} came after ${before.version}`);
      this.#versions.set(id, { version, balances: { cash, bonus, reserved, incoming } });
    }
  }

  #note({ walletId, version, changes, balances }: WalletUpdated): void {
    const before = this.#versions.get(walletId) ?? { version: 0, balances: EMPTY };
    if (version !== before.version + 1)
      this.faults.push(`${walletId}: version ${version} came after ${before.version}`);
    else if (BUCKETS.some((bucket) => before.balances[bucket] + changes[bucket] !== balances[bucket]))
      this.faults.push(`${walletId}: the balances of version ${version} do not follow from those before`);
    this.#versions.set(walletId, { version, balances });
  }
}
