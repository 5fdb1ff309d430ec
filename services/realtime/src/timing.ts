/** The service's own times, in milliseconds. Tests shorten them; nobody else has a reason to. */
export interface Timing {
  /** For so long an early version waits for the one before it, before PostgreSQL is asked. */
  holdBackMs: number;
  /** Between two looks at whether a last event was lost, and two `heads`. */
  headsEveryMs: number;
  /** A client that takes nothing for so long, while too much waits for it, is disconnected. */
  slowAfterMs: number;
  /** Between two looks at what waits for each client. */
  slowEveryMs: number;
  /** For so long clients that are told to go may take what was sent to them. */
  drainMs: number;
  /** Between two looks at whether the token of a connection has expired by a clock that was set. */
  tokenCheckMs: number;
}

export const TIMING: Timing = {
  holdBackMs: 50,
  headsEveryMs: 5000,
  slowAfterMs: 1000,
  slowEveryMs: 100,
  drainMs: 2000,
  tokenCheckMs: 30_000,
};
