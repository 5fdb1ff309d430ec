import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { closeAfterAnswer } from './connection.ts';
import { problemOf, statusOf } from './problems.ts';
import { isRefusal } from '@croupier/engine';
import type { Headers, HttpRefusal, Reply, Stream } from './reply.ts';

/** Express's request, as far as it is used. */
export type HttpRequest = IncomingMessage & {
  params?: unknown;
  originalUrl?: string;
  ip?: string | undefined;
};

interface Exchange {
  request: HttpRequest;
  response: ServerResponse;
  traceId: string;
  closing: () => boolean;
}

/** What every answer says: it is data and nothing else, and not to be kept. */
const ALWAYS: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
};

/**
 * Writes the reply, and gives the status that it had; a promise of it where it takes a moment.
 * @throws where the reply cannot be written, and then nothing of it has been
 */
export function send(reply: Reply, exchange: Exchange): number | Promise<number> {
  if (isRefusal(reply)) return sendRefusal(reply, exchange);
  const { request, response } = exchange;
  const { status, body, stream } = reply;
  const headers = headersOf(reply, exchange);
  if (stream !== undefined) return sendStream(stream, status, headers, exchange);
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return status;
  }
  headers['Content-Type'] = 'application/json';
  const text = JSON.stringify(body);
  if (request.method === 'GET' && text.length >= GZIP_FROM) return sendLong(text, status, headers, exchange);
  return sendText(text, status, headers, response);
}

/**
 * Takes chunks as fast as the client does. @throws in the middle of it: the connection is cut, so that the client sees
 * it
 */
async function sendStream(
  { type, chunks }: Stream,
  status: number,
  headers: Headers,
  { request, response }: Exchange,
): Promise<number> {
  headers['Content-Type'] = type;
  response.writeHead(status, headers);
  if (request.method === 'HEAD') response.end();
  else await pipeline(Readable.from(chunks), response);
  return status;
}

/** Writes a refusal as a problem. */
export function sendRefusal(refusal: HttpRefusal, exchange: Exchange): number {
  const { request, response, traceId } = exchange;
  const headers = headersOf(refusal, exchange);
  if (refusal.retryAfterSeconds !== undefined) headers['Retry-After'] = String(refusal.retryAfterSeconds);
  headers['Content-Type'] = 'application/problem+json';
  const text = JSON.stringify(problemOf(refusal, pathOf(request), traceId));
  return sendText(text, statusOf(refusal), headers, response);
}

function headersOf(reply: Reply, { request, response, traceId, closing }: Exchange): Headers {
  // not spread: decision 14
  const headers = Object.assign({}, ALWAYS);
  headers['Cache-Control'] = reply.headers?.['ETag'] === undefined ? 'no-store' : 'private, no-cache';
  headers['X-Trace-Id'] = traceId;
  if (reply.headers !== undefined) Object.assign(headers, reply.headers);
  const ends = isRefusal(reply) && reply.closes === true && hasBody(request);
  if (ends) closeAfterAnswer(request, response);
  // an instance that stops must not be sent more on this connection
  if (ends || closing()) headers['Connection'] = 'close';
  return headers;
}

function hasBody({ headers }: HttpRequest): boolean {
  return headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';
}

function sendText(text: string | Buffer, status: number, headers: Headers, response: ServerResponse): number {
  headers['Content-Length'] = String(Buffer.byteLength(text));
  response.writeHead(status, headers).end(text);
  return status;
}

const gzipped = promisify(gzip);

/** Pages of history and lists shrink to a tenth; what is small, or answered while money waits, is sent as it is. */
const GZIP_FROM = 4_096;
const TAKES_GZIP = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/;

async function sendLong(
  text: string,
  status: number,
  headers: Headers,
  { request, response }: Exchange,
): Promise<number> {
  // what is written here takes the place of what was set before
  const vary = response.getHeader('Vary');
  headers['Vary'] = vary === undefined ? 'Accept-Encoding' : `${String(vary)}, Accept-Encoding`;
  if (!TAKES_GZIP.test(String(request.headers['accept-encoding'] ?? '')))
    return sendText(text, status, headers, response);
  const bytes = await gzipped(text);
  headers['Content-Encoding'] = 'gzip';
  return sendText(bytes, status, headers, response);
}

function pathOf(request: HttpRequest): string {
  const url = request.originalUrl ?? request.url ?? '/';
  const mark = url.indexOf('?');
  return mark === -1 ? url : url.slice(0, mark);
}
