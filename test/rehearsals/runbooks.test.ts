import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { BOOKS } from '@croupier/ledger';
import { changeJournal } from '@croupier/testing';
import { openApiDocument } from '../../services/gateway/src/openapi/document.ts';
import { TestSystem } from '../system.ts';
import { run } from './servers.ts';

// What the runbooks tell people to copy is there, and does what they say.

const folder = join(import.meta.dirname, '../../docs/operations');
const pages = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

function found(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([, group = '']) => group);
}

test.each(pages)('$name: its links lead somewhere', ({ text }) => {
  const missing = found(text, /\]\(([^)\s#]*)(?:#[^)]*)?\)/g).filter(
    (link) => link !== '' && !/^https?:/.test(link) && !existsSync(join(folder, link)),
  );
  expect(missing).toEqual([]);
});

test.each(pages)('$name: its commands and calls are there', ({ text }) => {
  const { scripts } = JSON.parse(readFileSync(join(folder, '../../package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  for (const name of found(text, /npm run (?:-s )?([\w-]+)/g)) expect(scripts).toHaveProperty(name);
  for (const file of found(text, /`(test\/[\w/.-]+)`/g))
    expect(existsSync(join(folder, '../..', file))).toBe(true);
  const paths = Object.keys(openApiDocument().paths ?? {});
  for (const path of found(text, /(\/v1\/[\w/{}$-]+)/g))
    expect(paths.map((one) => one.replaceAll(/\{\w+\}/g, '*'))).toContain(
      path.replaceAll(/\{\w+\}|\$\w+/g, '*'),
    );
});

test('reconciliation.md explains every check of the ledger', () => {
  const page = pages.find(({ name }) => name === 'reconciliation.md')?.text ?? '';
  expect(found(page, /^\| `([^`]+)`/gm).sort()).toEqual(Object.keys(BOOKS).sort());
});

/** The page's statements, block by block. */
function statements(page: string): string[] {
  const text = pages.find(({ name }) => name === page)?.text ?? '';
  return found(text, /```sql\n([^`]+)```/g);
}

let system: TestSystem;
beforeAll(async () => {
  system = await TestSystem.start({ realtimes: 0 });
}, 60_000);
afterAll(() => system.stop());

test('the statements for looking around can be run', async () => {
  const inline = pages
    .flatMap(({ text }) => found(text, /`(SELECT [^`]+)`/g))
    .filter((one) => !one.includes('promote'));
  expect(inline.length).toBeGreaterThan(4);
  for (const statement of [...inline, ...statements('reconciliation.md')])
    await run(system.postgres.url, statement);
});

test('old-bets.md finds a bet that was left open, and no other', async () => {
  const casino = system.casino();
  const walletId = await casino.openWallet('forgotten', 1000);
  for (const reference of ['old', 'new']) {
    const bet = { walletId, reference, gameId: 'slots', roundId: reference, amount: 100 };
    expect((await casino.post('/v1/bets', bet, { wait: 30 })).status).toBe(201);
  }
  await changeJournal(
    system.postgres.url,
    "UPDATE operations SET created_at = now() - interval '25 hours' WHERE reference = 'old'",
  );
  const [query = ''] = statements('old-bets.md');
  const open = await run(system.postgres.url, query);
  expect(open).toMatchObject([{ wallet_id: walletId, reference: 'old', amount: 100 }]);
  const rollback = { walletId, betReference: 'old', reference: 'ticket-4711' };
  expect((await casino.post('/v1/rollbacks', rollback, { wait: 30 })).status).toBe(201);
  expect(await run(system.postgres.url, query)).toEqual([]);
});

test('retention.md takes the bodies of old operations, and no key', async () => {
  const casino = system.casino();
  const walletId = await casino.openWallet('long-ago');
  const bare = { walletId, amount: 5, reference: 'bare' };
  const full = { walletId, amount: 7, reference: 'full', metadata: { cashier: 'seven' } };
  for (const deposit of [bare, full]) await casino.post('/v1/deposits', deposit, { wait: 30 });
  await changeJournal(
    system.postgres.url,
    `UPDATE operations SET created_at = now() - interval '3 years' WHERE wallet_id = '${walletId}'`,
  );
  const retention = statements('retention.md');
  await run(system.postgres.url, ...retention);
  const bodies = await run(
    system.postgres.url,
    `SELECT FROM operation_metadata WHERE wallet_id = '${walletId}'`,
  );
  expect(bodies).toEqual([]);
  const again = await casino.post('/v1/deposits', bare, { wait: 30 });
  expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
  expect((await casino.post('/v1/deposits', full)).body).toMatchObject({
    code: 'idempotency_key_reused',
    differs: ['metadata'],
  });
  expect((await casino.get(`/v1/wallets/${walletId}`)).body).toMatchObject({ cash: 12 });
  expect((await casino.get('/v1/admin/reconciliation')).body).toMatchObject({ balanced: true });
});
