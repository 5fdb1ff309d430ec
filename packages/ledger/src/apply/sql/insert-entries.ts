import type { Changes, Posting } from '../changes.ts';
import type { Statement } from '../transaction.ts';
import { binaryArray } from '@croupier/platform/postgres';

/** One row for every version. The primary key refuses a version twice, the check constraint an unbalanced posting. */
const INSERT_ENTRIES = `
INSERT INTO entries (wallet_id, version, seq, sender_wallet_id, kind, applied_at, cash, bonus, reserved, incoming,
  cash_after, bonus_after, reserved_after, incoming_after,
  payments, promised, gaming, bonus_cost, adjustments, counterpart, breakdown)
SELECT wallet_id, version, seq, sender_wallet_id, kind, applied_at, cash, bonus, reserved, incoming,
  cash_after, bonus_after, reserved_after, incoming_after,
  payments, promised, gaming, bonus_cost, adjustments, counterpart, breakdown::jsonb
FROM unnest($1::uuid[], $2::int8[], $3::int8[], $4::uuid[], $5::text[], $6::timestamptz[], $7::int8[], $8::int8[],
  $9::int8[], $10::int8[], $11::int8[], $12::int8[], $13::int8[], $14::int8[], $15::int8[], $16::int8[], $17::int8[],
  $18::int8[], $19::int8[], $20::int8[], $21::text[])
  AS e(wallet_id, version, seq, sender_wallet_id, kind, applied_at, cash, bonus, reserved, incoming,
  cash_after, bonus_after, reserved_after, incoming_after,
  payments, promised, gaming, bonus_cost, adjustments, counterpart, breakdown)`;

export function insertEntries({ postings, at }: Changes): Statement {
  const column = (of: (posting: Posting) => number): Buffer => binaryArray.int8(postings.map(of));
  const house = (of: (posting: Posting) => number): Buffer =>
    binaryArray.int8(postings.map((posting) => of(posting) || null));
  return {
    name: 'insert-entries',
    text: INSERT_ENTRIES,
    values: [
      binaryArray.uuid(postings.map(({ wallet }) => wallet.wallet.id)),
      column(({ wallet }) => wallet.wallet.version),
      column(({ row }) => row.seq),
      binaryArray.uuid(postings.map(senderOf)),
      binaryArray.text(postings.map(({ row }) => row.kind)),
      binaryArray.timestamptz(postings.map(() => at)),
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
        postings.map(({ breakdown }) => (breakdown === null ? null : JSON.stringify(breakdown))),
      ),
    ],
  };
}

/** The operation's own wallet where the entry is that of the other. */
function senderOf({ row, wallet }: Posting): string | null {
  return row.wallet_id === wallet.wallet.id ? null : row.wallet_id;
}
