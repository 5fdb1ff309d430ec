import { claimsOf, signJwt } from '#lib/jwt';
import type { Config } from '../config.ts';

const OPERATOR_SCOPES = 'wallets:write bonuses:write admin';

export interface Announcement {
  config: Config;
  jwtSecret: string | undefined;
  adminPassword: string;
}

/**
 * What a user needs first: the addresses, a password and a token. Only those made here are shown: what was given is
 * known, and what this prints may end up in the log of a container.
 */
export function announcement({ config, jwtSecret, adminPassword }: Announcement): string {
  const { PORT, REALTIME_PORT, GRPC_PORT, ADMIN_PORT } = config.ports;
  const at = (port: number, path = ''): string => `http://${reachable(config.host)}:${port}${path}`;
  const rows = [
    ['gateway', at(PORT)],
    ...(config.demo ? [['play', at(PORT, '/play')]] : []),
    ['docs', at(PORT, '/docs')],
    ['realtime', `${at(REALTIME_PORT)}  (Socket.IO)`],
    ['gRPC', `${reachable(config.host)}:${GRPC_PORT}`],
    ['queues', `${at(PORT, '/admin/queues')}  (${signIn(config, adminPassword)})`],
    ['metrics', at(ADMIN_PORT, '/metrics')],
  ];
  const urls = rows.map(([name = '', url]) => `  ${name.padEnd(10)}${url}`);
  return ['', ...urls, '', tokenLine(config, jwtSecret), ''].join('\n');
}

function signIn({ adminUser, adminPassword: given }: Config, adminPassword: string): string {
  return given === undefined ? `${adminUser} / ${adminPassword}` : `${adminUser}, with ADMIN_PASSWORD`;
}

function tokenLine({ jwtSecret: given }: Config, secret: string | undefined): string {
  if (secret === undefined) return 'Tokens come from the issuer whose keys JWT_JWKS_URL names.';
  if (given !== undefined) return `A token: npm run -s token -- --sub operator --scope "${OPERATOR_SCOPES}"`;
  return `export TOKEN=${signJwt(claimsOf({ sub: 'operator', scope: OPERATOR_SCOPES }), secret)}`;
}

/** An address that one can connect to, for one that is listened on. */
export function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
