import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Registry } from 'prom-client';

/** Null when ready, otherwise why not, in words for the operator. */
export type ReadinessCheck = () => Promise<string | null>;

export interface AdminServerOptions {
  port: number;
  host: string;
  registry: Registry;
  readiness: Record<string, ReadinessCheck>;
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
      return send(response, 200, '{"status":"ok"}');
    case '/readyz':
      return sendReadiness(options.readiness, response);
    case '/metrics':
      return send(response, 200, await options.registry.metrics(), options.registry.contentType);
    case '/metrics.json':
      return send(response, 200, JSON.stringify(await options.registry.getMetricsAsJSON()));
    default:
      return send(response, 404, '{"status":"not found"}');
  }
}

async function sendReadiness(
  readiness: Record<string, ReadinessCheck>,
  response: ServerResponse,
): Promise<void> {
  const checks: Record<string, string> = {};
  let ready = true;
  for (const [name, check] of Object.entries(readiness)) {
    const problem = await check().catch((error: unknown) => String(error));
    checks[name] = problem ?? 'ok';
    ready &&= problem === null;
  }
  send(response, ready ? 200 : 503, JSON.stringify({ status: ready ? 'ready' : 'not ready', checks }));
}

function send(response: ServerResponse, status: number, body: string, type = 'application/json'): void {
  response.writeHead(status, { 'content-type': type });
  response.end(body);
}
