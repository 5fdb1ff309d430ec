import type { z } from 'zod';
import type { ZodOpenApiResponsesObject } from 'zod-openapi';
import type { Route } from '../http/route.ts';
import { recordedAnswers } from './generated/examples.ts';

const text = { type: 'string' } as const;

const REPLAYED = {
  'Idempotency-Replayed': { description: '`true`: this is what the first request did.', schema: text },
};
/** The headers of an operation's answer. */
const OPERATION_HEADERS = {
  Location: { description: 'The address of the operation.', schema: text },
  'Preference-Applied': { description: 'How long the answer would have waited.', schema: text },
  ...REPLAYED,
};
const LOCATION = { Location: { description: 'The address of what was made.', schema: text } };
const ETAG = { ETag: { description: 'Changes with every change of the object.', schema: text } };

/** What a route answers when nothing is wrong, by status. */
export function answersOf(route: Route): ZodOpenApiResponsesObject {
  const answers: ZodOpenApiResponsesObject = {};
  for (const [status, schema] of Object.entries(route.answers)) {
    const headers = headersOf(route, Number(status));
    answers[status as '200'] = {
      description: DESCRIPTIONS[Number(status)] ?? 'Done.',
      ...(headers === null ? {} : { headers }),
      ...(schema === null ? {} : { content: contentOf(schema, route, status) }),
    };
  }
  return answers;
}

const FILES = ['text/csv', 'application/x-ndjson'] as const;

function contentOf(schema: z.ZodType, { name, exports }: Route, status: string) {
  const files = exports === true ? FILES : [];
  return Object.fromEntries([
    ['application/json', { schema, ...exampleOf(name, status) }],
    ...files.map((type) => [type, { schema: { type: 'string' as const }, ...exampleOf(name, type) }]),
  ]);
}

/** What a gateway answered; absent for a call that has no recorded answer yet. */
function exampleOf(name: string, kind: string): { example?: unknown } {
  const example = recordedAnswers[name]?.[kind];
  return example === undefined ? {} : { example };
}

function headersOf(route: Route, status: number) {
  const { operation, keyed, conditional } = route;
  if (keyed === true) return { ...LOCATION, ...REPLAYED };
  if (operation === 'one') return OPERATION_HEADERS;
  if (operation === 'round') return REPLAYED;
  if (conditional === true) return ETAG;
  return status === 201 && route.access !== 'no token' ? LOCATION : null;
}

const DESCRIPTIONS: Record<number, string> = {
  200: 'As it is.',
  201: 'Done.',
  202: 'Accepted; the outcome is not known yet.',
  304: 'The client has this version.',
};
