/** The choice of wallets and operations. */
export type Workload = 'spread' | 'hot' | 'mix';

/** One run of the generator. */
export interface Plan {
  /** Clients are distributed over them. */
  urls: string[];
  token: string;
  wait: number | null;
  workload: Workload;
  /** Clients that send their next request when the last one is answered, or a fixed rate of requests a second. */
  load: { clients: number } | { perSecond: number };
  warmUpMs: number;
  measureMs: number;
  /** Operations in a request; more than one goes through /v1/batches. */
  batch: number;
}

/** The results within the measured time. */
export interface Measured {
  /** Operations answered with 201 (202 without a wait). */
  done: number;
  rejected: number;
  /** Anything else: 5xx, 202 after a wait, lost connections. */
  failed: number;
  firstFailure: string | null;
  /** Milliseconds measured. */
  tookMs: number;
  /** Of requests, in milliseconds. With a rate, counted from when the request should have been sent. */
  latency: Latency;
}

export interface Latency {
  p50: number;
  p99: number;
  p999: number;
  max: number;
}

export type FromGenerator =
  { type: 'ready' } | { type: 'measuring' } | { type: 'measured' } | { type: 'done'; measured: Measured };

/** Wallets are sent once, since there are many. */
export type ToGenerator = { type: 'wallets'; ids: string[] } | { type: 'run'; plan: Plan } | { type: 'stop' };
