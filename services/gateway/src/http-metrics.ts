import { Counter, Gauge, Histogram, LATENCY_BUCKETS } from '@croupier/platform';
import type { Registry } from '@croupier/platform';

/** Rate, errors and duration of HTTP, and what became of what was asked. */
export interface HttpMetrics {
  inFlight: Gauge;
  duration: Histogram<'method' | 'route' | 'status'>;
  accepted: Counter<'outcome'>;
  jobsNotAdded: Counter<'queue'>;
}

export function createHttpMetrics(registry: Registry): HttpMetrics {
  const registers = [registry];
  return {
    inFlight: new Gauge({ name: 'http_requests_in_flight', help: 'Requests being answered', registers }),
    duration: new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time from the request to its answer, waiting for results included',
      labelNames: ['method', 'route', 'status'],
      buckets: LATENCY_BUCKETS,
      registers,
    }),
    accepted: new Counter({
      name: 'operations_accepted_total',
      help: 'What became of operations at the door: accepted, replayed, reused, not_found, refused',
      labelNames: ['outcome'],
      registers,
    }),
    jobsNotAdded: new Counter({
      name: 'queue_add_failures_total',
      help: 'Jobs that could not be added; the sweeper finds their operations',
      labelNames: ['queue'],
      registers,
    }),
  };
}
