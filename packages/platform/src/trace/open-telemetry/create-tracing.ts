import { hostname } from 'node:os';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import type { Resource } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { SpanProcessor } from '@opentelemetry/sdk-trace';
import type { Environment } from '../../config/environment.ts';
import type { Logger } from '../../log.ts';
import type { Tracing } from '../spans.ts';
import { createExporter } from './exporter.ts';
import { readSampler } from './sampler.ts';
import { Spans } from './spans.ts';

/** A collector that does not answer keeps no process from stopping. */
const CLOSE_LIMIT_MS = 1500;

/** @throws ConfigError */
export async function createTracing(
  service: string,
  environment: Environment,
  log: Logger,
): Promise<Tracing> {
  const provider = new TracerProvider({
    resource: resourceOf(service),
    sampler: readSampler(environment),
    spanProcessors: [await createProcessor(environment, log)],
  });
  return new Spans(provider.getTracer('croupier'), () => closeInTime(provider));
}

/** OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES come last: they win. */
function resourceOf(service: string): Resource {
  const own = resourceFromAttributes({
    'service.namespace': 'croupier',
    'service.name': service,
    'service.instance.id': `${hostname()}:${process.pid}`,
  });
  return own.merge(detectResources({ detectors: [envDetector] }));
}

async function createProcessor(environment: Environment, log: Logger): Promise<SpanProcessor> {
  const integer = (name: string, fallback: number): number =>
    environment.integer(name, fallback, { min: 1, max: 1_000_000 });
  return new BatchSpanProcessor({
    exporter: await createExporter(environment, log),
    scheduledDelayMillis: integer('OTEL_BSP_SCHEDULE_DELAY', 5000),
    exportTimeoutMillis: integer('OTEL_BSP_EXPORT_TIMEOUT', 30_000),
    maxQueueSize: integer('OTEL_BSP_MAX_QUEUE_SIZE', 2048),
    maxExportBatchSize: integer('OTEL_BSP_MAX_EXPORT_BATCH_SIZE', 512),
  });
}

async function closeInTime(provider: TracerProvider): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, CLOSE_LIMIT_MS);
  });
  await Promise.race([provider.shutdown().catch(() => {}), late]);
  clearTimeout(timer);
}
