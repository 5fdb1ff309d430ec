import { secretOf } from '#lib/secrets';
import { type Config, PORT_NAMES } from './config.ts';

export interface Secrets {
  jwtSecret: string | undefined;
  adminPassword: string;
}

export function secretsOf({ dataDir, jwtSecret, jwksUrl, adminPassword }: Config): Secrets {
  return {
    jwtSecret: jwtSecret ?? (jwksUrl === undefined ? secretOf(dataDir, 'jwt-secret') : undefined),
    adminPassword: adminPassword ?? secretOf(dataDir, 'admin-password'),
  };
}

/** What every service is told, on top of our own environment. */
export function serviceEnvironment(
  config: Config,
  made: Secrets & { databaseUrl: string; redisUrl: string },
): NodeJS.ProcessEnv {
  const ports = Object.fromEntries(PORT_NAMES.map((name) => [name, String(config.ports[name])]));
  return {
    ...process.env,
    ...ports,
    ADMIN_PORT: '0', // each service has its own; the system's is ours
    ADMIN_HOST: '127.0.0.1',
    HOST: config.host,
    DATABASE_URL: made.databaseUrl,
    REDIS_URL: made.redisUrl,
    ...(made.jwtSecret === undefined ? {} : { JWT_SECRET: made.jwtSecret }),
    ADMIN_USER: config.adminUser,
    ADMIN_PASSWORD: made.adminPassword,
    DEMO: config.demo ? 'on' : 'off',
    LOG_FORMAT: process.env['LOG_FORMAT'] ?? 'json', // to files; we make it readable where we show it
  };
}
