import { KINDS, queueOf } from '@croupier/contracts';
import type { OperationQueue } from '@croupier/contracts';

/** The queues whose jobs ask for operations, as `queue.queue` names them. */
export const QUEUE_OF_CODE = {
  t: 'transfers',
  b: 'bets',
  o: 'bonuses',
} as const satisfies Record<string, OperationQueue>;

export type QueueCode = keyof typeof QUEUE_OF_CODE;
export type QueueName = OperationQueue;

/** The code of the queue of an operation of this kind. */
export function queueCodeOf(kind: string): string {
  const branches = Object.entries(QUEUE_OF_CODE).map(([code, queue]) => {
    const kinds = KINDS.filter((one) => queueOf(one) === queue).map((one) => `'${one}'`);
    return `WHEN ${kind} IN (${kinds.join(', ')}) THEN '${code}'`;
  });
  return `(CASE ${branches.join(' ')} END)::"char"`;
}
