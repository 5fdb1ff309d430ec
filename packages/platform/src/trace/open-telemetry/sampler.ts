import { ROOT_CONTEXT, trace } from '@opentelemetry/api';
import type { Attributes, Context, Link, SpanKind } from '@opentelemetry/api';
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  ParentBasedSampler,
  SamplingDecision,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace';
import type { Sampler, SamplingResult } from '@opentelemetry/sdk-trace';
import { ConfigError } from '../../config/environment.ts';
import type { Environment } from '../../config/environment.ts';

type Name = `${'' | 'parentbased_'}${'always_on' | 'always_off' | 'traceidratio'}`;

const SAMPLERS: Record<Name, (ratio: number) => Sampler> = {
  always_on: () => new AlwaysOnSampler(),
  always_off: () => new AlwaysOffSampler(),
  traceidratio: (ratio) => new TraceIdRatioBasedSampler(ratio),
  parentbased_always_on: () => parentBased(new AlwaysOnSampler()),
  parentbased_always_off: () => parentBased(new AlwaysOffSampler()),
  parentbased_traceidratio: (ratio) => parentBased(new TraceIdRatioBasedSampler(ratio)),
};
const DEFAULT_RATIO = 0.01;

/** OTEL_TRACES_SAMPLER and its _ARG. @throws ConfigError */
export function readSampler(environment: Environment): Sampler {
  const names = Object.keys(SAMPLERS) as Name[];
  const name = environment.oneOf('OTEL_TRACES_SAMPLER', 'parentbased_traceidratio', names);
  return new LinkedSampler(SAMPLERS[name](readRatio(environment)));
}

function parentBased(root: Sampler): Sampler {
  return new ParentBasedSampler({ root });
}

function readRatio(environment: Environment): number {
  const text = environment.text('OTEL_TRACES_SAMPLER_ARG', String(DEFAULT_RATIO));
  const ratio = Number(text);
  if (ratio >= 0 && ratio <= 1) return ratio;
  throw new ConfigError(`OTEL_TRACES_SAMPLER_ARG is "${text}"; it must be a number from 0 to 1`);
}

/** What is done for many begins a trace of its own: it is sampled if a span of any that it links to would be. */
class LinkedSampler implements Sampler {
  readonly #sampler: Sampler;

  constructor(sampler: Sampler) {
    this.#sampler = sampler;
  }

  shouldSample(
    ...[context, traceId, name, kind, attributes, links]: [
      Context,
      string,
      string,
      SpanKind,
      Attributes,
      Link[],
    ]
  ): SamplingResult {
    const decide = (under: Context, id: string): SamplingResult =>
      this.#sampler.shouldSample(under, id, name, kind, attributes, links);
    if (trace.getSpanContext(context) !== undefined || links.length === 0) return decide(context, traceId);
    const results = links.map((link) =>
      decide(trace.setSpanContext(ROOT_CONTEXT, link.context), link.context.traceId),
    );
    return (
      results.find(({ decision }) => decision === SamplingDecision.RECORD_AND_SAMPLED) ?? {
        decision: SamplingDecision.NOT_RECORD,
      }
    );
  }

  toString(): string {
    return `Linked{${this.#sampler.toString()}}`;
  }
}
