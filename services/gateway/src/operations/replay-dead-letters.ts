import type { DeadLetterChange } from '@croupier/ledger';
import type { Gateway } from '../gateway.ts';

/**
 * Puts dead letters back on their queues, recorded as done by that author, with jobs for their wallets. The ids
 * of those that were dead letters.
 */
export async function replayDeadLetters(
  which: string[] | 'all',
  by: DeadLetterChange,
  { registry, enqueue }: Pick<Gateway, 'registry' | 'enqueue'>,
): Promise<string[]> {
  const replayed = await registry.replay(which, by);
  enqueue(replayed.map(({ operationId: id, kind, walletIds }) => ({ id, kind, walletIds, trace: null })));
  return replayed.map(({ operationId }) => operationId);
}
