import cors from 'cors';
import type { RequestHandler } from 'express';

const METHODS = 'GET, POST, PUT';
const REQUEST_HEADERS = 'Authorization, Content-Type, Idempotency-Key, Prefer, If-None-Match, traceparent';
const ANSWER_HEADERS =
  'ETag, Location, Idempotency-Replayed, Preference-Applied, Retry-After, RateLimit, RateLimit-Policy, X-Trace-Id';

/** Lets pages of these origins call the API. Tokens travel in a header, so cookies are never asked for. */
export function corsOf(origins: readonly string[]): RequestHandler {
  const any = origins.includes('*');
  const allowed = new Set(origins);
  const allow = cors({
    origin: any ? '*' : [...origins],
    methods: METHODS,
    allowedHeaders: REQUEST_HEADERS,
    exposedHeaders: ANSWER_HEADERS,
    maxAge: 7200,
    preflightContinue: true,
  });
  return (request, response, next) => {
    // also where there is none: a cache must not give that answer to a page
    if (!any) response.vary('Origin');
    const { origin } = request.headers;
    // other origins, and callers that are not pages, get no headers, and no answer to a preflight
    if (origin === undefined || !(any || allowed.has(origin))) return next();
    // without the Content-Length that `cors` would send, and that a 204 must not have (RFC 9110, 8.6)
    return allow(request, response, request.method === 'OPTIONS' ? () => response.status(204).end() : next);
  };
}
