import { expect, test } from '@jest/globals';
import { openApiDocument } from '../src/openapi/document.ts';
import { routesOf } from '../src/routes/index.ts';

const DEMO = { seed: '', sign: () => Promise.reject(new Error('nothing is signed here')) };
const document = openApiDocument(routesOf(DEMO));

interface Described {
  description?: string;
  $ref?: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Named schemas are described themselves, and are visited where they are defined. */
const isDescribed = ({ description = '', $ref }: Described): boolean =>
  $ref !== undefined || description.length > 0;

/** Properties and parameters at or below this place of the document, as JSON pointers. */
function* describable(value: unknown, at = ''): Generator<[pointer: string, Described]> {
  if (!isObject(value)) return;
  for (const [name, below] of Object.entries(value)) {
    if (name === 'example' || name === 'examples') continue;
    const pointer = `${at}/${name}`;
    const isList = (name === 'properties' && 'type' in value) || name === 'parameters' || name === 'schemas';
    if (isList && isObject(below))
      for (const [member, described] of Object.entries(below))
        yield [`${pointer}/${member}`, described as Described];
    yield* describable(below, pointer);
  }
}

test('every property, parameter and named schema has a description', () => {
  const all = [...describable({ components: document.components, paths: document.paths })];
  expect(all.length).toBeGreaterThan(500);
  expect(all.filter(([, described]) => !isDescribed(described)).map(([pointer]) => pointer)).toEqual([]);
});

test('a missing description would be found, wherever it is', () => {
  const property = { type: 'string' };
  const schema = { anyOf: [{ type: 'array', items: { type: 'object', properties: { cash: property } } }] };
  expect([...describable({ content: { schema } })]).toEqual([
    ['/content/schema/anyOf/0/items/properties/cash', property],
  ]);
});
