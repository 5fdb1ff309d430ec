import { gzip } from 'node:zlib';
import type { ServerResponse } from 'node:http';
import type { HttpRequest } from './dispatch.ts';
import { problemOf, statusOf } from './problems.ts';
import { isRefusal } from './reply.ts';
import type { Reply } from './reply.ts';

interface Exchange {
  request: HttpRequest;
  response: ServerResponse;
  traceId: string;
  closing: boolean;
}

/** What every answer says: it is data and nothing else, and not to be kept. */
const ALWAYS: readonly string[] = Object.entries({
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
}).flat();

/** Writes the reply, and says which status it had. */
export function send(reply: Reply, exchange: Exchange): number {
  const { request, response, traceId } = exchange;
  const status = isRefusal(reply) ? statusOf(reply) : reply.status;
  const headers = headersOf(reply, exchange);
  const body = isRefusal(reply) ? problemOf(reply, pathOf(request), traceId) : reply.body;
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return status;
  }
  headers.push('Content-Type', isRefusal(reply) ? 'application/problem+json' : 'application/json');
  const text = JSON.stringify(body);
  if (request.method === 'GET' && text.length >= GZIP_FROM) sendLong(text, status, headers, exchange);
  else sendText(text, status, headers, response);
  return status;
}

/** Names and values in turn: the form that Node writes without looking through it. */
function headersOf(reply: Reply, { traceId, closing }: Exchange): string[] {
  const keep = reply.headers?.['ETag'] === undefined ? 'no-store' : 'private, no-cache';
  const headers = [...ALWAYS, 'Cache-Control', keep, 'X-Trace-Id', traceId];
  if (reply.headers !== undefined) {
    for (const name in reply.headers) headers.push(name, reply.headers[name] ?? '');
  }
  // an instance that stops must not be sent more on this connection
  if (closing) headers.push('Connection', 'close');
  return headers;
}

function sendText(text: string | Buffer, status: number, headers: string[], response: ServerResponse): void {
  headers.push('Content-Length', String(Buffer.byteLength(text)));
  response.writeHead(status, headers).end(text);
}

/** Pages of history and lists shrink to a tenth; what is small, or answered while money waits, is sent as it is. */
const GZIP_FROM = 4_096;
const TAKES_GZIP = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/;

function sendLong(text: string, status: number, headers: string[], { request, response }: Exchange): void {
  // what is written here takes the place of what was set before
  const vary = response.getHeader('Vary');
  headers.push('Vary', vary === undefined ? 'Accept-Encoding' : `${String(vary)}, Accept-Encoding`);
  if (!TAKES_GZIP.test(String(request.headers['accept-encoding'] ?? ''))) {
    sendText(text, status, headers, response);
    return;
  }
  gzip(text, (error, bytes) => {
    if (error === null) headers.push('Content-Encoding', 'gzip');
    sendText(error === null ? bytes : text, status, headers, response);
  });
}

function pathOf(request: HttpRequest): string {
  const url = request.originalUrl ?? request.url ?? '/';
  const mark = url.indexOf('?');
  return mark === -1 ? url : url.slice(0, mark);
}
