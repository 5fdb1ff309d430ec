import { ERRORS, problem } from '@croupier/contracts';
import type { ErrorCode } from '@croupier/contracts';
import type { ZodOpenApiResponsesObject } from 'zod-openapi';
import type { Route } from '../http/route.ts';

const RETRY_AFTER = {
  'Retry-After': { description: 'Seconds to wait before another try.', schema: { type: 'integer' } },
} as const;

/** What any call can meet, and what this one can, by status. */
export function problemsOf(route: Route): ZodOpenApiResponsesObject {
  const problems: ZodOpenApiResponsesObject = {};
  for (const [status, names] of byStatus(codesOf(route))) {
    problems[String(status) as '400'] = {
      description: names.map((name) => `\`${name}\`: ${ERRORS[name].description}`).join('\n\n'),
      ...(status === 429 || status === 503 ? { headers: RETRY_AFTER } : {}),
      content: { 'application/problem+json': { schema: problem, examples: examplesOf(names) } },
    };
  }
  return problems;
}

/** One for each code; they are in the components of the document. */
function examplesOf(codes: readonly ErrorCode[]): Record<string, { $ref: string }> {
  return Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }]));
}

function codesOf(route: Route): Set<ErrorCode> {
  const codes = new Set<ErrorCode>(['invalid_request', ...(route.refusals ?? [])]);
  if (route.access !== 'no token') codes.add('unauthorized');
  if (route.access !== 'no token' && route.access !== 'any token') codes.add('forbidden');
  if (route.body !== null) codes.add('unsupported_media_type').add('payload_too_large');
  if (route.conditional === true) codes.add('precondition_failed');
  for (const code of ['rate_limited', 'overloaded', 'internal'] as const) codes.add(code);
  if (route.method !== 'GET') codes.add('outcome_unknown');
  return codes;
}

function byStatus(codes: Iterable<ErrorCode>): Map<number, ErrorCode[]> {
  const groups = new Map<number, ErrorCode[]>();
  for (const code of codes)
    groups.set(ERRORS[code].status, [...(groups.get(ERRORS[code].status) ?? []), code]);
  return groups;
}
