import type { Changes, EntryInsert } from '../changes.ts';
import type { Statement } from '../transaction.ts';
import { binaryArray } from '@croupier/platform/postgres';
import { isSampled } from '@croupier/platform/trace';

/** One row for every version. The primary key refuses a version twice, the check constraint an unbalanced entry. */
const INSERT_ENTRIES = `
INSERT INTO entries (wallet_id, version, seq, sender_wallet_id, kind, applied_at, cash, bonus, reserved, incoming,
  cash_after, bonus_after, reserved_after, incoming_after,
  payments, promised, gaming, bonus_cost, adjustments, counterpart, breakdown, trace_context)
SELECT wallet_id, version, seq, sender_wallet_id, kind, applied_at, cash, bonus, reserved, incoming,
  cash_after, bonus_after, reserved_after, incoming_after,
  payments, promised, gaming, bonus_cost, adjustments, counterpart, breakdown::jsonb, trace_context
FROM unnest($1::uuid[], $2::int8[], $3::int8[], $4::uuid[], $5::text[], $6::timestamptz[], $7::int8[], $8::int8[],
  $9::int8[], $10::int8[], $11::int8[], $12::int8[], $13::int8[], $14::int8[], $15::int8[], $16::int8[], $17::int8[],
  $18::int8[], $19::int8[], $20::int8[], $21::text[], $22::text[])
  AS e(wallet_id, version, seq, sender_wallet_id, kind, applied_at, cash, bonus, reserved, incoming,
  cash_after, bonus_after, reserved_after, incoming_after,
  payments, promised, gaming, bonus_cost, adjustments, counterpart, breakdown, trace_context)`;

export function insertEntries({ entries, at }: Changes): Statement {
  const column = (of: (entry: EntryInsert) => number): Buffer => binaryArray.int8(entries.map(of));
  const house = (of: (entry: EntryInsert) => number): Buffer =>
    binaryArray.int8(entries.map((entry) => of(entry) || null));
  return {
    name: 'insert-entries',
    text: INSERT_ENTRIES,
    values: [
      binaryArray.uuid(entries.map(({ wallet }) => wallet.wallet.id)),
      column(({ wallet }) => wallet.wallet.version),
      column(({ row }) => row.seq),
      binaryArray.uuid(entries.map(senderOf)),
      binaryArray.text(entries.map(({ row }) => row.kind)),
      binaryArray.timestamptz(entries.map(() => at)),
      column(({ wallet }) => wallet.changes.cash),
      column(({ wallet }) => wallet.changes.bonus),
      column(({ wallet }) => wallet.changes.reserved),
      column(({ wallet }) => wallet.changes.incoming),
      column(({ wallet }) => wallet.wallet.cash),
      column(({ wallet }) => wallet.wallet.bonus),
      column(({ wallet }) => wallet.wallet.reserved),
      column(({ wallet }) => wallet.wallet.incoming),
      house(({ wallet }) => wallet.house.payments),
      house(({ wallet }) => wallet.house.promised),
      house(({ wallet }) => wallet.house.gaming),
      house(({ wallet }) => wallet.house.bonusCost),
      house(({ wallet }) => wallet.house.adjustments),
      house(({ wallet }) => wallet.house.counterpart),
      binaryArray.text(
        entries.map(({ breakdown }) => (breakdown === null ? null : JSON.stringify(breakdown))),
      ),
      binaryArray.text(entries.map(traceOf)),
    ],
  };
}

/** The operation's own wallet where the entry is that of the other. */
function senderOf({ row, wallet }: EntryInsert): string | null {
  return row.wallet_id === wallet.wallet.id ? null : row.wallet_id;
}

/** Kept where events show it, and of what may trigger a bonus: the grant belongs to the trace of its deposit. */
function traceOf({ row }: EntryInsert): string | null {
  const { kind, trace_context: trace } = row;
  return kind === 'deposit' || kind === 'complete' || isSampled(trace) ? trace : null;
}
