import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { describeWith } from '../api/describe-with.ts';
import { generateTypes, TYPES_FILE } from './types/generate.ts';

await describeWith('openapi-typescript', 'the types of packages/client', () => {
  test('are those of the API as it is: npm run client:types makes them anew', async () => {
    expect(readFileSync(TYPES_FILE, 'utf8')).toBe(await generateTypes());
  }, 60_000);
});
