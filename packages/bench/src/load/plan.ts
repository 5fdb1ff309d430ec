/** Which wallets, and what is done with them. */
export type Workload = 'spread' | 'hot' | 'mix';

/** What one run of the generator does. */
export interface Plan {
  /** Clients are spread over them. */
  urls: string[];
  token: string;
  wait: number | null;
  workload: Workload;
  /** Clients that send their next request when the last one is answered; or requests a second, whatever is answered. */
  load: { clients: number } | { perSecond: number };
  warmUpMs: number;
  measureMs: number;
  /** Operations in a request; more than one goes through /v1/batches. */
  batch: number;
}

/** What happened within the measured time. */
export interface Measured {
  /** Operations: answered with 201 (202 where nobody waits). */
  done: number;
  rejected: number;
  /** Anything else: 5xx, 202 after a wait, lost connections. What went wrong first. */
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

/** Wallets are told once, since there are many. */
export type ToGenerator = { type: 'wallets'; ids: string[] } | { type: 'run'; plan: Plan } | { type: 'stop' };
