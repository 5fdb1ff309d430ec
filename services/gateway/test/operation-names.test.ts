import { expect, test } from '@jest/globals';
import { openApiDocument } from '../src/openapi/document.ts';
import { routesOf } from '../src/routes/index.ts';

const DEMO = { seed: '', sign: () => Promise.reject(new Error('nothing is signed here')) };

const calls = Object.entries(openApiDocument(routesOf(DEMO)).paths ?? {}).flatMap(([path, item]) =>
  Object.entries(item as Record<string, { operationId: string }>).map(([method, { operationId }]) => ({
    call: `${method} ${path}`,
    operationId,
  })),
);

test('every operation id is unique', () => {
  const ids = calls.map(({ operationId }) => operationId);
  expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([]);
});

test.each(calls)('$call: $operationId is a verb and a noun in camelCase', ({ operationId }) => {
  expect(operationId).toMatch(/^[a-z]+(?:[A-Z][a-z]+)+$/);
});

test.each(calls)('$call: $operationId is not the path in other letters', ({ call, operationId }) => {
  const letters = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  expect(letters(operationId)).not.toBe(letters(call.replace('/v1/', '/')));
  expect(operationId).not.toMatch(/^(?:post|delete|patch)[A-Z]/);
});
