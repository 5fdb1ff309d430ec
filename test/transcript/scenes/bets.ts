import { player } from '../cast.ts';
import { MAX_AMOUNT, NOWHERE, operate, read, walletOf } from '../stage.ts';
import type { Stage } from '../stage.ts';

/** Bets, settlements and rollbacks for cash, and what the wallet's lists show of them. */
export async function playBets(stage: Stage): Promise<void> {
  const walletId = walletOf(stage, 'ada EUR');
  const bet = betsOf(stage, walletId);
  const settle = settlementsOf(stage, walletId);
  const rollBack = rollbacksOf(stage, walletId);
  await bet('b-1', 500);
  await bet('b-1', 500);
  await bet('b-1', 501);
  await settle('b-1', 's-1', 1_170);
  await settle('b-1', 's-1', 1_170);
  await settle('b-1', 's-1', 1_171);
  await settle('b-1', 's-1b', 1);
  await rollBack('b-1', 'rb-1');
  await bet('b-2', 300);
  await settle('b-2', 's-2a', 100, false);
  await rollBack('b-2', 'rb-2');
  await settle('b-2', 's-2b', 0);
  await bet('b-3', 200);
  await rollBack('b-3', 'rb-3');
  await rollBack('b-3', 'rb-3');
  await rollBack('b-3', 'rb-3b');
  await settle('b-3', 's-3', 50);
  await rollBack('b-4', 'rb-4');
  await bet('b-4', 100);
  await settle('b-4', 's-4', 100);
  await settle('b-5', 's-5', 100);
  await rollBack('s-1', 'rb-6');
  await bet('b-7', MAX_AMOUNT);
  await bet('b-8', 100, { walletId: NOWHERE });
  await bet('b/9 ', 100);
  await bet('b-10', 100, { roundId: undefined });
  await bet('b-open', 75);
  await freeze(stage, walletId);
  await lists(stage, walletId);
}

type Step = (reference: string, amount: number, more?: object) => Promise<unknown>;

function betsOf(stage: Stage, walletId: string): Step {
  return (reference, amount, more = {}) =>
    operate(stage, 'bets', {
      walletId,
      reference,
      gameId: 'book-of-gold',
      roundId: `round-${reference}`,
      amount,
      ...more,
    });
}

function settlementsOf(stage: Stage, walletId: string) {
  return (betReference: string, reference: string, amount: number, final?: boolean): Promise<unknown> =>
    operate(stage, 'settlements', { walletId, betReference, reference, amount, final });
}

function rollbacksOf(stage: Stage, walletId: string) {
  return (betReference: string, reference: string): Promise<unknown> =>
    operate(stage, 'rollbacks', { walletId, betReference, reference });
}

/** A frozen wallet takes no bets, and still gets its wins. */
async function freeze(stage: Stage, walletId: string): Promise<void> {
  const { recorder } = stage;
  await recorder.ask(`POST /v1/wallets/${walletId}/freeze`, { body: { reason: 'A pause.' } });
  await betsOf(stage, walletId)('b-11', 10);
  await settlementsOf(stage, walletId)('b-open', 's-open', 80);
  await recorder.ask(`POST /v1/wallets/${walletId}/unfreeze`, { body: { reason: 'Goes on.' } });
}

async function lists(stage: Stage, walletId: string): Promise<void> {
  const { recorder } = stage;
  const wallet = `wallets/${walletId}`;
  for (const [list, query] of [
    ['history', 'order=asc&'],
    ['bets', ''],
    ['operations', ''],
  ] as const) {
    const { body } = await recorder.ask(`GET /v1/${wallet}/${list}?${query}limit=2`);
    const next = String(body['nextCursor']);
    await recorder.ask(`GET /v1/${wallet}/${list}?${query}limit=2&cursor=${next}`);
    await read(stage, [`${wallet}/${list}?limit=1`], { as: player('ada') });
    await read(stage, [`${wallet}/${list}`], { as: player('bob') });
    await read(stage, [`wallets/${NOWHERE}/${list}`, `${wallet}/${list}?cursor=${next}x`]);
  }
  await read(stage, [
    `${wallet}/history?kind=rollback&limit=5`,
    `${wallet}/history?from=2000-01-01T00:00:00Z&to=2001-01-01T00:00:00Z`,
    `${wallet}/history?kind=nothing`,
    `${wallet}/history?order=up`,
    `${wallet}/bets?status=open`,
    `${wallet}/bets?status=rolled_back`,
    `${wallet}/bets?status=lost`,
    `${wallet}/operations?status=rejected&limit=3`,
    `${wallet}/operations?kind=settlement&limit=2`,
    `${wallet}/operations?reference=rb-3`,
    `${wallet}/bets/b-1`,
    `${wallet}/bets/b-3`,
    `${wallet}/bets/nothing`,
    `${wallet}/bets/a%20b`,
  ]);
  const zipped = { headers: { 'accept-encoding': 'gzip' } };
  await read(stage, [`${wallet}/history?limit=8`], zipped);
}
