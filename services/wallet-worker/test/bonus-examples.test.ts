import type { OperationView } from '@croupier/contracts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Requested } from '../../../packages/ledger/test/requested.ts';
import { EXAMPLES } from '../../../test/bonus-examples.ts';
import type { Step } from '../../../test/bonus-examples.ts';
import { TestWorkers } from './setup.ts';

let system: TestWorkers;
beforeAll(async () => {
  system = await TestWorkers.start(2);
  for (const game of ['slots', 'table', 'live'])
    await system.registry.putGame(game, { category: game, name: null });
});
afterAll(() => system.stop());

/** Each job comes twice, the first time late, and behind those of others that came after it. */
function sabotage(): void {
  const held: (() => Promise<unknown>)[] = [];
  system.deliver = async (add) => {
    held.push(add);
    const late = held.length > 2 ? held.splice(Math.floor(Math.random() * held.length), 1) : [];
    await Promise.all(late.map((one) => one()));
    await add();
  };
}

async function requestOf(walletId: string, { does }: Step): Promise<Requested> {
  switch (does.kind) {
    case 'deposit':
    case 'withdrawal':
      return { kind: does.kind, walletId, amount: does.amount, pending: does.pending ?? false };
    case 'grant': {
      const offer = {
        name: 'an example',
        terms: does.terms,
        currency: 'EUR',
        amount: null,
        trigger: null,
        createdBy: 'tester',
      };
      const { id } = await system.registry.createOffer(offer);
      return { kind: 'bonus_grant', walletId, amount: does.amount, payload: { offerId: id } };
    }
    case 'bet':
      return {
        kind: 'bet',
        walletId,
        reference: does.reference,
        gameId: does.game,
        roundId: 'r',
        amount: does.amount,
      };
    case 'settle':
      return {
        kind: 'settlement',
        walletId,
        betReference: does.bet,
        reference: `s-${does.bet}`,
        amount: does.amount,
        final: true,
      };
    case 'rollback':
      return { kind: 'rollback', walletId, betReference: does.bet, reference: `r-${does.bet}` };
  }
}

test.each(EXAMPLES)(
  '$name, with every job doubled, late and shuffled',
  async ({ name, steps }) => {
    sabotage();
    // other players keep the queues busy, so that there is something to be shuffled with
    const others = await Promise.all([1, 2, 3].map((n) => system.openWallet(`${name} ${n}`)));
    const walletId = await system.openWallet(name);
    for (const step of steps) {
      void system.accept(...others.map((id) => ({ walletId: id, amount: 1 })));
      const operation: OperationView = await system.run(await requestOf(walletId, step));
      expect({ say: step.say, refused: operation.rejection?.code }).toEqual({
        say: step.say,
        refused: step.refused,
      });
      await expectState(walletId, step);
    }
  },
  120_000,
);

async function expectState(walletId: string, { say, cash, bonus, reserved, bonuses }: Step): Promise<void> {
  const wallet = (await system.reader.wallet(walletId))?.wallet;
  const granted = await system.reader.bonusesOfWallet(walletId, { limit: 200, cursor: null });
  const statuses = granted.items.map(({ status }) => status);
  expect({
    say,
    cash: cash === undefined ? cash : wallet?.cash,
    bonus: bonus === undefined ? bonus : wallet?.bonus,
    reserved: reserved === undefined ? reserved : wallet?.reserved,
    bonuses: bonuses === undefined ? bonuses : statuses,
  }).toEqual({ say, cash, bonus, reserved, bonuses });
}
