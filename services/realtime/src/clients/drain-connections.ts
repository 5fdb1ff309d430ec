import { setTimeout } from 'node:timers/promises';
import type { Connection } from '../feed/connection.ts';
import type { OpenServer } from './server.ts';
import { closeAfterFlush } from './wire.ts';

const POLL_INTERVAL_MS = 10;

/**
 * Disconnects all clients: sends `server:closing`, waits until they have received what was sent to them, and closes the
 * transport. The disconnect reason makes a stock client connect again, to another process; `resume` returns the events
 * that it missed meanwhile.
 */
export async function drainConnections(
  { io, http, tcp }: OpenServer,
  connections: ReadonlySet<Connection>,
  drainMs: number,
): Promise<void> {
  for (const { socket } of connections) socket.emit('server:closing', {});
  for (const { socket } of connections) closeAfterFlush(socket, drainMs);
  const limit = performance.now() + drainMs;
  // handshakes are refused, but the port stays open: a polling client opens a connection for each poll
  while (io.engine.clientsCount > 0 && performance.now() < limit) await setTimeout(POLL_INTERVAL_MS);
  http.close();
  while (tcp.size > 0 && performance.now() < limit) {
    http.closeIdleConnections();
    await setTimeout(POLL_INTERVAL_MS);
  }
  for (const socket of tcp) socket.destroy();
  await io.close();
}
