import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { NewOperation } from '@croupier/ledger';
import fc from 'fast-check';
import { prove } from '@croupier/testing/proof';
import { anyHistory } from '../../domain/test/histories.ts';
import { processWallets, walletsBehind } from '../src/index.ts';
import type { BatchResult } from '../src/index.ts';
import { record } from '../../ledger/test/histories.ts';
import { openLedger } from '../../ledger/test/setup.ts';
import type { TestLedger } from '../../ledger/test/setup.ts';

let ledger: TestLedger;
beforeAll(async () => {
  ledger = await openLedger();
  for (const game of ['slots', 'table', 'live'])
    await ledger.registry.putGame(game, { category: game, name: null });
});
afterAll(() => ledger.close());

/** Processes these wallets to the end, so many entries at a time. */
async function drain(walletIds: string[], entriesPerWallet: number): Promise<BatchResult[]> {
  const done: BatchResult[] = [];
  for (let left = walletIds; left.length > 0;) {
    const processed = await processWallets(ledger.pool, left, { entriesPerWallet, grant: async () => {} });
    done.push(processed);
    left = [...processed.requeue, ...processed.lockedElsewhere];
  }
  return done;
}

async function settledBets(
  walletIds: string[],
): Promise<{ finals: number; contribution: number; won: number }> {
  const { rows } = await ledger.pool.query<{ finals: number; contribution: number; won: number }>(
    `SELECT count(*) AS finals, coalesce(sum(contribution), 0)::int8 AS contribution, coalesce(sum(won), 0)::int8 AS won
      FROM bets WHERE wallet_id = ANY($1::uuid[]) AND status = 'settled'`,
    [walletIds],
  );
  return rows[0] ?? { finals: 0, contribution: 0, won: 0 };
}

test('any history is processed once, by two at a time and in pages of any size', async () => {
  const size = fc.integer({ min: 1, max: 12 });
  await prove(30, (runs) =>
    fc.assert(
      fc.asyncProperty(anyHistory, size, size, async (history, one, other) => {
        const { walletIds, book } = await record(ledger, history);
        const both = await Promise.all([drain(walletIds, one), drain([...walletIds].reverse(), other)]);
        const all = both.flat();
        const finals = all.flatMap(({ settled }) => settled).filter(({ final }) => final);
        expect({
          finals: finals.length,
          contribution: finals.reduce((sum, { contribution }) => sum + contribution, 0),
          won: finals.reduce((sum, { won }) => sum + won, 0),
        }).toEqual(await settledBets(walletIds));
        const ended = [...book.bonuses.values()].filter(({ endedAt }) => endedAt !== null);
        expect(all.flatMap((processed) => processed.ended)).toHaveLength(ended.length);
        expect((await drain(walletIds, 5)).flatMap(({ settled }) => settled)).toEqual([]);
      }),
      runs,
    ),
  );
  for await (const page of walletsBehind(ledger.pool, 10)) expect(page).toEqual([]);
}, 120_000);

test('a wallet that is held by another is left to it', async () => {
  const [held, free] = [await ledger.openWallet(), await ledger.openWallet()];
  await ledger.run({ kind: 'deposit', walletId: held, amount: 1 });
  await ledger.run({ kind: 'deposit', walletId: free, amount: 1 });
  await drain([held, free], 10);
  const client = await ledger.pool.connect();
  await client.query('BEGIN');
  await client.query('SELECT FROM pipeline_progress WHERE wallet_id = $1 FOR UPDATE', [held]);
  const processed = await processWallets(ledger.pool, [held, free], {
    entriesPerWallet: 10,
    grant: async () => {},
  });
  expect([...processed.lockedElsewhere]).toEqual([held]);
  await client.query('ROLLBACK');
  client.release();
});

test('a grant that cannot be asked for leaves the deposit for the next time', async () => {
  const trigger = { on: 'deposit' as const, matchPercent: 100, maxAmount: 500, minDeposit: 1 };
  const terms = {
    wagering: { multiplier: 1, base: 'bonus' as const, counts: 'all' as const },
    funding: 'cash_first' as const,
    contributions: { default: 100 },
  };
  await ledger.registry.createOffer({
    name: 'o',
    terms,
    currency: null,
    amount: null,
    trigger,
    createdBy: 'tester',
  });
  const walletId = await ledger.openWallet();
  const deposit = await ledger.run({ kind: 'deposit', walletId, amount: 100 });
  const refuse = () => Promise.reject(new Error('away'));
  await expect(
    processWallets(ledger.pool, [walletId], { entriesPerWallet: 10, grant: refuse }),
  ).rejects.toThrow('away');
  const asked: string[] = [];
  const options = {
    entriesPerWallet: 10,
    grant: async (grants: NewOperation[]) =>
      void asked.push(...grants.map(({ keys }) => keys.idempotencyKey ?? '')),
  };
  expect(await processWallets(ledger.pool, [walletId], options)).toMatchObject({ granted: 1 });
  expect(await processWallets(ledger.pool, [walletId], options)).toMatchObject({ granted: 0 });
  expect(asked).toEqual([expect.stringMatching(new RegExp(`^§trigger:.*:${deposit.id}$`))]);
});
