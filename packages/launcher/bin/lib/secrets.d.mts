export type SecretName =
  | 'jwt-secret'
  | 'postgres-password'
  | 'postgres-app-password'
  | 'postgres-read-password'
  | 'redis-password'
  | 'admin-password'
  | 'service-secret';

export function secretOf(dataDir: string, name: SecretName): string;
