import { claimsOf, signJwt } from '#lib/jwt';
import type { Config } from './config.ts';

const OPERATOR_SCOPES = 'wallets:write bonuses:write admin';

export interface Announcement {
  config: Config;
  jwtSecret: string | undefined;
  adminPassword: string;
}

/** What one needs to begin: where things are, and a token. */
export function announcement({ config, jwtSecret, adminPassword }: Announcement): string {
  const { PORT, REALTIME_PORT, GRPC_PORT, ADMIN_PORT } = config.ports;
  const at = (port: number, path = ''): string => `http://${reachable(config.host)}:${port}${path}`;
  const rows = [
    ['gateway', at(PORT)],
    ...(config.demo ? [['play', at(PORT, '/play')]] : []),
    ['docs', at(PORT, '/docs')],
    ['realtime', `${at(REALTIME_PORT)}  (Socket.IO)`],
    ['gRPC', `${reachable(config.host)}:${GRPC_PORT}`],
    ['queues', `${at(PORT, '/admin/queues')}  (${config.adminUser} / ${adminPassword})`],
    ['metrics', at(ADMIN_PORT, '/metrics')],
  ];
  const urls = rows.map(([name = '', url]) => `  ${name.padEnd(10)}${url}`);
  return ['', ...urls, '', tokenLine(jwtSecret), ''].join('\n');
}

function tokenLine(secret: string | undefined): string {
  if (secret === undefined) return 'Tokens come from whoever holds the keys of JWT_JWKS_URL.';
  return `export TOKEN=${signJwt(claimsOf({ sub: 'operator', scope: OPERATOR_SCOPES }), secret)}`;
}

/** An address that one can connect to, for one that is listened on. */
export function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
