import { CroupierError } from '../errors.ts';
import type { paths } from '../generated/api.ts';

// The parameters, body and answer of a path in the OpenAPI document, as types.

export type Method = 'get' | 'post' | 'put';

/** The paths that have this method. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, object> ? P : never;
}[keyof paths];

type OperationOf<P extends keyof paths, M extends Method> = paths[P] extends Record<M, infer O> ? O : never;

type PathParameters<O> = O extends { parameters: { path: infer T } } ? { path: T } : { path?: never };
type QueryParameters<O> = O extends { parameters: { query?: infer T } }
  ? { query?: NonNullable<T> }
  : { query?: never };
type JsonOf<T> = T extends { content: { 'application/json': infer B } } ? B : never;
type BodyOf<O> = O extends { requestBody: infer R } ? { body: JsonOf<R> } : { body?: never };

export type RequestTo<P extends keyof paths, M extends Method> = PathParameters<OperationOf<P, M>> &
  QueryParameters<OperationOf<P, M>> &
  BodyOf<OperationOf<P, M>>;

export type Body<P extends PathOf<'post'> | PathOf<'put'>> =
  RequestTo<P, P extends PathOf<'post'> ? 'post' : 'put'> extends { body: infer B } ? B : never;

export type Query<P extends PathOf<'get'>> =
  RequestTo<P, 'get'> extends { query?: infer Q } ? NonNullable<Q> : never;

type Good = 200 | 201 | 202;

export type Answer<P extends keyof paths, M extends Method> =
  OperationOf<P, M> extends { responses: infer R } ? JsonOf<R[keyof R & Good]> : never;

/** Values of path and query parameters: `/v1/wallets/{id}` and `?limit=50`. */
interface Filling {
  path?: Record<string, string> | undefined;
  query?: Record<string, string | number | undefined> | undefined;
}

/** Valid ids and references. `.` and `..` are excluded, since they would address another path. */
const SEGMENT = /^(?!\.{1,2}$)[!-~]{1,128}$/;

/** @throws CroupierError `invalid_request` for an invalid id or reference, before a request is sent */
export function addressOf(path: string, { path: names = {}, query = {} }: Filling): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => segmentOf(name, names[name]));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
  return search.size === 0 ? filled : `${filled}?${search.toString()}`;
}

function segmentOf(name: string, value: unknown): string {
  if (typeof value === 'string' && SEGMENT.test(value)) return encodeURIComponent(value);
  const rule = `${name} must be 1 to 128 ASCII characters from ! to ~, but not . or ..`;
  throw new CroupierError('invalid_request', rule);
}
