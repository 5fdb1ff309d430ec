import { binaryArray } from '@croupier/platform/postgres';
import type { OperationRow } from '../tables/operation-row.ts';

/** An operation on its way into the tables: it has its id, but no place in the order yet. */
export interface NewRow extends Omit<OperationRow, 'seq' | 'created_at'> {
  metadata: string | null;
  /** As it travels: the trace id, and where it is sampled the span of the request. */
  trace_context: string | null;
  reply_to: string | null;
  /** Those that exist for the caller, parted by commas; null: all. */
  brands: string | null;
  is_across_brands: boolean;
}

/** The parameters of STORE_OPERATIONS, in its order. */
export function storeParameters(rows: readonly NewRow[]): Buffer[] {
  const column = <T>(of: (row: NewRow) => T): T[] => rows.map(of);
  return [
    binaryArray.uuid(column((row) => row.id)),
    binaryArray.uuid(column((row) => row.wallet_id)),
    binaryArray.text(column((row) => row.kind)),
    binaryArray.int8(column((row) => row.amount)),
    binaryArray.uuid(column((row) => row.to_wallet_id)),
    binaryArray.text(column((row) => row.reference)),
    binaryArray.text(column((row) => row.idempotency_key)),
    binaryArray.text(column((row) => row.game_id)),
    binaryArray.text(column((row) => row.round_id)),
    binaryArray.text(column((row) => row.bet_reference)),
    binaryArray.bool(column((row) => row.final)),
    binaryArray.bool(column((row) => row.pending)),
    binaryArray.int4(column((row) => row.expires_in_seconds)),
    binaryArray.uuid(column((row) => row.pending_operation_id)),
    binaryArray.text(column((row) => row.payload)),
    binaryArray.text(column((row) => row.metadata)),
    binaryArray.text(column((row) => row.created_by)),
    binaryArray.text(column((row) => row.trace_context)),
    binaryArray.text(column((row) => row.reply_to)),
    binaryArray.text(column((row) => row.source)),
    binaryArray.text(column((row) => row.method)),
  ];
}

/** What the statements with `isRestricted` take beside them. */
export function brandParameters(rows: readonly NewRow[]): Buffer[] {
  return [
    binaryArray.text(rows.map((row) => row.brands)),
    binaryArray.bool(rows.map((row) => row.is_across_brands)),
  ];
}

/** What FIND_ACCEPTED looks for, in its order. */
export function findParameters(rows: readonly NewRow[]): Buffer[] {
  return [
    binaryArray.uuid(rows.map((row) => row.wallet_id)),
    binaryArray.uuid(rows.map((row) => row.to_wallet_id)),
    binaryArray.text(rows.map((row) => row.kind)),
    binaryArray.text(rows.map((row) => row.reference)),
    binaryArray.text(rows.map((row) => row.idempotency_key)),
    binaryArray.text(rows.map((row) => row.source)),
    ...brandParameters(rows),
  ];
}
