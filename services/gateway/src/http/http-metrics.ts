import type { ErrorCode } from '@croupier/contracts';
import { Counter, Gauge, Histogram, LATENCY_BUCKETS } from '@croupier/platform/metrics';
import type { Registry } from '@croupier/platform/metrics';

/** Rate, errors and duration of HTTP, and the outcome of each operation. */
export interface HttpMetrics {
  inFlight: Gauge;
  duration: Histogram<'method' | 'route' | 'status'>;
  problems: Counter<'code'>;
  acceptTime: Histogram;
  acceptBatch: Histogram;
  accepted: Counter<'outcome'>;
  jobsNotAdded: Counter<'queue'>;
}

/** Of these the first must be seen, and a rate cannot see what made its series. */
const ALARMING: readonly ErrorCode[] = ['overloaded', 'outcome_unknown', 'internal'];

export function createHttpMetrics(registry: Registry): HttpMetrics {
  const registers = [registry];
  const problems = new Counter({
    name: 'croupier_http_problems_total',
    help: 'Problems answered, by code of the catalogue',
    labelNames: ['code'],
    registers,
  });
  for (const code of ALARMING) problems.inc({ code }, 0);
  return {
    problems,
    inFlight: new Gauge({
      name: 'croupier_http_requests_in_flight',
      help: 'Requests being answered',
      registers,
    }),
    duration: new Histogram({
      name: 'croupier_http_request_duration_seconds',
      help: 'Time from the request to its answer, waiting for results included',
      labelNames: ['method', 'route', 'status'],
      buckets: LATENCY_BUCKETS,
      registers,
    }),
    acceptTime: new Histogram({
      name: 'croupier_accept_duration_seconds',
      help: 'Time to store one group of operations, which their requests wait for',
      buckets: LATENCY_BUCKETS,
      registers,
    }),
    acceptBatch: new Histogram({
      name: 'croupier_accept_batch_operations',
      help: 'Operations in one such group',
      buckets: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000],
      registers,
    }),
    accepted: new Counter({
      name: 'croupier_operations_received_total',
      help: 'Operations received, by outcome: accepted, replayed, reused, not_found, refused, unavailable, unknown',
      labelNames: ['outcome'],
      registers,
    }),
    jobsNotAdded: new Counter({
      name: 'croupier_queue_add_failures_total',
      help: 'Jobs that could not be added; the sweeper finds their operations',
      labelNames: ['queue'],
      registers,
    }),
  };
}
