import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { freePort, migrate, repositoryRoot } from '@croupier/launcher';
import { BOOKS, reconcile } from '@croupier/ledger';
import { createPool } from '@croupier/platform/postgres';
import {
  createDatabase,
  eventually,
  makeFolder,
  spawnService,
  startRedis,
  TEST_SECRET,
  token,
} from '@croupier/testing';
import { Casino } from '../casino.ts';
import { TestLedger } from '../../packages/ledger/test/setup.ts';
import { readCatalog } from '../schema/catalog.ts';
import { withClient } from '../schema/client.ts';
import { dumpSchema, withoutParentheses } from '../schema/dump.ts';
import { SCHEMA_FILE } from '../schema/files.ts';
import { releasedDumps } from './released.ts';

/** A database as that release left it. */
async function restored(file: string): Promise<string> {
  const { url } = await createDatabase();
  await withClient(url, async (client) => {
    await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    await client.query(readFileSync(file, 'utf8'));
  });
  return url;
}

/** Migrations of a release never change; those of one to come may, and then its dump has to be renewed. */
async function upgraded(file: string): Promise<string> {
  const url = await restored(file);
  await migrate(url).catch((cause: Error) => {
    throw new Error(`${file}: ${cause.message} (of a version that is not released: npm run schema)`, {
      cause,
    });
  });
  return url;
}

test('there is a dump to upgrade from', () => {
  expect(releasedDumps().map(({ version }) => version)).toContain('0.1.0');
});

describe.each(releasedDumps())('a database of version $version', ({ file }) => {
  test('gets the schema of a new database', async () => {
    const url = await upgraded(file);
    const dump = await withClient(url, async (client) => dumpSchema(await readCatalog(client)));
    expect(withoutParentheses(dump)).toBe(withoutParentheses(readFileSync(SCHEMA_FILE, 'utf8')));
  });

  test('takes a further migration in a transaction, and one outside of it', async () => {
    const root = makeFolder('checkout');
    cpSync(join(repositoryRoot, 'migrations'), join(root, 'migrations'), { recursive: true });
    const add = (name: string, text: string): void =>
      writeFileSync(join(root, 'migrations', `${name}.sql`), text);
    add(
      '9998_note',
      `-- Up Migration\n\nALTER TABLE wallets ADD COLUMN note text NOT NULL DEFAULT 'none';\n`,
    );
    add(
      '9999_note_index',
      '-- Up Migration (no transaction)\n\nCREATE INDEX CONCURRENTLY IF NOT EXISTS wallets_note ON wallets (note);\n',
    );
    const url = await restored(file);
    expect((await migrate(url, { root })).slice(-2)).toEqual(['9998_note', '9999_note_index']);
    const notes = await withClient(url, (client) => client.query('SELECT DISTINCT note FROM wallets'));
    expect(notes.rows).toEqual([{ note: 'none' }]);
  });

  test('is read, changed and reconciled by the ledger of today', async () => {
    const pool = createPool(await upgraded(file), { max: 4, application: 'upgrade' });
    const ledger = new TestLedger('', pool, () => pool.end());
    try {
      expect(await failedChecks(ledger)).toEqual([]);
      const [wallet] = await ledger.reader.walletsOfPlayer({ brand: 'default', playerId: 'reader' });
      const page = { kind: null, status: null, reference: null, limit: 200, cursor: null };
      const { items } = await ledger.reader.operations(wallet?.id ?? '', page);
      expect(items.find(({ reference }) => reference === 'queued')).toMatchObject({
        status: 'queued',
        amount: 5,
      });
      await ledger.drain([wallet?.id ?? '']);
      const [after] = await ledger.reader.walletsOfPlayer({ brand: 'default', playerId: 'reader' });
      expect(after?.cash).toBe((wallet?.cash ?? 0) + 5);
      expect(await failedChecks(ledger)).toEqual([]);
    } finally {
      await ledger.close();
    }
  });

  test('is served by the services of today', async () => {
    const [url, redis] = await Promise.all([upgraded(file), startRedis()]);
    const env = { DATABASE_URL: url, REDIS_URL: redis.url, JWT_SECRET: TEST_SECRET, LOG_LEVEL: 'warn' };
    const port = await freePort();
    await using gateway = await spawnService('gateway', {
      ...env,
      PORT: String(port),
      GRPC_PORT: '0',
      ADMIN_PASSWORD: 'test-password',
    });
    await using worker = await spawnService('wallet-worker', env);
    for (const { adminUrl } of [gateway, worker])
      await eventually(async () => expect((await fetch(`${adminUrl}/readyz`)).status).toBe(200));
    const scope = 'wallets:write bonuses:write admin';
    const casino = new Casino(`http://127.0.0.1:${port}`, token({ sub: 'casino', scope }));
    // answers the one that is there
    const walletId = await casino.openWallet('reader');
    const bet = { walletId, reference: 'after', gameId: 'slots', roundId: 'after', amount: 10 };
    // until what the release had accepted is applied, the system is overloaded: that was long ago
    expect((await casino.postSurely('/v1/bets', bet, { wait: 30 })).status).toBe(201);
    const settlement = { walletId, betReference: 'after', reference: 'after-end', amount: 20 };
    expect((await casino.postSurely('/v1/settlements', settlement, { wait: 30 })).status).toBe(201);
    const queued = `/v1/wallets/${walletId}/operations?reference=queued`;
    expect((await casino.get(queued)).body).toMatchObject({ items: [{ status: 'applied' }] });
    await eventually(async () =>
      expect((await casino.get('/v1/admin/reconciliation')).body).toMatchObject({ balanced: true }),
    );
  }, 120_000);
});

async function failedChecks({ pool }: TestLedger): Promise<string[]> {
  return (await reconcile(pool, BOOKS)).checks.filter(({ ok }) => !ok).map(({ name }) => name);
}
