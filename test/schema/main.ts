// npm run schema: writes what is derived from the migrations, migrations/schema.sql and the tables of docs/schema.md.
import { writeFileSync } from 'node:fs';
import { startPostgres } from '@croupier/testing';
import { readCatalog } from './catalog.ts';
import { withClient } from './client.ts';
import { dumpSchema } from './dump.ts';
import { SCHEMA_FILE } from './files.ts';

await using postgres = await startPostgres();
const catalog = await withClient(postgres.url, readCatalog);
write(SCHEMA_FILE, dumpSchema(catalog));

function write(file: string, text: string): void {
  writeFileSync(file, text);
  process.stdout.write(`${file}\n`);
}
