/** The queues whose jobs ask for operations, as `queue.queue` names them. */
export const QUEUE_OF_CODE = { t: 'transfers', b: 'bets', o: 'bonuses' } as const;

export type QueueCode = keyof typeof QUEUE_OF_CODE;
export type QueueName = (typeof QUEUE_OF_CODE)[QueueCode];

/** The code of the queue of an operation of this kind. A test holds it to the queues of the jobs. */
export function queueCodeOf(kind: string): string {
  return `(CASE WHEN ${kind} IN ('bet', 'settlement', 'rollback') THEN 'b'
    WHEN ${kind} IN ('bonus_grant', 'bonus_forfeit', 'bonus_expire') THEN 'o' ELSE 't' END)::"char"`;
}
