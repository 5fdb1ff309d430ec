import { refuse } from '@croupier/engine';
import type { Refusal } from '@croupier/engine';
import { isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

export const MAX_BODY_BYTES = 1024 * 1024;

const JSON_TYPE = /^application\/(?:[\w.!#$&^-]+\+)?json\s*(?:;|$)/i;
const CHARSET = /;\s*charset\s*=\s*"?([^\s";]+)/i;

const TOO_LARGE = refuse('payload_too_large', 'A body may have 1 MiB at most.');

/** The text of a JSON body; a request without any body says nothing, which is `{}`. */
export async function readBody(request: IncomingMessage): Promise<string | Refusal> {
  if (isBodiless(request.headers)) return '{}';
  const unsupported = mediaTypeFault(request.headers);
  if (unsupported !== null) return refuse('unsupported_media_type', unsupported);
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) return TOO_LARGE;
  const bytes = await collect(request);
  if (bytes === null) return TOO_LARGE;
  return isUtf8(bytes) ? bytes.toString('utf8') : refuse('invalid_request', 'The body is not UTF-8.');
}

function isBodiless(headers: IncomingHttpHeaders): boolean {
  const nothing = (headers['content-length'] ?? '0') === '0' && headers['transfer-encoding'] === undefined;
  // many clients name a type with every request, also where there is nothing to send
  return nothing && (headers['content-type'] === undefined || JSON_TYPE.test(headers['content-type']));
}

function mediaTypeFault(headers: IncomingHttpHeaders): string | null {
  const type = headers['content-type'];
  if (type !== 'application/json') {
    if (type === undefined || !JSON_TYPE.test(type)) return 'The body must be application/json.';
    const charset = CHARSET.exec(type)?.[1]?.toLowerCase() ?? 'utf-8';
    if (charset !== 'utf-8' && charset !== 'utf8') return 'The body must be in UTF-8.';
  }
  const encoding = headers['content-encoding'];
  return encoding === undefined || encoding === 'identity'
    ? null
    : 'The body must not have a content encoding.';
}

/** Null when it is too large. What is left is read and thrown away, so that the client gets to read the answer. */
function collect(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let ended = false;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MAX_BODY_BYTES) chunks.push(chunk);
      else resolve(null);
    });
    request.on('end', () => {
      ended = true;
      resolve(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks));
    });
    request.on('error', () => reject(new ClientGone('the client left before its request was read')));
    request.on('close', () => {
      if (!ended) reject(new ClientGone('the client left before its request was read'));
    });
  });
}

/** The client closed the connection: there is no answer to send. */
export class ClientGone extends Error {
  override readonly name = 'ClientGone';
}
