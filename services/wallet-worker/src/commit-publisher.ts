import type { EventBundle, OperationView, ResultsMessage, ServiceMessage } from '@croupier/contracts';
import { descriptorOf, KINDS, resultsChannel } from '@croupier/contracts';
import { markPublished } from '@croupier/ledger';
import type { Committed, UnpublishedCommit } from '@croupier/ledger';
import type { ServiceSecrets } from '@croupier/platform/config';
import type { Logger } from '@croupier/platform/log';
import type { Pool } from '@croupier/platform/postgres';
import type { Queue } from '@croupier/platform/queues';
import type { Redis } from '@croupier/platform/redis';
import { MessageSeal, ServiceEmitter } from '@croupier/platform/redis';
import { WageringJobBatcher } from './wagering-job-batcher.ts';

type PublishableCommit = Pick<Committed, 'results' | 'bundles' | 'rejected' | 'outboxId'> &
  Partial<Pick<UnpublishedCommit, 'messages'>>;

/** What the bonus pipeline acts on: a settled bet may count for a leaderboard, a deposit may trigger a bonus. */
const WAGERING_KINDS = new Set(KINDS.filter((kind) => descriptorOf(kind).isForPipeline === true));
/** The pipeline counts every end of a bonus. */
const BONUS_ENDS: ReadonlySet<string> = new Set([
  'bonus:completed',
  'bonus:expired',
  'bonus:forfeited',
  'bonus:lost',
]);

export interface CommitPublisherOptions {
  pool: Pool;
  /** A producer's connection: it fails fast, and what was not published stays in the outbox. */
  redis: Redis;
  wagering: Queue;
  /** Results carry a MAC, so that gateways accept only those of workers. */
  secrets: ServiceSecrets;
  log: Logger;
}

/** Milliseconds for which outbox rows are collected before they are deleted together. */
const MARK_INTERVAL_MS = 100;

/**
 * Publishes commits: results to the gateways that wait, events to the realtime services, wallets to the bonus pipeline.
 * It never delays the next batch: what cannot be published now stays in the outbox and is published again later.
 */
export class CommitPublisher {
  readonly #pool: Pool;
  readonly #redis: Redis;
  readonly #wagering: WageringJobBatcher;
  readonly #seal: MessageSeal;
  readonly #log: Logger;
  readonly #emitter: ServiceEmitter<ServiceMessage>;
  readonly #underWay = new Set<Promise<void>>();
  #published: string[] = [];
  #marking: NodeJS.Timeout | null = null;

  constructor({ pool, redis, wagering, secrets, log }: CommitPublisherOptions) {
    this.#pool = pool;
    this.#redis = redis;
    this.#emitter = new ServiceEmitter(redis);
    this.#wagering = new WageringJobBatcher(wagering);
    this.#seal = new MessageSeal(secrets, 'results');
    this.#log = log;
  }

  /** Returns at once. */
  publish(committed: PublishableCommit): void {
    if (committed.outboxId === null) return;
    this.#track(this.#send(committed));
  }

  /** Commits that a crash or an outage left unpublished. No client waits for their results any more. */
  async republish(commits: UnpublishedCommit[]): Promise<void> {
    await Promise.all(commits.map((commit) => this.#send({ ...commit, results: [] })));
  }

  /** Sends gateways the operations that ended without a commit of their own: dead letters. */
  async publishResults(results: { view: OperationView; replyTo: string | null }[]): Promise<void> {
    const byGateway = new Map<string, OperationView[]>();
    for (const { view, replyTo } of results) {
      if (replyTo === null) continue;
      const views = byGateway.get(replyTo);
      if (views === undefined) byGateway.set(replyTo, [view]);
      else views.push(view);
    }
    const sent = [...byGateway].map(([gateway, views]) => {
      const channel = resultsChannel(gateway);
      return this.#redis.publish(
        channel,
        this.#seal.seal(channel, JSON.stringify(views satisfies ResultsMessage)),
      );
    });
    await Promise.all(sent);
  }

  /** Resolves when every commit handed to `publish` has been published, or has failed and stays in the outbox. */
  async close(): Promise<void> {
    await Promise.all(this.#underWay);
    await this.#mark();
  }

  async #send(commit: PublishableCommit): Promise<void> {
    try {
      // in this order on one connection, without waiting in between
      const [, reachedAll] = await Promise.all([
        this.publishResults(commit.results),
        this.#emitter.emit(messagesOf(commit)),
        this.#notifyPipeline(commit),
      ]);
      // a realtime service reads versions that it missed; other messages it cannot read
      if (reachedAll || commit.messages === undefined || commit.messages.length === 0)
        this.#markLater(commit.outboxId);
    } catch (error) {
      this.#log.debug('publish failed; will be retried from the outbox', { error });
    }
  }

  /** A repeated job changes nothing: the watermark of each wallet is in PostgreSQL. */
  async #notifyPipeline({ bundles }: PublishableCommit): Promise<void> {
    const concerned = bundles.filter(isForPipeline);
    const wallets = new Set(concerned.map(({ walletId }) => walletId));
    const traces = concerned.flatMap(({ trace }) => trace ?? []);
    if (wallets.size > 0) await this.#wagering.add(wallets, traces);
  }

  #track(task: Promise<void>): void {
    this.#underWay.add(task);
    void task.finally(() => this.#underWay.delete(task));
  }

  #markLater(outboxId: string | null): void {
    if (outboxId === null) return;
    this.#published.push(outboxId);
    this.#marking ??= setTimeout(() => this.#track(this.#mark()), MARK_INTERVAL_MS);
  }

  async #mark(): Promise<void> {
    if (this.#marking !== null) clearTimeout(this.#marking);
    this.#marking = null;
    const published = this.#published.splice(0);
    if (published.length === 0) return;
    // a row that is not deleted is published again; receivers drop the repeat
    await markPublished(this.#pool, published).catch((error: unknown) =>
      this.#log.debug('outbox rows were not deleted; they will be published again', { error }),
    );
  }
}

function isForPipeline({ messages: [[, updated], ...others] }: EventBundle): boolean {
  return WAGERING_KINDS.has(updated.operation.kind) || others.some(([name]) => BONUS_ENDS.has(name));
}

function messagesOf({ bundles, rejected, messages = [] }: PublishableCommit): ServiceMessage[] {
  const ofCommit: ServiceMessage[] = [];
  if (bundles.length > 0) ofCommit.push(['wallet:bundles', bundles]);
  if (rejected.length > 0) ofCommit.push(['wallet:rejected', rejected]);
  return messages.length === 0 ? ofCommit : [...ofCommit, ...messages];
}
