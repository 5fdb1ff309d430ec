import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openApiDocument } from '../openapi/document.ts';
import { postmanCollection } from './collection.ts';

const { values } = parseArgs({
  options: { out: { type: 'string', default: '.data/croupier.postman_collection.json' } },
});
const file = resolve(values.out);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(postmanCollection(openApiDocument()), null, 2)}\n`);
process.stdout.write(`${file}\n`);
