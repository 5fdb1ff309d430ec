import type { Bet, Hold, Kind, Wallet } from '@croupier/domain';
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

/** A row of READ_QUEUE: a queued operation, seen from one of its wallets, with what its decision looks at. */
export interface QueueRow extends OperationRow {
  queue_wallet_id: string;
  quarantined: boolean;
  /** The time of the next attempt has come; null where it is not quarantined. */
  retry_due: boolean | null;
  attempts: number;
  queued_at: number;
  /** Null in the row of the other wallet of a transfer. */
  reply_to: string | null;
  /** As it travels: the trace id, and where it is sampled the span of the request. Null as `reply_to`. */
  trace_context: string | null;
  bet_seq: number | null;
  bet_stake: number;
  bet_own_reference: string;
  bet_game_id: string;
  bet_round_id: string;
  bet_placed_at: number;
  bet_status: Bet['status'] | null;
  from_cash: number;
  from_bonus: number;
  won: number;
  won_bonus: number;
  settlements: number;
  contribution: number;
  bet_bonus_id: string | null;
  /** Null is `default`. */
  bet_category: string | null;
  bet_ended_at: number | null;
  /** A dead letter that it names: it fails with that one. */
  failed_with: string | null;
  failed_kind: Kind | null;
  has_tombstone: boolean;
  names_settlement: boolean;
  hold_id: string | null;
  hold_kind: Hold['kind'];
  hold_wallet_id: string;
  hold_to_wallet_id: string | null;
  hold_amount: number;
  hold_status: Hold['status'];
  hold_expires_at: number | null;
  hold_completed_amount: number | null;
  hold_closed_by: string | null;
  category: string | null;
}

/** The bet that the operation names; null where there is none, or it was not applied. */
export function betOf(row: QueueRow): Bet | null {
  if (row.bet_seq === null || row.bet_status === null) return null;
  return {
    walletId: row.wallet_id,
    reference: row.bet_own_reference,
    seq: row.bet_seq,
    gameId: row.bet_game_id,
    category: row.bet_category ?? 'default',
    roundId: row.bet_round_id,
    status: row.bet_status,
    stake: row.bet_stake,
    fromCash: row.from_cash,
    fromBonus: row.from_bonus,
    won: row.won,
    wonBonus: row.won_bonus,
    settlements: row.settlements,
    contribution: row.contribution,
    bonusId: row.bet_bonus_id,
    placedAt: row.bet_placed_at,
    endedAt: row.bet_ended_at,
  };
}

export function holdOf(row: QueueRow): Hold | null {
  if (row.hold_id === null) return null;
  return {
    operationId: row.hold_id,
    kind: row.hold_kind,
    walletId: row.hold_wallet_id,
    toWalletId: row.hold_to_wallet_id,
    amount: row.hold_amount,
    status: row.hold_status,
    expiresAt: row.hold_expires_at,
    completedAmount: row.hold_completed_amount,
    endedBy: row.hold_closed_by,
  };
}
