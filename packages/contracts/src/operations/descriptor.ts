import type { Kind, PartReason, RejectionCode } from '@croupier/domain';
import type { z } from 'zod';

/** The queues whose jobs move money, one for each group of kinds, so that one backlog does not delay another. */
export const OPERATION_QUEUES = ['transfers', 'bets', 'bonuses'] as const;
export type OperationQueue = (typeof OPERATION_QUEUES)[number];

/** What an operation says besides its wallets, keys and metadata. Absent and null mean the same. */
export interface Payload {
  /** In minor units of the wallet's currency. */
  readonly amount?: number | null;
  readonly gameId?: string | null;
  readonly roundId?: string | null;
  readonly betReference?: string | null;
  readonly final?: boolean | null;
  readonly pending?: boolean | null;
  readonly expiresInSeconds?: number | null;
  readonly pendingOperationId?: string | null;
  /** How a deposit or withdrawal was paid, in the caller's own words. */
  readonly method?: string | null;
  readonly direction?: 'credit' | 'debit' | null;
  readonly reason?: string | null;
  readonly offerId?: string | null;
  readonly bonusId?: string | null;
  readonly depositAmount?: number | null;
  /** Set by the bonus pipeline only. */
  readonly depositOperationId?: string | null;
  /**
   * Of an expiry: the moment (milliseconds since the epoch) that had passed by PostgreSQL's clock when it was
   * requested.
   */
  readonly dueAt?: number | null;
}

export type FieldName = keyof Payload;

/** A field of the payload of a kind. */
export interface Field {
  /** An operation without it is damaged. */
  readonly isRequired?: true;
  /** What its absence means. */
  readonly default?: boolean;
  /** Croupier's own: callers neither send nor see it. */
  readonly isInternal?: true;
}

/** The request of a kind, by HTTP and as an item of a batch. */
export interface OperationCall {
  /** What the call does: verb and noun. The `operationId` in OpenAPI; never changed. */
  readonly name: string;
  /** As Express writes it: `/v1/bets`. */
  readonly path: string;
  /** The narrowest scope that opens it. */
  readonly scope: 'wallets:write' | 'holds:write' | 'adjustments:write' | 'bonuses:grant';
  /** Of its row of the audit log; operations of a player's money by a service have none. */
  readonly auditAction?: 'adjustment.create';
  readonly summary: string;
  readonly description?: string;
  readonly body: z.ZodObject;
  /** A body that works, with ids that do not exist. */
  readonly example: object;
  readonly isBatchable: boolean;
}

/** What an entry moves in a column, as a multiple of the operation's amount. Columns without one do not move. */
export type Moved = Readonly<Partial<Record<MovedColumn, 1 | -1>>>;

/** The balances of the wallet and the accounts of the house that an entry moves. */
export const MOVED_COLUMNS = [
  'cash',
  'bonus',
  'reserved',
  'incoming',
  'payments',
  'promised',
  'adjustments',
  'counterpart',
] as const;
type MovedColumn = (typeof MOVED_COLUMNS)[number];

/** What the entries of a kind move: in its wallet, and in the other wallet of a transfer. */
export interface Moves {
  readonly applied: Moved;
  readonly pending?: Moved;
  readonly receiver?: { readonly applied: Moved; readonly pending: Moved };
}

/** Everything about a kind of operation but its rule, which is in `packages/domain`. */
export interface OperationDescriptor<K extends Kind = Kind> {
  readonly kind: K;
  readonly queue: OperationQueue;
  readonly fields: Readonly<Partial<Record<FieldName, Field>>>;
  /** What it cannot do without besides required fields. */
  readonly needs?: 'reference' | 'toWalletId';
  /**
   * The object that it names by id, and the field with the id. Its wallet is that object's, but for a grant's offer.
   */
  readonly target?: { readonly type: 'operation' | 'bonus' | 'offer'; readonly field: FieldName };
  /** Its refusals, in the order in which they are checked; `balance_limit_exceeded` is the last one of every kind. */
  readonly rejections: readonly RejectionCode[];
  /**
   * What its entries move, where that is its amount: reconciliation compares entries with it. The gaming account is
   * derived from `gaming`. Absent: see `ASKED_OF` of the reconciliation.
   */
  readonly moves?: Moves;
  /** The reason of what it moves between player and house by gaming; absent: it moves money for another reason. */
  readonly gaming?: Extract<PartReason, 'stake' | 'win' | 'refund'>;
  /** What the house pays by it, in metrics; `wins` if absent. */
  readonly paidAs?: 'refunds' | 'payouts';
  /** Whether the bonus pipeline looks at what it did: triggers, leaderboards, wagering. */
  readonly isForPipeline?: true;
  /** Absent where only Croupier itself requests it. */
  readonly call?: OperationCall;
}

export const required: Field = { isRequired: true };
export const optional: Field = {};
export const internal: Field = { isInternal: true };
