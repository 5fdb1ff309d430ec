import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { Croupier } from '@croupier/client';
import type { Bonus, Currency, Feed } from '@croupier/client';
import type { DemoSession } from '@croupier/contracts';
import type { PageConfig } from '../config.ts';
import { dropToken, token } from '../session/session.ts';
import { endedRow, placedRow } from './bet-rows.ts';
import { Bets } from './bets.ts';
import { Board } from './board.ts';
import { fromEvent, fromSnapshot, NO_BONUSES, shownBonus } from './bonus-state.ts';
import { Connections } from './connection.ts';
import { newer } from './wallet-state.ts';
import type { WalletState } from './wallet-state.ts';

const BETS_A_PAGE = 8;
const BONUS_EVENTS = [
  ...(['bonus:granted', 'bonus:activated', 'bonus:progress', 'bonus:completed'] as const),
  ...(['bonus:expired', 'bonus:forfeited', 'bonus:lost'] as const),
];

/** The data of a player that the page shows, updated by the feed. */
export class Player {
  readonly session: DemoSession;
  readonly wallet = signal<WalletState | null>(null);
  readonly currency: ReadonlySignal<Currency | null> = computed(() => this.#currency());
  readonly bonus: ReadonlySignal<Bonus | null> = computed(() => shownBonus(this.#bonuses.value));
  readonly bets: Bets;
  readonly board = new Board();
  readonly connections = new Connections();
  readonly #bonuses = signal(NO_BONUSES);
  readonly #currencies = signal<readonly Currency[]>([]);
  readonly #croupier: Croupier;
  readonly #feed: Feed;

  constructor(session: DemoSession, { realtimeUrl }: PageConfig) {
    this.session = session;
    this.#croupier = new Croupier({ url: location.origin, realtimeUrl, token });
    this.bets = new Bets(this.#croupier.wallets.bets(session.walletId, { limit: BETS_A_PAGE }));
    this.#feed = this.#croupier.feed();
    this.#subscribeToWallet();
    this.#subscribeToBets();
    this.#subscribeToLeaderboard();
    this.#feed.on('connection', (state) => {
      this.connections.setFeedState(state);
      if (state === 'live') void this.#refresh();
    });
    this.#feed.on('error', ({ code }) => {
      if (code === 'unauthorized') dropToken();
    });
  }

  close(): void {
    this.#feed.close();
  }

  #currency(): Currency | null {
    return this.#currencies.value.find(({ code }) => code === this.wallet.value?.currency) ?? null;
  }

  #subscribeToWallet(): void {
    this.#feed.on('snapshot', ({ wallets, bonuses }) => {
      const wallet = wallets.find(({ id }) => id === this.session.walletId);
      if (wallet === undefined) return;
      this.wallet.value = newer(this.wallet.peek(), wallet);
      const own = bonuses.filter(({ walletId }) => walletId === wallet.id);
      this.#bonuses.value = fromSnapshot(this.#bonuses.peek(), wallet.version, own);
    });
    this.#feed.on('wallet:updated', ({ walletId, version, balances }) => {
      const known = this.wallet.peek();
      if (walletId !== this.session.walletId || known === null) return;
      this.wallet.value = newer(known, { ...known, ...balances, version });
    });
    for (const name of BONUS_EVENTS)
      this.#feed.on(name, (event) => {
        if (event.walletId === this.session.walletId)
          this.#bonuses.value = fromEvent(this.#bonuses.peek(), event);
      });
  }

  #subscribeToBets(): void {
    this.#feed.on('wallet:updated', (event) => this.bets.add(placedRow(event)));
    this.#feed.on('bet:settled', (event) => this.bets.add(endedRow('settled', event)));
    this.#feed.on('bet:rolled_back', (event) => this.bets.add(endedRow('rolled_back', event)));
  }

  #subscribeToLeaderboard(): void {
    void this.#feed.subscribe(['leaderboard']);
    this.#feed.on('leaderboard:updated', (board) => {
      if (board.leaderboardId === this.session.leaderboardId) this.board.take(board);
    });
  }

  /** Reads the data whose events are not replayed and may have been missed. */
  async #refresh(): Promise<void> {
    const { leaderboards, currencies } = this.#croupier;
    await Promise.allSettled([
      this.bets.refresh(),
      leaderboards.get(this.session.leaderboardId).then((board) => this.board.take(board)),
      currencies.list().then((all) => (this.#currencies.value = all)),
    ]);
  }
}
