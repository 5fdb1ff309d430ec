import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Requests that wait on one connection for those before them; a client that sends more is disconnected. */
export const MAX_PIPELINED = 256;

/**
 * Handles the requests of a connection one after the other (RFC 9112, 9.3.2): Node starts each as soon as it has read
 * it, and orders the answers only, so that a read could overtake the change that was sent before it. A request that
 * finds no other under way, as nearly all do, costs nothing.
 */
export function oneAtATime(handle: RequestListener): RequestListener {
  const waiting = new WeakMap<Socket, number>();
  return (request, response) => {
    // Node gives a response its socket when the one before it has been sent
    if (response.socket !== null) return handle(request, response);
    const { socket } = request;
    const before = waiting.get(socket) ?? 0;
    if (before >= MAX_PIPELINED) return void socket.destroy();
    waiting.set(socket, before + 1);
    response.once('socket', () => {
      waiting.set(socket, (waiting.get(socket) ?? 1) - 1);
      process.nextTick(handle, request, response);
    });
  };
}

/** A client that has sent all that it wants to send may close its side, and is answered all the same. */
export function answerHalfClosed(server: Server): Server {
  // of Node's since its first versions, and in none of its types
  return Object.assign(server, { httpAllowHalfOpen: true });
}

/** How long, and for how many bytes, a client is listened to that is being disconnected. */
const LINGER_MS = 2_000;
const LINGER_BYTES = 4 * 1024 * 1024;

/**
 * Closes the connection after the answer, which says so. What is still under way of the body is read for a moment: a
 * connection that is closed with something unread is reset, and the client might not get to read the answer.
 */
export function closeAfterAnswer(request: IncomingMessage, response: ServerResponse): void {
  const { socket } = request;
  if (request.complete) return;
  const destroySoon = socket.destroySoon.bind(socket);
  socket.destroySoon = () => void socket.end();
  let left = LINGER_BYTES;
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) socket.destroy();
  });
  request.once('end', () => (response.writableFinished ? destroySoon() : restore(socket, destroySoon)));
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
}

function restore(socket: Socket, destroySoon: () => void): void {
  socket.destroySoon = destroySoon;
}
