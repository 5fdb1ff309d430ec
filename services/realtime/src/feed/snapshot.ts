import type { BonusView, WalletView } from '@croupier/contracts';
import { createReader, onSnapshot } from '@croupier/ledger';
import type { WalletHead } from '@croupier/ledger';
import type { Player } from '@croupier/platform/auth';
import type { Pool } from '@croupier/platform/postgres';

/** The payload of `snapshot`. */
interface Snapshot {
  /** By currency. */
  wallets: WalletView[];
  /** Active and queued bonuses, in the order of granting. */
  bonuses: BonusView[];
  /** There are more wallets or bonuses than these. */
  more?: true;
}

export interface ReadSnapshot {
  snapshot: Snapshot;
  /** Of the wallets that it leaves out: their events are sent from these versions on. */
  others: WalletHead[];
}

/** The contract's limit for wallets, and for bonuses. */
const MAX_ITEMS = 100;

/** Reads a player's wallets and bonuses at one moment, so that every event with a later version is newer. */
export async function readSnapshot(pool: Pool, player: Player): Promise<ReadSnapshot> {
  return onSnapshot(pool, async (client) => {
    // the reader uses only `query`, which a connection has too
    const reader = createReader(client as unknown as Pool);
    const [wallets, bonuses] = await Promise.all([
      reader.walletsOfPlayer(player, MAX_ITEMS + 1),
      reader.openBonusesOfPlayer(player, MAX_ITEMS + 1),
    ]);
    const heads = wallets.length > MAX_ITEMS ? await reader.walletHeadsOfPlayers([player]) : [];
    return { snapshot: bounded({ wallets, bonuses }), others: leftOut(heads, wallets) };
  });
}

function bounded({ wallets, bonuses }: Snapshot): Snapshot {
  if (wallets.length <= MAX_ITEMS && bonuses.length <= MAX_ITEMS) return { wallets, bonuses };
  return { wallets: wallets.slice(0, MAX_ITEMS), bonuses: bonuses.slice(0, MAX_ITEMS), more: true };
}

function leftOut(heads: readonly WalletHead[], wallets: readonly WalletView[]): WalletHead[] {
  const shown = new Set(wallets.slice(0, MAX_ITEMS).map(({ id }) => id));
  return heads.filter(({ id }) => !shown.has(id));
}
