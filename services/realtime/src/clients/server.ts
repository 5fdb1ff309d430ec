import { createServer } from 'node:http';
import type { IncomingMessage, Server as HttpServer } from 'node:http';
import type { AddressInfo, Socket as TcpSocket } from 'node:net';
import type { createSocketAdapter } from '@croupier/platform/redis';
import { Server } from 'socket.io';
import type { ServerOptions } from 'socket.io';
import type { Addresses } from './addresses.ts';
import type { RealtimeConfig } from '../config.ts';
import type { RealtimeServer, RealtimeSocket } from './wire.ts';

/** Calls of clients are short. */
const MAX_MESSAGE_BYTES = 64 * 1024;
/** A connection that has not authenticated within this time is closed. */
const CONNECT_TIMEOUT_MS = 10_000;

export interface OpenServer {
  http: HttpServer;
  io: RealtimeServer;
  /** Every TCP connection, websockets included. */
  tcp: ReadonlySet<TcpSocket>;
  url: string;
}

export interface ServerParts {
  config: RealtimeConfig;
  adapter: Awaited<ReturnType<typeof createSocketAdapter>>;
  addresses: Addresses;
  isClosing: () => boolean;
}

/** Does not listen yet: the handlers of connections are registered first. */
export function createServers(parts: ServerParts): Omit<OpenServer, 'url'> {
  const { addresses } = parts;
  const http = createServer((_request, response) => {
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"code":"not_found"}');
  });
  const tcp = new Set<TcpSocket>();
  http.on('connection', (socket) => {
    tcp.add(socket);
    socket.once('close', () => tcp.delete(socket));
  });
  const io: RealtimeServer = new Server(http, options(parts));
  io.engine.on('connection', (connection: RealtimeSocket['conn']) => {
    const address = addresses.of(connection.request);
    addresses.opened(address);
    connection.once('close', () => addresses.closed(address));
  });
  return { http, io, tcp };
}

export async function listen(http: HttpServer, { host, port }: RealtimeConfig): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, resolve);
  });
  return `http://${host}:${(http.address() as AddressInfo).port}`;
}

function options({ config, adapter, addresses, isClosing }: ServerParts): Partial<ServerOptions> {
  const mayConnect = (request: IncomingMessage): string | null => {
    if (isClosing()) return 'closing';
    // browsers do not apply CORS to websockets
    if (!isOriginAllowed(config.corsOrigins, request.headers.origin)) return 'origin not allowed';
    return addresses.isFull(addresses.of(request)) ? 'limit_reached' : null;
  };
  return {
    adapter,
    serveClient: false,
    transports: ['polling', 'websocket'],
    maxHttpBufferSize: MAX_MESSAGE_BYTES,
    perMessageDeflate: false,
    httpCompression: false,
    connectTimeout: CONNECT_TIMEOUT_MS,
    cors: { origin: config.corsOrigins === '*' ? '*' : [...config.corsOrigins] },
    allowRequest: (request, decide) => {
      const refusal = mayConnect(request);
      decide(refusal, refusal === null);
    },
  };
}

/** Only browsers send an origin, and pages cannot forge it. */
function isOriginAllowed(allowed: '*' | readonly string[], origin: string | undefined): boolean {
  return allowed === '*' || origin === undefined || allowed.includes(origin);
}
