import { randomUUID } from 'node:crypto';
import { PROCESS_COMMIT } from '@croupier/contracts';
import type { ProcessCommitJob } from '@croupier/contracts';
import { addTracedJob } from '@croupier/platform/trace';
import type { Queue } from '@croupier/platform/queues';

/** Milliseconds between two jobs: wallets that come in between go with the next job. */
const FLUSH_INTERVAL_MS = 100;

interface Batch {
  wallets: Set<string>;
  traces: string[];
  /** When it is on the queue. */
  added: Promise<unknown>;
}

/**
 * Sends the bonus pipeline the wallets that have new commits. A job costs about the same however many wallets it names,
 * and no player waits for it: so there is one job for all commits of an interval, not one for each commit.
 */
export class WageringJobBatcher {
  readonly #queue: Queue;
  #open: Batch | null = null;
  #nextFlush: Promise<unknown> = Promise.resolve();

  constructor(queue: Queue) {
    this.#queue = queue;
  }

  /** Resolves when a job that names these wallets is on the queue. @throws where it could not be added. */
  add(wallets: Iterable<string>, traces: readonly string[]): Promise<unknown> {
    const batch = (this.#open ??= this.#next());
    for (const id of wallets) batch.wallets.add(id);
    batch.traces.push(...traces);
    return batch.added;
  }

  #next(): Batch {
    const batch: Batch = { wallets: new Set(), traces: [], added: this.#nextFlush };
    batch.added = this.#nextFlush.then(() => this.#enqueue(batch));
    this.#nextFlush = batch.added.catch(() => {}).then(pause);
    return batch;
  }

  #enqueue({ wallets, traces }: Batch): Promise<unknown> {
    this.#open = null;
    const data: ProcessCommitJob = { wallets: [...wallets] };
    // as a dead letter it keeps its id, which BullMQ would refuse if it were a number
    const options = { jobId: randomUUID() };
    return addTracedJob(this.#queue, { name: PROCESS_COMMIT, data, options }, traces);
  }
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, FLUSH_INTERVAL_MS));
