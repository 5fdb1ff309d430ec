import { isIP } from 'node:net';
import { ConfigError } from './environment.ts';
import type { Environment } from './environment.ts';

/**
 * `DATABASE_URL`; with `readsOnly`, `DATABASE_READ_URL` where that is set. Error messages leave the URL out: it has a
 * password.
 * @throws ConfigError
 */
export function readDatabaseUrl(environment: Environment, { readsOnly = false } = {}): string {
  const readUrl = readsOnly ? environment.optional('DATABASE_READ_URL') : null;
  const name = readUrl === null ? 'DATABASE_URL' : 'DATABASE_READ_URL';
  return readPostgresUrl(environment, name) ?? environment.required(name);
}

/** Null where it is not set. @throws ConfigError */
export function readPostgresUrl(environment: Environment, name: string): string | null {
  const url = environment.optional(name);
  if (url === null || (/^postgres(?:ql)?:\/\//.test(url) && URL.canParse(url))) return url;
  throw new ConfigError(
    `${name} is not a URL of PostgreSQL; it must be like postgres://user:password@host/db`,
  );
}

/** `REDIS_URL`: one server or a cluster (`connectRedis` reads the nodes of a cluster). @throws ConfigError */
export function readRedisUrl(environment: Environment): string {
  const url = environment.required('REDIS_URL');
  const isUrl = /^rediss?-cluster:\/\//.test(url) || (/^rediss?:\/\//.test(url) && URL.canParse(url));
  if (isUrl) return url;
  throw new ConfigError('REDIS_URL is not a URL of Redis; it must be like redis://user:password@host:6379');
}

/** As a browser sends it: no path, no slash at the end, no capitals. Apps send schemes of their own. */
const ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#A-Z]+$/;

/** Origins whose pages may call, separated by commas; `*` for all. @throws ConfigError */
export function readOrigins(environment: Environment, name: string, fallback: string): string[] {
  const origins = listOf(environment.text(name, fallback));
  const wrong = origins.find((origin) => origin !== '*' && !ORIGIN.test(origin));
  if (wrong === undefined) return origins;
  throw new ConfigError(`${name} has "${wrong}"; an origin must be like https://casino.example, or *`);
}

/** The fill rate of a token bucket. */
export type Rate = { perSecond: number } | 'off';

/** @throws ConfigError */
export function readRate(environment: Environment, name: string, fallback: string): Rate {
  const text = environment.text(name, fallback);
  if (text === 'off') return 'off';
  const perSecond = Number(/^(\d+(?:\.\d+)?)\/s$/.exec(text)?.[1]);
  if (perSecond > 0) return { perSecond };
  throw new ConfigError(`${name} is "${text}"; it must be like 50/s, or off`);
}

/** Which proxies' forwarded addresses are believed: all, none, so many hops, or these addresses and subnets. */
export type TrustedProxies = boolean | number | readonly string[];

/** `TRUST_PROXY`: `off`, `on`, a number of hops, or addresses and subnets. @throws ConfigError */
export function readTrustProxy(environment: Environment): TrustedProxies {
  const text = environment.text('TRUST_PROXY', 'off').toLowerCase();
  if (['off', 'false', 'no', '0'].includes(text)) return false;
  if (['on', 'true', 'yes'].includes(text)) return true;
  if (/^\d+$/.test(text)) return Number(text);
  const proxies = listOf(text);
  const wrong = proxies.find((proxy) => !isProxy(proxy));
  if (wrong === undefined) return proxies;
  throw new ConfigError(
    `TRUST_PROXY has "${wrong}"; it must be on, off, a number of hops, or addresses and subnets like 10.0.0.0/8`,
  );
}

/** Names of subnets that `proxy-addr`, and so Express, knows. */
const SUBNETS = new Set(['loopback', 'linklocal', 'uniquelocal']);

function isProxy(text: string): boolean {
  if (SUBNETS.has(text)) return true;
  const [address = '', range, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  if (range === undefined) return true;
  return /^\d{1,3}$/.test(range) && Number(range) >= 1 && Number(range) <= (version === 4 ? 32 : 128);
}

function listOf(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
