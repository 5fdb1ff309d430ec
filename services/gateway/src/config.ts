import { createHmac } from 'node:crypto';
import { readTokenOptions } from '@croupier/platform/auth';
import {
  ConfigError,
  readDatabaseUrl,
  readOrigins,
  readRate,
  readRedisUrl,
  readServiceSecrets,
  readTrustProxy,
} from '@croupier/platform/config';
import type { TokenOptions } from '@croupier/platform/auth';
import type { Environment, Rate, ServiceSecrets, TrustedProxies } from '@croupier/platform/config';

/** Of the pool for storing operations, and of that for long statements (`pools.ts`). */
export const ACCEPT_CONNECTIONS = 3;
export const LONG_CONNECTIONS = 1;
const MIN_CONNECTIONS = ACCEPT_CONNECTIONS + LONG_CONNECTIONS + 1;

// for the limits, which are made from it
export type { Rate };

export interface GatewayConfig {
  host: string;
  /** 0 asks the system for a free one. */
  port: number;
  grpcPort: number;
  databaseUrl: string;
  redisUrl: string;
  /** Connections to PostgreSQL, of all its pools. */
  poolSize: number;
  token: TokenOptions;
  serviceSecrets: ServiceSecrets;
  admin: { user: string; password: string | null };
  /** Express's `trust proxy`: which proxies' forwarded addresses are believed. */
  trustProxy: TrustedProxies;
  /** Origins whose pages may call the API; `*` for all. */
  corsOrigins: readonly string[];
  /** Token buckets: so many a second, and twice that at once. */
  rates: { player: Rate; service: Rate; address: Rate };
  /** Who takes longer to send a request is cut off. Who waits for a result has sent it already. */
  requestTimeoutMs: number;
  /** New operations are refused while the oldest one that is queued has waited for longer than this. */
  maxQueueAgeMs: number;
  /** The bound while Redis is away, when age says nothing. */
  maxQueued: number;
  /** `masked` hides player ids in public topics. */
  feedPlayerIds: 'plain' | 'masked';
  /** The demo provider and the player page; null switches both off. */
  demo: DemoConfig | null;
}

export interface DemoConfig {
  /** What outcomes are drawn from; the same on all gateways. */
  seed: string;
  /** Where browsers find the realtime service; null: at the page's own host, on `realtimePort`. */
  realtimeUrl: string | null;
  realtimePort: number;
}

/** @throws ConfigError */
export function readConfig(environment: Environment): GatewayConfig {
  const token = readTokenOptions(environment);
  return {
    host: environment.text('HOST', '127.0.0.1'),
    port: environment.port('PORT', 8080),
    grpcPort: environment.port('GRPC_PORT', 9091),
    databaseUrl: readDatabaseUrl(environment),
    redisUrl: readRedisUrl(environment),
    poolSize: environment.integer('GATEWAY_POOL_SIZE', 10, { min: MIN_CONNECTIONS, max: 100 }),
    token,
    serviceSecrets: readServiceSecrets(environment),
    admin: {
      user: environment.text('ADMIN_USER', 'admin'),
      password: environment.optional('ADMIN_PASSWORD'),
    },
    trustProxy: readTrustProxy(environment),
    corsOrigins: readOrigins(environment, 'CORS_ORIGINS', ''),
    rates: {
      player: readRate(environment, 'RATE_LIMIT_PLAYER', '50/s'),
      service: readRate(environment, 'RATE_LIMIT_SERVICE', 'off'),
      address: readRate(environment, 'RATE_LIMIT_ADDRESS', '100/s'),
    },
    requestTimeoutMs: environment.integer('REQUEST_TIMEOUT_MS', 30_000, { min: 100, max: 3_600_000 }),
    maxQueueAgeMs: environment.integer('MAX_QUEUE_AGE_MS', 30_000, { min: 100, max: 86_400_000 }),
    maxQueued: environment.integer('MAX_QUEUED', 1_000_000, { min: 1, max: 1_000_000 }),
    feedPlayerIds: environment.oneOf('FEED_PLAYER_IDS', 'plain', ['plain', 'masked']),
    demo: readDemo(environment, token),
  };
}

/** Null unless tokens are signed with a secret that this gateway has: the demo signs its players' tokens itself. */
function readDemo(environment: Environment, { secret }: TokenOptions): DemoConfig | null {
  const realtimeUrl = readUrl(environment, 'REALTIME_PUBLIC_URL');
  if (!environment.flag('DEMO', false) || secret === null) return null;
  return {
    seed: environment.text('DEMO_SEED', createHmac('sha256', secret).update('demo seed').digest('hex')),
    realtimeUrl,
    realtimePort: environment.port('REALTIME_PORT', 8081),
  };
}

/** An origin without path: Socket.IO adds its own. */
function readUrl(environment: Environment, name: string): string | null {
  const text = environment.optional(name);
  if (text === null) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && ['http:', 'https:'].includes(url.protocol)) return url.origin;
  throw new ConfigError(`${name} is "${text}"; it must be a URL like https://realtime.example`);
}
