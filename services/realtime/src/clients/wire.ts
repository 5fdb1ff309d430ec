import type { DefaultEventsMap, Server, Socket } from 'socket.io';
import type { ServiceMessage, ServiceMessageName } from '@croupier/contracts';
import type { Principal } from '@croupier/platform/auth';
import type { Subject } from './subjects.ts';

/** What the handshake stores with the socket. */
export interface Admitted {
  principal: Principal;
  subject: Subject;
}

/** Messages from other services, sent by `serverSideEmit` of a headless emitter. */
type ServiceMessages = { [Name in ServiceMessageName]: (payload: ServiceMessage<Name>[1]) => void };

export type RealtimeServer = Server<DefaultEventsMap, DefaultEventsMap, ServiceMessages, Admitted>;
export type RealtimeSocket = Socket<DefaultEventsMap, DefaultEventsMap, ServiceMessages, Admitted>;

// Private state of Socket.IO connections. It is read only here, and a missing field counts as zero or empty, so that an
// update of Socket.IO can disable these checks but not break the service.

interface Wire {
  /** Packets that the transport has not accepted yet. Replaced by an empty array when it accepts them. */
  writeBuffer?: readonly unknown[];
  transport: {
    /** Of polling: how many milliseconds the answer "closed" waits for the client's next poll. */
    closeTimeout?: number;
    /** The websocket; undefined for polling. */
    socket?: {
      terminate?(): void;
      _socket?: { _handle?: { writeQueueSize?: number } | null } | null;
    };
  };
}

const NONE: readonly unknown[] = [];

const wireOf = (socket: RealtimeSocket): Wire => socket.conn as unknown as Wire;

/** Messages that wait until the client reads. */
export function waitingMessages(socket: RealtimeSocket): number {
  return (wireOf(socket).writeBuffer ?? NONE).length;
}

/** How much a client has read: a comparison with a later mark shows progress. */
export interface Mark {
  readonly buffer: readonly unknown[];
  /** Bytes that the system has not sent yet. A large batch is one write; only this shows its progress. */
  readonly unsentBytes: number;
}

export function markOf(socket: RealtimeSocket): Mark {
  const { writeBuffer, transport } = wireOf(socket);
  const unsentBytes = transport.socket?._socket?._handle?.writeQueueSize ?? 0;
  return { buffer: writeBuffer ?? NONE, unsentBytes };
}

export function hasProgressed(before: Mark, now: Mark): boolean {
  return now.buffer !== before.buffer || now.unsentBytes < before.unsentBytes;
}

/**
 * Closes the connection of a client that does not read, without a close packet, which would wait behind all other
 * messages. The client sees a lost connection, and a stock client connects again.
 */
export function terminate(socket: RealtimeSocket): void {
  const { socket: websocket } = wireOf(socket).transport;
  socket.conn.close(true);
  websocket?.terminate?.();
}

/** Closes a connection when the client has received what was sent to it, or has not polled in time. */
export function closeAfterFlush(socket: RealtimeSocket, withinMs: number): void {
  const { transport } = wireOf(socket);
  if (transport.closeTimeout !== undefined) transport.closeTimeout = withinMs;
  socket.conn.close();
}
