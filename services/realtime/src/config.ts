import { readTokenOptions } from '@croupier/platform/auth';
import {
  readDatabaseUrl,
  readOrigins,
  readRate,
  readRedisUrl,
  readTrustProxy,
} from '@croupier/platform/config';
import type { TokenOptions } from '@croupier/platform/auth';
import type { Environment, Rate, TrustedProxies } from '@croupier/platform/config';

export interface RealtimeConfig {
  host: string;
  /** 0: the system chooses a free one. */
  port: number;
  databaseUrl: string;
  redisUrl: string;
  /** Connections to PostgreSQL. */
  poolSize: number;
  token: TokenOptions;
  /** Origins whose pages may connect; `*` for all, which is safe since cookies are not used. */
  corsOrigins: '*' | readonly string[];
  /** Open connections of one address to this process. */
  connectionsPerAddress: number;
  /** Connections of one `sub` to this process, with tokens that read its own wallets only. */
  connectionsPerPlayer: number;
  /** The same with tokens that read all wallets. */
  connectionsPerService: number;
  /** How players are named in public topics. The gateway and the bonus-workers need the same value. */
  feedPlayerIds: 'plain' | 'masked';
  /** Failed handshakes a second of one address; more are refused unverified. */
  failuresPerAddress: Rate;
  /** Proxies whose forwarded addresses are trusted, as in Express's `trust proxy`. */
  trustProxy: TrustedProxies;
}

/** @throws ConfigError */
export function readConfig(environment: Environment): RealtimeConfig {
  return {
    host: environment.text('HOST', '127.0.0.1'),
    port: environment.port('REALTIME_PORT', 8081),
    // the service only reads
    databaseUrl: readDatabaseUrl(environment, { readsOnly: true }),
    redisUrl: readRedisUrl(environment),
    poolSize: environment.integer('REALTIME_POOL_SIZE', 8, { min: 2, max: 100 }),
    token: readTokenOptions(environment),
    corsOrigins: readCorsOrigins(environment),
    connectionsPerAddress: environment.integer('REALTIME_CONNECTIONS_PER_ADDRESS', 5000, {
      min: 1,
      max: 1_000_000,
    }),
    connectionsPerPlayer: environment.integer('REALTIME_CONNECTIONS_PER_PLAYER', 250, {
      min: 1,
      max: 1_000_000,
    }),
    connectionsPerService: environment.integer('REALTIME_CONNECTIONS_PER_SERVICE', 1000, {
      min: 1,
      max: 1_000_000,
    }),
    feedPlayerIds: environment.oneOf('FEED_PLAYER_IDS', 'plain', ['plain', 'masked']),
    failuresPerAddress: readRate(environment, 'RATE_LIMIT_ADDRESS', '100/s'),
    trustProxy: readTrustProxy(environment),
  };
}

function readCorsOrigins(environment: Environment): '*' | readonly string[] {
  const origins = readOrigins(environment, 'REALTIME_CORS_ORIGINS', '*');
  return origins.includes('*') ? '*' : origins;
}
