import { createServer } from 'node:http';
import type { Server, ServerOptions } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeAudit } from '@croupier/ledger';
import { createTokenSigner, createTokenVerifier } from '@croupier/platform/auth';
import { Lifecycle } from '@croupier/platform/lifecycle';
import type { ReadinessCheck } from '@croupier/platform/health';
import type { Redis } from '@croupier/platform/redis';
import type { AuditEntry } from '@croupier/ledger';
import { createApp } from './http/app.ts';
import { AuditNotes } from './http/audit-notes.ts';
import type { Demo } from './demo/demo.ts';
import { bullBoard } from './pages/bull-board.ts';
import type { GatewayConfig } from './config.ts';
import { serveGrpc } from './grpc/grpc.ts';
import { answerHalfClosed, oneAtATime } from './http/connection.ts';
import { httpClasses } from './http/http-classes.ts';
import { FailureCounts } from './http/failure-counts.ts';
import { FaultLog } from './http/fault-log.ts';
import { createHttpMetrics } from './http/http-metrics.ts';
import { createDependencies } from './dependencies.ts';
import type { GatewayOptions } from './dependencies.ts';
import type { Results } from '@croupier/engine';
import { routesOf } from './routes/index.ts';
import { SecurityLog } from './http/security-log.ts';

export interface RunningGateway {
  url: string;
  grpcPort: number;
  readiness: Record<string, ReadinessCheck>;
  /** Answers what is under way, then lets go of everything. */
  close: () => Promise<void>;
}

/** The gateway on its port. What was opened is closed again if something else can't be. */
export async function createGateway(options: GatewayOptions): Promise<RunningGateway> {
  const lifecycle = new Lifecycle(options.log);
  try {
    return await open(options, lifecycle);
  } catch (error) {
    await lifecycle.close();
    throw error;
  }
}

async function open(options: GatewayOptions, lifecycle: Lifecycle): Promise<RunningGateway> {
  const { config, log } = options;
  const metrics = createHttpMetrics(options.registry);
  const { gateway, pool, queues, limits, results, redis } = createDependencies(options, metrics, lifecycle);
  let closing = false;
  const verifier = createTokenVerifier(config.token);
  const record = (entry: AuditEntry): Promise<void> => writeAudit(pool, entry);
  const audit = lifecycle.acquire('audit notes', new AuditNotes(record, log), (held) => held.close());
  const pipeline = {
    gateway,
    verifier,
    metrics,
    log,
    faults: new FaultLog(log),
    security: new SecurityLog(log),
    audit,
    limits,
    isClosing: () => closing,
  };
  const board = bullBoard({
    ...config.admin,
    queues,
    gateway,
    limits,
    log,
    failures: new FailureCounts(redis),
    record,
    audit,
  });
  const app = createApp(pipeline, { routes: routesOf(demoOf(config)), board, config });
  await waitBrieflyForRedis(redis);
  const httpOptions = { ...timeLimits(config), ...httpClasses(app) };
  const server = await listen(answerHalfClosed(createServer(httpOptions, oneAtATime(app))), config);
  lifecycle.acquire('HTTP server', server, (held) => stopServing(held, results));
  const grpc = await serveGrpc(
    { gateway, verifier, limits, log },
    { host: config.host, port: config.grpcPort },
  );
  lifecycle.acquire('gRPC server', grpc, (held) => held.close());
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${config.host}:${port}`,
    grpcPort: grpc.port,
    // Redis is not asked: without it operations are accepted all the same
    readiness: { postgres: () => pool.query('SELECT 1').then(() => null) },
    close: () => {
      closing = true;
      return lifecycle.close();
    },
  };
}

function demoOf({ demo, token }: GatewayConfig): Demo | null {
  const sign = createTokenSigner(token);
  return demo === null || sign === null ? null : { seed: demo.seed, sign };
}

/** The first requests should find Redis; if it is away they do without. */
async function waitBrieflyForRedis(redis: Redis): Promise<void> {
  if (redis.status === 'ready') return;
  const late = new Promise((resolve) => setTimeout(resolve, 1_000).unref());
  await Promise.race([new Promise((resolve) => redis.once('ready', resolve)), late]);
}

/** Slow clients need less; slower ones are disconnected. */
const MAX_HEADERS_MS = 10_000;

/** Node looks for the late ones at intervals: the default of 30 s would let them stay for twice their time. */
function timeLimits({ requestTimeoutMs }: GatewayConfig): ServerOptions {
  return {
    requestTimeout: requestTimeoutMs,
    headersTimeout: Math.min(MAX_HEADERS_MS, requestTimeoutMs),
    connectionsCheckingInterval: Math.min(5_000, requestTimeoutMs / 4),
    keepAliveTimeout: 65_000,
  };
}

async function listen(server: Server, { host, port }: GatewayConfig): Promise<Server> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}

/** New connections are refused, those who wait get their result or 202, and then the rest may be cut. */
async function stopServing(server: Server, results: Results): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  await results.close();
  const cut = setTimeout(() => server.closeAllConnections(), 2_000);
  await closed;
  clearTimeout(cut);
}
