import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Accepted } from '../src/index.ts';
import { bucketOf, bucketOfId } from '../src/accept/new-id.ts';
import { openLedger } from './setup.ts';
import type { TestLedger } from './setup.ts';

let ledger: TestLedger;
let walletId: string;
beforeAll(async () => {
  ledger = await openLedger();
  walletId = await ledger.openWallet();
});
afterAll(() => ledger.close());

const outcomes = (accepted: Accepted[]): string[] => accepted.map(({ outcome }) => outcome);
const idOf = (accepted: Accepted | undefined): string =>
  accepted !== undefined && 'operation' in accepted ? accepted.operation.id : '';

/** The bytes of the metadata that is stored for an operation; null where there is no row. */
async function storedBytes(operationId: string): Promise<string | null> {
  const { rows } = await ledger.pool.query<{ bytes: string }>(
    `SELECT encode(convert_to(m.metadata, 'UTF8'), 'hex') AS bytes
      FROM operations o JOIN operation_metadata m ON m.wallet_id = o.wallet_id AND m.seq = o.seq WHERE o.id = $1`,
    [operationId],
  );
  return rows[0]?.bytes ?? null;
}

describe('metadata', () => {
  test.each([
    ['a null character', String.raw`{"a":"\u0000"}`],
    ['half of a surrogate pair', String.raw`{"a":"\ud800","\udc00":1}`],
    ['a number with an exponent', '{"a":1e2,"b":-0.0,"c":1E+2}'],
    ['spaces, and an order of its own', '{ "b" : 1 ,\n"a":"é€😀"}'],
  ])('with %s is stored to the byte as it was sent', async (_, metadata) => {
    const [accepted] = await ledger.accept({ walletId, amount: 1, metadata });
    expect(await storedBytes(idOf(accepted))).toBe(Buffer.from(metadata).toString('hex'));
    const parsed: unknown = JSON.parse(metadata);
    expect(accepted).toMatchObject({ outcome: 'accepted', operation: { metadata: parsed } });
    await ledger.drain([walletId]);
    expect((await ledger.operation(idOf(accepted))).metadata).toEqual(parsed);
    const query = { limit: 1, cursor: null, order: 'desc', kind: null, from: null, to: null } as const;
    expect((await ledger.reader.history(walletId, query)).items[0]?.metadata).toEqual(parsed);
  });

  test('has a row only where there is any, also where other keys of the flush are taken', async () => {
    await ledger.accept({ walletId, amount: 1, reference: 'taken' });
    const metadata = '{"a":1}';
    const accepted = await ledger.accept(
      { walletId, amount: 1, reference: 'taken' },
      { walletId, amount: 1, reference: 'bare' },
      { walletId, amount: 1, reference: 'described', metadata },
    );
    expect(outcomes(accepted)).toEqual(['replayed', 'accepted', 'accepted']);
    const bytes = Buffer.from(metadata).toString('hex');
    expect(await Promise.all(accepted.map((one) => storedBytes(idOf(one))))).toEqual([null, null, bytes]);
    // a key twice in one flush: the other statement
    const twice = { walletId, amount: 1, reference: 'twice', metadata };
    const both = await ledger.accept(twice, twice);
    expect(outcomes(both)).toEqual(['accepted', 'replayed']);
    expect(await storedBytes(idOf(both[0]))).toBe(bytes);
  });

  test('is compared by its meaning; once it is erased a repeat that sends it is another request', async () => {
    const asked = { walletId, amount: 1, reference: 'meant' };
    const [first] = await ledger.accept({ ...asked, metadata: '{"a":1e2,"b":"\\u0041"}' });
    const repeats = await ledger.accept(
      { ...asked, metadata: '{"b":"A","a":100}' },
      { ...asked, metadata: '{"b":"A"}' },
      asked,
    );
    expect(repeats).toMatchObject([
      { outcome: 'replayed', operation: { id: idOf(first) } },
      { outcome: 'reused', differs: ['metadata'] },
      { outcome: 'reused', differs: ['metadata'] },
    ]);
    await ledger.pool.query('DELETE FROM operation_metadata WHERE wallet_id = $1', [walletId]);
    expect(await ledger.accept(asked)).toMatchObject([{ outcome: 'replayed', operation: { metadata: {} } }]);
    expect(await ledger.accept({ ...asked, metadata: '{"a":100}' })).toMatchObject([
      { outcome: 'reused', differs: ['metadata'] },
    ]);
  });
});

describe('keys and references of two sources', () => {
  test.each(['reference', 'idempotencyKey'] as const)('that are the same text are two: %s', async (name) => {
    const asked = { walletId, amount: 1, [name]: 'trigger:offer:deposit' };
    const [client, own, provider] = await ledger.accept(
      asked,
      { ...asked, source: 'o' },
      { ...asked, source: 'p' },
    );
    const ids = [client, own, provider].map(idOf);
    expect(new Set(ids).size).toBe(3);
    const again = await ledger.accept({ ...asked, source: 'o' }, asked, { ...asked, source: 'p' });
    expect(outcomes(again)).toEqual(['replayed', 'replayed', 'replayed']);
    expect(again.map(idOf)).toEqual([ids[1], ids[0], ids[2]]);
  });

  test('a settlement settles the bet of its own source', async () => {
    await ledger.run({ walletId, amount: 1000, reference: 'stake money' });
    const bet = { kind: 'bet', walletId, reference: 'round', gameId: 'g', roundId: 'r' } as const;
    const client = await ledger.run({ ...bet, amount: 10 });
    const provider = await ledger.run({ ...bet, amount: 20, source: 'p' });
    expect([client.status, provider.status]).toEqual(['applied', 'applied']);
    const settlement = {
      kind: 'settlement',
      walletId,
      betReference: 'round',
      amount: 5,
      final: true,
    } as const;
    await ledger.run({ ...settlement, reference: 'end', source: 'p' });
    const { items } = await ledger.reader.bets(walletId, { status: null, limit: 2, cursor: null });
    expect(items).toMatchObject([
      { stake: 20, status: 'settled', won: 5 },
      { stake: 10, status: 'open', won: 0 },
    ]);
  });

  test('a rollback tombstone refuses the bet of its own source only', async () => {
    const rollback = { kind: 'rollback', walletId, betReference: 'late', reference: 'back' } as const;
    expect((await ledger.run({ ...rollback, source: 'p' })).status).toBe('applied');
    const bet = { kind: 'bet', walletId, reference: 'late', gameId: 'g', roundId: 'r', amount: 1 } as const;
    expect((await ledger.run({ ...bet, source: 'p' })).rejection?.code).toBe('bet_rolled_back');
    expect((await ledger.run(bet)).status).toBe('applied');
  });
});

test('a player of another brand is another player, whose wallets are in the bucket of that brand', async () => {
  const wallet = { playerId: 'both', currency: 'EUR', metadata: null };
  expect(await ledger.registry.createWallet({ ...wallet, brand: 'north' })).toBe('unknown_brand');
  await ledger.registry.putBrand('north', { name: 'North', timezone: 'UTC', profile: 'default' });
  const made = await Promise.all([
    ledger.registry.createWallet(wallet),
    ledger.registry.createWallet({ ...wallet, brand: 'north' }),
    ledger.registry.createWallet({ ...wallet, brand: 'north', currency: 'USD' }),
  ]);
  const ids = made.map((one) => (typeof one === 'string' ? one : one.wallet.id));
  expect(new Set(ids).size).toBe(3);
  expect(ids.map(bucketOfId)).toEqual(['default', 'north', 'north'].map((brand) => bucketOf(brand, 'both')));
  const again = await ledger.registry.createWallet({ ...wallet, brand: 'north' });
  expect(again).toMatchObject({ created: false, wallet: { id: ids[1] } });
  expect(
    (await ledger.reader.walletsOfPlayer({ brand: 'default', playerId: 'both' })).map(({ id }) => id),
  ).toEqual([ids[0]]);
});

describe('the tables refuse what no operation may have', () => {
  const columns = { kind: "'deposit'", amount: '1', source: "'c'", method: 'NULL' };
  test.each([
    ['kind', "'wager'", 'operations_kind'],
    ['source', "'x'", 'operations_source'],
    ['method', "'Visa'", 'operations_method'],
    ['method', "''", 'operations_method'],
    ['method', `'${'a'.repeat(33)}'`, 'operations_method'],
  ])('%s %s', async (column, value, constraint) => {
    const values = Object.entries({ ...columns, [column]: value });
    const insert = ledger.pool.query(
      `INSERT INTO operations (id, wallet_id, created_by, ${values.map(([name]) => name).join(', ')})
        VALUES (gen_random_uuid(), $1, 'tester', ${values.map(([, text]) => text).join(', ')})`,
      [walletId],
    );
    await expect(insert).rejects.toMatchObject({ constraint });
  });
});

test('operations has no more indexes than these: each is written with every operation', async () => {
  const { rows } = await ledger.pool.query<{ name: string }>(
    `SELECT indexname AS name FROM pg_indexes WHERE tablename = 'operations' ORDER BY 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual([
    'operations_key',
    'operations_pkey',
    'operations_reference',
    'operations_wallet',
  ]);
});
