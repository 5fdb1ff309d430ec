import { CroupierError } from '../errors.ts';
import { pause } from '../pause.ts';
import { bearerOf } from '../token.ts';
import type { Token } from '../token.ts';
import { readAnswer } from './answer.ts';
import type { Answered } from './answer.ts';
import { newKey } from './key.ts';
import { addressOf } from './paths.ts';
import type { Answer, Method, PathOf, RequestTo } from './paths.ts';
import { pauseBeforeRetry } from './retry.ts';
import type { Failure } from './retry.ts';

export interface CallOptions {
  /** Gives up when it is aborted; what was sent may have been done all the same. */
  signal?: AbortSignal | undefined;
}

export interface KeyedOptions extends CallOptions {
  /** The `Idempotency-Key`: the same key and the same call is the same object, for good. A call without one gets its own. */
  key?: string | undefined;
}

export interface OperationOptions extends CallOptions {
  /**
   * Seconds (1 to 30) to wait for the result. Without it, and where the time runs out, the operation comes back as
   * `queued`: `croupier.operations.ended(id)` waits for the rest.
   */
  wait?: number | undefined;
  /**
   * The `Idempotency-Key`: the same key and the same call is the same operation, for good. A call without a key and
   * without a `reference` gets a key of its own, so that it can be repeated after a lost connection.
   */
  key?: string | undefined;
}

export interface HttpOptions {
  /** Of the gateway. */
  url: string;
  token: Token;
  /** Tries after the first one, of what is safe to repeat. */
  retries: number;
  /** For one try to be answered, besides what it was asked to wait. */
  timeoutMs: number;
  fetch: typeof fetch;
}

interface Filled {
  path?: Record<string, string>;
  query?: Record<string, string | number>;
  body?: unknown;
}

interface Sent {
  method: Method;
  address: string;
  body?: unknown;
  headers?: Record<string, string>;
  isRepeatable: boolean;
  key?: string | null;
  waitMs?: number;
  signal: AbortSignal | undefined;
}

/** Calls of the gateway, repeated where that is safe. */
export class Http {
  readonly #options: HttpOptions;

  constructor(options: HttpOptions) {
    this.#options = { ...options, url: options.url.replace(/\/+$/, '') };
  }

  get<P extends PathOf<'get'>>(path: P, request: RequestTo<P, 'get'>, options: CallOptions = {}) {
    return this.#call<Answer<P, 'get'>>('get', path, request, { isRepeatable: true, ...options });
  }

  /** What has the same effect once and twice. */
  put<P extends PathOf<'put'>>(path: P, request: RequestTo<P, 'put'>, options: CallOptions = {}) {
    return this.#call<Answer<P, 'put'>>('put', path, request, { isRepeatable: true, ...options });
  }

  /** `isRepeatable`: whether it has the same effect once and twice. */
  post<P extends PathOf<'post'>>(
    path: P,
    request: RequestTo<P, 'post'>,
    options: CallOptions & { isRepeatable: boolean },
  ) {
    return this.#call<Answer<P, 'post'>>('post', path, request, options);
  }

  /** What makes operations: it always has a key. */
  operation<P extends PathOf<'post'>>(
    path: P,
    request: RequestTo<P, 'post'>,
    { wait, key, signal }: OperationOptions = {},
  ) {
    const chosen = key ?? (hasReference(request as Filled) ? null : newKey());
    const headers = {
      ...(chosen === null ? {} : { 'Idempotency-Key': chosen }),
      ...(wait === undefined ? {} : { Prefer: `wait=${wait}` }),
    };
    const more = { headers, key: chosen, waitMs: (wait ?? 0) * 1000, isRepeatable: true, signal };
    return this.#call<Answer<P, 'post'>>('post', path, request, more);
  }

  /** What creates an object that is no operation: it always has a key, so it can be repeated after a lost connection. */
  create<P extends PathOf<'post'>>(
    path: P,
    request: RequestTo<P, 'post'>,
    { key = newKey(), signal }: KeyedOptions = {},
  ) {
    const more = { headers: { 'Idempotency-Key': key }, key, isRepeatable: true, signal };
    return this.#call<Answer<P, 'post'>>('post', path, request, more);
  }

  async #call<A>(
    method: Method,
    path: string,
    request: object,
    options: Omit<Sent, 'method' | 'address' | 'body' | 'signal'> & CallOptions,
  ): Promise<A> {
    const filled = request as Filled;
    const sent = {
      signal: undefined,
      ...options,
      method,
      address: addressOf(path, filled),
      body: filled.body,
    };
    return (await this.#send(sent)) as A;
  }

  async #send(sent: Sent): Promise<unknown> {
    for (let failures = 0; ; failures++) {
      const answered = await this.#try(sent);
      const mayRetry = failures < this.#options.retries;
      if (answered.ok && !(mayRetry && hasUnknownItem(answered.body))) return answered.body;
      const pauseMs = mayRetry ? this.#pauseAfter(answered.ok ? UNKNOWN : answered, sent, failures) : null;
      if (pauseMs === null) {
        if (answered.ok) return answered.body;
        throw answered.error;
      }
      await pause(pauseMs, sent.signal);
    }
  }

  #pauseAfter({ failure }: { failure: Failure }, sent: Sent, failures: number): number | null {
    // a token may expire on its way
    if (failure.status === 401 && failures === 0 && typeof this.#options.token === 'function') return 0;
    return pauseBeforeRetry(failure, { failures, isRepeatable: sent.isRepeatable });
  }

  async #try(sent: Sent): Promise<Answered> {
    const { url, token, timeoutMs, fetch } = this.#options;
    const bearer = await bearerOf(token);
    const limit = AbortSignal.timeout(timeoutMs + (sent.waitMs ?? 0));
    try {
      const response = await fetch(url + sent.address, {
        method: sent.method.toUpperCase(),
        headers: {
          Authorization: `Bearer ${bearer}`,
          ...sent.headers,
          ...(sent.body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(sent.body === undefined ? {} : { body: JSON.stringify(sent.body) }),
        signal: sent.signal === undefined ? limit : AbortSignal.any([sent.signal, limit]),
      });
      return await readAnswer(response, sent.key ?? null);
    } catch (cause) {
      sent.signal?.throwIfAborted();
      const details = { key: sent.key ?? null, cause };
      const error = new CroupierError('unreachable', `no answer from ${url}${sent.address}`, details);
      return { ok: false, failure: { status: 0, retryAfterMs: null }, error };
    }
  }
}

/** A batch of which it is not known whether all of it was stored: its keys make it safe to repeat as a whole. */
function hasUnknownItem(body: unknown): boolean {
  const { items } = (body ?? {}) as { items?: unknown };
  return Array.isArray(items) && items.some((item: { code?: unknown }) => item?.code === 'outcome_unknown');
}

const UNKNOWN: { failure: Failure } = { failure: { status: 503, retryAfterMs: null } };

function hasReference({ body }: Filled): boolean {
  return typeof body === 'object' && body !== null && 'reference' in body && body.reference !== undefined;
}
