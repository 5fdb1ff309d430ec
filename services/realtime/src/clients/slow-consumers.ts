import type { Logger } from '@croupier/platform/log';
import type { Connection } from '../feed/connection.ts';
import type { RealtimeMetrics } from '../metrics.ts';
import { hasProgressed, markOf, terminate, waitingMessages } from './wire.ts';
import type { Mark } from './wire.ts';

/** Waiting messages up to which a connection is never disconnected; beyond it while the client makes progress. */
const TOLERATED_MESSAGES = 128;
/** Waiting messages at which a connection is disconnected immediately. */
const MAX_WAITING_MESSAGES = 4096;

export interface SlowConsumersOptions {
  connections: ReadonlySet<Connection>;
  afterMs: number;
  everyMs: number;
  metrics: RealtimeMetrics;
  log: Logger;
}

interface Watch {
  mark: Mark;
  /** When progress was last observed. */
  since: number;
}

/**
 * Disconnects clients that do not read. Socket.IO never drops messages and never blocks, so a slow consumer would use
 * memory without bound. The check runs from a timer, between turns of the event loop: a commit adds hundreds of
 * messages to a healthy connection too, and they are written by the end of the turn.
 */
export class SlowConsumers {
  readonly #options: SlowConsumersOptions;
  readonly #watched = new Map<Connection, Watch>();

  constructor(options: SlowConsumersOptions) {
    this.#options = options;
  }

  /** Returns a function that stops it. */
  start(): () => void {
    const timer = setInterval(() => this.#check(performance.now()), this.#options.everyMs);
    return () => clearInterval(timer);
  }

  #check(now: number): void {
    for (const connection of this.#watched.keys()) if (!connection.isOpen) this.#watched.delete(connection);
    for (const connection of this.#options.connections) {
      const waiting = waitingMessages(connection.socket);
      if (waiting < TOLERATED_MESSAGES) this.#watched.delete(connection);
      else if (waiting >= MAX_WAITING_MESSAGES || this.#isStalled(connection, now))
        this.#disconnect(connection, waiting);
    }
  }

  #isStalled(connection: Connection, now: number): boolean {
    const mark = markOf(connection.socket);
    const watch = this.#watched.get(connection);
    if (watch === undefined || hasProgressed(watch.mark, mark)) {
      this.#watched.set(connection, { mark, since: now });
      return false;
    }
    return now - watch.since >= this.#options.afterMs;
  }

  #disconnect(connection: Connection, waiting: number): void {
    this.#watched.delete(connection);
    this.#options.metrics.slowConsumers.inc();
    this.#options.log.info('slow consumer disconnected', {
      sub: connection.principal.sub,
      waiting,
    });
    terminate(connection.socket);
  }
}
