import { randomUUID } from 'node:crypto';
import { PROCESS_COMMIT } from '@croupier/contracts';
import type { ProcessCommitJob } from '@croupier/contracts';
import { addTracedJob } from '@croupier/platform/trace';
import type { Queue } from '@croupier/platform/queues';

/** Milliseconds between two jobs: what comes meanwhile goes with the next, and what comes after a pause does not wait. */
const REST_MS = 100;

interface Batch {
  wallets: Set<string>;
  traces: string[];
  /** When it is on the queue. */
  added: Promise<unknown>;
}

/**
 * Tells the bonus pipeline which wallets have news. A job costs about the same whatever it names, and nothing that a
 * player waits for comes of it: so there is one for all that was committed in a while, not one for each commit.
 */
export class WageringFeeder {
  readonly #queue: Queue;
  #open: Batch | null = null;
  #rested: Promise<unknown> = Promise.resolve();

  constructor(queue: Queue) {
    this.#queue = queue;
  }

  /** Resolves when a job that names these wallets is on the queue. @throws where it could not be added. */
  feed(wallets: Iterable<string>, traces: readonly string[]): Promise<unknown> {
    const batch = (this.#open ??= this.#next());
    for (const id of wallets) batch.wallets.add(id);
    batch.traces.push(...traces);
    return batch.added;
  }

  #next(): Batch {
    const batch: Batch = { wallets: new Set(), traces: [], added: this.#rested };
    batch.added = this.#rested.then(() => this.#add(batch));
    this.#rested = batch.added.catch(() => {}).then(rest);
    return batch;
  }

  #add({ wallets, traces }: Batch): Promise<unknown> {
    this.#open = null;
    const data: ProcessCommitJob = { wallets: [...wallets] };
    // as a dead letter it keeps its id, which BullMQ would not take if it were a number
    const options = { jobId: randomUUID() };
    return addTracedJob(this.#queue, { name: PROCESS_COMMIT, data, options }, traces);
  }
}

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, REST_MS));
