import type { EventEmitter } from 'node:events';
import pg from 'pg';

/** What node-postgres does not publish of its connection. Each statement ends with `sync` or is one `query`. */
interface Wire extends EventEmitter {
  attachListeners: (this: Wire, stream: unknown) => void;
  sync: (this: Wire) => void;
  query: (this: Wire, text: string) => void;
}

export interface SqlCounts {
  /** BEGIN and COMMIT are statements too. */
  statements: number;
  /** A statement that is sent while its connection awaits no answer begins one. */
  roundTrips: number;
  transactions: number;
}

interface Connection {
  isOpen: boolean;
  /** Statements whose answer has not begun to arrive, and those whose answer is not complete. */
  awaited: number;
  incomplete: number;
  /** The answer of the first incomplete one was an error, after which there is nothing more to wait for. */
  failed: boolean;
}

/** Counts what this process sends to PostgreSQL, on all connections that are opened after `install`. */
export class SqlWatch {
  readonly #connections = new Map<Wire, Connection>();
  #counts: SqlCounts = { statements: 0, roundTrips: 0, transactions: 0 };

  static install(): SqlWatch {
    const watch = new SqlWatch();
    const wire = pg.Connection.prototype as unknown as Wire;
    const { attachListeners, sync, query } = wire;
    wire.attachListeners = function (stream) {
      watch.#connects(this);
      attachListeners.call(this, stream);
    };
    wire.sync = function () {
      watch.#sent(this);
      sync.call(this);
    };
    wire.query = function (text) {
      watch.#sent(this);
      query.call(this, text);
    };
    return watch;
  }

  /** A connection that is being opened is work under way. */
  get isIdle(): boolean {
    return [...this.#connections.values()].every(({ isOpen, incomplete }) => isOpen && incomplete === 0);
  }

  /** Since the last call. */
  take(): SqlCounts {
    const counts = this.#counts;
    this.#counts = { statements: 0, roundTrips: 0, transactions: 0 };
    return counts;
  }

  #connects(wire: Wire): void {
    const connection = { isOpen: false, awaited: 0, incomplete: 0, failed: false };
    this.#connections.set(wire, connection);
    wire.on('errorMessage', () => {
      connection.awaited -= 1;
      connection.failed = true;
    });
    wire.on('readyForQuery', ({ status }: { status: string }) => this.#ready(connection, status));
    wire.once('end', () => this.#connections.delete(wire));
  }

  #sent(wire: Wire): void {
    const connection = this.#connections.get(wire);
    if (connection === undefined) return;
    if (connection.awaited === 0) this.#counts.roundTrips += 1;
    connection.awaited += 1;
    connection.incomplete += 1;
    this.#counts.statements += 1;
  }

  #ready(connection: Connection, status: string): void {
    if (!connection.isOpen) {
      connection.isOpen = true;
      return;
    }
    connection.incomplete -= 1;
    if (!connection.failed) connection.awaited -= 1;
    connection.failed = false;
    // I: no transaction is open, so one has ended
    if (status === 'I') this.#counts.transactions += 1;
  }
}
