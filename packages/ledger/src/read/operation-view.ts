import type { OperationStatus, OperationView, RejectionView, ResultView } from '@croupier/contracts';
import type { Balances, Hold, Part } from '@croupier/domain';
import { eachField } from '../tables/payload.ts';
import type { OperationRow } from '../tables/operation-row.ts';
import { rfc3339, rfc3339OrNull } from '../tables/time.ts';

/** The entry that an operation made in its own wallet. */
export interface Applied {
  version: number;
  at: number;
  changes: Balances;
  balances: Balances;
  parts: readonly Part[];
  amount: number | null;
  bonusId: string | undefined;
}

/** The outcome of an operation; all null while it is queued. */
export interface OperationOutcome {
  entry: Applied | null;
  rejection: RejectionView | null;
  hold: Hold | null;
  failed: boolean;
}

export const STILL_QUEUED: OperationOutcome = { entry: null, rejection: null, hold: null, failed: false };

/** A row with the metadata of its operation, where it was read. */
export type DescribedRow = OperationRow & { metadata?: string | null };

/** The second parameter: of its wallet. */
export function operationView(
  row: DescribedRow,
  { brand, currency }: { brand: string; currency: string },
  became: OperationOutcome,
): OperationView {
  const { entry } = became;
  const view: OperationView = {
    id: row.id,
    kind: row.kind,
    status: statusOf(became),
    walletId: row.wallet_id,
    brand,
    amount: row.amount ?? entry?.amount ?? null,
    currency,
    reference: row.reference,
    idempotencyKey: row.idempotency_key,
    metadata: typeof row.metadata === 'string' ? JSON.parse(row.metadata) : {},
    rejection: became.rejection,
    result: entry === null ? null : resultOf(row, entry),
    createdAt: rfc3339(row.created_at),
    createdBy: row.created_by,
    appliedAt: entry === null ? null : rfc3339(entry.at),
  };
  addOwnFields(view, row);
  return became.hold === null ? view : Object.assign(view, holdFields(became.hold));
}

function statusOf({ failed, rejection, hold, entry }: OperationOutcome): OperationStatus {
  if (failed) return 'failed';
  if (rejection !== null) return 'rejected';
  if (hold !== null) return hold.status;
  return entry === null ? 'queued' : 'applied';
}

function resultOf(row: OperationRow, entry: Applied): ResultView {
  const result: ResultView = { version: entry.version, ...entry.balances };
  if (row.kind === 'bet') {
    result.fromCash = entry.changes.cash === 0 ? 0 : -entry.changes.cash;
    result.fromBonus = entry.changes.bonus === 0 ? 0 : -entry.changes.bonus;
  }
  if (row.kind === 'settlement' || row.kind === 'rollback') Object.assign(result, paidBack(entry.parts));
  if (entry.bonusId !== undefined) result.bonusId = entry.bonusId;
  return result;
}

function paidBack(parts: readonly Part[]): { toCash: number; toBonus: number; dropped?: number } {
  const paid = parts.find(({ reason }) => reason === 'win' || reason === 'refund');
  const dropped = parts.find(({ reason }) => reason === 'dropped');
  const split = { toCash: paid?.cash ?? 0, toBonus: paid?.bonus ?? 0 };
  return dropped === undefined ? split : { ...split, dropped: dropped.bonus };
}

/** Adds the fields of the kind, besides the amount. One by one, without a spread: decision 14. */
function addOwnFields(view: OperationView, row: OperationRow): void {
  const fields = view as Record<string, unknown>;
  if (row.kind === 'transfer') fields['toWalletId'] = row.to_wallet_id;
  eachField(row, (name, value, field) => {
    const isShown = value !== null && (value !== false || field.default !== false);
    if (isShown && name !== 'amount' && field.isInternal !== true) fields[name] = value;
  });
}

function holdFields(hold: Hold): Partial<OperationView> {
  return {
    expiresAt: rfc3339OrNull(hold.expiresAt),
    completedAmount: hold.completedAmount,
    endedBy: hold.endedBy,
  };
}
