import { expect } from '@jest/globals';
import { problem } from '@croupier/contracts';
import { routesOf } from '../src/routes/index.ts';
import type { Route } from '../src/http/route.ts';

const DEMO = { seed: '', sign: () => Promise.reject(new Error('nothing is signed here')) };

const patterns = routesOf(DEMO).map((route) => ({
  route,
  pattern: new RegExp(`^${route.path.replaceAll(/:\w+/g, '[^/]+')}$`),
}));

/** The route that a call of a test meets. The first that matches, as in Express. */
export function routeOf(method: string, path: string): Route | undefined {
  const address = path.split('?')[0] ?? '';
  return patterns.find(({ route, pattern }) => route.method === method && pattern.test(address))?.route;
}

/**
 * Holds an answer to what is documented: its status is declared, and its body is what the schema says and nothing more
 * (a schema leaves out what it does not know).
 */
export function expectDocumented(
  method: string,
  path: string,
  answer: { status: number; body: unknown },
): void {
  const route = routeOf(method, path);
  if (route === undefined) return;
  const { status, body } = answer;
  if (status >= 400) {
    expect(problem.parse(body)).toEqual(body);
    return;
  }
  const schema = route.answers[status];
  expect(`${method} ${path}: ${status} ${schema === undefined ? 'undeclared' : 'declared'}`).toMatch(
    / declared$/,
  );
  if (schema) expect(schema.parse(body)).toEqual(body);
}
