import type { WalletRead } from '@croupier/ledger';
import type { Principal } from '@croupier/platform/auth';
import { maySee, readsAll } from '../http/access.ts';
import type { Gateway } from '../gateway.ts';
import { refuse } from '../http/reply.ts';
import type { Refusal, Reply } from '../http/reply.ts';

const MISSING = refuse('wallet_not_found', 'There is no such wallet.');

/** The wallet, if this caller may see it; to others, of another player or brand, it does not exist. */
export async function findWallet(
  id: string,
  principal: Principal,
  { reader }: Gateway,
): Promise<WalletRead | Refusal> {
  const read = await reader.wallet(id);
  return read !== null && maySee(principal, read.wallet) ? read : MISSING;
}

/** What belongs to a wallet. Where any wallet of a brand may be read, both are read at the same time. */
export async function readOfWallet<T>(
  id: string,
  principal: Principal,
  gateway: Gateway,
  read: () => Promise<T>,
): Promise<{ found: T } | Refusal> {
  if (!readsAll(principal)) {
    const wallet = await findWallet(id, principal, gateway);
    return 'code' in wallet ? wallet : { found: await read() };
  }
  const [wallet, found] = await Promise.all([gateway.reader.wallet(id), read()]);
  return wallet !== null && maySee(principal, wallet.wallet) ? { found } : MISSING;
}

export function okOr<T>(result: { found: T } | Refusal): Reply {
  return 'code' in result ? result : { status: 200, body: result.found };
}
