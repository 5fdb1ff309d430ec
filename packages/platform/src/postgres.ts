import pg from 'pg';

export type Pool = pg.Pool;
export type PoolClient = pg.PoolClient;
export type QueryResult = pg.QueryResult;

/** The database could not be reached, or the connection broke. What was sent may or may not have been done. */
export class DatabaseUnavailable extends Error {
  override readonly name: string = 'DatabaseUnavailable';
}

const INT8 = 20;
const TIMESTAMPTZ = 1184;

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint ${text} is beyond 2^53`);
  return value;
}

/** bigint as a number, since money never passes 2^53; timestamptz as milliseconds since the epoch. */
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): unknown {
    if (format !== 'binary' && oid === INT8) return safeInteger;
    if (format !== 'binary' && oid === TIMESTAMPTZ) return Date.parse;
    return pg.types.getTypeParser(oid, format);
  },
};

export interface PoolOptions {
  max: number;
  /** Shown in pg_stat_activity. */
  application: string;
  /** After this many milliseconds without an answer a query fails as DatabaseUnavailable. */
  queryTimeoutMs?: number;
  /** A transaction that does nothing for so long is ended by the server: its client is frozen, and holds locks. */
  idleInTransactionMs?: number;
  /** For those whose every statement finds its rows by key: a plan made from stale statistics can't become a scan. */
  pointLookups?: boolean;
}

/** A pool whose clients pipeline: statements that are sent without waiting travel together. */
export function createPool(url: string, options: PoolOptions): Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max,
    application_name: options.application,
    connectionTimeoutMillis: 3000,
    idleTimeoutMillis: 60_000,
    query_timeout: options.queryTimeoutMs ?? 20_000,
    keepAlive: true,
    pipeline: true,
    options: sessionSettings(options),
    types,
  } as pg.PoolConfig);
  // A connection that breaks while idle is replaced by the pool, and one in use fails its query. Both also emit an event,
  // which would end the process if nobody listened.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

function sessionSettings({ idleInTransactionMs = 30_000, pointLookups = false }: PoolOptions): string {
  const settings: Record<string, string> = {
    // it would compile for longer than our statements run
    jit: 'off',
    timezone: 'UTC',
    idle_in_transaction_session_timeout: String(idleInTransactionMs),
    ...(pointLookups ? POINT_LOOKUPS : {}),
  };
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
}
const POINT_LOOKUPS = {
  plan_cache_mode: 'force_generic_plan',
  enable_seqscan: 'off',
  enable_bitmapscan: 'off',
  enable_hashjoin: 'off',
  enable_mergejoin: 'off',
};

const SERIALIZATION_FAILURES = new Set(['40001', '40P01']);

/** Another transaction was faster, or stood in the way: the whole transaction is to be tried again. */
export function isSerializationFailure(error: unknown): boolean {
  return SERIALIZATION_FAILURES.has(sqlState(error));
}

export function sqlState(error: unknown): string {
  // not instanceof: Node's own errors are of another realm where tests run in a context of their own
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' ? code : '';
}

/** Connection lost (08), resources short (53), shutdown (57P), or no answer from the server at all. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof DatabaseUnavailable) return true;
  const { errors, message } = (error ?? {}) as { errors?: unknown; message?: unknown };
  if (Array.isArray(errors)) return errors.some(isUnavailable);
  const state = sqlState(error);
  if (/^(08|53|57P)/.test(state) || state === '25006') return true;
  if (/^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENOENT)/.test(state)) return true;
  return typeof message === 'string' && CONNECTION_MESSAGES.test(message);
}
const CONNECTION_MESSAGES =
  /connection terminated|connection timeout|timeout exceeded when trying to connect|query read timeout|not queryable|connection ended|timeout expired|socket hang up|Client was closed/i;
