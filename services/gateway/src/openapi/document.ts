import { createDocument } from 'zod-openapi';
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi';
import type { Route } from '../http/route.ts';
import { ROUTES } from '../routes/index.ts';
import { TAGS } from '../http/tags.ts';
import { operationOf } from './operation.ts';
import { PAGES } from './pages.ts';
import { problemExamples } from './problem-examples.ts';

export type OpenApiDocument = ReturnType<typeof createDocument>;

/** OpenAPI 3.1 of these routes, from the schemas that check requests. */
export function openApiDocument(routes: readonly Route[] = ROUTES): OpenApiDocument {
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Croupier',
      version: '0.1.0',
      description: DESCRIPTION,
      contact: { name: 'The maintainers of Croupier' },
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: tagsOf(routes),
    security: [{ bearer: [] }],
    components: { securitySchemes: SECURITY, examples: problemExamples() },
    paths: { ...pathsOf(routes), ...PAGES },
  });
}

const DESCRIPTION = `The money engine of an online casino.

Amounts are integers of minor units of the wallet's currency: \`1170\` is EUR 11.70. Times are RFC 3339, UTC. Unknown fields and
query parameters are refused. Every answer has an \`X-Trace-Id\`, and every error is \`application/problem+json\` with a \`code\`.

An operation is answered with 202 as soon as it is stored; with \`Prefer: wait=N\` the answer comes when it has ended. The same
key or reference with the same request is the same operation, for good.`;

const SECURITY = {
  bearer: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description:
      'Claims `sub`, `scope` (space-separated) and `exp`. Each call says which scopes open it; `admin` opens all.',
  },
  password: { type: 'http', scheme: 'basic', description: 'The user and password of the operators.' },
} as const;

function tagsOf(routes: readonly Route[]): { name: string; description: string }[] {
  const used = new Set<string>(['For operators', ...routes.map(({ tag }) => tag)]);
  return Object.entries(TAGS)
    .filter(([name]) => used.has(name))
    .map(([name, description]) => ({ name, description }));
}

function pathsOf(routes: readonly Route[]): ZodOpenApiPathsObject {
  const found: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    (found[path] ??= {})[route.method.toLowerCase()] = operationOf(route);
  }
  return found;
}
