import type { BonusEventName, Hold, Kind } from '@croupier/domain';
import type { BonusSnapshot } from '@croupier/ledger';
import type { SettledBet } from '@croupier/leaderboards';
import type { AppliedDeposit } from './triggers.ts';

/**
 * A row of READ_NEW_ENTRIES: an entry that the pipeline has not processed, or, without a version, a wallet that has
 * none.
 */
export interface NewEntryRow {
  wallet_id: string;
  /** The watermark: the version up to which the wallet had been processed. */
  processed_version: number;
  brand: string;
  player_id: string;
  test: boolean;
  currency: string;
  first_deposit_id: string | null;
  version: number | null;
  kind: Kind;
  applied_at: number;
  cash: number;
  age_ms: number;
  events: { name: BonusEventName; bonus: BonusSnapshot }[] | null;
  paid: number;
  operation_id: string;
  trace_context: string | null;
  pending: boolean | null;
  pending_operation_id: string | null;
  final: boolean;
  hold_kind: Hold['kind'] | null;
  game_id: string;
  stake: number;
  won: number;
  contribution: number;
}

/** A bonus that ended. */
export interface EndedBonus {
  status: EndingStatus;
  currency: string;
  converted: number;
  removed: number;
  /** Of a forfeit: it was a withdrawal's. Other reasons are free text. */
  byWithdrawal: boolean;
}

type EndingStatus = (typeof ENDINGS)[number];
const ENDINGS = ['completed', 'lost', 'expired', 'forfeited'] as const;

/** A pending deposit has only been promised, and a complete may be that of a withdrawal or a transfer. */
export function depositOf(row: NewEntryRow): AppliedDeposit | null {
  const operationId = depositIdOf(row);
  if (operationId === null) return null;
  return {
    operationId,
    walletId: row.wallet_id,
    brand: row.brand,
    currency: row.currency,
    amount: row.cash,
    at: row.applied_at,
    first: row.first_deposit_id === operationId,
    trace: row.trace_context,
  };
}

function depositIdOf({
  kind,
  pending,
  operation_id,
  hold_kind,
  pending_operation_id,
}: NewEntryRow): string | null {
  if (kind === 'deposit') return pending === true ? null : operation_id;
  return kind === 'complete' && hold_kind === 'deposit' ? pending_operation_id : null;
}

export function settledOf(row: NewEntryRow): SettledBet | null {
  if (row.kind !== 'settlement') return null;
  return {
    walletId: row.wallet_id,
    brand: row.brand,
    playerId: row.player_id,
    test: row.test,
    currency: row.currency,
    gameId: row.game_id,
    stake: row.stake,
    paid: row.paid,
    final: row.final,
    won: row.won,
    contribution: row.contribution,
    at: row.applied_at,
    ageMs: Math.max(row.age_ms, 0),
  };
}

export function endedOf({ events, currency }: NewEntryRow): EndedBonus[] {
  return (events ?? []).flatMap(({ name, bonus }) => {
    const status = ENDINGS.find((ending) => ending === name);
    if (status === undefined) return [];
    const { converted, removed, endReason } = bonus;
    return [{ status, currency, converted, removed, byWithdrawal: endReason === 'withdrawal' }];
  });
}
