import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export const SCHEMA_FILE = join(root, 'migrations/schema.sql');
export const SCHEMA_PAGE = join(root, 'docs/schema.md');
