import type { Reader, WalletRead } from '@croupier/ledger';
import { maySeePlayer, readsAll } from '@croupier/platform/auth';
import type { Principal } from '@croupier/platform/auth';
import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';

const MISSING = refuse('wallet_not_found', 'There is no such wallet.');

/** The wallet, if this caller may see it; to others, of another player or brand, it does not exist. */
export async function findWallet(
  id: string,
  principal: Principal,
  reader: Pick<Reader, 'wallet'>,
): Promise<WalletRead | Refusal> {
  const read = await reader.wallet(id);
  return read !== null && maySeePlayer(principal, read.wallet) ? read : MISSING;
}

/** What belongs to a wallet. Where any wallet of a brand may be read, both are read at the same time. */
export async function readOfWallet<T>(
  id: string,
  principal: Principal,
  reader: Pick<Reader, 'wallet'>,
  read: () => Promise<T>,
): Promise<{ found: T } | Refusal> {
  if (!readsAll(principal)) {
    const wallet = await findWallet(id, principal, reader);
    return 'code' in wallet ? wallet : { found: await read() };
  }
  const [wallet, found] = await Promise.all([reader.wallet(id), read()]);
  return wallet !== null && maySeePlayer(principal, wallet.wallet) ? { found } : MISSING;
}
