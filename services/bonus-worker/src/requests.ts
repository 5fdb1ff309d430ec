import { APPLY_OPERATIONS } from '@croupier/contracts';
import type { ApplyOperationsJob } from '@croupier/contracts';
import { GroupAcceptor } from '@croupier/ledger';
import type { Accepted, AcceptedOperation, NewOperation } from '@croupier/ledger';
import { addTracedJob, isSampled } from '@croupier/platform/trace';
import type { Logger } from '@croupier/platform/log';
import type { Pool } from '@croupier/platform/postgres';
import type { Queue } from '@croupier/platform/queues';

const MAX_FLUSH = 500;

export interface RequestsOptions {
  /** A pool of its own: requests are made while a run holds a connection of the other one. */
  pool: Pool;
  bonuses: Queue;
  log: Logger;
}

/**
 * What the pipeline wants done to money it asks for as a gateway does: stored first, then said on the queue. Every request
 * has a key that says what it is for, so asking again is a replay.
 */
export class Requests {
  readonly #acceptor: GroupAcceptor;
  readonly #bonuses: Queue;
  readonly #log: Logger;

  constructor({ pool, bonuses, log }: RequestsOptions) {
    this.#acceptor = new GroupAcceptor(pool, {
      maxFlush: MAX_FLUSH,
      onAccepted: (list) => this.#enqueue(list),
    });
    this.#bonuses = bonuses;
    this.#log = log;
  }

  /** Resolves when they are stored for good. @throws what the database failed with: then they are to be asked for again. */
  async ask(operations: NewOperation[]): Promise<void> {
    const answers = await this.#acceptor.accept(operations);
    answers.forEach((answer, index) => this.#judge(operations[index], answer));
  }

  /** If Redis is away, the sweeper of a wallet-worker finds the operations queued. */
  #enqueue(operations: AcceptedOperation[]): void {
    const data: ApplyOperationsJob = {
      wallets: [...new Set(operations.flatMap(({ walletIds }) => walletIds))],
    };
    const traces = operations.map(({ trace }) => trace).filter(isSampled);
    addTracedJob(this.#bonuses, { name: APPLY_OPERATIONS, data }, traces).catch((error: unknown) =>
      this.#log.debug('left to the sweeper', { error }),
    );
  }

  /** Somebody else has used our key on that wallet for something of theirs: no try can mend that. */
  #judge(operation: NewOperation | undefined, answer: Accepted): void {
    if (answer.outcome === 'accepted' || answer.outcome === 'replayed') return;
    if (answer.outcome === 'unavailable' || answer.outcome === 'unknown') throw answer.cause;
    const { kind, walletId, keys } = operation ?? {};
    this.#log.error(`the pipeline's ${kind} was not accepted: ${answer.outcome}`, {
      walletId,
      ...keys,
      answer,
    });
  }
}
