import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { changeJournal } from '@croupier/testing';
import { terms } from '../../domain/test/casino.ts';
import { applyQueued } from '../src/index.ts';
import { openLedger } from './setup.ts';
import type { TestLedger } from './setup.ts';

let ledger: TestLedger;
let offerId: string;
beforeAll(async () => {
  ledger = await openLedger();
  const offer = { name: 'Small', terms: terms({}), currency: null, amount: null, trigger: null };
  ({ id: offerId } = await ledger.registry.createOffer({ ...offer, createdBy: 'tester' }));
});
afterAll(() => ledger.close());

test.each([
  ['not JSON', '{"offerId":'],
  ['without an offer', '{}'],
  ['with an id that is not a UUID', '{"offerId":"x"}'],
])('a grant whose row is damaged, %s, fails alone', async (_what, payload) => {
  const [damaged, other] = [await ledger.openWallet(), await ledger.openWallet()];
  const [accepted] = await ledger.accept({ kind: 'bonus_grant', walletId: damaged, amount: 5, offerId });
  await ledger.accept({ walletId: other, amount: 5 });
  if (accepted === undefined || !('operation' in accepted)) throw new Error(JSON.stringify(accepted));
  const { id } = accepted.operation;
  await changeJournal(ledger.url, 'UPDATE operations SET payload = $2 WHERE id = $1', [id, payload]);
  // a fault of that operation by its id, which is what quarantines it, and not of the batch's infrastructure
  await expect(applyQueued(ledger.pool, [damaged, other], { limit: 50 })).rejects.toMatchObject({
    name: 'OperationFault',
    operationId: id,
  });
  await ledger.drain([other]);
  expect((await ledger.reader.wallet(other))?.wallet.cash).toBe(5);
});
