import type { DefaultEventsMap, Server, Socket } from 'socket.io';
import type { Principal } from '@croupier/platform/auth';
import type { HandedOver } from '../feed/handed-over.ts';
import type { Subject } from './subjects.ts';

/** Whom the handshake let in. */
export interface Admitted {
  principal: Principal;
  subject: Subject;
}

export type RealtimeServer = Server<DefaultEventsMap, DefaultEventsMap, HandedOver, Admitted>;
export type RealtimeSocket = Socket<DefaultEventsMap, DefaultEventsMap, HandedOver, Admitted>;

// What Socket.IO knows of a connection's state but does not say in public. All of it is read here and nowhere else, and
// whatever is missing counts as nothing, so that an update can make this blind but not break it.

interface Wire {
  /** Packets that the transport could not take yet. Replaced by an empty array when it takes them. */
  writeBuffer?: readonly unknown[];
  transport: {
    /** Of polling: for so many milliseconds the answer "closed" waits for the client to ask. */
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

/** Messages that wait for the client to take something. */
export function waitingMessages(socket: RealtimeSocket): number {
  return (wireOf(socket).writeBuffer ?? NONE).length;
}

/** How far a client has come: compared with a later look it tells whether anything was taken meanwhile. */
export interface Mark {
  readonly buffer: readonly unknown[];
  /** Bytes that the system has not sent yet. A large batch is one write, of which this alone shows the progress. */
  readonly unsentBytes: number;
}

export function markOf(socket: RealtimeSocket): Mark {
  const { writeBuffer, transport } = wireOf(socket);
  const unsentBytes = transport.socket?._socket?._handle?.writeQueueSize ?? 0;
  return { buffer: writeBuffer ?? NONE, unsentBytes };
}

export function hasTaken(before: Mark, now: Mark): boolean {
  return now.buffer !== before.buffer || now.unsentBytes < before.unsentBytes;
}

/**
 * Ends a connection whose client does not read, at once: a farewell would wait behind all the rest. The client sees a
 * lost connection, and a stock client comes back.
 */
export function cut(socket: RealtimeSocket): void {
  const { socket: websocket } = wireOf(socket).transport;
  socket.conn.close(true);
  websocket?.terminate?.();
}

/** Ends a connection when the client has taken what was sent to it, or has not asked for it in time. */
export function sendAway(socket: RealtimeSocket, withinMs: number): void {
  const { transport } = wireOf(socket);
  if (transport.closeTimeout !== undefined) transport.closeTimeout = withinMs;
  socket.conn.close();
}
