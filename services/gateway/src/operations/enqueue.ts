import { APPLY_OPERATIONS, OPERATION_QUEUES, queueOf } from '@croupier/contracts';
import type { ApplyOperationsJob, OperationQueue } from '@croupier/contracts';
import type { AcceptedOperation } from '@croupier/ledger';
import { addTracedJob, isSampled } from '@croupier/platform/trace';
import type { createProducerQueue } from '@croupier/platform/queues';

export type Queue = ReturnType<typeof createProducerQueue>;

/** A larger backlog than this stands in PostgreSQL already, and the sweeper finds it there. */
const MAX_WALLETS = 10_000;
/** Further ones are not named in the job; what becomes of their operations is traced all the same. */
const MAX_TRACES = 100;

/** `traces`: those that are sampled. */
type Add = (wallets: string[], traces: readonly string[]) => Promise<unknown>;

/**
 * Tells the workers of one queue which wallets have work. One job is on its way at a time, and the next carries all that
 * came meanwhile: while Redis is slow jobs grow larger instead of more. A job that can't be added is only counted: what it
 * is about is in PostgreSQL, and the sweeper finds it.
 */
class QueueFeeder {
  readonly #add: Add;
  readonly #onFailure: () => void;
  #waiting = new Set<string>();
  #traces: string[] = [];
  #adding = false;

  constructor(add: Add, onFailure: () => void) {
    this.#add = add;
    this.#onFailure = onFailure;
  }

  feed({ walletIds, trace }: AcceptedOperation): void {
    if (this.#waiting.size < MAX_WALLETS) for (const id of walletIds) this.#waiting.add(id);
    if (isSampled(trace) && this.#traces.length < MAX_TRACES) this.#traces.push(trace);
  }

  flush(): void {
    if (!this.#adding && this.#waiting.size > 0) void this.#drain();
  }

  async #drain(): Promise<void> {
    this.#adding = true;
    while (this.#waiting.size > 0) {
      const wallets = [...this.#waiting];
      const traces = this.#traces;
      this.#waiting = new Set();
      if (traces.length > 0) this.#traces = [];
      await this.#add(wallets, traces).catch(this.#onFailure);
    }
    this.#adding = false;
  }
}

/** Adds jobs for accepted operations. Nobody waits for it. */
export class Enqueuer {
  readonly #feeders: Record<OperationQueue, QueueFeeder>;

  constructor(queues: Record<OperationQueue, Queue>, onFailure: (queue: OperationQueue) => void) {
    const feeder = (name: OperationQueue): QueueFeeder => {
      const add: Add = (wallets, traces) => {
        const data: ApplyOperationsJob = { wallets };
        return addTracedJob(queues[name], { name: APPLY_OPERATIONS, data }, traces);
      };
      return new QueueFeeder(add, () => onFailure(name));
    };
    this.#feeders = { transfers: feeder('transfers'), bets: feeder('bets'), bonuses: feeder('bonuses') };
  }

  enqueue(operations: readonly AcceptedOperation[]): void {
    for (const operation of operations) this.#feeders[queueOf(operation.kind)].feed(operation);
    for (const name of OPERATION_QUEUES) this.#feeders[name].flush();
  }
}
