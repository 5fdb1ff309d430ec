import { Connection } from '../feed/connection.ts';
import { isPlayer } from '@croupier/platform/auth';
import { answerCalls } from './calls.ts';
import type { CallsOptions } from './calls.ts';
import type { Subscriptions } from '../feed/subscriptions.ts';
import type { SnapshotSender } from '../feed/snapshot-sender.ts';
import type { RealtimeMetrics } from '../metrics.ts';
import { endWithToken } from './session.ts';
import type { UnversionedQueue } from '../feed/unversioned-queue.ts';
import type { RealtimeServer, RealtimeSocket } from './wire.ts';

export interface AcceptOptions extends CallsOptions {
  connections: Set<Connection>;
  subscriptions: Subscriptions<Connection>;
  snapshotSender: SnapshotSender;
  unversioned: UnversionedQueue;
  metrics: RealtimeMetrics;
  tokenCheckMs: number;
}

/** Registers what runs for each connection, from its start to its end. */
export function acceptConnections(io: RealtimeServer, options: AcceptOptions): void {
  io.on('connection', (socket: RealtimeSocket) => onConnect(socket, options));
}

function onConnect(socket: RealtimeSocket, options: AcceptOptions): void {
  const { principal, subject } = socket.data;
  // authentication sets both; a missing one must not end the process
  if (principal === undefined || subject === undefined) return void socket.disconnect(true);
  const { connections, subscriptions, unversioned, metrics } = options;
  const connection = new Connection(socket, { principal, subject }, subscriptions);
  const kind = isPlayer(principal) ? 'player' : 'service';
  connections.add(connection);
  metrics.connections.inc({ kind });
  socket.once('disconnect', () => {
    connection.close();
    connections.delete(connection);
    unversioned.forget(connection);
    metrics.connections.dec({ kind });
  });
  endWithToken(socket, principal.expiresAt, options.tokenCheckMs);
  const snapshotSent = isPlayer(principal) ? options.snapshotSender.send(connection) : Promise.resolve();
  answerCalls(connection, snapshotSent, options);
}
