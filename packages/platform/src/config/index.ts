export { ConfigError, Environment } from './environment.ts';
export { type ServiceSecrets, readServiceSecrets } from './service-secret.ts';
