import { backoffMs, jittered } from '@croupier/platform/timing';

/** Intervals and limits of the service, in milliseconds. Only tests change them. */
export interface Timing {
  /** How long an early version waits for the one before it until PostgreSQL is read. */
  holdBackMs: number;
  /** Between two checks for lost last events, and between two `heads`. */
  headsEveryMs: number;
  /** How long a client with too many waiting messages may make no progress until it is disconnected. */
  slowAfterMs: number;
  /** Between two checks of the waiting messages of each client. */
  slowEveryMs: number;
  /** How long disconnected clients may take to receive what was sent to them. */
  drainMs: number;
  /** Between two checks of whether the token of a connection has expired, in case the clock was set. */
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

const RETRIES = { firstMs: 50, longestMs: 2000 };

/** Milliseconds before another attempt after so many failures in a row. */
export function retryMs(failures: number): number {
  return jittered(backoffMs(failures, RETRIES));
}
