import { ERRORS, idempotencyKey, problem } from '@croupier/contracts';
import type { ErrorCode } from '@croupier/contracts';
import { z } from 'zod';
import { createDocument } from 'zod-openapi';
import type {
  ZodOpenApiOperationObject,
  ZodOpenApiPathsObject,
  ZodOpenApiResponsesObject,
} from 'zod-openapi';
import { ROUTES } from './routes/index.ts';
import type { Route } from './route.ts';

/** OpenAPI 3.1 of all routes, from the schemas that check requests. */
export function openApiDocument(): ReturnType<typeof createDocument> {
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Croupier',
      version: '0.1.0',
      description:
        'The money engine of an online casino. Amounts are integers of minor units of the currency.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(ROUTES.map(({ tag }) => tag))].map((name) => ({ name })),
    security: [{ bearer: [] }],
    components: { securitySchemes: SECURITY },
    paths: { ...paths(), ...PAGES },
  });
}

const SECURITY = {
  bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
  password: { type: 'http', scheme: 'basic' },
} as const;

/** What is not of the table: pages for people. */
const PAGES: ZodOpenApiPathsObject = {
  '/openapi.json': { get: pageOf('This document', 'application/json', []) },
  '/docs': { get: pageOf('A page to read and try the API', 'text/html', []) },
  '/admin/queues': { get: pageOf('Every queue and its dead letters', 'text/html', [{ password: [] }]) },
};

function pageOf(
  summary: string,
  type: string,
  security: Record<string, string[]>[],
): ZodOpenApiOperationObject {
  return {
    operationId: `get_${summary.toLowerCase().replaceAll(/\W+/g, '_')}`,
    tags: ['For operators'],
    summary,
    security,
    responses: { '200': { description: 'The page.', content: { [type]: { schema: {} } } } },
  };
}

function paths(): ZodOpenApiPathsObject {
  const found: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const route of ROUTES) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    (found[path] ??= {})[route.method.toLowerCase()] = operationOf(route);
  }
  return found;
}

function operationOf(route: Route): ZodOpenApiOperationObject {
  const body = route.bodyShape ?? route.body;
  return {
    operationId: operationId(route),
    tags: [route.tag],
    summary: route.summary,
    description: descriptionOf(route),
    requestParams: { ...parametersOf(route) },
    ...(body === null ? {} : { requestBody: requestBody(route, body) }),
    responses: { ...answersOf(route), ...problemsOf(route) },
  };
}

/** `POST /v1/operations/:id/complete` → `post_operations_id_complete`. */
function operationId({ method, path }: Route): string {
  const words = path.replace('/v1/', '').replaceAll(':', '').split(/[/-]/);
  return [method.toLowerCase(), ...words].join('_');
}

function descriptionOf({ description, access }: Route): string {
  const scopes =
    access === 'any token'
      ? 'any valid token'
      : access === 'admin only'
        ? 'scope `admin`'
        : `one of the scopes ${[...access, 'admin'].map((scope) => `\`${scope}\``).join(', ')}`;
  return [description, `Needs ${scopes}.`].filter((part) => part !== undefined).join('\n\n');
}

function parametersOf(route: Route): ZodOpenApiOperationObject['requestParams'] {
  const header = headersOf(route);
  return {
    ...(route.params instanceof z.ZodObject ? { path: route.params } : {}),
    ...(route.query instanceof z.ZodObject && Object.keys(route.query.shape).length > 0
      ? { query: route.query }
      : {}),
    ...(header === null ? {} : { header }),
  };
}

const PREFER = z.string().optional().meta({
  description: '`wait=N`: answer when the operation has ended, or after N (1–30) seconds.',
  example: 'wait=10',
});
const KEY = idempotencyKey
  .optional()
  .meta({ description: 'The same key and request again: the same operation.' });

function headersOf({ operation, answers }: Route): z.ZodObject | null {
  if (operation === 'one') return z.object({ 'Idempotency-Key': KEY, Prefer: PREFER });
  if (operation === 'batch') return z.object({ 'Idempotency-Key': KEY });
  return answers[304] === undefined ? null : z.object({ 'If-None-Match': z.string().optional() });
}

function requestBody(
  { example }: Route,
  schema: z.ZodType,
): NonNullable<ZodOpenApiOperationObject['requestBody']> {
  return {
    required: true,
    content: { 'application/json': example === undefined ? { schema } : { schema, example } },
  };
}

function answersOf(route: Route): ZodOpenApiResponsesObject {
  const answers: ZodOpenApiResponsesObject = {};
  for (const [status, schema] of Object.entries(route.answers)) {
    answers[status as '200'] = {
      description: ANSWERS[Number(status)] ?? 'Done.',
      ...(schema === null ? {} : { content: { 'application/json': { schema } } }),
    };
  }
  return answers;
}

const ANSWERS: Record<number, string> = {
  200: 'As it is.',
  201: 'Done.',
  202: 'Accepted; what becomes of it is not known yet.',
  304: 'The client has this version.',
};

/** What any call can meet, and what this one can, by status. */
function problemsOf(route: Route): ZodOpenApiResponsesObject {
  const codes = new Set<ErrorCode>(['unauthorized', 'invalid_request', ...(route.refusals ?? [])]);
  if (route.access !== 'any token') codes.add('forbidden');
  if (route.body !== null) codes.add('unsupported_media_type').add('payload_too_large');
  for (const code of ['rate_limited', 'overloaded', 'internal'] as const) codes.add(code);
  if (route.operation !== undefined) codes.add('outcome_unknown');
  const problems: ZodOpenApiResponsesObject = {};
  for (const [status, names] of group(codes)) {
    problems[String(status) as '400'] = {
      description: names.map((name) => `\`${name}\`: ${ERRORS[name].description}`).join('\n\n'),
      content: { 'application/problem+json': { schema: problem } },
    };
  }
  return problems;
}

function group(codes: Iterable<ErrorCode>): Map<number, ErrorCode[]> {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of codes)
    byStatus.set(ERRORS[code].status, [...(byStatus.get(ERRORS[code].status) ?? []), code]);
  return byStatus;
}
