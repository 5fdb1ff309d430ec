import type { Balances, Bonus, Terms } from '@croupier/domain';
import type { Pool } from '@croupier/platform/postgres';
import { onSnapshot } from '@croupier/ledger';
import { toBonus } from '@croupier/ledger';
import type { BonusRow } from '@croupier/ledger';
import type { OperationRow } from '@croupier/ledger';
import { READ_WALLET_HISTORY } from './read-wallet-history.ts';

/** An operation that was applied, with what its decision used and a replay cannot compute. */
export interface RecordedRow extends OperationRow {
  /** Of a bet: its split and contribution, and the category that its game had. */
  from_cash: number | null;
  from_bonus: number | null;
  contribution: number | null;
  bonus_id: string | null;
  category: string;
}

/** What was applied to one wallet, read on one snapshot. */
export interface WalletHistory {
  id: string;
  playerId: string;
  currency: string;
  /** The current balances. */
  balances: Balances;
  version: number;
  /** Milliseconds since the epoch: until when the history is complete. */
  until: number;
  applied: RecordedRow[];
  /** All it ever had, in the order of granting. */
  bonuses: Bonus[];
}

interface WalletRow extends Balances {
  player_id: string;
  currency: string;
  version: number;
  now: number;
}

export async function readWalletHistory(pool: Pool, walletId: string): Promise<WalletHistory> {
  return onSnapshot(pool, async (client) => {
    const wallets = await client.query<WalletRow>(
      `SELECT player_id, currency, version, cash, bonus, reserved, incoming, now_millis_precision() AS now FROM wallets WHERE id = $1`,
      [walletId],
    );
    const applied = await client.query<RecordedRow>(READ_WALLET_HISTORY, [walletId]);
    const bonuses = await client.query<BonusRow>('SELECT * FROM bonuses WHERE wallet_id = $1 ORDER BY seq', [
      walletId,
    ]);
    const [wallet] = wallets.rows;
    if (wallet === undefined) throw new Error(`there is no wallet ${walletId}`);
    const { player_id, currency, version, now, ...balances } = wallet;
    const names = { id: walletId, playerId: player_id, currency };
    return {
      ...names,
      balances,
      version,
      until: now,
      applied: applied.rows,
      bonuses: bonuses.rows.map(toBonus),
    };
  });
}

/** The terms that a bonus is replayed under. */
export type TermsOf = (bonus: Bonus) => Terms;
