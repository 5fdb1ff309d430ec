import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { BOOKS, reconcile } from '../src/index.ts';
import { openLedger } from './setup.ts';
import type { TestLedger } from './setup.ts';

let ledger: TestLedger;
beforeAll(async () => {
  ledger = await openLedger();
});
afterAll(() => ledger.close());

const PSEUDONYM = /^erased-[0-9a-f]{32}(-\d+)?$/;
const erase = (playerId: string, brand = 'default') =>
  ledger.registry.erasePlayer({ brand, playerId }, 'tester');

async function open(playerId: string, { currency = 'EUR', brand = 'default' } = {}): Promise<string> {
  const metadata = '{"name":"Ada"}';
  const made = await ledger.registry.createWallet({ brand, playerId, currency, metadata });
  if (typeof made === 'string') throw new Error(made);
  return made.wallet.id;
}

async function audited(): Promise<{ subject_id: string; after: object }[]> {
  const { rows } = await ledger.pool.query<{ subject_id: string; after: object }>(
    `SELECT subject_id, after FROM audit_log WHERE action = 'player.erase' ORDER BY id`,
  );
  return rows;
}

/** Every text and JSON column in which the id is still to be found. */
async function placesOf(playerId: string): Promise<string[]> {
  const columns = await ledger.pool.query<{ place: string; name: string; field: string }>(
    `SELECT table_name || '.' || column_name AS place, table_name AS name, column_name AS field
      FROM information_schema.columns
      WHERE table_schema = 'public' AND data_type IN ('text', 'json', 'jsonb') ORDER BY 1`,
  );
  const found: string[] = [];
  for (const { place, name, field } of columns.rows) {
    const { rows } = await ledger.pool.query(
      `SELECT FROM "${name}" WHERE position($1 IN "${field}"::text) > 0 LIMIT 1`,
      [playerId],
    );
    if (rows.length > 0) found.push(place);
  }
  return found;
}

test('metadata is deleted, the player gets a pseudonym, and the books stay as they were', async () => {
  const [euros, dollars] = [await open('ada-lovelace'), await open('ada-lovelace', { currency: 'USD' })];
  const other = await open('charles');
  const metadata = '{"card":"4711"}';
  const { id } = await ledger.run({ walletId: euros, amount: 5, reference: 'd1', metadata });
  const kept = await ledger.run({ walletId: other, amount: 5, metadata });
  await ledger.pool.query(
    `INSERT INTO leaderboards (id, name, metric, currency, starts_at, created_by) VALUES ('l', 'l', 'won', 'EUR', now(), 't');
      INSERT INTO leaderboard_scores (leaderboard_id, player_id, score) VALUES ('l', 'ada-lovelace', 12)`,
  );
  const before = await ledger.operation(id);

  const erased = await erase('ada-lovelace');
  expect(erased).toEqual({ playerId: expect.stringMatching(PSEUDONYM), leaderboards: ['l'] });
  const pseudonym = erased?.playerId ?? '';
  expect(await ledger.operation(id)).toEqual({ ...before, metadata: {} });
  expect(await ledger.reader.walletsOfPlayer({ brand: 'default', playerId: 'ada-lovelace' })).toEqual([]);
  expect(await ledger.reader.walletsOfPlayer({ brand: 'default', playerId: pseudonym })).toMatchObject([
    { id: euros, cash: 5, metadata: {} },
    { id: dollars, metadata: {} },
  ]);
  expect((await ledger.operation(kept.id)).metadata).toEqual({ card: '4711' });
  expect(await audited()).toEqual([{ subject_id: pseudonym, after: { wallets: 2, metadata: 1 } }]);
  expect(await placesOf('ada-lovelace')).toEqual([]);
  expect((await reconcile(ledger.pool, BOOKS)).balanced).toBe(true);
});

test('again: the same pseudonym; what has come since is deleted, and only that is noted', async () => {
  const walletId = await open('grace');
  const first = await erase('grace');
  const rows = (await audited()).length;
  expect(await erase('grace')).toEqual(first);
  expect(await audited()).toHaveLength(rows);
  const { id } = await ledger.run({ walletId, amount: 5, metadata: '{"a":1}' });
  expect(await erase('grace')).toEqual(first);
  expect((await ledger.operation(id)).metadata).toEqual({});
  expect(await audited()).toHaveLength(rows + 1);
});

test('a player of another brand with the same id stays', async () => {
  await ledger.registry.putBrand('alpha', { name: 'Alpha', timezone: 'UTC', profile: 'default' });
  await open('grace');
  const other = await open('grace', { brand: 'alpha' });
  const erased = await erase('grace');
  expect((await ledger.reader.wallet(other))?.wallet).toMatchObject({
    playerId: 'grace',
    metadata: { name: 'Ada' },
  });
  const erasedToo = await erase('grace', 'alpha');
  expect(erasedToo?.playerId).not.toBe(erased?.playerId);
  expect((await ledger.reader.wallet(other))?.wallet).toMatchObject({
    playerId: erasedToo?.playerId,
    metadata: {},
  });
});

test('a player who came back under the same id and is erased again gets another pseudonym', async () => {
  await open('mary');
  const first = await erase('mary');
  await open('mary');
  const second = await erase('mary');
  expect(second?.playerId).toBe(`${first?.playerId}-2`);
  expect(await erase('mary')).toEqual(second);
  expect(
    await ledger.reader.walletsOfPlayer({ brand: 'default', playerId: second?.playerId ?? '' }),
  ).toHaveLength(1);
});

test('twice at the same moment: one pseudonym', async () => {
  const walletId = await open('twice');
  const erased = await Promise.all([erase('twice'), erase('twice')]);
  expect(erased[0]).toEqual(erased[1]);
  const read = await ledger.reader.wallet(walletId);
  expect(read?.wallet.playerId).toBe(erased[0]?.playerId);
});

test('a deposit that is decided at the same moment keeps its money', async () => {
  for (let round = 0; round < 10; round++) {
    const walletId = await open(`busy-${round}`);
    const paying = ledger.accept({ walletId, amount: 5 }).then(() => ledger.drain([walletId]));
    const [erased] = await Promise.all([erase(`busy-${round}`), paying]);
    const read = await ledger.reader.wallet(walletId);
    expect(read?.wallet).toMatchObject({ cash: 5, playerId: erased?.playerId });
  }
});

test('an unknown player is null', async () => {
  expect(await erase('never-seen')).toBeNull();
});
