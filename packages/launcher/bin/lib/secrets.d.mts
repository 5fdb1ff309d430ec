export type SecretName = 'jwt-secret' | 'postgres-password' | 'redis-password' | 'admin-password';

export function secretOf(dataDir: string, name: SecretName): string;
