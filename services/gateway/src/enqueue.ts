import { APPLY_OPERATIONS, OPERATION_QUEUES, queueOf } from '@croupier/contracts';
import type { ApplyOperationsJob, OperationQueue } from '@croupier/contracts';
import type { AcceptedOperation } from '@croupier/ledger';
import type { createProducerQueue } from '@croupier/platform';

export type Queue = ReturnType<typeof createProducerQueue>;

/** A larger backlog than this stands in PostgreSQL already, and the sweeper finds it there. */
const MAX_WALLETS = 10_000;

/**
 * Tells the workers of one queue which wallets have work. One job is on its way at a time, and the next carries all that
 * came meanwhile: while Redis is slow jobs grow larger instead of more. A job that can't be added is only counted: what it
 * is about is in PostgreSQL, and the sweeper finds it.
 */
class QueueFeeder {
  readonly #add: (wallets: string[]) => Promise<unknown>;
  readonly #onFailure: () => void;
  #waiting = new Set<string>();
  #adding = false;

  constructor(add: (wallets: string[]) => Promise<unknown>, onFailure: () => void) {
    this.#add = add;
    this.#onFailure = onFailure;
  }

  feed(walletIds: readonly string[]): void {
    if (this.#waiting.size < MAX_WALLETS) for (const id of walletIds) this.#waiting.add(id);
  }

  flush(): void {
    if (!this.#adding && this.#waiting.size > 0) void this.#drain();
  }

  async #drain(): Promise<void> {
    this.#adding = true;
    while (this.#waiting.size > 0) {
      const wallets = [...this.#waiting];
      this.#waiting = new Set();
      await this.#add(wallets).catch(this.#onFailure);
    }
    this.#adding = false;
  }
}

/** Adds jobs for accepted operations. Nobody waits for it. */
export class Enqueuer {
  readonly #feeders: Record<OperationQueue, QueueFeeder>;

  constructor(queues: Record<OperationQueue, Queue>, onFailure: (queue: OperationQueue) => void) {
    const feeder = (name: OperationQueue): QueueFeeder => {
      const add = (wallets: string[]): Promise<unknown> =>
        queues[name].add(APPLY_OPERATIONS, { wallets } satisfies ApplyOperationsJob);
      return new QueueFeeder(add, () => onFailure(name));
    };
    this.#feeders = { transfers: feeder('transfers'), bets: feeder('bets'), bonuses: feeder('bonuses') };
  }

  enqueue(operations: readonly AcceptedOperation[]): void {
    for (const { kind, walletIds } of operations) this.#feeders[queueOf(kind)].feed(walletIds);
    for (const name of OPERATION_QUEUES) this.#feeders[name].flush();
  }
}
