import { APPLY_OPERATIONS, queueOf } from '@croupier/contracts';
import type { ApplyOperationsJob, OperationQueue } from '@croupier/contracts';
import type { AcceptedOperation } from '@croupier/ledger';
import type { Queue } from '@croupier/platform/queues';
import { addTracedJob, isSampled } from '@croupier/platform/trace';

/** Wallets of the next job. Operations of further ones are found by the sweeper of the wallet-workers. */
const MAX_WALLETS = 10_000;
/** Trace contexts of one job. Operations of further ones are traced without a link to the job. */
const MAX_TRACES = 100;

/**
 * Adds jobs to one queue. One job is being added at a time, and the next one carries all wallets that were added in the
 * meantime: while Redis is slow jobs grow larger instead of more. A job that cannot be added is only reported: its
 * operations are in PostgreSQL, and the sweeper finds them.
 */
class JobBatcher {
  readonly #queue: Queue;
  readonly #onFailure: (error: unknown) => void;
  #wallets = new Set<string>();
  #traces: string[] = [];
  #isAdding = false;

  constructor(queue: Queue, onFailure: (error: unknown) => void) {
    this.#queue = queue;
    this.#onFailure = onFailure;
  }

  add({ walletIds, trace }: AcceptedOperation): void {
    if (this.#wallets.size < MAX_WALLETS) for (const id of walletIds) this.#wallets.add(id);
    if (isSampled(trace) && this.#traces.length < MAX_TRACES) this.#traces.push(trace);
  }

  flush(): void {
    if (!this.#isAdding && this.#wallets.size > 0) void this.#drain();
  }

  async #drain(): Promise<void> {
    this.#isAdding = true;
    while (this.#wallets.size > 0) {
      const data: ApplyOperationsJob = { wallets: [...this.#wallets] };
      const traces = this.#traces;
      this.#wallets = new Set();
      if (traces.length > 0) this.#traces = [];
      await addTracedJob(this.#queue, { name: APPLY_OPERATIONS, data }, traces).catch(this.#onFailure);
    }
    this.#isAdding = false;
  }
}

export type OnNotEnqueued = (queue: OperationQueue, error: unknown) => void;

/** Adds jobs for stored operations to their queues, in the background. */
export class JobBatchers {
  readonly #batchers: ReadonlyMap<OperationQueue, JobBatcher>;

  constructor(queues: Iterable<readonly [OperationQueue, Queue]>, onNotEnqueued: OnNotEnqueued) {
    this.#batchers = new Map(
      [...queues].map(([name, queue]) => [
        name,
        new JobBatcher(queue, (error) => onNotEnqueued(name, error)),
      ]),
    );
  }

  /** Never waits and never throws. Operations of a queue that is not open here are left to the sweeper. */
  enqueue(operations: readonly AcceptedOperation[]): void {
    for (const operation of operations) this.#batchers.get(queueOf(operation.kind))?.add(operation);
    for (const batcher of this.#batchers.values()) batcher.flush();
  }
}
