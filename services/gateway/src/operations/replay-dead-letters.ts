import type { ChangedBy } from '@croupier/ledger';
import type { Brands } from '@croupier/platform/auth';
import type { Gateway } from '../gateway.ts';

/**
 * Puts dead letters back on their queues, recorded as done by that author, with jobs for their wallets. The ids
 * of those that were dead letters of these brands.
 */
export async function replayDeadLetters(
  which: string[] | 'all',
  { actor, brands = null }: { actor: ChangedBy; brands?: Brands },
  { registry, enqueue }: Pick<Gateway, 'registry' | 'enqueue'>,
): Promise<string[]> {
  const replayed = await registry.replay(which, actor, brands);
  enqueue(replayed.map(({ operationId: id, kind, walletIds }) => ({ id, kind, walletIds, trace: null })));
  return replayed.map(({ operationId }) => operationId);
}
