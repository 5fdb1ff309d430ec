import { GroupAcceptor } from '@croupier/ledger';
import type {
  Accepted,
  AcceptedOperation,
  AcceptOptions,
  AcceptorOptions,
  NewOperation,
} from '@croupier/ledger';
import type { OperationQueue } from '@croupier/contracts';
import type { Logger } from '@croupier/platform/log';
import type { Pool } from '@croupier/platform/postgres';
import type { Queue } from '@croupier/platform/queues';
import { JobBatchers } from './job-batcher.ts';
import type { OnNotEnqueued } from './job-batcher.ts';

/** Operations of one insert. More would gain next to nothing and make requests wait for each other. */
const MAX_FLUSH = 500;

export interface OperationSubmitterOptions {
  /** A pool of its own, so that a flush never waits for a connection that a read holds. */
  pool: Pool;
  /** Those of the kinds that are submitted here. */
  queues: Iterable<readonly [OperationQueue, Queue]>;
  log: Logger;
  onNotEnqueued?: OnNotEnqueued;
  onFlushed?: NonNullable<AcceptorOptions['onFlushed']>;
}

/**
 * The one way into the ledger: an operation is stored in PostgreSQL, and then a job for its wallets is added to its
 * queue. A job that is lost costs time and nothing else, since the wallet-workers sweep.
 */
export class OperationSubmitter {
  readonly #acceptor: GroupAcceptor;
  readonly #jobs: JobBatchers;
  readonly #log: Logger;

  constructor({ pool, queues, log, onFlushed, onNotEnqueued }: OperationSubmitterOptions) {
    this.#log = log;
    this.#jobs = new JobBatchers(queues, onNotEnqueued ?? this.#logNotEnqueued);
    this.#acceptor = new GroupAcceptor(pool, {
      maxFlush: MAX_FLUSH,
      onAccepted: (operations) => this.enqueue(operations),
      ...(onFlushed === undefined ? {} : { onFlushed }),
    });
  }

  /** Each operation has an outcome of its own, in the order given. Throws nothing. */
  submit<R = never>(operations: NewOperation[], options?: AcceptOptions<R>): Promise<Accepted<R>[]> {
    return this.#acceptor.accept(operations, options);
  }

  /**
   * Submits operations of Croupier's own, each with a key that says what it is for, so that a repeat is an idempotent
   * replay. Resolves when they are stored. @throws what the database failed with; then all are to be submitted again.
   */
  async submitOwn(operations: NewOperation[]): Promise<void> {
    const outcomes = await this.submit(operations);
    for (const [index, accepted] of outcomes.entries()) {
      if (accepted.outcome === 'accepted' || accepted.outcome === 'replayed') continue;
      if (accepted.outcome === 'unavailable' || accepted.outcome === 'unknown') throw accepted.cause;
      const { kind, walletId, keys } = operations[index] ?? {};
      // a key that another operation has, or a wallet that does not exist: no retry changes that
      this.#log.error(`an operation of Croupier's own was not accepted: ${accepted.outcome}`, {
        kind,
        walletId,
        ...keys,
        accepted,
      });
    }
  }

  /** Adds jobs for operations that are stored already. Never waits and never throws. */
  enqueue(operations: readonly AcceptedOperation[]): void {
    this.#jobs.enqueue(operations);
  }

  readonly #logNotEnqueued: OnNotEnqueued = (queue, error) =>
    this.#log.debug('enqueue failed; the sweeper will find the operations', { queue, error });
}
