import type { BonusView, WalletView } from '@croupier/contracts';
import { createReader } from '@croupier/ledger';
import type { Player } from '@croupier/platform/auth';
import type { Pool, PoolClient } from '@croupier/platform/postgres';

export interface Snapshot {
  wallets: WalletView[];
  /** Active and queued ones. */
  bonuses: BonusView[];
}

/** A player's wallets and bonuses as they stood at one moment: whatever is told with a later version is newer. */
export async function readSnapshot(pool: Pool, player: Player): Promise<Snapshot> {
  const client = await pool.connect();
  let problem: Error | undefined;
  try {
    return await atOneMoment(client, player);
  } catch (error) {
    problem = error instanceof Error ? error : new Error(String(error));
    throw problem;
  } finally {
    // a connection with a transaction that failed half-way is not used again
    client.release(problem);
  }
}

async function atOneMoment(client: PoolClient, player: Player): Promise<Snapshot> {
  // the reader asks for nothing but `query`, which a connection has as well
  const reader = createReader(client as unknown as Pool);
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const [wallets, bonuses] = await Promise.all([
    reader.walletsOfPlayer(player),
    reader.openBonusesOfPlayer(player),
  ]);
  await client.query('COMMIT');
  return { wallets, bonuses };
}
