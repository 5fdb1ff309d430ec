import { createPool } from '@croupier/platform/postgres';
import type { Lifecycle } from '@croupier/platform/lifecycle';
import type { Pool, PoolOptions } from '@croupier/platform/postgres';
import { ACCEPT_CONNECTIONS, LONG_CONNECTIONS } from './config.ts';
import type { GatewayConfig } from './config.ts';

export interface Pools {
  pool: Pool;
  /** For storing operations: reads that a lock holds up cannot take its connections. */
  acceptPool: Pool;
  /** For statements over whole tables. */
  longPool: Pool;
}

/**
 * Together shorter than the deadline of a request (`deadline.ts`), so that a request that a lock holds up is answered
 * with what the server says of it: rolled back. Two flushes that wait for a lock one after the other have room in it.
 */
const TIME_LIMITS = {
  connectTimeoutMs: 2_000,
  lockTimeoutMs: 2_000,
  statementTimeoutMs: 4_000,
  // for when the server's cancellation does not arrive either: the link is cut, or the server frozen
  queryTimeoutMs: 4_500,
};
/** They go on after their request was answered; one that waits as long as it may gets 31 s. */
const LONG_LIMITS = { ...TIME_LIMITS, statementTimeoutMs: 60_000, queryTimeoutMs: 65_000 };

export function openPools({ databaseUrl, poolSize }: GatewayConfig, lifecycle: Lifecycle): Pools {
  const open = (name: string, max: number, limits: Partial<PoolOptions>): Pool => {
    const pool = createPool(databaseUrl, { ...limits, max, application: 'gateway', pointLookups: true });
    return lifecycle.acquire(name, pool, (held) => held.end());
  };
  return {
    pool: open('pool', poolSize - ACCEPT_CONNECTIONS - LONG_CONNECTIONS, TIME_LIMITS),
    acceptPool: open('pool for accepting', ACCEPT_CONNECTIONS, TIME_LIMITS),
    longPool: open('pool for long statements', LONG_CONNECTIONS, LONG_LIMITS),
  };
}
