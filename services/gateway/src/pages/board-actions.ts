import { deadLetterQueue, OPERATION_QUEUES, queueOf, uuid, WAGERING_QUEUE } from '@croupier/contracts';
import type { OperationQueue } from '@croupier/contracts';
import { replayDeadLetters } from '@croupier/engine';
import type { AuditAction, WriteAudit } from '@croupier/ledger';
import { operatorNamed } from '../http/audit-notes.ts';
import type { Queue } from '@croupier/platform/queues';
import type { Gateway } from '../gateway.ts';

type Job = NonNullable<Awaited<ReturnType<Queue['getJob']>>>;

export interface BoardActionsOptions {
  queues: ReadonlyMap<string, Queue>;
  gateway: Pick<Gateway, 'reader' | 'registry' | 'submitter'>;
  /** Commits a row of the audit log; what changes Redis takes effect only after it. */
  record: WriteAudit;
}

/** The name that was signed in with, and from where. */
export interface Actor {
  actor: string;
  address: string;
}

/** `not_found`: no such queue or job. `refused`: nothing to retry there. */
export type ActionOutcome = { retried: number } | 'done' | 'not_found' | 'refused';

/** In one call; the rest is left for the next one. */
const MAX_RETRIED = 1_000;

/**
 * What the queue page may change, each action with its row in the audit log first. A retry of a job about an operation
 * is a replay of the dead letter in PostgreSQL, which alone decides the outcome and writes the row; a job only
 * shows it.
 */
export class BoardActions {
  readonly #options: BoardActionsOptions;

  constructor(options: BoardActionsOptions) {
    this.#options = options;
  }

  /** Of one queue, or of all. */
  async pause(name: string | null, actor: Actor): Promise<ActionOutcome> {
    return this.#each(name, 'queue.pause', actor);
  }

  async resume(name: string | null, actor: Actor): Promise<ActionOutcome> {
    return this.#each(name, 'queue.resume', actor);
  }

  async retry(name: string, jobId: string, actor: Actor): Promise<ActionOutcome> {
    const shown = await this.#queue(name)?.getJob(jobId);
    if (shown === undefined) return 'not_found';
    if (operationQueueOf(name) === null) return this.#retryWagering(jobId, actor);
    const operationId = operationOf(shown);
    return operationId === null ? this.#wake(name, shown, actor) : this.#replay(name, operationId, actor);
  }

  async retryAll(name: string, actor: Actor): Promise<ActionOutcome> {
    if (this.#queue(name) === undefined) return 'not_found';
    const queue = operationQueueOf(name);
    if (queue === null) return this.#retryAllWagering(actor);
    const ids = await this.#deadLettersOf(queue);
    const replayed = await replayDeadLetters(
      ids,
      { actor: operatorNamed(actor.actor) },
      this.#options.gateway,
    );
    for (const id of replayed) await this.#removeCopies(queue, id);
    return { retried: replayed.length + (await this.#wakeAll(queue, actor)) };
  }

  async #each(
    name: string | null,
    action: 'queue.pause' | 'queue.resume',
    actor: Actor,
  ): Promise<ActionOutcome> {
    const names = name === null ? [...this.#options.queues.keys()] : [name];
    for (const one of names) {
      const queue = this.#queue(one);
      if (queue === undefined) return 'not_found';
      const pauses = action === 'queue.pause';
      if ((await queue.isPaused()) === pauses) continue;
      await this.#record(action, { kind: 'queue', id: one }, { actor, detail: { isPaused: pauses } });
      await (pauses ? queue.pause() : queue.resume());
    }
    return 'done';
  }

  async #replay(name: string, operationId: string, actor: Actor): Promise<ActionOutcome> {
    const replayed = await replayDeadLetters(
      [operationId],
      { actor: operatorNamed(actor.actor) },
      this.#options.gateway,
    );
    if (replayed.length === 0) return 'refused';
    const queue = operationQueueOf(name);
    if (queue !== null) await this.#removeCopies(queue, operationId);
    return 'done';
  }

  /** A job that names wallets only: running it again does no more than to have them looked at. */
  async #wake(name: string, job: Job, actor: Actor): Promise<ActionOutcome> {
    if (!(await job.isFailed())) return 'refused';
    await this.#record('job.retry', { kind: 'job', id: `${name}/${job.id}` }, { actor });
    await job.retry('failed');
    return 'done';
  }

  /** Those of the failed jobs that name wallets only. */
  async #wakeAll(name: OperationQueue, actor: Actor): Promise<number> {
    const failed = (await this.#queue(name)?.getFailed(0, MAX_RETRIED - 1)) ?? [];
    const waking = failed.filter((job) => operationOf(job) === null);
    if (waking.length === 0) return 0;
    const subject = { kind: 'queue', id: name };
    await this.#record('job.retry', subject, { actor, detail: { jobs: waking.length } });
    await Promise.all(waking.map((job) => job.retry('failed')));
    return waking.length;
  }

  /** The dead-letter queue has copies; what is run again is the job itself. */
  async #retryWagering(jobId: string, actor: Actor): Promise<ActionOutcome> {
    const job = await this.#queue(WAGERING_QUEUE)?.getJob(jobId);
    return job === undefined ? 'refused' : this.#wake(WAGERING_QUEUE, job, actor);
  }

  async #retryAllWagering(actor: Actor): Promise<ActionOutcome> {
    const queue = this.#queue(WAGERING_QUEUE);
    if (queue === undefined) return 'not_found';
    const retried = await queue.getFailedCount();
    if (retried === 0) return { retried };
    const subject = { kind: 'queue', id: WAGERING_QUEUE };
    await this.#record('job.retry', subject, { actor, detail: { jobs: retried } });
    await queue.retryJobs({ state: 'failed' });
    return { retried };
  }

  /** In accept order, which is also the order of their replay. */
  async #deadLettersOf(queue: OperationQueue): Promise<string[]> {
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await this.#options.gateway.reader.deadLetters({ limit: 200, cursor });
      for (const { kind, operationId } of page.items) if (queueOf(kind) === queue) ids.push(operationId);
      cursor = page.nextCursor;
    } while (cursor !== null && ids.length < MAX_RETRIED);
    return ids.slice(0, MAX_RETRIED);
  }

  /** What shows the dead letter. If Redis is away the sweeper does it: PostgreSQL has decided. */
  async #removeCopies(queue: OperationQueue, operationId: string): Promise<void> {
    for (const name of [queue, deadLetterQueue(queue)])
      await this.#queue(name)
        ?.remove(operationId)
        .catch(() => 0);
  }

  async #record(
    action: AuditAction,
    subject: { kind: string; id: string },
    { actor: { actor, address }, detail = {} }: { actor: Actor; detail?: object },
  ): Promise<void> {
    await this.#options.record({ by: operatorNamed(actor), action, subject, after: { ...detail, address } });
  }

  #queue(name: string): Queue | undefined {
    return this.#options.queues.get(name);
  }
}

/** The queue of operations that it is, or whose dead letters it shows; null where it has none. */
function operationQueueOf(name: string): OperationQueue | null {
  return OPERATION_QUEUES.find((queue) => queue === name || deadLetterQueue(queue) === name) ?? null;
}

/** A job's data is what anyone with Redis may have written. */
function operationOf({ id, data }: Job): string | null {
  const named = (data as { operation?: unknown } | null | undefined)?.operation;
  return [named, id].map((value) => uuid.safeParse(value).data).find((value) => value !== undefined) ?? null;
}
