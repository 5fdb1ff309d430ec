import type { Changes, EntryInsert } from '../changes.ts';
import type { Effect } from '@croupier/domain';
import type { QueueRow } from '../queue-row.ts';
import type { Statement } from '../transaction.ts';
import { binaryArray } from '@croupier/platform/postgres';

/**
 * Each wallet from the version that was decided on, or nothing at all. The primary key serves it; updates stay
 * heap-only.
 */
const UPDATE_WALLETS = `
WITH updated AS (
  UPDATE wallets SET cash = u.cash, bonus = u.bonus, reserved = u.reserved, incoming = u.incoming,
    version = u.version, outflow_version = u.outflow_version, first_deposit_id = u.first_deposit_id,
    updated_at = u.updated_at, streak_ms = NULL, streak_at = NULL
  FROM unnest($1::uuid[], $2::int8[], $3::int8[], $4::int8[], $5::int8[], $6::int8[], $7::int8[], $8::int8[],
    $9::uuid[], $10::timestamptz[])
    AS u(id, cash, bonus, reserved, incoming, version_before, version, outflow_version, first_deposit_id, updated_at)
  WHERE wallets.id = u.id AND wallets.version = u.version_before
  RETURNING 1
)
SELECT assert_true(count(*) = cardinality($1::uuid[]), 'every wallet changes from the version that was decided on')
FROM updated`;

export function updateWallets({ entries, before, at }: Changes): Statement {
  // the last entry of a wallet has its final state
  const wallets = [...new Map(entries.map(({ wallet: { wallet } }) => [wallet.id, wallet])).values()];
  const deposits = firstDeposits(entries);
  return {
    name: 'update-wallets',
    text: UPDATE_WALLETS,
    values: [
      binaryArray.uuid(wallets.map(({ id }) => id)),
      binaryArray.int8(wallets.map(({ cash }) => cash)),
      binaryArray.int8(wallets.map(({ bonus }) => bonus)),
      binaryArray.int8(wallets.map(({ reserved }) => reserved)),
      binaryArray.int8(wallets.map(({ incoming }) => incoming)),
      binaryArray.int8(wallets.map(({ id }) => before.get(id)?.version ?? null)),
      binaryArray.int8(wallets.map(({ version }) => version)),
      binaryArray.int8(wallets.map(({ outflowVersion }) => outflowVersion)),
      binaryArray.uuid(wallets.map(({ id }) => before.get(id)?.first_deposit_id ?? deposits.get(id) ?? null)),
      binaryArray.timestamptz(wallets.map(() => at)),
    ],
  };
}

/** The first deposit of each wallet that takes effect in this batch; a pending one does when it is completed. */
function firstDeposits(entries: readonly EntryInsert[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const { row, effect } of entries) {
    const id = appliedDeposit(row, effect);
    if (id !== null && !first.has(row.wallet_id)) first.set(row.wallet_id, id);
  }
  return first;
}

function appliedDeposit(row: QueueRow, { status, hold }: Effect): string | null {
  if (row.kind === 'deposit' && status === 'applied') return row.id;
  return row.kind === 'complete' && hold?.kind === 'deposit' ? hold.operationId : null;
}
