import { afterEach, expect, test } from '@jest/globals';
import { reconcile } from '@croupier/ledger';
import { eventually } from '@croupier/testing';
import { TestWorkers } from './setup.ts';
import type { Delivery } from './setup.ts';

let system: TestWorkers;
afterEach(() => system.stop());

const COUNT = 200;

/** Deposits of 1, 2, 3 … on one wallet, sent without waiting. */
async function sendInOrder(walletId: string): Promise<void> {
  const sent = Array.from({ length: COUNT }, (_, i) =>
    system.accept({ walletId, amount: i + 1, reference: `d${i}` }),
  );
  await Promise.all(sent);
}

async function expectInOrder(walletId: string): Promise<void> {
  await eventually(async () => expect((await system.reader.wallet(walletId))?.wallet.version).toBe(COUNT), {
    timeoutMs: 20_000,
  });
  const query = { limit: 200, cursor: null, order: 'asc' as const, kind: null, from: null, to: null };
  const { items } = await system.reader.history(walletId, query);
  expect(items.map(({ version }) => version)).toEqual(Array.from({ length: COUNT }, (_, i) => i + 1));
  expect(items.map(({ amount }) => amount)).toEqual(Array.from({ length: COUNT }, (_, i) => i + 1));
  expect(items.at(-1)?.balances.cash).toBe((COUNT * (COUNT + 1)) / 2);
  expect((await reconcile(system.pool)).checks.filter(({ ok }) => !ok)).toEqual([]);
}

/** Holds jobs back and lets them go in another order. */
function shuffled(): Delivery {
  const held: (() => Promise<unknown>)[] = [];
  return async (add) => {
    held.unshift(add);
    if (held.length >= 3) await held.splice(Math.floor(held.length / 2), 1)[0]?.();
  };
}

const twice: Delivery = async (add) => Promise.all([add(), add()]);
const never: Delivery = async () => {};

test.each([
  ['as they come', 1, (add: () => Promise<unknown>) => add()],
  ['as they come, to two workers', 2, (add: () => Promise<unknown>) => add()],
  ['twice, to two workers', 2, twice],
  ['shuffled and some never, to two workers', 2, shuffled()],
  ['never', 1, never],
])(
  'operations of one wallet apply in accept order when jobs are delivered %s',
  async (_, workers, deliver) => {
    system = await TestWorkers.start(workers);
    system.deliver = deliver;
    const walletId = await system.openWallet('p1');
    await sendInOrder(walletId);
    await expectInOrder(walletId);
  },
);
