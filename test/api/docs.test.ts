import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openApiDocument } from '../../services/gateway/src/openapi/document.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/api.md'), 'utf8');

test('docs/api.md names no call that is not there', () => {
  const paths = openApiDocument().paths ?? {};
  const named = [...page.matchAll(/`(GET|POST|PUT) (\/v1\/[\w/{}-]+)/g)];
  expect(named.length).toBeGreaterThan(5);
  for (const [, method = '', path = ''] of named) expect(paths).toHaveProperty([path, method.toLowerCase()]);
});
