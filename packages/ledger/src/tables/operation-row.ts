import type { Kind, Operation } from '@croupier/domain';
import type { OperationPayload } from '../api.ts';
import type { Source } from './source.ts';

/** A row of `operations`: what was asked. */
export interface OperationRow {
  id: string;
  seq: number;
  wallet_id: string;
  kind: Kind;
  amount: number | null;
  to_wallet_id: string | null;
  reference: string | null;
  idempotency_key: string | null;
  game_id: string | null;
  round_id: string | null;
  bet_reference: string | null;
  final: boolean | null;
  pending: boolean | null;
  expires_in_seconds: number | null;
  pending_operation_id: string | null;
  method: string | null;
  payload: string | null;
  source: Source;
  created_by: string;
  created_at: number;
}

export function payloadOf(row: Pick<OperationRow, 'payload'>): OperationPayload {
  return row.payload === null ? {} : (JSON.parse(row.payload) as OperationPayload);
}

/** The domain's operation. What a kind needs was checked before it was accepted; if it is missing the row is damaged. */
export function toOperation(row: OperationRow): Operation {
  const base = { id: row.id, seq: row.seq, walletId: row.wallet_id, acceptedAt: acceptedAt(row) };
  switch (row.kind) {
    case 'deposit':
    case 'withdrawal':
      return { kind: row.kind, ...base, ...holdable(row) };
    case 'transfer':
      return { kind: 'transfer', ...base, ...holdable(row), toWalletId: needed(row, 'to_wallet_id') };
    case 'complete':
      return {
        kind: 'complete',
        ...base,
        pendingOperationId: needed(row, 'pending_operation_id'),
        amount: row.amount,
      };
    case 'revert':
    case 'expire':
      return { kind: row.kind, ...base, pendingOperationId: needed(row, 'pending_operation_id') };
    case 'payout':
      return { kind: 'payout', ...base, amount: needed(row, 'amount') };
    case 'adjustment':
      return {
        kind: 'adjustment',
        ...base,
        amount: needed(row, 'amount'),
        direction: payloadField(row, 'direction'),
      };
    case 'bet':
      return {
        kind: 'bet',
        ...base,
        reference: needed(row, 'reference'),
        gameId: needed(row, 'game_id'),
        roundId: needed(row, 'round_id'),
        amount: needed(row, 'amount'),
      };
    case 'settlement': {
      const betReference = needed(row, 'bet_reference');
      return {
        kind: 'settlement',
        ...base,
        betReference,
        amount: needed(row, 'amount'),
        final: row.final ?? true,
      };
    }
    case 'rollback':
      return { kind: 'rollback', ...base, betReference: needed(row, 'bet_reference') };
    case 'bonus_grant': {
      const depositAmount = payloadOf(row).depositAmount ?? null;
      return {
        kind: 'bonus_grant',
        ...base,
        offerId: payloadField(row, 'offerId'),
        amount: row.amount,
        depositAmount,
      };
    }
    case 'bonus_forfeit':
      return {
        kind: 'bonus_forfeit',
        ...base,
        bonusId: payloadField(row, 'bonusId'),
        reason: payloadField(row, 'reason'),
      };
    case 'bonus_expire':
      return { kind: 'bonus_expire', ...base, bonusId: payloadField(row, 'bonusId') };
  }
}

/**
 * An expiry is asked for once, when its time has come. Where the clock was set back between that and its acceptance it would be
 * refused as too early, and nothing would ask for it again.
 */
function acceptedAt(row: OperationRow): number {
  if (row.kind !== 'expire' && row.kind !== 'bonus_expire') return row.created_at;
  return Math.max(row.created_at, payloadOf(row).dueAt ?? 0);
}

function holdable(row: OperationRow): { amount: number; pending: boolean; expiresInSeconds: number | null } {
  return {
    amount: needed(row, 'amount'),
    pending: row.pending ?? false,
    expiresInSeconds: row.expires_in_seconds,
  };
}

function needed<K extends keyof OperationRow>(row: OperationRow, column: K): NonNullable<OperationRow[K]> {
  const value = row[column];
  if (value === null) throw new Error(`operation ${row.id} of kind ${row.kind} has no ${column}`);
  return value;
}

function payloadField<K extends keyof OperationPayload>(
  row: OperationRow,
  name: K,
): NonNullable<OperationPayload[K]> {
  const value = payloadOf(row)[name];
  if (value === undefined) throw new Error(`operation ${row.id} of kind ${row.kind} has no ${name}`);
  return value;
}
