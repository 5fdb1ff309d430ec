import type { Bonus, BonusStatus, Kind } from '@croupier/domain';

/**
 * What bonuses came to. Amounts are sums of minor units of one currency, as bigints: they may pass what a number holds.
 */
export interface Tally {
  bonuses: number;
  byStatus: Record<BonusStatus, number>;
  granted: bigint;
  /** Bonuses of which something became cash. */
  conversions: number;
  /** The cost of the bonuses: what became cash. */
  converted: bigint;
  removed: bigint;
  /** Bonus money that is still played with. */
  balance: bigint;
  /** Operations that were applied in fact and would have been refused. */
  refused: Partial<Record<Kind, number>>;
}

export function emptyTally(): Tally {
  return {
    bonuses: 0,
    byStatus: { queued: 0, active: 0, completed: 0, lost: 0, expired: 0, forfeited: 0 },
    granted: 0n,
    conversions: 0,
    converted: 0n,
    removed: 0n,
    balance: 0n,
    refused: {},
  };
}

export function tally(sums: Tally, bonuses: readonly Bonus[], refused: Tally['refused']): void {
  for (const { status, granted, converted, removed, balance } of bonuses) {
    sums.bonuses += 1;
    sums.byStatus[status] += 1;
    sums.granted += BigInt(granted);
    sums.conversions += converted > 0 ? 1 : 0;
    sums.converted += BigInt(converted);
    sums.removed += BigInt(removed);
    sums.balance += BigInt(balance);
  }
  for (const [kind, count] of Object.entries(refused) as [Kind, number][]) {
    sums.refused[kind] = (sums.refused[kind] ?? 0) + count;
  }
}

/** Completed of all, in percent with one decimal. */
export function completionRate({ bonuses, byStatus }: Tally): string {
  return bonuses === 0 ? '–' : `${((100 * byStatus.completed) / bonuses).toFixed(1)} %`;
}
