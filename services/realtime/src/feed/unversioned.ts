import type { Connection } from './connection.ts';

/** More than this does not wait for a snapshot. */
const MAX_KEPT = 1000;

interface Message {
  name: string;
  payload: Record<string, unknown>;
}

/** Messages that belong to no version: they wait for the snapshot like all others, so that what follows it is newer. */
export class Unversioned {
  readonly #kept = new Map<Connection, Message[]>();

  /** From now on until `release` messages to this connection wait. */
  keep(connection: Connection): void {
    this.#kept.set(connection, []);
  }

  tell(connection: Connection, name: string, payload: Record<string, unknown>): void {
    const kept = this.#kept.get(connection);
    if (kept === undefined) connection.socket.emit(name, payload);
    else if (kept.length < MAX_KEPT) kept.push({ name, payload });
  }

  /** `isNews` says whether a message is newer than what the client has been given meanwhile. */
  release(connection: Connection, isNews: (message: Message) => boolean): void {
    const kept = this.#kept.get(connection) ?? [];
    this.#kept.delete(connection);
    for (const message of kept) if (isNews(message)) connection.socket.emit(message.name, message.payload);
  }

  forget(connection: Connection): void {
    this.#kept.delete(connection);
  }
}
