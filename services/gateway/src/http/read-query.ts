import { invalid } from '@croupier/engine';
import type { Refusal } from '@croupier/engine';
import { jsonPointer } from '@croupier/contracts';

const NO_PARAMETERS: Record<string, string> = Object.freeze({});

/** The query parameters of a URL, each given once; without a prototype, so that no name is inherited. */
export function readQuery(url: string): Record<string, string> | Refusal {
  const mark = url.indexOf('?');
  if (mark === -1) return NO_PARAMETERS;
  const query = Object.create(null) as Record<string, string>;
  for (const [name, value] of new URLSearchParams(url.slice(mark + 1))) {
    if (name in query)
      return invalid([{ pointer: jsonPointer([name]), detail: 'Duplicate query parameter.' }]);
    query[name] = value;
  }
  return query;
}
