import type { Json } from './http.ts';

type Calls = Record<string, { responses?: Record<string, unknown> }>;

/**
 * The OpenAPI document as it is served, except that an answer which equals one of an earlier call names that: half of
 * the document is the same refusals.
 */
export function withoutRepeats(document: Json): Json {
  const known = new Map<string, string>();
  const paths = Object.entries(document['paths'] as Record<string, Calls>).map(([path, calls]) => {
    const brief = Object.entries(calls).map(([method, { responses = {}, ...call }]) => {
      const answers = Object.entries(responses).map(([status, answer]) => {
        const text = JSON.stringify(answer);
        const first = known.get(text);
        if (first === undefined) known.set(text, `${method} ${path} ${status}`);
        return [status, first === undefined ? answer : { sameAs: first }] as const;
      });
      return [method, { ...call, responses: Object.fromEntries(answers) }] as const;
    });
    return [path, Object.fromEntries(brief)] as const;
  });
  return { ...document, paths: Object.fromEntries(paths) };
}
