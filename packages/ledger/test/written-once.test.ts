import type { EntryView } from '@croupier/contracts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyHistory } from '../../domain/test/histories.ts';
import { readUnpublished } from '../src/index.ts';
import type { Committed } from '../src/index.ts';
import { record } from './histories.ts';
import { openLedger } from './setup.ts';
import type { TestLedger } from './setup.ts';

let ledger: TestLedger;
beforeAll(async () => {
  ledger = await openLedger();
  for (const game of ['slots', 'table', 'live'])
    await ledger.registry.putGame(game, { category: game, name: null });
});
afterAll(() => ledger.close());

const ALL = { limit: 200, cursor: null, order: 'asc', kind: null, from: null, to: null } as const;

async function entriesOf(walletId: string): Promise<EntryView[]> {
  return (await ledger.reader.history(walletId, ALL)).items;
}

const bet = (walletId: string, reference: string) => ({
  kind: 'bet' as const,
  walletId,
  reference,
  gameId: 'slots',
  roundId: 'r1',
  amount: 10,
});

test('the entry of a rollback that was kept for later knows no bet, also after the bet came and was refused', async () => {
  const walletId = await ledger.openWallet();
  await ledger.run({ kind: 'deposit', walletId, amount: 100 });
  await ledger.run({ kind: 'rollback', walletId, betReference: 'late', reference: 'rb' });
  const before = JSON.stringify(await entriesOf(walletId));
  const refused = await ledger.run(bet(walletId, 'late'));
  expect(refused.rejection).toEqual({
    code: 'bet_rolled_back',
    detail: expect.any(String),
    balances: { cash: 100, bonus: 0 },
  });
  expect(JSON.stringify(await entriesOf(walletId))).toBe(before);
  const [, kept] = await entriesOf(walletId);
  expect(kept).toMatchObject({ kind: 'rollback', amount: 0, betReference: 'late' });
  expect(kept).not.toHaveProperty('gameId');
  expect(kept).not.toHaveProperty('roundId');
});

test('the entries of a bet that was applied name its game and its round', async () => {
  const walletId = await ledger.openWallet();
  await ledger.run({ kind: 'deposit', walletId, amount: 100 });
  for (const reference of ['a', 'b']) await ledger.run(bet(walletId, reference));
  await ledger.run({
    kind: 'settlement',
    walletId,
    betReference: 'a',
    reference: 'sa',
    amount: 5,
    final: false,
  });
  await ledger.run({ kind: 'rollback', walletId, betReference: 'b', reference: 'rb' });
  const named = (await entriesOf(walletId)).slice(1);
  expect(named.map(({ gameId, roundId }) => [gameId, roundId])).toEqual(Array(4).fill(['slots', 'r1']));
});

test('a settlement of a bet that failed is refused once a rollback tombstone names the bet', async () => {
  const walletId = await ledger.openWallet();
  const [accepted] = await ledger.accept(bet(walletId, 'failed'));
  const id = accepted !== undefined && 'operation' in accepted ? accepted.operation.id : '';
  await ledger.pool.query(
    `WITH gone AS (DELETE FROM queue WHERE wallet_id = $1 RETURNING seq)
      INSERT INTO dead_letters (operation_id, wallet_id, seq, kind, error, attempts, subject)
      SELECT $2, $1, seq, 'bet', 'a test', 1, 'failed' FROM gone`,
    [walletId, id],
  );
  const settlement = (reference: string) =>
    ({
      kind: 'settlement',
      walletId,
      betReference: 'failed',
      reference,
      amount: 5,
      final: true,
    }) as const;
  expect(await ledger.run(settlement('s1'))).toMatchObject({ status: 'failed' });
  // in one batch, and after it
  await ledger.accept(
    { kind: 'rollback', walletId, betReference: 'failed', reference: 'rb' },
    settlement('s2'),
  );
  for (const reference of ['s2', 's3']) {
    expect(await ledger.run(settlement(reference))).toMatchObject({
      status: 'rejected',
      rejection: { code: 'bet_rolled_back' },
    });
  }
});

/** What was read first, by its place; whatever is read again at a place must be the same text. */
class FirstReads {
  readonly #texts = new Map<string, string>();

  note(place: string, read: unknown): void {
    const text = JSON.stringify(read);
    const first = this.#texts.get(place) ?? text;
    this.#texts.set(place, first);
    expect([place, text]).toEqual([place, first]);
  }

  get size(): number {
    return this.#texts.size;
  }
}

/** Reads all that can be read of these wallets, and holds it to what was read before. */
async function readAll(reads: FirstReads, walletIds: readonly string[]): Promise<void> {
  for (const walletId of walletIds) {
    for (const entry of await entriesOf(walletId)) reads.note(`${walletId} ${entry.version}`, entry);
    const { bundles } = await ledger.reader.bundles(walletId, 0, 1000);
    for (const bundle of bundles) reads.note(`${walletId} ${bundle.version} events`, bundle);
  }
}

/** What was published at once, and what the outbox makes of it later, are the same. */
async function checkOutbox({ outboxId, bundles, rejected }: Committed): Promise<void> {
  if (outboxId === null) return;
  const again = (await readUnpublished(ledger.pool, -60_000, 10_000)).find(
    (one) => one.outboxId === outboxId,
  );
  expect(again?.bundles).toEqual(bundles);
  expect([...(again?.rejected ?? [])].sort(byId)).toEqual([...rejected].sort(byId));
  await ledger.pool.query('DELETE FROM outbox WHERE id = $1', [outboxId]);
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

test('entries and events read the same for ever, whatever happens afterwards, also from the outbox', async () => {
  const reads = new FirstReads();
  await fc.assert(
    fc.asyncProperty(anyHistory, fc.integer({ min: 3, max: 12 }), async (history, limit) => {
      await record(ledger, history, {
        limit,
        async afterBatch(committed, walletIds) {
          await checkOutbox(committed);
          await readAll(reads, walletIds);
        },
      });
    }),
    { numRuns: 6 },
  );
  expect(reads.size).toBeGreaterThan(0);
}, 120_000);
