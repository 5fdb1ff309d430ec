import type { Logger } from '@croupier/platform/log';
import type { Connection } from '../feed/connection.ts';
import type { RealtimeMetrics } from '../metrics.ts';
import { cut, hasTaken, markOf, waitingMessages } from './wire.ts';
import type { Mark } from './wire.ts';

/** So many messages may wait for as long as the client takes some now and then. */
export const TOLERATED = 128;
/** So many are too many, whatever the client does. */
export const TOO_MANY = 4096;

export interface SlowReadersOptions {
  connections: ReadonlySet<Connection>;
  afterMs: number;
  everyMs: number;
  metrics: RealtimeMetrics;
  log: Logger;
}

interface Watch {
  mark: Mark;
  /** When the client was last seen to take something. */
  since: number;
}

/**
 * Disconnects clients that do not read. Socket.IO never drops and never blocks, so one of them would cost memory without
 * bound. It looks from a timer, that is between turns of the event loop: a commit puts hundreds of messages at once on a
 * healthy connection too, which are gone when the turn is over.
 */
export class SlowReaders {
  readonly #options: SlowReadersOptions;
  readonly #watched = new Map<Connection, Watch>();

  constructor(options: SlowReadersOptions) {
    this.#options = options;
  }

  /** Returns how to stop. */
  start(): () => void {
    const timer = setInterval(() => this.#look(performance.now()), this.#options.everyMs);
    return () => clearInterval(timer);
  }

  #look(now: number): void {
    for (const connection of this.#watched.keys()) if (!connection.isOpen) this.#watched.delete(connection);
    for (const connection of this.#options.connections) {
      const waiting = waitingMessages(connection.socket);
      if (waiting < TOLERATED) this.#watched.delete(connection);
      else if (waiting >= TOO_MANY || this.#isStuck(connection, now)) this.#cut(connection, waiting);
    }
  }

  #isStuck(connection: Connection, now: number): boolean {
    const mark = markOf(connection.socket);
    const watch = this.#watched.get(connection);
    if (watch === undefined || hasTaken(watch.mark, mark)) {
      this.#watched.set(connection, { mark, since: now });
      return false;
    }
    return now - watch.since >= this.#options.afterMs;
  }

  #cut(connection: Connection, waiting: number): void {
    this.#watched.delete(connection);
    this.#options.metrics.slowReaders.inc();
    this.#options.log.info('a client that does not read was disconnected', {
      sub: connection.principal.sub,
      waiting,
    });
    cut(connection.socket);
  }
}
