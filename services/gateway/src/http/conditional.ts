import { isRefusal, refuse } from '@croupier/engine';
import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Reply } from './reply.ts';

export const PRECONDITION_FAILED = refuse(
  'precondition_failed',
  'If-Match names another version than the current one. Read it again, then repeat the change.',
);

/** A strong tag of what an answer shows, for objects without a version of their own. */
export function etagOf(shown: object): string {
  return `"${createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 22)}"`;
}

/**
 * RFC 9110, 13.1.1. `etag`: of the object as it is, null where there is none. Without the header everything is
 * allowed.
 */
export function meetsIfMatch({ 'if-match': ifMatch }: IncomingHttpHeaders, etag: string | null): boolean {
  if (ifMatch === undefined) return true;
  return (
    etag !== null && tagsOf(ifMatch).some((tag) => tag === '*' || (tag === etag && !tag.startsWith('W/')))
  );
}

/** An answer with an `ETag`, or what the conditions of the request make of it. */
export function evaluateConditions(headers: IncomingHttpHeaders, reply: Reply): Reply {
  const etag = isRefusal(reply) || reply.status !== 200 ? undefined : reply.headers?.['ETag'];
  if (etag === undefined) return reply;
  if (!meetsIfMatch(headers, etag)) return PRECONDITION_FAILED;
  return matchesEtag(headers['if-none-match'], etag) ? { status: 304, headers: { ETag: etag } } : reply;
}

/** RFC 9110, 13.1.2: `If-None-Match` with a list of tags, weak or not, or `*`. */
function matchesEtag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const strong = etag.replace(/^W\//, '');
  return tagsOf(ifNoneMatch).some((tag) => tag === '*' || tag.replace(/^W\//, '') === strong);
}

function tagsOf(list: string): string[] {
  return list.split(',').map((tag) => tag.trim());
}
