import type {
  BetView,
  BonusView,
  DeadLetterView,
  EntryView,
  EventBundle,
  OfferView,
  OperationStatus,
  OperationView,
  Page,
  Payload,
  ReconciliationView,
  WalletView,
} from '@croupier/contracts';
import type { Kind } from '@croupier/domain';
import type { Brands, Player } from '@croupier/platform/auth';
import type { PageQuery } from './read/cursor.ts';
import type { ChangedBy } from './audit/audit-row.ts';
import type { BrandDraft, BrandView, PutBrandOptions } from './reference-data/brands.ts';
import type { GameView, PutGameOptions } from './reference-data/games.ts';
import type { Source } from './tables/source.ts';
import type { CreatedOffer, OfferDraft, OfferOptions } from './reference-data/offers.ts';

/** A request for an operation, in order. What is left out is null. */
export interface NewOperation {
  kind: Kind;
  /** Of what names another object it is found by the ledger, which puts it in place of ''. */
  walletId: string;
  /** Of a transfer. */
  toWalletId?: string | null;
  /** With neither, it gets a key of its own. */
  keys: OperationKeys;
  payload: Payload;
  /** JSON text of an object, null where it was absent or `{}`. */
  metadata?: string | null;
  createdBy: string;
  /** The brands whose wallets and targets exist for its caller; null or absent: all. */
  brands?: Brands;
  /** Whether it may be a transfer from one brand to another. */
  isAcrossBrands?: boolean;
  /** The trace of the request, as it travels: its id, and where it is sampled the request's span. */
  trace?: string | null;
  /** The gateway instance that waits for the result. */
  replyTo?: string | null;
}

export interface OperationKeys {
  reference?: string | null;
  idempotencyKey?: string | null;
  /** Whose they are: those of Croupier's own operations (`o`) cannot be reached by clients (`c`, if absent). */
  source?: Source;
}

/** `R`: what the caller refuses with. */
export type Accepted<R = never> =
  | { outcome: 'accepted'; operation: OperationView }
  | { outcome: 'replayed'; operation: OperationView }
  /** `field` is the body field that named what is not there: walletId, fromWalletId, toWalletId… */
  | {
      outcome: 'not_found';
      code: 'wallet_not_found' | 'operation_not_found' | 'bonus_not_found' | 'offer_not_found';
    }
  /** A transfer to another brand, which its caller may not make. Nothing was stored. */
  | { outcome: 'cross_brand' }
  | { outcome: 'reused'; differs: string[] }
  /** It would have been new, and the caller refused it. Nothing was stored. */
  | { outcome: 'refused'; refusal: R }
  /**
   * The database could not be asked, or rolled it back: this request stored nothing, and no earlier one is known to
   * have.
   */
  | { outcome: 'unavailable'; cause: unknown }
  /**
   * It may be stored, by this request or by an earlier one under its keys. The same request with this key finds out;
   * null: with its reference.
   */
  | { outcome: 'unknown'; idempotencyKey: string | null; cause: unknown };

/** The end of a caller's time. It has one listener at a time: the step that the request is at. */
export interface Deadline {
  /** Calls the listener when the time is up, at once if it is; takes the place of the one before. */
  onExpired(listener: () => void): void;
}

export interface AcceptOptions<R> {
  /**
   * Why an operation is not accepted if it is new (rate limited, overloaded); a replay is answered regardless. It is
   * asked once for each operation, when its wallets are known.
   */
  refuse?: (operation: NewOperation) => R | null;
  /** When it is over, each operation is answered with what is known of it by then. */
  deadline?: Deadline;
}

export interface Acceptor {
  /**
   * Stores operations in the order given, each independently of the others, together with what other requests ask at
   * the same moment. Never throws: what the database did is an outcome, and each operation has its own.
   */
  accept<R = never>(operations: NewOperation[], options?: AcceptOptions<R>): Promise<Accepted<R>[]>;
}

export interface HistoryQuery extends PageQuery {
  order: 'asc' | 'desc';
  kind: Kind | null;
  /** inclusive; RFC 3339 */
  from: string | null;
  /** exclusive */
  to: string | null;
}

export interface BetsQuery extends PageQuery {
  status: string | null;
}

export interface OperationsQuery extends PageQuery {
  kind: Kind | null;
  status: OperationStatus | null;
  reference: string | null;
}

export interface WalletRead {
  wallet: WalletView;
  etag: string;
}

/** How far a wallet has come, and whose it is. */
export interface WalletHead {
  id: string;
  brand: string;
  playerId: string;
  version: number;
  /** Of the last version or status; milliseconds since the epoch. */
  updatedAt: number;
}

/** @throws InvalidCursor when a cursor was not made by the same listing. */
/** An operation with what decides who may read it: whose it is. */
export interface OwnedOperation {
  operation: OperationView;
  playerId: string;
}

export interface Reader {
  wallet(id: string): Promise<WalletRead | null>;
  /** Balances at that time; `null` before the wallet was made; 'future' after PostgreSQL's now. */
  walletAt(id: string, at: string): Promise<WalletRead | null | 'future'>;
  /** By currency; of all, where there is no `limit`. */
  walletsOfPlayer(player: Player, limit?: number): Promise<WalletView[]>;
  /** The same in pages, by currency. */
  listWallets(player: Player, query: PageQuery): Promise<Page<WalletView>>;
  findWallet(player: Player, currency: string): Promise<WalletView | null>;
  history(walletId: string, query: HistoryQuery): Promise<Page<EntryView>>;
  bets(walletId: string, query: BetsQuery): Promise<Page<BetView>>;
  bet(walletId: string, reference: string): Promise<BetView | null>;
  operations(walletId: string, query: OperationsQuery): Promise<Page<OperationView>>;
  operation(id: string): Promise<OwnedOperation | null>;
  /** Several at once, for those who wait; what does not exist is left out. */
  operationsById(ids: string[]): Promise<Map<string, OperationView>>;
  /** The event bundles of the versions after `afterVersion`, oldest first, and the wallet's own version. */
  bundles(
    walletId: string,
    afterVersion: number,
    limit: number,
  ): Promise<{ bundles: EventBundle[]; version: number }>;
  /** Current versions; unknown wallets are left out. */
  versions(walletIds: string[]): Promise<Map<string, number>>;
  /** Where these wallets are now; unknown ones are left out. */
  walletHeads(walletIds: readonly string[]): Promise<WalletHead[]>;
  /** The same of all wallets of these players. */
  walletHeadsOfPlayers(players: readonly Player[]): Promise<WalletHead[]>;
  /** The last change of status of each of these wallets, as it was published; of those that never changed none. */
  lastStatuses(walletIds: readonly string[]): Promise<StatusEvent[]>;
  /** By id, those of `brands` only. */
  brands(query: PageQuery, brands?: Brands): Promise<Page<BrandView>>;
  /** By code. */
  currencies(query: PageQuery): Promise<Page<{ code: string; scale: number }>>;
  hasBrand(id: string): Promise<boolean>;
  hasCurrency(code: string): Promise<boolean>;
  deadLetters(query: PageQuery, brands?: Brands): Promise<Page<DeadLetterView>>;
  bonus(id: string): Promise<({ bonus: BonusView } & Player) | null>;
  /** In the order of granting. */
  bonusesOfWallet(walletId: string, query: PageQuery): Promise<Page<BonusView>>;
  /** Active and queued bonuses of a player, for the snapshot. */
  openBonusesOfPlayer(player: Player, limit: number): Promise<BonusView[]>;
  /** Those of these brands (absent: of any) and of all, in the order in which they were made. */
  offers(query: PageQuery, brands?: Brands): Promise<Page<OfferView>>;
  /** The first of that name, of all brands, that is not archived. */
  findOffer(name: string): Promise<OfferView | null>;
  offer(id: string): Promise<OfferView | null>;
}

/** `wallet:status`. Times of one wallet's statuses rise strictly. */
export interface StatusEvent {
  /** Of its outbox row. */
  id: string;
  walletId: string;
  brand: string;
  playerId: string;
  status: WalletView['status'];
  at: string;
}

interface ErasedPlayer {
  /** The pseudonym. */
  playerId: string;
  /** Leaderboards that show it: their copies outside PostgreSQL still have the id. */
  leaderboards: string[];
}

/** `event`: what is to be published, null where nothing changed. */
export interface StatusChange {
  event: StatusEvent | null;
}

/** Changes that are not operations. Each that has an effect writes its row of the audit log in the same transaction. */
export interface Registry {
  createWallet(wallet: {
    /** `default` where it is not given. */
    brand?: string;
    playerId: string;
    currency: string;
    metadata: string | null;
    /** Of a test player: it counts for no leaderboard. Of a wallet that is there already nothing changes. */
    test?: boolean;
  }): Promise<{ wallet: WalletView; etag: string; created: boolean } | 'unknown_currency' | 'unknown_brand'>;
  /**
   * `event`: what is to be published of the change, null when the wallet had that status already. It is in the outbox
   * under its `id` until it has been. Null: no such wallet. A
   * closed wallet stays closed.
   */
  setStatus(
    walletId: string,
    status: 'active' | 'frozen',
    /** `brands`: a wallet of another one does not exist. Absent: all. */
    by: { reason: string; createdBy: ChangedBy; brands?: Brands },
  ): Promise<(WalletRead & StatusChange) | null>;
  /** `obstacle`: why it cannot be closed, for people. Null: no such wallet. */
  closeWallet(
    walletId: string,
    by: { reason: string; createdBy: ChangedBy; brands?: Brands },
  ): Promise<(WalletRead & StatusChange) | { obstacle: string } | null>;
  /**
   * Deletes the metadata of the player's wallets and operations, and gives the player another id. Amounts,
   * keys and times stay. Again, with the same id: what has come since is erased too, and the pseudonym is the same
   * unless wallets were made under the id meanwhile. Null: no such player.
   */
  erasePlayer(player: Player, by: ChangedBy): Promise<ErasedPlayer | null>;
  /** `in_use`: it has another scale, and wallets, offers or leaderboards are in it. */
  putCurrency(
    code: string,
    scale: number,
    by?: ChangedBy,
  ): Promise<{ code: string; scale: number } | 'in_use'>;
  putBrand(id: string, brand: BrandDraft, options?: PutBrandOptions): Promise<BrandView | 'changed'>;
  putGame(
    id: string,
    game: { category: string; name: string | null },
    options?: PutGameOptions,
  ): Promise<GameView | 'changed'>;
  /** Its currency, if it has one, is known to be there. */
  createOffer(offer: OfferDraft): Promise<OfferView>;
  /**
   * For callers: once for each key. @throws DatabaseUnavailable nothing was stored; OutcomeUnknown it may have been.
   */
  createOfferOnce(offer: OfferDraft, options: OfferOptions): Promise<CreatedOffer>;
  archiveOffer(id: string, by: ChangedBy): Promise<OfferView | null>;
  /** Puts failed operations back on the queue, in accept order. Which of them were dead letters, with their wallets. */
  replay(
    operationIds: string[] | 'all',
    by: ChangedBy,
    /** Dead letters of others do not exist; absent or null: all. */
    brands?: Brands,
  ): Promise<{ operationId: string; walletIds: string[]; kind: Kind }[]>;
  /** Gives a dead letter up for good, with what failed because of it: their ids. None where it is not listed as one. */
  discard(operationId: string, by: { reason: string; actor: ChangedBy; brands?: Brands }): Promise<string[]>;
}

export interface Reconciler {
  reconcile(): Promise<ReconciliationView>;
}
