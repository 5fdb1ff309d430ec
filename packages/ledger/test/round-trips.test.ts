import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SqlWatch } from '../../../test/counts/watch-sql.ts';
import { terms } from '../../domain/test/casino.ts';
import type { Requested } from './requested.ts';
import { openLedger } from './setup.ts';
import type { TestLedger } from './setup.ts';

// docs/architecture.md, "A batch"

const sql = SqlWatch.install();
let ledger: TestLedger;
let offerId: string;
beforeAll(async () => {
  ledger = await openLedger();
  const offer = { name: 'Small', terms: terms({}), currency: null, amount: null, trigger: null };
  ({ id: offerId } = await ledger.registry.createOffer({ ...offer, createdBy: 'tester' }));
});
afterAll(() => ledger.close());

/** Round trips of the one transaction that applies these operations of a wallet. */
async function roundTripsOf(...operations: Requested[]): Promise<number> {
  const walletId = await ledger.openWallet();
  await ledger.accept(...operations.map((operation) => ({ ...operation, walletId })));
  sql.take();
  await ledger.drain([walletId]);
  const { roundTrips, transactions } = sql.take();
  expect(transactions).toBe(1);
  return roundTrips;
}

test('a batch is a transaction of two round trips, whatever its operations are', async () => {
  const deposit = { amount: 1000 };
  const bet = { kind: 'bet', reference: 'b', gameId: 'g', roundId: 'r', amount: 10 } as const;
  const grant = { kind: 'bonus_grant', amount: 500, offerId } as const;
  // connections are open, and their statements prepared
  await roundTripsOf(deposit, grant);
  expect(await roundTripsOf(deposit)).toBe(2);
  expect(await roundTripsOf(deposit, bet)).toBe(2);
  expect(await roundTripsOf(grant)).toBe(2);
  expect(await roundTripsOf(deposit, grant, grant, bet)).toBe(2);
});
