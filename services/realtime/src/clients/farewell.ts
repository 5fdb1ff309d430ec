import { setTimeout } from 'node:timers/promises';
import type { Connection } from '../feed/connection.ts';
import type { OpenServer } from './server.ts';
import { sendAway } from './wire.ts';

const LOOK_EVERY_MS = 10;

/**
 * Sends all clients away: they are told, get what was sent to them, and lose their connection without a word that would
 * keep a stock client from connecting again, to another process. What they miss meanwhile `resume` gives them.
 */
export async function sayFarewell(
  { io, http, tcp }: OpenServer,
  connections: ReadonlySet<Connection>,
  drainMs: number,
): Promise<void> {
  for (const { socket } of connections) socket.emit('server:closing', {});
  for (const { socket } of connections) sendAway(socket, drainMs);
  const limit = performance.now() + drainMs;
  // handshakes are refused, but the port stays open: a polling client opens a connection for each poll
  while (io.engine.clientsCount > 0 && performance.now() < limit) await setTimeout(LOOK_EVERY_MS);
  http.close();
  while (tcp.size > 0 && performance.now() < limit) {
    http.closeIdleConnections();
    await setTimeout(LOOK_EVERY_MS);
  }
  for (const socket of tcp) socket.destroy();
  await io.close();
}
