import { ExportResultCode } from '@opentelemetry/core';
import type { ExportResult } from '@opentelemetry/core';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace';
import { ConfigError } from '../../config/environment.ts';
import type { Environment } from '../../config/environment.ts';
import type { Logger } from '../../log.ts';

const PROTOCOLS = ['http/protobuf', 'http/json'] as const;

/**
 * OTLP over HTTP. Endpoint, headers, time-out, compression and certificates are the exporter's own reading of
 * OTEL_EXPORTER_OTLP_….
 */
export async function createExporter(environment: Environment, log: Logger): Promise<SpanExporter> {
  checkEndpoints(environment);
  const common = environment.oneOf('OTEL_EXPORTER_OTLP_PROTOCOL', 'http/protobuf', PROTOCOLS);
  const protocol = environment.oneOf('OTEL_EXPORTER_OTLP_TRACES_PROTOCOL', common, PROTOCOLS);
  const { OTLPTraceExporter } =
    protocol === 'http/json'
      ? await import('@opentelemetry/exporter-trace-otlp-http')
      : await import('@opentelemetry/exporter-trace-otlp-proto');
  return new WatchedExporter(new OTLPTraceExporter(), log);
}

/** The exporter would replace an invalid address by its default one. */
function checkEndpoints(environment: Environment): void {
  for (const name of ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT']) {
    const address = environment.optional(name);
    if (address !== null && !(URL.canParse(address) && /^https?:\/\//.test(address)))
      throw new ConfigError(`${name} is "${address}"; expected format: http://127.0.0.1:4318`);
  }
}

/** Logs once that the collector is away, and once that it is back. What could not be sent is dropped. */
class WatchedExporter implements SpanExporter {
  readonly #exporter: SpanExporter;
  readonly #log: Logger;
  #away = false;

  constructor(exporter: SpanExporter, log: Logger) {
    this.#exporter = exporter;
    this.#log = log;
  }

  export(spans: ReadableSpan[], done: (result: ExportResult) => void): void {
    this.#exporter.export(spans, (result) => {
      this.#watch(result);
      // the failure is logged here; the caller would log it again
      done({ code: ExportResultCode.SUCCESS });
    });
  }

  shutdown(): Promise<void> {
    return this.#exporter.shutdown();
  }

  #watch({ code, error }: ExportResult): void {
    const away = code !== ExportResultCode.SUCCESS;
    if (away && !this.#away)
      this.#log.warn(`traces cannot be sent, and are dropped: ${error?.message ?? ''}`);
    if (!away && this.#away) this.#log.info('traces can be sent again');
    this.#away = away;
  }
}
