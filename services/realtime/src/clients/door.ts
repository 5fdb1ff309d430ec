import { Connection } from '../feed/connection.ts';
import { isPlayer } from './access.ts';
import { answerCalls } from './calls.ts';
import type { CallsOptions } from './calls.ts';
import type { Followers } from '../feed/followers.ts';
import type { Greeting } from '../feed/greeting.ts';
import type { RealtimeMetrics } from '../metrics.ts';
import { endWithToken } from './session.ts';
import type { Unversioned } from '../feed/unversioned.ts';
import type { RealtimeServer, RealtimeSocket } from './wire.ts';

export interface DoorOptions extends CallsOptions {
  connections: Set<Connection>;
  followers: Followers<Connection>;
  greeting: Greeting;
  unversioned: Unversioned;
  metrics: RealtimeMetrics;
  tokenCheckMs: number;
}

/** What happens to a client from its coming to its going. */
export function openDoor(io: RealtimeServer, options: DoorOptions): void {
  io.on('connection', (socket: RealtimeSocket) => welcome(socket, options));
}

function welcome(socket: RealtimeSocket, options: DoorOptions): void {
  const { principal, subject } = socket.data;
  // nobody comes this far without; should it ever happen, it must not end the process
  if (principal === undefined || subject === undefined) return void socket.disconnect(true);
  const { connections, followers, unversioned, metrics } = options;
  const connection = new Connection(socket, { principal, subject }, followers);
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
  const greeted = isPlayer(principal) ? options.greeting.greet(connection) : Promise.resolve();
  answerCalls(connection, greeted, options);
}
