import type { NextFunction, Request, Response } from 'express';

const METHODS = 'GET, POST, PUT';
const REQUEST_HEADERS = 'Authorization, Content-Type, Idempotency-Key, Prefer, If-None-Match, traceparent';
const ANSWER_HEADERS =
  'ETag, Location, Idempotency-Replayed, Preference-Applied, Retry-After, RateLimit, RateLimit-Policy, X-Trace-Id';
const REMEMBER_SECONDS = '7200';

/** Lets pages of these origins call the API. Tokens travel in a header, so cookies are never asked for. */
export function cors(origins: readonly string[]) {
  const any = origins.includes('*');
  const allowed = new Set(origins);
  return (request: Request, response: Response, next: NextFunction): void => {
    const { origin } = request.headers;
    // also where there is none: a cache must not give that answer to a page
    if (!any) response.vary('Origin');
    if (origin === undefined || !(any || allowed.has(origin))) return next();
    response.setHeader('Access-Control-Allow-Origin', any ? '*' : origin);
    response.setHeader('Access-Control-Expose-Headers', ANSWER_HEADERS);
    if (request.method !== 'OPTIONS') return next();
    response.setHeader('Access-Control-Allow-Methods', METHODS);
    response.setHeader('Access-Control-Allow-Headers', REQUEST_HEADERS);
    response.setHeader('Access-Control-Max-Age', REMEMBER_SECONDS);
    response.status(204).end();
  };
}
