import { parser } from '@prometheus-io/lezer-promql';

export interface Selector {
  metric: string;
  /** As in the expression, braces included: `up{job="croupier"}`. */
  text: string;
  labels: string[];
}

export interface Expression {
  selectors: Selector[];
  /** Labels that it groups or joins by. */
  groups: string[];
}

/**
 * What a PromQL expression asks for.
 * @throws where it is not PromQL.
 */
export function parse(text: string): Expression {
  const found: Expression = { selectors: [], groups: [] };
  parser.parse(text).iterate({
    enter({ name, from, to, type, node }) {
      if (type.isError) throw new Error(`not PromQL, at ${from}: ${text}`);
      const own = text.slice(from, to);
      if (name === 'VectorSelector') found.selectors.push({ metric: nameIn(own), text: own, labels: [] });
      if (name !== 'LabelName') return;
      const isMatcher = node.parent?.name === 'UnquotedLabelMatcher';
      (isMatcher ? found.selectors.at(-1)?.labels : found.groups)?.push(own);
    },
  });
  return found;
}

function nameIn(selector: string): string {
  return /^[\w:]+/.exec(selector)?.[0] ?? '';
}
