import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Registry } from 'prom-client';

/** Null when ready, otherwise the reason, as text for the operator. */
export type ReadinessCheck = () => Promise<string | null>;

export interface AdminServerOptions {
  port: number;
  host: string;
  registry: Registry;
  readiness: Record<string, ReadinessCheck>;
  liveness?: Record<string, ReadinessCheck>;
}

/** `/livez`, `/readyz`, `/metrics` and `/metrics.json` of one process, apart from its public port. */
export async function startAdminServer(options: AdminServerOptions): Promise<Server> {
  const server = createServer((request, response) => {
    answer(options, request.url ?? '/', response).catch((error: unknown) =>
      send(response, 500, String(error)),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  return server;
}

export function adminPort(server: Server): number {
  return (server.address() as AddressInfo).port;
}

async function answer(options: AdminServerOptions, url: string, response: ServerResponse): Promise<void> {
  const path = new URL(url, 'http://localhost').pathname;
  switch (path) {
    case '/livez':
      return sendChecks(options.liveness ?? {}, response, { good: 'ok', bad: 'stalled' });
    case '/readyz':
      return sendChecks(options.readiness, response, { good: 'ready', bad: 'not ready' });
    case '/metrics':
      return send(response, 200, await options.registry.metrics(), options.registry.contentType);
    case '/metrics.json':
      return send(response, 200, JSON.stringify(await options.registry.getMetricsAsJSON()));
    default:
      return send(response, 404, '{"status":"not found"}');
  }
}

async function sendChecks(
  wanted: Record<string, ReadinessCheck>,
  response: ServerResponse,
  status: { good: string; bad: string },
): Promise<void> {
  const checks: Record<string, string> = {};
  let good = true;
  for (const [name, check] of Object.entries(wanted)) {
    const problem = await check().catch((error: unknown) => String(error));
    checks[name] = problem ?? 'ok';
    good &&= problem === null;
  }
  send(response, good ? 200 : 503, JSON.stringify({ status: good ? status.good : status.bad, checks }));
}

function send(response: ServerResponse, status: number, body: string, type = 'application/json'): void {
  response.writeHead(status, { 'content-type': type });
  response.end(body);
}
