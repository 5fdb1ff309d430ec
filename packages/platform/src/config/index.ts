export {
  type Rate,
  readDatabaseUrl,
  readOrigins,
  readPostgresUrl,
  readRate,
  readRedisUrl,
  readTrustProxy,
  type TrustedProxies,
} from './addresses.ts';
export { ConfigError, Environment } from './environment.ts';
export { type ServiceSecrets, readSecret, readServiceSecrets } from './service-secret.ts';
