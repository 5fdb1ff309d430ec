import { secretOf } from '#lib/secrets';
import { type Config, PORT_NAMES } from '../config.ts';
import type { DatabaseUrls } from '../database/database-urls.ts';

export interface Secrets {
  jwtSecret: string | undefined;
  serviceSecret: string;
  adminPassword: string;
}

export function secretsOf(config: Config): Secrets {
  const { dataDir, jwtSecret, jwksUrl, serviceSecret, adminPassword } = config;
  return {
    jwtSecret: jwtSecret ?? (jwksUrl === undefined ? secretOf(dataDir, 'jwt-secret') : undefined),
    serviceSecret: serviceSecret ?? secretOf(dataDir, 'service-secret'),
    adminPassword: adminPassword ?? secretOf(dataDir, 'admin-password'),
  };
}

/** The environment of each kind of service, on top of our own. */
export function serviceEnvironment(
  config: Config,
  made: Secrets & { database: DatabaseUrls; redisUrl: string },
): (kind: string) => NodeJS.ProcessEnv {
  const common = commonEnvironment(config, made);
  return (kind) => ({ ...common, ...databaseVariables(kind, made.database) });
}

/** Only what the service needs: realtime reads, and the owner's URL is for none of them. */
function databaseVariables(kind: string, { app, read }: DatabaseUrls): NodeJS.ProcessEnv {
  return {
    DATABASE_MIGRATION_URL: undefined,
    DATABASE_URL: kind === 'realtime' ? undefined : app,
    DATABASE_READ_URL: read,
  };
}

function commonEnvironment(config: Config, made: Secrets & { redisUrl: string }): NodeJS.ProcessEnv {
  const ports = Object.fromEntries(PORT_NAMES.map((name) => [name, String(config.ports[name])]));
  return {
    ...process.env,
    ...ports,
    ADMIN_PORT: '0', // each service has its own; the system's is ours
    ADMIN_HOST: '127.0.0.1',
    HOST: config.host,
    REDIS_URL: made.redisUrl,
    ...(made.jwtSecret === undefined ? {} : { JWT_SECRET: made.jwtSecret }),
    SERVICE_SECRET: made.serviceSecret,
    ADMIN_USER: config.adminUser,
    ADMIN_PASSWORD: made.adminPassword,
    DEMO: config.demo ? 'on' : 'off',
    LOG_FORMAT: process.env['LOG_FORMAT'] ?? 'json', // to files; we make it readable where we show it
  };
}
