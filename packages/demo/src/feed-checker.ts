import { Croupier } from '@croupier/client';
import type { Bonus, Feed, Snapshot, WalletUpdated } from '@croupier/client';
import type { Place } from './place.ts';

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

const NOTHING: Balances = { cash: 0, bonus: 0, reserved: 0, incoming: 0 };

/** What one wallet has told so far. */
interface Told {
  version: number;
  balances: Balances;
}

/**
 * Holds a feed to its promise: of each wallet every version once, in order, each with balances that follow from those
 * before.
 */
export class Watcher {
  readonly wrong: string[] = [];
  readonly bonuses = new Map<string, Bonus>();
  readonly #feed: Feed;
  readonly #told = new Map<string, Told>();
  readonly #topics: readonly string[];
  reconnections = 0;

  constructor(place: Place, sub: string, { scope = 'player', topics = [] as readonly string[] } = {}) {
    this.#topics = topics;
    this.#feed = new Croupier({ ...place, token: () => place.token(sub, scope) }).feed();
    this.#feed.on('wallet:updated', (event) => this.#note(event));
    this.#feed.on('snapshot', (snapshot) => this.#show(snapshot));
    this.#feed.on('error', ({ message }) => this.wrong.push(message));
    this.#feed.on('connection', (state) => void (this.reconnections += state === 'offline' ? 1 : 0));
    for (const name of BONUS_EVENTS) this.#feed.on(name, ({ bonus }) => this.bonuses.set(bonus.id, bonus));
  }

  /** Resolves when it is connected and follows its topics. */
  async ready(): Promise<this> {
    await new Promise<void>((resolve, reject) => {
      this.#feed.on('connection', (state) => state === 'live' && resolve());
      this.#feed.on('error', reject);
    });
    if (this.#topics.length > 0) await this.#feed.subscribe(this.#topics);
    return this;
  }

  last(walletId: string): Told | undefined {
    return this.#told.get(walletId);
  }

  close(): void {
    this.#feed.close();
  }

  /** It may show wallets that are new, and must agree with what was told of the others. */
  #show({ wallets }: Snapshot): void {
    for (const { id, version, cash, bonus, reserved, incoming } of wallets) {
      const before = this.#told.get(id);
      if (before !== undefined && before.version !== version)
        this.wrong.push(`${id}: a snapshot of version ${version} came after ${before.version}`);
      this.#told.set(id, { version, balances: { cash, bonus, reserved, incoming } });
    }
  }

  #note({ walletId, version, changes, balances }: WalletUpdated): void {
    const before = this.#told.get(walletId) ?? { version: 0, balances: NOTHING };
    if (version !== before.version + 1)
      this.wrong.push(`${walletId}: version ${version} came after ${before.version}`);
    else if (BUCKETS.some((bucket) => before.balances[bucket] + changes[bucket] !== balances[bucket]))
      this.wrong.push(`${walletId}: the balances of version ${version} do not follow from those before`);
    this.#told.set(walletId, { version, balances });
  }
}
