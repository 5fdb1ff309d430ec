import type { OperationView } from '@croupier/contracts';
import { descriptorOf, KINDS, resultsChannel } from '@croupier/contracts';
import { markTold } from '@croupier/ledger';
import type { Committed, Untold } from '@croupier/ledger';
import type { ServiceSecrets } from '@croupier/platform/config';
import type { Logger } from '@croupier/platform/log';
import type { Pool } from '@croupier/platform/postgres';
import type { Queue } from '@croupier/platform/queues';
import type { Redis } from '@croupier/platform/redis';
import { MessageSeal, ServiceEmitter } from '@croupier/platform/redis';
import { WageringFeeder } from './wagering-feeder.ts';

type Told = Pick<Committed, 'results' | 'bundles' | 'rejected' | 'outboxId'> &
  Partial<Pick<Untold, 'messages'>>;

/** What the bonus pipeline acts on: a settled bet may count for a leaderboard, a deposit may trigger a bonus. */
const WAGERING_KINDS: ReadonlySet<unknown> = new Set(
  KINDS.filter((kind) => descriptorOf(kind).isForPipeline === true),
);
/** Whatever ends a bonus is counted there too. */
const BONUS_ENDS: ReadonlySet<string> = new Set([
  'bonus:completed',
  'bonus:expired',
  'bonus:forfeited',
  'bonus:lost',
]);

export interface AnnouncerOptions {
  pool: Pool;
  /** A producer's connection: it fails fast, and what was not told stays in the outbox. */
  redis: Redis;
  wagering: Queue;
  /** Results carry a MAC, so that gateways believe none but those of workers. */
  secrets: ServiceSecrets;
  log: Logger;
}

/** Milliseconds for which outbox rows are collected before they are deleted together. */
const MARK_EVERY_MS = 100;

/**
 * Tells what was committed: results to the gateways that wait, events to the realtime services. Never before the commit,
 * never twice on purpose, and never in the way of the next batch: what cannot be told now stays in the outbox.
 */
export class Announcer {
  readonly #pool: Pool;
  readonly #redis: Redis;
  readonly #wagering: WageringFeeder;
  readonly #seal: MessageSeal;
  readonly #log: Logger;
  readonly #emitter: ServiceEmitter;
  readonly #underWay = new Set<Promise<void>>();
  #told: string[] = [];
  #marking: NodeJS.Timeout | null = null;

  constructor({ pool, redis, wagering, secrets, log }: AnnouncerOptions) {
    this.#pool = pool;
    this.#redis = redis;
    this.#emitter = new ServiceEmitter(redis);
    this.#wagering = new WageringFeeder(wagering);
    this.#seal = new MessageSeal(secrets, 'results');
    this.#log = log;
  }

  /** Returns at once. */
  announce(committed: Told): void {
    if (committed.outboxId === null) return;
    this.#track(this.#tell(committed));
  }

  /** What a crash or an outage left untold. Nobody waits for its results any more. */
  async retell(untold: Untold[]): Promise<void> {
    await Promise.all(untold.map((commit) => this.#tell({ ...commit, results: [] })));
  }

  /** Tells a gateway of operations that ended without a commit of their own: those given up. */
  async tellResults(results: { view: OperationView; replyTo: string | null }[]): Promise<void> {
    const byGateway = new Map<string, OperationView[]>();
    for (const { view, replyTo } of results) {
      if (replyTo === null) continue;
      const views = byGateway.get(replyTo);
      if (views === undefined) byGateway.set(replyTo, [view]);
      else views.push(view);
    }
    const sent = [...byGateway].map(([gateway, views]) => {
      const channel = resultsChannel(gateway);
      return this.#redis.publish(channel, this.#seal.seal(channel, JSON.stringify(views)));
    });
    await Promise.all(sent);
  }

  /** Resolves when all that was announced has been told or left to the outbox. */
  async close(): Promise<void> {
    await Promise.all(this.#underWay);
    await this.#mark();
  }

  async #tell(told: Told): Promise<void> {
    try {
      // in this order on one connection, without waiting in between
      const [, reachedAll] = await Promise.all([
        this.tellResults(told.results),
        this.#emitter.emit(messagesOf(told)),
        this.#tellPipeline(told),
      ]);
      // versions that a realtime service has missed it reads; other messages it cannot
      if (reachedAll || told.messages === undefined || told.messages.length === 0)
        this.#markLater(told.outboxId);
    } catch (error) {
      this.#log.debug('left to the outbox', { error });
    }
  }

  /** Told again, it changes nothing: how far the pipeline has come stands with each wallet. */
  async #tellPipeline({ bundles }: Told): Promise<void> {
    const concerned = bundles.filter(({ messages }) =>
      messages.some(
        ([name, event]) =>
          ('operation' in event && WAGERING_KINDS.has(event.operation.kind)) || BONUS_ENDS.has(name),
      ),
    );
    const wallets = new Set(concerned.map(({ walletId }) => walletId));
    const traces = concerned.flatMap(({ trace }) => trace ?? []);
    if (wallets.size > 0) await this.#wagering.feed(wallets, traces);
  }

  #track(task: Promise<void>): void {
    this.#underWay.add(task);
    void task.finally(() => this.#underWay.delete(task));
  }

  #markLater(outboxId: string | null): void {
    if (outboxId === null) return;
    this.#told.push(outboxId);
    this.#marking ??= setTimeout(() => this.#track(this.#mark()), MARK_EVERY_MS);
  }

  async #mark(): Promise<void> {
    if (this.#marking !== null) clearTimeout(this.#marking);
    this.#marking = null;
    const told = this.#told.splice(0);
    if (told.length === 0) return;
    // what stays unmarked is told again, and dropped as a repeat by those who have it
    await markTold(this.#pool, told).catch((error: unknown) =>
      this.#log.debug('not marked as told', { error }),
    );
  }
}

function messagesOf({ bundles, rejected, messages = [] }: Told): (readonly [string, unknown])[] {
  const ofCommit: (readonly [string, unknown])[] = [];
  if (bundles.length > 0) ofCommit.push(['wallet:bundles', bundles]);
  if (rejected.length > 0) ofCommit.push(['wallet:rejected', rejected]);
  return messages.length === 0 ? ofCommit : [...ofCommit, ...messages];
}
