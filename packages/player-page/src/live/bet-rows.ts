import type { Bet, BetEnded, WalletUpdated } from '@croupier/client';

/** A row of the bet history. */
export interface BetRow {
  reference: string;
  status: Bet['status'];
  stake: number;
  won: number;
  /** RFC 3339: the earliest known time of the bet. */
  at: string;
}

export function rowOf({ reference, status, stake, won, placedAt }: Bet): BetRow {
  return { reference, status, stake, won, at: placedAt };
}

/** The row of a placed bet; null for any other operation. */
export function placedRow({ operation, at }: WalletUpdated): BetRow | null {
  const { kind, reference, amount } = operation;
  if (kind !== 'bet' || reference === null || amount === null) return null;
  return { reference, status: 'open', stake: amount, won: 0, at };
}

export function endedRow(
  status: 'settled' | 'rolled_back',
  { betReference, stake, won, at }: BetEnded,
): BetRow {
  return { reference: betReference, status, stake, won, at };
}

/** Merges rows, newest first. Received rows may be older than known ones: a settled bet is not opened again. */
export function mergeRows(known: readonly BetRow[], received: readonly BetRow[]): BetRow[] {
  const rows = new Map(known.map((row) => [row.reference, row]));
  for (const row of received) {
    const before = rows.get(row.reference);
    if (before === undefined || before.status === 'open' || row.status !== 'open')
      rows.set(row.reference, { ...row, at: earlier(before?.at ?? row.at, row.at) });
  }
  return [...rows.values()].sort(
    (a, b) => b.at.localeCompare(a.at) || b.reference.localeCompare(a.reference),
  );
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
