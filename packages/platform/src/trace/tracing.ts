import type { Environment } from '../config/environment.ts';
import type { Logger } from '../log.ts';
import type { Tracing } from './spans.ts';

/** Of this process; null while tracing is off, and then this comparison is all that it costs. */
export let tracing: Tracing | null = null;

/** OpenTelemetry is loaded only if its standard variables say where spans go. */
export async function startTracing(
  service: string,
  environment: Environment,
  log: Logger,
): Promise<Tracing | null> {
  if (!isOn(environment)) return null;
  const { createTracing } = await import('./open-telemetry/create-tracing.ts');
  tracing = await createTracing(service, environment, log);
  return tracing;
}

function isOn(environment: Environment): boolean {
  const endpoint =
    environment.optional('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT') ??
    environment.optional('OTEL_EXPORTER_OTLP_ENDPOINT');
  return (
    endpoint !== null &&
    !environment.flag('OTEL_SDK_DISABLED', false) &&
    environment.oneOf('OTEL_TRACES_EXPORTER', 'otlp', ['otlp', 'none']) === 'otlp'
  );
}
