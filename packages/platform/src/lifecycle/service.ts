import type { Registry } from 'prom-client';
import { adminPort, startAdminServer } from '../health/admin-server.ts';
import type { ReadinessCheck } from '../health/admin-server.ts';
import { Environment } from '../config/environment.ts';
import { Lifecycle } from './lifecycle.ts';
import { createLogger } from '../log.ts';
import type { Logger } from '../log.ts';
import { collectProcessMetrics, createRegistry } from '../metrics.ts';
import { startTracing } from '../trace/tracing.ts';

/** What a service is created from. */
export interface ServiceContext {
  environment: Environment;
  log: Logger;
  registry: Registry;
  /** Everything acquired here is released, in reverse order, when the process is asked to stop. */
  lifecycle: Lifecycle;
}

export interface RunningService {
  readiness: Record<string, ReadinessCheck>;
  /** What only a restart can change. */
  liveness?: Record<string, ReadinessCheck>;
}

/** A stop that takes longer than this is ended: what is left is applied by other workers or after the restart. */
const STOP_LIMIT_MS = 15_000;

/**
 * Runs a service process: creates it, listens, reports that to the parent process; on SIGTERM, SIGINT, `{type: 'stop'}`
 * or when the parent process has exited, it releases everything and exits with 0. An invalid configuration ends it with
 * 1 and one line in the log.
 */
export async function runService(
  name: string,
  create: (context: ServiceContext) => Promise<RunningService>,
): Promise<void> {
  const environment = new Environment();
  const log = createServiceLogger(name, environment);
  const lifecycle = new Lifecycle(log);
  stopOnRequest(lifecycle, log);
  try {
    const tracing = await startTracing(name, environment, log);
    // released last: what is done while stopping is traced too
    lifecycle.acquire('tracing', tracing, (held) => held?.close());
    const registry = createRegistry();
    collectProcessMetrics(registry);
    const { readiness, liveness = {} } = await create({ environment, log, registry, lifecycle });
    const server = await startAdminServer({
      port: environment.port('ADMIN_PORT', 9100),
      host: environment.text('ADMIN_HOST', environment.text('HOST', '127.0.0.1')),
      registry,
      readiness,
      liveness,
    });
    lifecycle.acquire('admin server', server, (held) => held.close());
    process.send?.({ type: 'listening', adminPort: adminPort(server) });
    log.info('started');
  } catch (error) {
    log.error(error instanceof Error && error.name === 'ConfigError' ? error.message : 'could not start', {
      error,
    });
    await lifecycle.close();
    process.exit(1);
  }
}

function createServiceLogger(name: string, environment: Environment): Logger {
  return createLogger(environment.text('SERVICE_NAME', name), {
    level: environment.oneOf('LOG_LEVEL', 'info', ['error', 'warn', 'info', 'debug', 'silent']),
    format: environment.oneOf('LOG_FORMAT', process.stdout.isTTY ? 'pretty' : 'json', ['json', 'pretty']),
  });
}

function stopOnRequest(lifecycle: Lifecycle, log: Logger): void {
  const stop = (why: string): void => {
    log.info(`shutting down: ${why}`);
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
    void lifecycle.close().then(() => process.exit(0));
  };
  process.once('SIGTERM', () => stop('SIGTERM'));
  process.once('SIGINT', () => stop('SIGINT'));
  process.once('disconnect', () => stop('parent process exited'));
  process.on('message', (message) => {
    if ((message as { type?: unknown } | null)?.type === 'stop') stop('stop requested');
  });
}
