import { batchKey, idempotencyKey } from '@croupier/contracts';
import { z } from 'zod';
import type { ZodOpenApiOperationObject } from 'zod-openapi';
import type { Route } from '../http/route.ts';
import { answersOf } from './answers.ts';
import { problemsOf } from './problems.ts';

export function operationOf(route: Route): ZodOpenApiOperationObject {
  const body = route.bodyShape ?? route.body;
  return {
    operationId: route.name,
    tags: [route.tag],
    summary: route.summary,
    description: descriptionOf(route),
    ...(route.access === 'no token' ? { security: [] } : {}),
    requestParams: { ...parametersOf(route) },
    ...(body === null ? {} : { requestBody: requestBody(route, body) }),
    responses: { ...answersOf(route), ...problemsOf(route) },
  };
}

function descriptionOf({ description, ...route }: Route): string {
  return [description, `Needs ${scopesOf(route)}.`].filter((part) => part !== undefined).join('\n\n');
}

function scopesOf({ access, granting }: Pick<Route, 'access' | 'granting'>): string {
  switch (access) {
    case 'no token':
      return 'no token';
    case 'any token':
      return 'any valid token';
    case 'admin only':
      return 'scope `admin`';
    default:
      return `one of the scopes ${(granting === true ? [] : granting).map((scope) => `\`${scope}\``).join(', ')}`;
  }
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
const KEY = {
  description: 'The same key and request again: the same answer, and nothing is done twice.',
  example: '0b9d5d0e-order-17',
};
const IF_NONE_MATCH = z.string().optional().meta({ description: 'The `ETag` of the version that you have.' });
const IF_MATCH = z
  .string()
  .optional()
  .meta({ description: 'The `ETag` that the object must still have, else 412.' });

function headersOf({ operation, keyed, conditional, method }: Route): z.ZodObject | null {
  if (operation === 'one')
    return z.object({ 'Idempotency-Key': idempotencyKey.optional().meta(KEY), Prefer: PREFER });
  if (operation === 'round' || keyed === true)
    return z.object({ 'Idempotency-Key': idempotencyKey.optional().meta(KEY) });
  if (operation === 'batch') return z.object({ 'Idempotency-Key': batchKey.optional().meta(KEY) });
  if (conditional !== true) return null;
  return z.object({ 'If-Match': IF_MATCH, ...(method === 'GET' ? { 'If-None-Match': IF_NONE_MATCH } : {}) });
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
