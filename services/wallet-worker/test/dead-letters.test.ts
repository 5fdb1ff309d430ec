import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { reconcile } from '@croupier/ledger';
import { eventually } from '@croupier/testing';
import { TestWorkers } from './setup.ts';

let system: TestWorkers;
beforeAll(async () => {
  system = await TestWorkers.start(2);
});
afterAll(() => system.stop());

/** A real fault of one operation: the database refuses its entry, as a damaged row or a bug would make it. */
async function refuseEntriesOf(reference: string): Promise<() => Promise<void>> {
  const name = `fault_${reference}`;
  await system.pool.query(`CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF EXISTS (SELECT FROM operations WHERE seq = NEW.seq AND reference = '${reference}') THEN
      RAISE EXCEPTION 'made to fail: ${reference}';
    END IF;
    RETURN NEW; END $$`);
  await system.pool.query(
    `CREATE TRIGGER ${name} BEFORE INSERT ON entries FOR EACH ROW EXECUTE FUNCTION ${name}()`,
  );
  return async () => void (await system.pool.query(`DROP FUNCTION ${name} CASCADE`));
}

async function deadLetters(): Promise<string[]> {
  return (await system.reader.deadLetters({ limit: 100, cursor: null })).items.map(
    ({ operationId }) => operationId,
  );
}

function idOf(accepted: Awaited<ReturnType<TestWorkers['accept']>>[number] | undefined): string {
  if (accepted === undefined || !('operation' in accepted)) throw new Error('not accepted');
  return accepted.operation.id;
}

test('an operation that fails by its own fault becomes a dead letter; its wallet waits for it, others do not; a replay applies it', async () => {
  const walletId = await system.openWallet('p1', 1000);
  const other = await system.openWallet('p2', 1000);
  const fix = await refuseEntriesOf('bad');
  const bet = { kind: 'bet' as const, gameId: 'g', roundId: 'r', amount: 100 };
  const accepted = await system.accept(
    { ...bet, walletId, reference: 'bad' },
    { kind: 'settlement', walletId, betReference: 'bad', reference: 's-bad', amount: 50, final: true },
    { ...bet, walletId, reference: 'later' },
    ...Array.from({ length: 20 }, (_, i) => ({ ...bet, walletId: other, reference: `o${i}`, amount: 1 })),
  );
  const [bad, settlement, later, ...others] = accepted.map(idOf);
  await Promise.all(others.map((id) => system.ended(id)));
  expect((await system.reader.operationsById([later ?? ''])).get(later ?? '')?.status).toBe('queued');

  expect((await system.ended(bad ?? '', 15_000)).status).toBe('failed');
  expect((await system.ended(settlement ?? '')).status).toBe('failed');
  expect((await system.ended(later ?? '')).status).toBe('applied');
  await eventually(async () => expect(await deadLetters()).toEqual([bad, settlement]));

  await fix();
  const replayed = await system.registry.replay('all', 'operator');
  expect(replayed.map(({ operationId }) => operationId)).toEqual([bad, settlement]);
  expect((await system.ended(bad ?? '')).status).toBe('applied');
  expect((await system.ended(settlement ?? '')).status).toBe('applied');
  expect((await system.reader.wallet(walletId))?.wallet).toMatchObject({ cash: 1000 - 100 - 100 + 50 });
  expect(await deadLetters()).toEqual([]);
  expect((await reconcile(system.pool)).checks.filter(({ ok }) => !ok)).toEqual([]);
}, 60_000);

test('a transfer that fails by its own fault holds up both wallets and leaves the queue of both; a replay applies it to both', async () => {
  const [from, to, third] = [
    await system.openWallet('t1', 1000),
    await system.openWallet('t2', 1000),
    await system.openWallet('t3'),
  ];
  const fix = await refuseEntriesOf('bad_transfer');
  const transfer = { kind: 'transfer' as const, walletId: from, toWalletId: to, amount: 300 };
  const accepted = await system.accept(
    { ...transfer, reference: 'bad_transfer' },
    { walletId: to, amount: 1, reference: 'behind the receiver' },
    { ...transfer, walletId: to, toWalletId: third, amount: 5, reference: 'onwards' },
  );
  const [bad = '', behind = '', onwards = ''] = accepted.map(idOf);
  await eventually(async () =>
    expect((await system.pool.query('SELECT FROM queue WHERE retry_at IS NOT NULL')).rowCount).toBe(2),
  );
  expect((await system.reader.operationsById([behind])).get(behind)?.status).toBe('queued');
  expect((await system.ended(bad, 15_000)).status).toBe('failed');
  for (const id of [behind, onwards]) expect((await system.ended(id)).status).toBe('applied');
  expect((await system.pool.query('SELECT FROM queue')).rowCount).toBe(0);

  await fix();
  const [replayed] = await system.registry.replay([bad], 'operator');
  expect(replayed?.walletIds.toSorted()).toEqual([from, to].toSorted());
  expect((await system.ended(bad)).status).toBe('applied');
  for (const [walletId, cash] of [[from, -300] as const, [to, 300] as const]) {
    const page = { limit: 1, cursor: null, order: 'desc', kind: null, from: null, to: null } as const;
    const [entry] = (await system.reader.history(walletId, page)).items;
    expect(entry).toMatchObject({ operationId: bad, kind: 'transfer', reference: 'bad_transfer', cash });
  }
  expect((await reconcile(system.pool)).checks.filter(({ ok }) => !ok)).toEqual([]);
}, 60_000);

test('a bad operation among hundreds is found and the others are applied', async () => {
  const fix = await refuseEntriesOf('needle');
  const wallets = await Promise.all(Array.from({ length: 20 }, (_, i) => system.openWallet(`hay${i}`)));
  const accepted = await system.accept(
    ...Array.from({ length: 300 }, (_, i) => ({
      walletId: wallets[i % 20] ?? '',
      amount: 1,
      reference: i === 150 ? 'needle' : `h${i}`,
    })),
  );
  const ids = accepted.map(idOf);
  const views = await Promise.all(ids.map((id) => system.ended(id, 30_000)));
  expect(views.map(({ status }) => status)).toEqual(ids.map((_, i) => (i === 150 ? 'failed' : 'applied')));
  await fix();
  await system.registry.replay([ids[150] ?? ''], 'operator');
  expect((await system.ended(ids[150] ?? '')).status).toBe('applied');
}, 60_000);
