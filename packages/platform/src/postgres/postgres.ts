import pg from 'pg';

export type Pool = pg.Pool;
export type PoolClient = pg.PoolClient;
export type QueryResult = pg.QueryResult;

/** No connection was available, in time or at all: the statement was not sent. */
class DatabaseUnavailable extends Error {
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
  /**
   * The server itself cancels a statement after this many milliseconds (57014): then it is known to have been rolled
   * back.
   */
  statementTimeoutMs?: number;
  /** The same for one lock that a statement waits for (55P03). */
  lockTimeoutMs?: number;
  /** For a connection, a new one or one that another request returns. */
  connectTimeoutMs?: number;
  /** The server ends a transaction that is idle for this long: its client is frozen, and holds locks. */
  idleInTransactionMs?: number;
  /** For pools whose statements all find their rows by key: stale statistics cannot turn a plan into a scan. */
  pointLookups?: boolean;
}

/** A pool whose clients pipeline: statements that are sent without waiting travel together. */
export function createPool(url: string, options: PoolOptions): Pool {
  const pool = new ReachablePool({
    connectionString: url,
    max: options.max,
    application_name: options.application,
    connectionTimeoutMillis: options.connectTimeoutMs ?? 3000,
    idleTimeoutMillis: 60_000,
    query_timeout: options.queryTimeoutMs ?? 20_000,
    keepAlive: true,
    pipeline: true,
    options: sessionSettings(options),
    types,
  } as pg.PoolConfig);
  // A connection that breaks while idle is replaced by the pool, and one in use fails its query. Both also emit an
  // event, which would end the process without a listener.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

type ConnectCallback = Parameters<pg.Pool['connect']>[0];

/**
 * A pool that says of a failure whether a statement can have been sent. `query` too gets its connections from
 * `connect`.
 */
class ReachablePool extends pg.Pool {
  override connect(): Promise<PoolClient>;
  override connect(callback: ConnectCallback): void;
  override connect(callback?: ConnectCallback): Promise<PoolClient> | void {
    if (callback === undefined) {
      return super.connect().catch((error: unknown) => {
        throw unreachable(error);
      });
    }
    super.connect((error, client, done) => {
      callback(error === undefined || error === null ? error : unreachable(error), client, done);
    });
  }
}

function unreachable(cause: unknown): DatabaseUnavailable {
  const { message = '' } = (cause ?? {}) as { message?: string };
  return new DatabaseUnavailable(`PostgreSQL cannot be reached: ${message}`, { cause });
}

function sessionSettings(options: PoolOptions): string {
  const { idleInTransactionMs = 30_000, statementTimeoutMs, lockTimeoutMs, pointLookups = false } = options;
  const settings: Record<string, string> = {
    ...PARSED_BY,
    // it would compile for longer than our statements run
    jit: 'off',
    idle_in_transaction_session_timeout: String(idleInTransactionMs),
    ...(statementTimeoutMs === undefined ? {} : { statement_timeout: String(statementTimeoutMs) }),
    ...(lockTimeoutMs === undefined ? {} : { lock_timeout: String(lockTimeoutMs) }),
    ...(pointLookups ? POINT_LOOKUPS : {}),
  };
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
}

/**
 * What values are written and read by. A database or role may have other defaults, which would change what they mean.
 */
const PARSED_BY = {
  client_encoding: 'UTF8',
  datestyle: 'ISO,MDY',
  intervalstyle: 'postgres',
  timezone: 'UTC',
  extra_float_digits: '1',
  bytea_output: 'hex',
  standard_conforming_strings: 'on',
  array_nulls: 'on',
};

const POINT_LOOKUPS = {
  plan_cache_mode: 'force_generic_plan',
  enable_seqscan: 'off',
  enable_bitmapscan: 'off',
  enable_hashjoin: 'off',
  enable_mergejoin: 'off',
};

const SERIALIZATION_FAILURES = new Set(['40001', '40P01']);

/** Another transaction committed first, or there was a deadlock: the whole transaction is to be retried. */
export function isSerializationFailure(error: unknown): boolean {
  return SERIALIZATION_FAILURES.has(sqlState(error));
}

export function sqlState(error: unknown): string {
  // not instanceof: Node's own errors are of another realm where tests run in a context of their own
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' ? code : '';
}

/** Whether a failure is the statement's own: its values or its rows (22, 23), or an assertion in SQL (P0001, P0004). */
export function isOwnFault(error: unknown): boolean {
  return /^(22|23|P0001$|P0004$)/.test(sqlState(error)) && isReportedByServer(error);
}

/** The database, or the way to it, is the cause: the same request may succeed later. */
export function isInfrastructureFault(error: unknown): boolean {
  return (isUnavailable(error) || isReportedByServer(error)) && !isOwnFault(error);
}

/**
 * A statement that failed with this error certainly has no effect: it was not sent, or the server reported an error for
 * it and has rolled it back. Of any other failure that is not known.
 */
export function isWithoutEffect(error: unknown): boolean {
  if (error instanceof DatabaseUnavailable) return true;
  if (!isReportedByServer(error) || UNCERTAIN.test(sqlState(error))) return false;
  // a commit that cannot be written ends in a PANIC, which may come after it was
  return (
    !MAYBE_PANIC.test(sqlState(error)) || /^(ERROR|FATAL)$/.test(String((error as ServerError).severity))
  );
}
/** A pooler lost the server's connection (08), completion unknown (40003), another backend crashed (57P02). */
const UNCERTAIN = /^(08|40003$|57P02$)/;
const MAYBE_PANIC = /^(53100$|58|XX)/;

interface ServerError {
  severity?: unknown;
}

function isReportedByServer(error: unknown): boolean {
  const { severity } = (error ?? {}) as ServerError;
  return typeof severity === 'string' && /^[0-9A-Z]{5}$/.test(sqlState(error));
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
