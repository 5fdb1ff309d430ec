import type { IncomingHttpHeaders } from 'node:http';
import type { ErrorCode, Flaw, Validated } from '@croupier/contracts';
import { batchKey, idempotencyKey, noQuery, validate } from '@croupier/contracts';
import { invalid, isRefusal, refuse } from '@croupier/engine';
import type { Caller as EngineCaller, Refusal } from '@croupier/engine';
import type { AuditAction } from '@croupier/ledger';
import { z } from 'zod';
import { grantingOf } from './access.ts';
import type { Access, Granting } from './access.ts';
import { evaluateConditions } from './conditional.ts';
import type { Deadline } from './deadline.ts';
import type { Gateway } from '../gateway.ts';
import type { Reply } from './reply.ts';
import type { Tag } from './tags.ts';

/** Who asks, and how; the same for every route. */
export interface Caller extends EngineCaller {
  headers: IncomingHttpHeaders;
  deadline: Deadline;
}

/** A request that has been found in order. */
export interface Call<P, Q, B> extends Caller {
  params: P;
  query: Q;
  body: B;
  /** The `Idempotency-Key` header, where the route takes one. */
  key: string | null;
  /** Places of the body that cannot be taken as they are: empty, unless the route looks at them itself. */
  flaws: readonly Flaw[];
}

/** Ids in the path; one that is malformed names nothing that exists. */
export interface PathParameters<P> {
  schema: z.ZodType<P>;
  missing: ErrorCode;
}

/**
 * What changes something names its row of the audit log, written in the transaction of the change. `unaudited`: the
 * operation of a player's money by a service (also opening a wallet for it), which is on record itself.
 */
type Effect = { method: 'GET' } | { method: 'POST' | 'PUT'; action: AuditAction | 'unaudited' };

export type RouteDefinition<P, Q, B> = RouteCommon<P, Q, B> & Effect;

export interface RouteCommon<P, Q, B> {
  /** What the call does: verb and noun, such as `listBets`. The `operationId` in OpenAPI; never changed. */
  name: string;
  /** As Express writes it: `/v1/wallets/:id`. */
  path: string;
  access: Access;
  tag: Tag;
  summary: string;
  description?: string;
  params?: PathParameters<P>;
  query?: z.ZodType<Q>;
  body?: z.ZodType<B>;
  /** What the body is made of where the schema cannot say it. */
  bodyShape?: z.ZodType;
  /** A body that works, with ids that do not exist. */
  example?: unknown;
  /**
   * Moves money: takes `Idempotency-Key`, and is refused by limits only after replays were found. `one` takes `Prefer`
   * too; a `round` is a bet and its settlement, and always waits.
   */
  operation?: 'one' | 'batch' | 'round';
  /**
   * Creates something else than an operation, once for each `Idempotency-Key`. Limits do not refuse its replays either.
   */
  keyed?: boolean;
  /** Answers by status; refusals are added from `refusals` and from what all routes have in common. */
  answers: Readonly<Record<number, z.ZodType | null>>;
  refusals?: readonly ErrorCode[];
  /** The page is available as a file too: `csv`, `ndjson`. */
  exports?: true;
  /**
   * Takes conditions on the `ETag` of its object. Of a GET, `If-None-Match` is answered with 304 and `If-Match` with
   * 412; the handler only has to send the `ETag`. A change compares `If-Match` itself, under the lock of what it
   * changes.
   */
  conditional?: true;
  handle: (call: Call<P, Q, B>, gateway: Gateway) => Promise<Reply>;
}

/** What arrived: nothing of it is known to be in order. */
interface UnvalidatedCall extends Omit<Caller, 'limited'> {
  params: unknown;
  query: unknown;
  body: unknown;
  flaws: readonly Flaw[];
}

/** A route whose types are settled: it checks what arrived, then handles it. */
export interface Route extends Omit<
  RouteCommon<never, never, never>,
  'handle' | 'params' | 'query' | 'body'
> {
  method: 'GET' | 'POST' | 'PUT';
  /** Of its row of the audit log; null where it writes none. Such a request is a security event in the log too. */
  action: AuditAction | null;
  granting: Granting;
  params: z.ZodType | null;
  query: z.ZodType;
  body: z.ZodType | null;
  /** 400 before 404: a body or query that is not in order, then ids that name nothing. */
  prepare: (raw: UnvalidatedCall) => ValidatedCall | Refusal;
}

/** In order, and to be handled. */
export type ValidatedCall = (gateway: Gateway, limited: Refusal | null) => Promise<Reply>;

/** No parameters, no query. */
export type None = Record<string, never>;

export function route<P = None, Q = None, B = None>(definition: RouteDefinition<P, Q, B>): Route {
  const { params, query, body, handle: _handle, ...common } = definition;
  const run = conditional(definition);
  return {
    ...common,
    action: 'action' in definition && definition.action !== 'unaudited' ? definition.action : null,
    granting: grantingOf(definition.access),
    answers: answersOf(definition),
    params: params?.schema ?? null,
    query: query ?? noQuery,
    body: body ?? null,
    prepare(raw) {
      const validated = check(definition, raw);
      return isRefusal(validated) ? validated : (gateway, limited) => run({ limited, ...validated }, gateway);
    },
  };
}

function answersOf({ answers, method, conditional }: AnyDefinition): Route['answers'] {
  return method === 'GET' && conditional === true ? { ...answers, 304: null } : answers;
}

type AnyDefinition = Pick<Route, 'answers' | 'method' | 'conditional'>;

function conditional<P, Q, B>({ method, conditional, handle }: RouteDefinition<P, Q, B>): Handle<P, Q, B> {
  if (method !== 'GET' || conditional !== true) return handle;
  return async (call, gateway) => evaluateConditions(call.headers, await handle(call, gateway));
}

type Handle<P, Q, B> = RouteCommon<P, Q, B>['handle'];

function check<P, Q, B>(
  definition: RouteDefinition<P, Q, B>,
  raw: UnvalidatedCall,
): Omit<Call<P, Q, B>, 'limited'> | Refusal {
  // a batch checks them itself: its items are independent
  if (raw.flaws.length > 0 && definition.operation !== 'batch') return invalid(raw.flaws);
  const body = validate(definition.body ?? (nothing as z.ZodType<B>), raw.body);
  if (!body.ok) return invalid(body.errors);
  const query = validate(definition.query ?? (noQuery as unknown as z.ZodType<Q>), raw.query);
  if (!query.ok) return invalid(query.errors);
  const key = takesKey(definition) ? keyOf(raw.headers, definition.operation ?? 'one') : NO_KEY;
  if (!key.ok) return invalid(key.errors);
  const params = validate(definition.params?.schema ?? (nothing as z.ZodType<P>), raw.params);
  if (!params.ok)
    return refuse(definition.params?.missing ?? 'not_found', 'The address names nothing that exists.');
  const { principal, headers, trace, deadline, flaws } = raw;
  return {
    params: params.value,
    query: query.value,
    body: body.value,
    key: key.value,
    principal,
    headers,
    trace,
    deadline,
    flaws,
  };
}

/** Its replays are found by their keys, regardless of limits. */
export function takesKey({ operation, keyed }: Pick<Route, 'operation' | 'keyed'>): boolean {
  return operation !== undefined || keyed === true;
}

const NO_KEY: Validated<string | null> = { ok: true, value: null };

function keyOf(headers: IncomingHttpHeaders, operation: 'one' | 'batch' | 'round'): Validated<string | null> {
  const header = headers['idempotency-key'];
  if (header === undefined) return NO_KEY;
  return validate(operation === 'batch' ? batchKey : idempotencyKey, header, '/Idempotency-Key');
}

const nothing: z.ZodType = z.any();
