import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { prove } from '@croupier/testing/proof';
import type { Decision, Terms, Wallet } from '../src/index.ts';
import { decide } from '../src/index.ts';
import { anyHistory, anyTerms, emptyWorkingSet, play } from './histories.ts';
import { checkWorkingSet, checkEffect, deepFreeze, grandTotal } from './invariants.ts';
import { Casino } from './casino.ts';

// fast-check prints the seed of a failure; `npm run prove -- --seed <it>` repeats it.

test('after every operation the invariants hold', async () => {
  await prove(150, (runs) =>
    fc.assert(
      fc.property(anyHistory, (history) => {
        let before: ReadonlyMap<string, Wallet> = new Map(emptyWorkingSet(history).wallets);
        const workingSet = play(history, (now, _, decision) => {
          if (decision.status !== 'rejected') checkEffect(before, decision);
          before = new Map(now.wallets);
          checkWorkingSet(now);
        });
        expect(grandTotal(workingSet.decisions.values(), workingSet)).toBe(0);
      }),
      runs,
    ),
  );
});

test('a decision is pure: it changes nothing that it is given, and is the same when it is taken again', async () => {
  await prove(40, (runs) =>
    fc.assert(
      fc.property(anyHistory, (history) => {
        const decisions: Decision[] = [];
        const first = play(history, (_, __, decision) => decisions.push(deepFreeze(decision)));
        const again: Decision[] = [];
        const second = play(history, (workingSet, operation, decision) => {
          again.push(decision);
          const inputs = deepFreeze(workingSet.inputsOf(operation));
          expect(decide(operation, inputs)).toEqual(
            decide(structuredClone(operation), structuredClone(inputs)),
          );
        });
        expect(again).toEqual(decisions);
        expect(second.wallets).toEqual(first.wallets);
      }),
      runs,
    ),
  );
});

test('a history in batches, stored and read back between them, gives the same end', async () => {
  await prove(40, (runs) =>
    fc.assert(
      fc.property(anyHistory, fc.infiniteStream(fc.nat({ max: 6 })), (history, sizes) => {
        let left = 0;
        const batched = play(history, (workingSet) => {
          left -= 1;
          if (left > 0) return;
          left = sizes.next().value ?? 1;
          for (const map of [workingSet.wallets, workingSet.bonuses, workingSet.holds] as Map<
            string,
            object
          >[]) {
            for (const [id, value] of map) map.set(id, JSON.parse(JSON.stringify(value)) as object);
          }
        });
        const whole = play(history, () => {});
        for (const map of ['wallets', 'bonuses', 'holds', 'decisions'] as const) {
          expect(JSON.stringify([...batched[map]])).toBe(JSON.stringify([...whole[map]]));
        }
      }),
      runs,
    ),
  );
});

test('a rollback of everything returns to the start', async () => {
  const stakes = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom('slots', 'table', 'live', 'other')),
    {
      minLength: 1,
      maxLength: 20,
    },
  );
  await prove(200, (runs) =>
    fc.assert(
      fc.property(
        anyTerms,
        stakes,
        fc.nat({ max: 2000 }),
        fc.infiniteStream(fc.nat()),
        (drawn, bets, cash, order) => {
          const [casino, id] = funded(drawn, cash);
          const start = { money: casino.money, bonus: casino.bonus(id) };
          const placed = bets
            .map(([amount, gameId], i) => ({ reference: `b${i}`, amount, gameId }))
            .filter((request) => casino.tries({ kind: 'bet', roundId: 'r', ...request }) === 'applied');
          const shuffled = placed
            .map((request) => ({ ...request, at: order.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at);
          for (const { reference } of shuffled) casino.rollback(reference);
          const { staked, returned } = casino.bonus(id);
          expect([casino.money, { ...casino.bonus(id), staked: 0, returned: 0 }]).toEqual([
            start.money,
            start.bonus,
          ]);
          expect(returned).toBe(staked);
        },
      ),
      runs,
    ),
  );
});

/** A bonus that a rollback cannot end: it has no time, and is not bust while all of it is there. */
function funded(drawn: Terms, cash: number): [Casino, string] {
  const casino = new Casino();
  if (cash > 0) casino.deposit(cash);
  const id = casino.grant({ ...drawn, bustBelow: undefined, expiresInSeconds: undefined }, 500, cash);
  return [casino, id];
}
