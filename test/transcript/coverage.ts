import type { Json } from './http.ts';

/** Only where something is broken: a server is away, or Croupier has a fault. */
const NEEDS_A_FAULT: ReadonlySet<string> = new Set(['overloaded', 'outcome_unknown', 'internal']);

/** What there is to be seen from outside. */
interface Public {
  document: Json;
  codes: readonly string[];
}

interface Seen {
  requested: readonly { method: string; path: string }[];
  codes: ReadonlySet<string>;
  kinds: ReadonlySet<string>;
}

/** `GET /v1/wallets/{id}` for each call that the document has. */
function routesOf(document: Json): string[] {
  const paths = document['paths'] as Record<string, object>;
  return Object.entries(paths)
    .flatMap(([path, calls]) => Object.keys(calls).map((method) => `${method.toUpperCase()} ${path}`))
    .sort();
}

/** What the record has nothing of, of all that the OpenAPI document and the catalogue of errors name. */
export function missingFrom(
  { document, codes: catalogue }: Public,
  { requested, codes, kinds }: Seen,
): string[] {
  const routes = routesOf(document);
  const met = new Set(requested.map((request) => routeOf(routes, request)));
  const schemas = (document['components'] as { schemas: { Operation: OperationSchema } }).schemas;
  return [
    ...routes.filter((route) => !met.has(route)).map((route) => `the route ${route}`),
    ...catalogue
      .filter((code) => !codes.has(code) && !NEEDS_A_FAULT.has(code))
      .map((code) => `the code ${code}`),
    ...schemas.Operation.properties.kind.enum
      .filter((kind) => !kinds.has(kind))
      .map((kind) => `the kind ${kind}`),
  ];
}

interface OperationSchema {
  properties: { kind: { enum: string[] } };
}

/** The documented route that a request meets: one without parameters before one with. */
function routeOf(
  routes: readonly string[],
  { method, path }: { method: string; path: string },
): string | undefined {
  const exact = `${method} ${path}`;
  return routes.includes(exact) ? exact : routes.find((route) => patternOf(route).test(exact));
}

const patternOf = (route: string): RegExp => new RegExp(`^${route.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
