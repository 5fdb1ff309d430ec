import { fileURLToPath } from 'node:url';
import { loadPackageDefinition, Server, ServerCredentials } from '@grpc/grpc-js';
import type { GrpcObject, ServerOptions, ServiceClientConstructor } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { ReflectionService } from '@grpc/reflection';
import { HealthImplementation } from 'grpc-health-check';
import { getBalance } from './get-balance.ts';
import type { BalanceReader } from './get-balance.ts';

const PROTOS = ['wallet', 'health'].map((name) =>
  fileURLToPath(new URL(`../../proto/${name}.proto`, import.meta.url)),
);
const SERVICE = 'wallet.v1.WalletService';

export interface GrpcServer {
  port: number;
  /** Calls under way are answered; after the limit they are cut. */
  close: () => Promise<void>;
}

const CLOSING_MS = 2_000;

/** A call carries a few names and a token. */
const MAX_MESSAGE_BYTES = 16 * 1024;

/**
 * One connection may have so many calls under way and so much of this process's memory, is asked whether it is still
 * there, and is closed when it has been quiet or has grown old: no client holds on to a server for good, and a new
 * server gets its share of the clients. A client reconnects without a call failing.
 */
const LIMITS: ServerOptions = {
  'grpc.max_concurrent_streams': 100,
  'grpc.max_receive_message_length': MAX_MESSAGE_BYTES,
  // MB; without it the library sets no bound
  'grpc-node.max_session_memory': 10,
  'grpc.keepalive_time_ms': 30_000,
  'grpc.keepalive_timeout_ms': 10_000,
  'grpc.max_connection_idle_ms': 5 * 60_000,
  'grpc.max_connection_age_ms': 30 * 60_000,
  'grpc.max_connection_age_grace_ms': 10_000,
};

/** `wallet.v1.WalletService`, with reflection and health, which need no token. */
export async function serveGrpc(
  reader: BalanceReader,
  address: { host: string; port: number },
): Promise<GrpcServer> {
  const definition = loadSync(PROTOS, { keepCase: true, longs: String, defaults: true });
  const server = new Server(LIMITS);
  server.addService(serviceOf(loadPackageDefinition(definition)), { GetBalance: getBalance(reader) });
  new ReflectionService(definition).addToServer(server);
  new HealthImplementation({ '': 'SERVING', [SERVICE]: 'SERVING' }).addToServer(server);
  const port = await bind(server, `${address.host}:${address.port}`);
  return { port, close: () => close(server) };
}

function serviceOf(loaded: GrpcObject): ServiceClientConstructor['service'] {
  const service = SERVICE.split('.').reduce<unknown>((at, name) => (at as GrpcObject)[name], loaded);
  return (service as ServiceClientConstructor).service;
}

function bind(server: Server, address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.bindAsync(address, ServerCredentials.createInsecure(), (error, port) => {
      if (error === null) resolve(port);
      else reject(error);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.forceShutdown(), CLOSING_MS);
    server.tryShutdown(() => {
      clearTimeout(cut);
      resolve();
    });
  });
}
