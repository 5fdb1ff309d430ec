import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { token } from '@croupier/testing';

/** A raw connection: fetch neither pipelines, nor closes its side alone, nor sends a header twice. */
export interface Connection {
  socket: Socket;
  received(): string;
  /** The JSON bodies of the answers that have come so far. */
  bodies(): Record<string, unknown>[];
  isClosed(): boolean;
}

export function openConnection(url: string, text: string): Connection {
  const { port, hostname } = new URL(url);
  const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true });
  let received = '';
  let closed = false;
  socket.on('data', (chunk: Buffer) => (received += chunk.toString()));
  // a reset is one way of being closed
  socket.on('error', () => {});
  socket.on('close', () => (closed = true));
  socket.on('end', () => {
    closed = true;
    // half open, it would stay so for good and keep Jest from ending
    socket.end();
  });
  socket.write(text);
  return {
    socket,
    received: () => received,
    bodies: () =>
      [...received.matchAll(/\r\n\r\n(\{.*?\})(?=HTTP\/1\.1 |$)/gs)].map(
        ([, body = '']) => JSON.parse(body) as Record<string, unknown>,
      ),
    isClosed: () => closed,
  };
}

export const BEARER = `Authorization: Bearer ${token({ sub: 'casino', scope: 'admin' })}`;

export const get = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: x\r\n${BEARER}\r\n\r\n`;

export function post(path: string, body: object, headers = ''): string {
  const text = JSON.stringify(body);
  const type = `Content-Type: application/json\r\nContent-Length: ${text.length}\r\n`;
  return `POST ${path} HTTP/1.1\r\nHost: x\r\n${BEARER}\r\n${type}${headers}\r\n${text}`;
}
