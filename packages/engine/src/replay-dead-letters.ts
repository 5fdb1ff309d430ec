import type { ChangedBy, Registry } from '@croupier/ledger';
import type { Brands } from '@croupier/platform/auth';
import type { OperationSubmitter } from './operation-submitter.ts';

/**
 * Puts dead letters back on their queues, recorded as done by `actor`, with jobs for their wallets. Resolves to the ids
 * of those that were dead letters of these brands.
 */
export async function replayDeadLetters(
  which: string[] | 'all',
  { actor, brands = null }: { actor: ChangedBy; brands?: Brands },
  { registry, submitter }: { registry: Pick<Registry, 'replay'>; submitter: OperationSubmitter },
): Promise<string[]> {
  const replayed = await registry.replay(which, actor, brands);
  submitter.enqueue(
    replayed.map(({ operationId: id, kind, walletIds }) => ({ id, kind, walletIds, trace: null })),
  );
  return replayed.map(({ operationId }) => operationId);
}
