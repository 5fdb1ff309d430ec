import type { Balances, Kind, PartReason, Terms, WalletStatus } from '@croupier/domain';

// What the ledger answers: the public contract's objects, ready to be sent as JSON. Times are RFC 3339 with milliseconds.

export interface WalletView extends Balances {
  id: string;
  brand: string;
  playerId: string;
  currency: string;
  /** Of a test player: left out of leaderboards. */
  test: boolean;
  status: WalletStatus;
  version: number;
  metadata: unknown;
  createdAt: string;
  updatedAt: string;
}

export interface PartView {
  reason: PartReason;
  cash: number;
  bonus: number;
  bonusId?: string;
}

export interface EntryView extends Balances {
  version: number;
  brand: string;
  operationId: string;
  kind: Kind;
  reference: string | null;
  amount: number | null;
  balances: Balances;
  parts: PartView[];
  pendingOperationId?: string;
  method?: string;
  gameId?: string;
  roundId?: string;
  betReference?: string;
  bonusId?: string;
  metadata?: unknown;
  at: string;
}

export interface BetView {
  reference: string;
  gameId: string;
  roundId: string;
  status: 'open' | 'settled' | 'rolled_back';
  stake: number;
  fromCash: number;
  fromBonus: number;
  won: number;
  contribution: number;
  bonusId: string | null;
  placedAt: string;
  endedAt: string | null;
}

export type OperationStatus =
  'queued' | 'applied' | 'pending' | 'rejected' | 'failed' | 'reverted' | 'expired';

export interface RejectionView {
  code: string;
  detail: string;
  /** Of its wallet, as they were when it was decided. */
  balances: Pick<Balances, 'cash' | 'bonus'>;
  available?: number;
}

export interface ResultView extends Balances {
  version: number;
  fromCash?: number;
  fromBonus?: number;
  toCash?: number;
  toBonus?: number;
  dropped?: number;
  bonusId?: string;
}

export interface OperationView {
  id: string;
  kind: Kind;
  status: OperationStatus;
  walletId: string;
  brand: string;
  amount: number | null;
  currency: string;
  reference: string | null;
  idempotencyKey: string | null;
  metadata: unknown;
  rejection: RejectionView | null;
  result: ResultView | null;
  createdAt: string;
  /** The `sub` of the token that asked for it, or a name of Croupier's own; not shown to players. */
  createdBy?: string;
  appliedAt: string | null;
  // The request's own fields, where the kind has them.
  toWalletId?: string;
  gameId?: string;
  roundId?: string;
  betReference?: string;
  final?: boolean;
  pending?: boolean;
  expiresInSeconds?: number;
  method?: string;
  pendingOperationId?: string;
  direction?: 'credit' | 'debit';
  reason?: string;
  offerId?: string;
  bonusId?: string;
  depositAmount?: number;
  // Where it was pending.
  expiresAt?: string | null;
  completedAmount?: number | null;
  endedBy?: string | null;
}

/** An operation with what decides who may read it: whose it is. */
export interface OwnedOperation {
  operation: OperationView;
  playerId: string;
}

export interface BonusView {
  id: string;
  walletId: string;
  offerId: string;
  status: 'queued' | 'active' | 'completed' | 'lost' | 'expired' | 'forfeited';
  granted: number;
  balance: number;
  won: number;
  converted: number;
  removed: number;
  required: number;
  wagered: number;
  progress: number;
  percent: number;
  expiresAt: string | null;
  terms: Terms;
  createdAt: string;
  activatedAt: string | null;
  endedAt: string | null;
  endReason: string | null;
}

export interface OfferView {
  id: string;
  name: string;
  /** Null: of all brands. */
  brand: string | null;
  currency: string | null;
  amount: number | null;
  terms: Terms;
  trigger: Trigger | null;
  archived: boolean;
  createdAt: string;
  archivedAt: string | null;
}

export interface Trigger {
  on: 'deposit';
  matchPercent: number;
  maxAmount: number;
  minDeposit: number;
  firstOnly?: boolean | undefined;
}

export interface DeadLetterView {
  operationId: string;
  kind: Kind;
  walletId: string;
  error: string;
  attempts: number;
  failedAt: string;
}

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export interface CheckView {
  name: string;
  ok: boolean;
  expected: number | string;
  actual: number | string;
}

export interface ReconciliationView {
  balanced: boolean;
  checkedAt: string;
  checks: CheckView[];
}

/** The messages that one version of one wallet means, in the order in which a connection must get them. */
export interface EventBundle {
  walletId: string;
  brand: string;
  playerId: string;
  version: number;
  /** `[name, payload]`: `wallet:updated` first, then bet, then bonus events. */
  messages: [string, Record<string, unknown>][];
  /** Where it is sampled: what the messages are delivered under. Never seen by clients. */
  trace?: string;
}

/** An `operation:rejected` message. It belongs to no version; `id` tells a repeat. */
export interface RejectedEvent {
  id: string;
  walletId: string;
  brand: string;
  playerId: string;
  message: Record<string, unknown>;
  /** As in a bundle. */
  trace?: string;
}
