import { expect, test } from '@jest/globals';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { openApiDocument } from '../src/openapi/document.ts';
import { routesOf } from '../src/routes/index.ts';

/** The usual rules, and those beyond them that keep the document useful to its readers. */
const RULES = {
  extends: ['recommended-strict'],
  rules: {
    'operation-description': 'error',
    'operation-singular-tag': 'error',
    'operation-tag-defined': 'error',
    'parameter-description': 'error',
    'no-required-schema-properties-undefined': 'error',
    'array-parameter-serialization': 'error',
  },
} as const;

async function lint(document: object): Promise<string[]> {
  const config = await createConfig({ extends: [...RULES.extends], rules: RULES.rules });
  const problems = await lintFromString({
    source: JSON.stringify(document),
    absoluteRef: '/openapi.json',
    config,
  });
  return problems.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer}: ${message}`);
}

test('the OpenAPI document is linted clean', async () => {
  expect(await lint(openApiDocument())).toEqual([]);
});

test('every refusal in it is a problem of RFC 9457', () => {
  for (const [path, item] of Object.entries(openApiDocument().paths ?? {})) {
    const operations = path.startsWith('/v1/') ? Object.values(item ?? {}) : [];
    for (const { responses } of operations as { responses: Record<string, { content?: object }> }[]) {
      const refusals = Object.entries(responses).filter(([status]) => Number(status) >= 400);
      for (const [, { content }] of refusals)
        expect(content).toEqual({
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: expect.any(Object) as object,
          },
        });
    }
  }
});

test('the linter would have said so', async () => {
  const { paths: _, ...rest } = openApiDocument();
  expect(await lint({ ...rest, paths: { '/v1/bets': { post: { responses: {} } } } })).not.toEqual([]);
});

test('with the demo provider it is as clean', async () => {
  const demo = { seed: '', sign: () => Promise.reject(new Error('nothing is signed here')) };
  expect(await lint(openApiDocument(routesOf(demo)))).toEqual([]);
});
