import type { Connection } from './connection.ts';

/** Messages of one connection that wait for its snapshot; more are dropped. */
const MAX_HELD = 1000;

interface Message {
  name: string;
  payload: Record<string, unknown>;
}

/** Holds unversioned messages back until the snapshot is sent, so that everything after the snapshot is newer. */
export class UnversionedQueue {
  readonly #held = new Map<Connection, Message[]>();

  /** Messages to this connection wait until `release`. */
  hold(connection: Connection): void {
    this.#held.set(connection, []);
  }

  send(connection: Connection, name: string, payload: Record<string, unknown>): void {
    const held = this.#held.get(connection);
    if (held === undefined) connection.socket.emit(name, payload);
    else if (held.length < MAX_HELD) held.push({ name, payload });
  }

  /** Sends the waiting messages for which `isNewer` is true: those that the snapshot does not include. */
  release(connection: Connection, isNewer: (message: Message) => boolean): void {
    const held = this.#held.get(connection) ?? [];
    this.#held.delete(connection);
    for (const message of held) if (isNewer(message)) connection.socket.emit(message.name, message.payload);
  }

  forget(connection: Connection): void {
    this.#held.delete(connection);
  }
}
