import type { Statement } from '../../apply/transaction.ts';
import { binaryArray } from '@croupier/platform/postgres';

/**
 * An operation of these wallets was decided: what later ones wait for begins anew. An update of the balances does the
 * same.
 */
const END_STREAKS = `UPDATE wallets SET streak_ms = NULL, streak_at = NULL WHERE id = ANY($1::uuid[])`;

export function endStreaks(walletIds: string[]): Statement {
  return { name: 'end-streaks', text: END_STREAKS, values: [binaryArray.uuid(walletIds)] };
}
