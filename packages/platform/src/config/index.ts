export {
  readDatabaseUrl,
  readOrigins,
  readRedisUrl,
  readTrustProxy,
  type TrustedProxies,
} from './addresses.ts';
export { ConfigError, Environment } from './environment.ts';
export { type ServiceSecrets, readServiceSecrets } from './service-secret.ts';
