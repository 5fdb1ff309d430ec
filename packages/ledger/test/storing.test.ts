import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createPool } from '@croupier/platform/postgres';
import type { Queued } from '../src/apply/queued.ts';
import type { Accepted, NewOperation } from '../src/index.ts';
import { GroupAcceptor, reconcile } from '../src/index.ts';
import { takeFromQueue } from '../src/apply/sql/take-from-queue.ts';
import { requested } from './requested.ts';
import { openLedger } from './setup.ts';
import type { TestLedger } from './setup.ts';

let ledger: TestLedger;
let walletId: string;
beforeAll(async () => {
  ledger = await openLedger();
  walletId = await ledger.openWallet();
});
afterAll(() => ledger.close());

const deposit = (reference: string): NewOperation => requested({ walletId, amount: 1, reference });
const NONE = '0197a6e2-7e4f-7000-8000-000000000001';
const outcomes = (accepted: Accepted[]): string[] => accepted.map(({ outcome }) => outcome);
const idOf = (accepted: Accepted): string => ('operation' in accepted ? accepted.operation.id : '');

async function stored(): Promise<string[]> {
  const { rows } = await ledger.pool.query<{ reference: string }>(
    'SELECT reference FROM operations WHERE wallet_id = $1 ORDER BY seq',
    [walletId],
  );
  return rows.map(({ reference }) => reference);
}

test('a flush in which keys are taken, by others or within it, stores the rest in its order', async () => {
  const [first] = await ledger.accept(deposit('a'), deposit('b'));
  const again = await ledger.accept(deposit('c'), deposit('a'), deposit('d'), deposit('d'));
  expect(outcomes(again)).toEqual(['accepted', 'replayed', 'accepted', 'replayed']);
  expect(again.map(idOf)[1]).toBe(first === undefined ? '' : idOf(first));
  expect(again.map(idOf)[3]).toBe(again.map(idOf)[2]);
  expect(await stored()).toEqual(['a', 'b', 'c', 'd']);
});

test('a replay makes no statement fail, which PostgreSQL would log as an error', async () => {
  const pool = createPool(ledger.url, { max: 1, application: 'replays' });
  const acceptor = new GroupAcceptor(pool, { maxFlush: 200, onAccepted: () => {} });
  const keyed = requested({ walletId, amount: 1, idempotencyKey: 'key' });
  await acceptor.accept([keyed]);
  const answers = await acceptor.accept([deposit('a'), keyed, deposit('e')]);
  expect(outcomes(answers)).toEqual(['replayed', 'replayed', 'accepted']);
  // what is tried next when the first one fails
  const { rows } = await pool.query<{ name: string }>(
    "SELECT name FROM pg_prepared_statements WHERE name LIKE 'store-%' ORDER BY name",
  );
  expect(rows.map(({ name }) => name)).toEqual(['store-new-operations-keyed']);
  await pool.end();
});

test('two gateways that store the same keys at once, in opposite orders, store each once', async () => {
  const others = new GroupAcceptor(ledger.pool, { maxFlush: 200, onAccepted: () => {} });
  for (let round = 0; round < 10; round++) {
    const asked = Array.from({ length: 30 }, (_, n) => deposit(`race-${round}-${n}`));
    const [one, other] = await Promise.all([
      ledger.acceptor.accept(asked),
      others.accept(asked.toReversed()),
    ]);
    expect(one.map(idOf)).toEqual(other.map(idOf).toReversed());
    expect([...outcomes(one), ...outcomes(other)].toSorted()).toEqual([
      ...Array.from({ length: 30 }, () => 'accepted'),
      ...Array.from({ length: 30 }, () => 'replayed'),
    ]);
  }
  expect(await stored()).toHaveLength(6 + 300);
});

test('of two workers that decided the same, the second cannot take it from the queue', async () => {
  const { rows } = await ledger.pool.query<{ seq: number }>(
    'SELECT seq FROM queue WHERE wallet_id = $1 ORDER BY seq LIMIT 3',
    [walletId],
  );
  const queued = [{ rows: rows.map(({ seq }) => ({ queue_wallet_id: walletId, seq })) }] as Queued[];
  const [one, other] = [await ledger.pool.connect(), await ledger.pool.connect()];
  for (const worker of [one, other]) {
    await worker.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    await worker.query('SELECT FROM queue LIMIT 1'); // takes its snapshot
  }
  await one.query(takeFromQueue(queued));
  const second = expect(other.query(takeFromQueue(queued))).rejects.toMatchObject({ code: '40001' });
  // put back in the same transaction, so that reconciliation finds nothing afterwards; to the other it is gone all the
  // same
  await one.query(
    `INSERT INTO queue (wallet_id, seq, queue) SELECT wallet_id, seq, 't' FROM operations
     WHERE wallet_id = $1 AND seq = ANY($2::int8[])`,
    [walletId, rows.map(({ seq }) => seq)],
  );
  await one.query('COMMIT');
  await second;
  await other.query('ROLLBACK');
  one.release();
  other.release();
});

test('all of it is applied, and reconciliation finds nothing', async () => {
  await ledger.drain([walletId]);
  expect((await reconcile(ledger.pool)).checks.filter(({ ok }) => !ok)).toEqual([]);
  const wallet = await ledger.reader.wallet(walletId);
  expect(wallet?.wallet).toMatchObject({ cash: 306, version: 306 });
});

describe('what the caller refuses', () => {
  const refuse = ({ walletId: id }: NewOperation) => (id === walletId ? { why: 'blocked' } : null);

  test('is not stored, operation by operation; a replay and a missing wallet are answered all the same', async () => {
    const other = await ledger.openWallet();
    const answers = await ledger.acceptor.accept(
      [
        deposit('new'),
        { ...deposit('new'), walletId: other },
        deposit('a'),
        { ...deposit('x'), walletId: NONE },
      ],
      { refuse },
    );
    expect(answers).toMatchObject([
      { outcome: 'refused', refusal: { why: 'blocked' } },
      { outcome: 'accepted' },
      { outcome: 'replayed' },
      { outcome: 'not_found', code: 'wallet_not_found' },
    ]);
    expect(await stored()).not.toContain('new');
  });

  test('has the wallets of the operation that it names', async () => {
    const other = await ledger.openWallet();
    const transfer = { kind: 'transfer', walletId, toWalletId: other, amount: 1 } as const;
    const [held] = await ledger.accept({ ...transfer, pending: true });
    const asked: NewOperation[] = [];
    const complete = requested({ kind: 'complete', pendingOperationId: held ? idOf(held) : '' });
    await ledger.acceptor.accept([complete], { refuse: (operation) => (asked.push(operation), null) });
    expect(asked).toMatchObject([{ kind: 'complete', walletId, toWalletId: other }]);
  });
});
