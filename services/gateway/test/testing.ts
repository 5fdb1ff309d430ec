import { Environment } from '@croupier/platform/config';
import { createLogger } from '@croupier/platform/log';
import { createRegistry } from '@croupier/platform/metrics';
import type { Logger } from '@croupier/platform/log';
import type { Registry } from '@croupier/platform/metrics';
import { TEST_SECRET, TEST_SERVICE_SECRET, token } from '@croupier/testing';
import { expectDocumented } from './documented.ts';
import { readConfig } from '../src/config.ts';
import { createGateway } from '../src/create-gateway.ts';
import type { RunningGateway } from '../src/create-gateway.ts';
import type { Publish } from '../src/realtime/realtime-publisher.ts';

export interface TestGateway extends RunningGateway {
  /** What would have been published to the realtime services. */
  published: [name: string, event: Record<string, unknown>][];
  registry: Registry;
  log: Logger;
}

export interface Settings {
  databaseUrl: string;
  redisUrl: string;
  environment?: Record<string, string>;
}

/** A gateway of its own on a free port. */
export async function startGateway({
  databaseUrl,
  redisUrl,
  environment = {},
}: Settings): Promise<TestGateway> {
  const config = readConfig(
    new Environment({
      PORT: '0',
      GRPC_PORT: '0',
      DATABASE_URL: databaseUrl,
      REDIS_URL: redisUrl,
      JWT_SECRET: TEST_SECRET,
      SERVICE_SECRET: TEST_SERVICE_SECRET,
      ADMIN_PASSWORD: 'test-password',
      RATE_LIMIT_PLAYER: 'off',
      RATE_LIMIT_ADDRESS: 'off',
      ...environment,
    }),
  );
  const log = createLogger('gateway', { level: process.env['TEST_LOG'] ?? 'silent', format: 'pretty' });
  const published: TestGateway['published'] = [];
  const publish: Publish = (...message) => void published.push([...message]);
  const registry = createRegistry();
  const gateway = await createGateway({ config, log, registry, publish });
  return { ...gateway, published, registry, log };
}

export const ALL_SCOPES = 'wallets:write bonuses:write admin';

export interface Answered {
  status: number;
  headers: Headers;
  // what a test looks at it knows
  body: Record<string, unknown> & { id: string };
}

export interface Asked {
  scope?: string;
  sub?: string;
  /** The claim of the token; without it there is none. */
  brands?: readonly string[];
  /** Instead of a token made from scope and sub; null sends none. */
  authorization?: string | null;
  headers?: Record<string, string>;
  /** Sent as JSON. Or: */
  body?: unknown;
  raw?: string | Uint8Array<ArrayBuffer>;
}

const tokens = new Map<string, string>();

function bearer(sub: string, scope: string, brands?: readonly string[]): string {
  const name = `${sub} ${scope} ${brands?.join() ?? ''}`;
  const known = tokens.get(name) ?? token({ sub, scope, ...(brands === undefined ? {} : { brands }) });
  tokens.set(name, known);
  return `Bearer ${known}`;
}

/** A client of one gateway, that holds every answer to its documentation: `ask('POST /v1/deposits', {body})`. */
export function client(gateway: { url: string }): (what: string, asked?: Asked) => Promise<Answered> {
  return async (
    what,
    {
      scope = ALL_SCOPES,
      sub = 'operator',
      brands,
      authorization = bearer(sub, scope, brands),
      ...asked
    } = {},
  ) => {
    const [method = 'GET', path = '/'] = what.split(' ');
    const headers = new Headers(asked.headers);
    if (authorization !== null && !headers.has('authorization')) headers.set('authorization', authorization);
    const body = asked.raw ?? (asked.body === undefined ? undefined : JSON.stringify(asked.body));
    if (body !== undefined && !headers.has('content-type')) headers.set('content-type', 'application/json');
    const response = await fetch(gateway.url + path, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    const parsed = text.startsWith('{') ? (JSON.parse(text) as Answered['body']) : { id: '', text };
    expectDocumented(method, path, { status: response.status, body: parsed });
    return { status: response.status, headers: response.headers, body: parsed };
  };
}
