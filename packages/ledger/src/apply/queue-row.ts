import type { Kind, Wallet } from '@croupier/domain';
import type { OperationRow } from '../tables/operation-row.ts';

/** A row of LOCK_WALLETS. */
export interface WalletRow {
  id: string;
  brand: string;
  player_id: string;
  currency: string;
  status: Wallet['status'];
  cash: number;
  bonus: number;
  reserved: number;
  incoming: number;
  version: number;
  outflow_version: number;
  first_deposit_id: string | null;
  updated_at: number;
  /** The last operation of the wallet that ended has failed. */
  in_streak: boolean;
  now: number;
}

/**
 * A row of READ_QUEUE: a queued operation, seen from one of its wallets. The columns of members are the members' own.
 */
export interface QueueRow extends OperationRow {
  queue_wallet_id: string;
  quarantined: boolean;
  /** The time of the next attempt has come; null where it is not quarantined. */
  retry_due: boolean | null;
  attempts: number;
  queued_at: number;
  /** Null in the row of the other wallet of a transfer. */
  reply_to: string | null;
  /** The trace id, and where it is sampled the span of the request. Null as `reply_to`. */
  trace_context: string | null;
  /** A dead letter that it names: it fails with that one. */
  failed_with: string | null;
  failed_kind: Kind | null;
}
