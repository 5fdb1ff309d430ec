import { createServer, type ServerResponse } from 'node:http';
import { type Member, metricsOf } from './merged-metrics.ts';

export interface AdminServerOptions {
  host: string;
  port: number;
  members: () => readonly Member[];
}

/** A member that does not answer in this time counts as down. */
const MEMBER_LIMIT_MS = 2_000;

/** `/livez`, `/readyz` and `/metrics` of the whole system. */
export async function startAdminServer({
  host,
  port,
  members,
}: AdminServerOptions): Promise<{ close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    answer(path, members(), response).catch((error: unknown) =>
      send(response, 500, { status: String(error) }),
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { close };
}

async function answer(path: string, members: readonly Member[], response: ServerResponse): Promise<void> {
  if (path === '/livez') return send(response, 200, { status: 'ok' });
  if (path === '/readyz') return sendReadiness(members, response);
  if (path !== '/metrics') return send(response, 404, { status: 'not found' });
  const { text, contentType } = await metricsOf(members, (member) => ask(member, '/metrics.json'));
  response.writeHead(200, { 'content-type': contentType }).end(text);
}

async function sendReadiness(members: readonly Member[], response: ServerResponse): Promise<void> {
  const services = await readinessOf(members);
  const ready = Object.values(services).every((state) => state === 'ready');
  send(response, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready', services });
}

/** `ready`, or the reason as text. */
export async function readinessOf(members: readonly Member[]): Promise<Record<string, string>> {
  const states = await Promise.all(
    members.map(async (member) => [member.name, await readiness(member)] as const),
  );
  return Object.fromEntries(states);
}

async function readiness(member: Member): Promise<string> {
  if (member.adminPort === undefined) return 'not running';
  try {
    const answered = await ask(member, '/readyz');
    return answered.ok ? 'ready' : reasonIn(await answered.text());
  } catch {
    return 'does not answer';
  }
}

/** The checks that failed, where the service names them. */
function reasonIn(text: string): string {
  try {
    const { checks = {} } = JSON.parse(text) as { checks?: Record<string, string> };
    const failing = Object.entries(checks).filter(([, state]) => state !== 'ok');
    return failing.map(([name, state]) => `${name}: ${state}`).join('; ') || 'not ready';
  } catch {
    return 'not ready';
  }
}

function ask(member: Member, path: string): Promise<Response> {
  const url = `http://127.0.0.1:${member.adminPort}${path}`;
  return fetch(url, { signal: AbortSignal.timeout(MEMBER_LIMIT_MS) });
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
