import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Bonus } from '@croupier/domain';
import { terms } from '../../domain/test/casino.ts';
import { saveBonuses } from '../src/members/save-bonuses.ts';
import { inTransaction } from '../src/apply/transaction.ts';
import { toBonus } from '../src/index.ts';
import type { BonusRow } from '../src/index.ts';
import { openLedger } from './setup.ts';
import type { TestLedger } from './setup.ts';

let ledger: TestLedger;
let offerId: string;
beforeAll(async () => {
  ledger = await openLedger();
  const free = { name: 'Small', terms: terms({}), currency: null, amount: null, trigger: null };
  ({ id: offerId } = await ledger.registry.createOffer({ ...free, createdBy: 'tester' }));
});
afterAll(() => ledger.close());

const grantTo = (walletId: string) =>
  ({ kind: 'bonus_grant', walletId, amount: 500, payload: { offerId } }) as const;
const forfeit = (walletId: string, bonusId: string) =>
  ({ kind: 'bonus_forfeit', walletId, payload: { bonusId, reason: 'test' } }) as const;

/** A wallet with so many bonuses, the first of them active. */
async function walletWithBonuses(count: number): Promise<{ walletId: string; bonusIds: string[] }> {
  const walletId = await ledger.openWallet();
  const bonusIds: string[] = [];
  for (let n = 0; n < count; n++) bonusIds.push((await ledger.run(grantTo(walletId))).id);
  return { walletId, bonusIds };
}

async function statusesOf(walletId: string): Promise<string[]> {
  const { items } = await ledger.reader.bonusesOfWallet(walletId, { limit: 50, cursor: null });
  return items.map(({ status }) => status);
}

test('the next bonus becomes active in the batch that ends the one before', async () => {
  const { walletId, bonusIds } = await walletWithBonuses(3);
  await ledger.accept(forfeit(walletId, bonusIds[0] ?? ''), forfeit(walletId, bonusIds[1] ?? ''));
  await ledger.drain([walletId]);
  expect(await statusesOf(walletId)).toEqual(['forfeited', 'forfeited', 'active']);
});

test('a bonus that is granted in the batch that ends the active one becomes active', async () => {
  const { walletId, bonusIds } = await walletWithBonuses(1);
  await ledger.accept(forfeit(walletId, bonusIds[0] ?? ''), grantTo(walletId), grantTo(walletId));
  await ledger.drain([walletId]);
  expect(await statusesOf(walletId)).toEqual(['forfeited', 'active', 'queued']);
});

test('a bonus that waits becomes active before one that is granted in the same batch', async () => {
  const { walletId, bonusIds } = await walletWithBonuses(2);
  await ledger.accept(forfeit(walletId, bonusIds[0] ?? ''), grantTo(walletId));
  await ledger.drain([walletId]);
  expect(await statusesOf(walletId)).toEqual(['forfeited', 'active', 'queued']);
});

test('the order in which bonuses are given to save does not matter', async () => {
  const { walletId } = await walletWithBonuses(2);
  const { rows } = await ledger.pool.query<BonusRow>(
    'SELECT * FROM bonuses WHERE wallet_id = $1 ORDER BY seq',
    [walletId],
  );
  const [first, second] = rows.map(toBonus);
  if (first === undefined || second === undefined) throw new Error('the bonuses are missing');
  const at = Date.now();
  const ended = { ...first, status: 'lost', balance: 0, removed: first.balance, endedAt: at } as const;
  const active = { ...second, status: 'active', activatedAt: at } as const;
  await inTransaction(ledger.pool, async (client) => {
    for (const statement of saveBonuses([active, ended], new Set())) await client.query(statement);
  });
  expect(await statusesOf(walletId)).toEqual(['lost', 'active']);
});

test('a second active bonus is refused by PostgreSQL', async () => {
  const { walletId } = await walletWithBonuses(2);
  const activate = `UPDATE bonuses SET status = 'active', activated_at = now() WHERE wallet_id = $1 AND status = 'queued'`;
  await expect(ledger.pool.query(activate, [walletId])).rejects.toMatchObject({
    code: '23505',
    constraint: 'bonuses_active',
  });
});

test('a second statement is sent only for a wallet that has another active bonus now', async () => {
  const { walletId, bonusIds } = await walletWithBonuses(2);
  const other = await walletWithBonuses(1);
  const read = async (id = ''): Promise<Bonus> => {
    const { rows } = await ledger.pool.query<BonusRow>('SELECT * FROM bonuses WHERE id = $1', [id]);
    return rows.map(toBonus)[0] ?? Promise.reject(new Error(`there is no bonus ${id}`));
  };
  const [active, queued, another] = [
    await read(bonusIds[0]),
    await read(bonusIds[1]),
    await read(other.bonusIds[0]),
  ];
  expect([active.walletId, another.walletId]).toEqual([walletId, other.walletId]);
  const statements = (...bonuses: Bonus[]) => saveBonuses(bonuses, new Set()).map(({ name }) => name);
  expect(statements(queued, another)).toEqual(['update-bonuses']);
  expect(statements(active, another)).toEqual(['update-bonuses']);
  expect(statements(active, queued)).toEqual(['update-bonuses', 'update-bonuses']);
});
