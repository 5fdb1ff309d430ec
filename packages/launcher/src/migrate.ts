import { join } from 'node:path';
import { repositoryRoot } from './paths.ts';

/**
 * Brings a database up to date with the folder `migrations` of the checkout at `root`, all in one transaction. Several may
 * call it at once: the others wait for the first and find nothing left to do. Returns what it applied.
 */
export async function migrate(databaseUrl: string, root: string = repositoryRoot): Promise<string[]> {
  const { runner } = await import('node-pg-migrate');
  const applied = await runner({
    databaseUrl,
    dir: join(root, 'migrations'),
    ignorePattern: '(?!.*\\.sql$).*',
    direction: 'up',
    migrationsTable: 'migrations',
    advisoryLockMode: 'wait',
    log: () => {},
  });
  return applied.map(({ name }) => name);
}
