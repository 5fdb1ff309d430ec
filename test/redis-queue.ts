import { createLogger } from '@croupier/platform/log';
import { closeQueue, createProducerQueue } from '@croupier/platform/queues';
import type { Queue } from '@croupier/platform/queues';

/** A queue as an operator's tool sees it, closed at the end of the block. */
export function redisQueue(name: string, redisUrl: string): AsyncDisposable & { queue: Queue } {
  const log = createLogger('test', { level: 'silent', format: 'json' });
  const queue = createProducerQueue(name, redisUrl, log);
  return { queue, [Symbol.asyncDispose]: () => closeQueue(queue) };
}
