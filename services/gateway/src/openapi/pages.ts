import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi';

/** Node's own answer, before the request reaches a route. */
const HEADERS_TOO_LARGE = { '431': { description: 'The headers of the request have more than 16 KB.' } };

interface Page {
  operationId: string;
  summary: string;
  description: string;
  type: string;
}

function page({ type, ...about }: Page): ZodOpenApiOperationObject {
  return {
    ...about,
    tags: ['For operators'],
    security: [],
    responses: {
      '200': { description: 'The page.', content: { [type]: { schema: {} } } },
      ...HEADERS_TOO_LARGE,
    },
  };
}

const QUEUES = page({
  operationId: 'getQueuesPage',
  summary: 'Every queue and its dead letters',
  description:
    'A page for operators, with HTTP Basic. What it changes is taken from its own origin only; running a failed job again is a replay.',
  type: 'text/html',
});

/** What is not of the table of routes: pages for people. */
export const PAGES: ZodOpenApiPathsObject = {
  '/openapi.json': {
    get: page({
      operationId: 'getOpenApiDocument',
      summary: 'This document',
      description: 'OpenAPI 3.1, made from the schemas that check requests.',
      type: 'application/json',
    }),
  },
  '/docs': {
    get: page({
      operationId: 'getDocsPage',
      summary: 'A page to read and try the API',
      description: 'Works without the internet.',
      type: 'text/html',
    }),
  },
  '/admin/queues': {
    get: {
      ...QUEUES,
      security: [{ password: [] }],
      responses: { ...QUEUES.responses, '401': { description: 'The user or the password is wrong.' } },
    },
  },
};
