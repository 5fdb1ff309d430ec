// npm run schema: writes what is derived from the migrations: migrations/schema.sql, the lists of docs/schema.md, and
// the stored database of a version that is not released yet.
import { readFileSync, writeFileSync } from 'node:fs';
import { startPostgres } from '@croupier/testing';
import { renewDump } from '../upgrade/released.ts';
import { readCatalog } from './catalog.ts';
import { withClient } from './client.ts';
import { dumpSchema } from './dump.ts';
import { SCHEMA_FILE, SCHEMA_PAGE } from './files.ts';
import { withGeneratedParts } from './page.ts';

await using postgres = await startPostgres();
const catalog = await withClient(postgres.url, readCatalog);
write(SCHEMA_FILE, dumpSchema(catalog));
write(SCHEMA_PAGE, await withGeneratedParts(readFileSync(SCHEMA_PAGE, 'utf8'), catalog));
const dump = await renewDump(postgres.url, catalog);
if (dump !== null) process.stdout.write(`${dump}\n`);

function write(file: string, text: string): void {
  writeFileSync(file, text);
  process.stdout.write(`${file}\n`);
}
