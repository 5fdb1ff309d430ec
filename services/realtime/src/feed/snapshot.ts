import type { BonusView, WalletView } from '@croupier/contracts';
import { createReader } from '@croupier/ledger';
import type { WalletHead } from '@croupier/ledger';
import type { Player } from '@croupier/platform/auth';
import type { Pool, PoolClient } from '@croupier/platform/postgres';

/** What a client is sent. */
export interface Snapshot {
  /** By currency. */
  wallets: WalletView[];
  /** Active and queued ones, in the order of granting. */
  bonuses: BonusView[];
  /** There are more wallets or bonuses than these. */
  more?: true;
}

export interface ReadSnapshot {
  snapshot: Snapshot;
  /** Of the wallets that it leaves out: their events are sent from behind these versions on. */
  others: WalletHead[];
}

/** The contract's limit for wallets, and for bonuses. */
export const MAX_SHOWN = 100;

/** A player's wallets and bonuses as they stood at one moment: whatever is told with a later version is newer. */
export async function readSnapshot(pool: Pool, player: Player): Promise<ReadSnapshot> {
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

async function atOneMoment(client: PoolClient, player: Player): Promise<ReadSnapshot> {
  // the reader asks for nothing but `query`, which a connection has as well
  const reader = createReader(client as unknown as Pool);
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const [wallets, bonuses] = await Promise.all([
    reader.walletsOfPlayer(player, MAX_SHOWN + 1),
    reader.openBonusesOfPlayer(player, MAX_SHOWN + 1),
  ]);
  const heads = wallets.length > MAX_SHOWN ? await reader.walletHeadsOfPlayers([player]) : [];
  await client.query('COMMIT');
  return { snapshot: bounded({ wallets, bonuses }), others: leftOut(heads, wallets) };
}

function bounded({ wallets, bonuses }: Snapshot): Snapshot {
  if (wallets.length <= MAX_SHOWN && bonuses.length <= MAX_SHOWN) return { wallets, bonuses };
  return { wallets: wallets.slice(0, MAX_SHOWN), bonuses: bonuses.slice(0, MAX_SHOWN), more: true };
}

function leftOut(heads: readonly WalletHead[], wallets: readonly WalletView[]): WalletHead[] {
  const shown = new Set(wallets.slice(0, MAX_SHOWN).map(({ id }) => id));
  return heads.filter(({ id }) => !shown.has(id));
}
