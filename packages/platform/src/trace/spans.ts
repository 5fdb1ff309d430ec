export type SpanAttributes = Record<string, string | number | boolean | undefined>;

/** The span of a request that is being served. */
export interface RequestSpan {
  /** To travel with all that the request asks for. */
  readonly trace: string;
  end(status: number, attributes: SpanAttributes): void;
}

/** Something that has been done, and is over now. */
export interface Done {
  name: string;
  /** Milliseconds since the epoch. */
  startedAt: number;
  attributes: SpanAttributes;
  /** Why it failed, if it did. */
  error?: string;
}

/** Something done for one trace. If the trace is not sampled nothing is recorded. */
export interface DonePart extends Done {
  trace: string | null;
}

/** Spans by hand, where the work is: few, and made after the fact, when it is known that a sampled trace takes part. */
export interface Tracing {
  receive(name: string, traceparent: string | string[] | undefined): RequestSpan;
  /** One job for what several traces asked for: a span of the first, with links to the others. */
  enqueue<T>(queue: string, traces: readonly string[], add: () => Promise<T>): Promise<T>;
  record(part: DonePart): void;
  /**
   * What was done together for many: one span, a trace of its own, with a link to every sampled one, and in each of
   * those a span of its part with a link back. Nothing if none of them is sampled.
   */
  recordTogether(whole: Done, parts: readonly DonePart[]): void;
  /** Sends what is left, unless that takes too long. */
  close(): Promise<void>;
}
