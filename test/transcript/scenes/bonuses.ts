import { MARKETING, player, SUPPORT } from '../cast.ts';
import { itemsOf, MAX_AMOUNT, NOWHERE, openWallet, operate, read, walletOf } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { TERMS } from './offers.ts';

/** Bonuses granted, played to each of their ends, and those that a deposit triggers. */
export async function playBonuses(stage: Stage): Promise<void> {
  const walletId = walletOf(stage, 'cleo EUR');
  await operate(stage, 'deposits', { walletId, amount: 10_000 });
  await refuseGrants(stage, walletId);
  await complete(stage, walletId);
  await lose(stage, walletId);
  await expire(stage, walletId);
  await forfeit(stage, walletId);
  await lockTheDeposit(stage);
  await fillTheQueue(stage);
  await trigger(stage);
}

async function offer(stage: Stage, terms: object, more: object = {}): Promise<string> {
  const body = { name: 'Bonus', currency: 'EUR', terms: { ...TERMS, ...terms }, ...more };
  return (await stage.recorder.ask('POST /v1/offers', { body })).id;
}

async function grant(stage: Stage, walletId: string, offerId: string, more: object = {}): Promise<string> {
  return (await operate(stage, 'bonuses', { walletId, offerId, ...more })).id;
}

async function bet(stage: Stage, walletId: string, reference: string, more: object = {}): Promise<void> {
  const round = { gameId: 'book-of-gold', roundId: `round-${reference}`, amount: 1_000 };
  await operate(stage, 'bets', { walletId, reference, ...round, ...more });
}

async function settle(stage: Stage, walletId: string, betReference: string, amount: number): Promise<void> {
  await operate(stage, 'settlements', { walletId, betReference, reference: `win-${betReference}`, amount });
}

async function refuseGrants(stage: Stage, walletId: string): Promise<void> {
  const open = await offer(stage, {});
  const dollars = await offer(stage, {}, { currency: 'USD', amount: 500 });
  const archived = await offer(stage, {}, { amount: 500 });
  await stage.recorder.ask(`POST /v1/offers/${archived}/archive`, { body: {} });
  await grant(stage, walletId, open);
  await grant(stage, walletId, NOWHERE, { amount: 5 });
  await grant(stage, NOWHERE, open, { amount: 5 });
  await grant(stage, walletId, dollars);
  await grant(stage, walletId, archived);
  await grant(stage, walletId, open, { amount: 0 });
  const huge = await offer(stage, { wagering: { ...TERMS.wagering, multiplier: 1000 } });
  await grant(stage, walletId, huge, { amount: MAX_AMOUNT });
  await operate(stage, 'bonuses', { walletId, offerId: open, amount: 5 }, { as: SUPPORT });
}

/** Completed with a part converted; the next in the queue begins, and is forfeited. */
async function complete(stage: Stage, walletId: string): Promise<void> {
  const limits = { maxConversion: 1_500, maxBet: 1_500, excludedGames: ['banned'], expiresInSeconds: 86_400 };
  const offerId = await offer(
    stage,
    { ...limits, gameContributions: { 'book-of-gold': 50 } },
    { amount: 2_000 },
  );
  const reference = 'bonus-1';
  const id = await grant(stage, walletId, offerId, { reference });
  await grant(stage, walletId, offerId, { reference });
  await grant(stage, walletId, offerId, { reference, amount: 1 });
  const next = await grant(stage, walletId, offerId, { amount: 900 });
  await bet(stage, walletId, 'c-1', { gameId: 'banned' });
  await bet(stage, walletId, 'c-2', { amount: 1_501 });
  for (const reference of ['c-3', 'c-4', 'c-5']) await bet(stage, walletId, reference);
  await settle(stage, walletId, 'c-3', 0);
  await operate(stage, 'rollbacks', { walletId, betReference: 'c-4', reference: 'undo-c-4' });
  await bet(stage, walletId, 'c-6', { gameId: 'roulette', amount: 500 });
  await bet(stage, walletId, 'c-7', { gameId: 'unknown', amount: 10 });
  await read(stage, [`bonuses/${id}`, `bonuses/${id}/explain`], { as: player('cleo') });
  for (const reference of ['c-5', 'c-6', 'c-7']) await settle(stage, walletId, reference, 700);
  for (const reference of ['c-8', 'c-9']) {
    await bet(stage, walletId, reference);
    await settle(stage, walletId, reference, 400);
  }
  await read(stage, [`bonuses/${id}`, `bonuses/${id}/explain?limit=3`]);
  await views(stage, { walletId, id, next });
}

async function views(stage: Stage, ids: { walletId: string; id: string; next: string }): Promise<void> {
  const { recorder } = stage;
  const { walletId, id, next } = ids;
  await recorder.ask(`GET /v1/bonuses/${id}`, { as: MARKETING });
  await recorder.ask(`GET /v1/bonuses/${id}/explain`, { as: player('bob') });
  await recorder.ask(`GET /v1/bonuses/${id}`, { as: player('bob') });
  await recorder.ask(`GET /v1/operations/${id}`, { as: MARKETING });
  await read(stage, [`bonuses/${NOWHERE}`, 'bonuses/nothing', `bonuses/${NOWHERE}/explain`]);
  await read(stage, [`wallets/${NOWHERE}/bonuses`]);
  const { body } = await recorder.ask(`GET /v1/wallets/${walletId}/bonuses?limit=1`, { as: MARKETING });
  await recorder.ask(`GET /v1/wallets/${walletId}/bonuses?cursor=${String(body['nextCursor'])}`);
  const reason = 'The player asked for it.';
  await operate(stage, `bonuses/${next}/forfeit`, { reason });
  await operate(stage, `bonuses/${next}/forfeit`, { reason });
  await operate(stage, `bonuses/${NOWHERE}/forfeit`, { reason });
  await operate(stage, `bonuses/${next}/forfeit`, {});
  await operate(stage, `bonuses/${next}/forfeit`, { reason }, { as: player('cleo') });
}

async function lose(stage: Stage, walletId: string): Promise<void> {
  const terms = { funding: 'bonus_first', wagering: { multiplier: 50, base: 'bonus', counts: 'bonus' } };
  const offerId = await offer(stage, { ...terms, bustBelow: 10 }, { amount: 600 });
  const id = await grant(stage, walletId, offerId);
  await bet(stage, walletId, 'l-1', { amount: 250 });
  await settle(stage, walletId, 'l-1', 125);
  await bet(stage, walletId, 'l-2', { amount: 470 });
  await settle(stage, walletId, 'l-2', 0);
  await read(stage, [`bonuses/${id}/explain`]);
}

async function expire(stage: Stage, walletId: string): Promise<void> {
  const offerId = await offer(stage, { funding: 'proportional', expiresInSeconds: 2 }, { amount: 300 });
  const id = await grant(stage, walletId, offerId);
  await stage.recorder.until(`GET /v1/bonuses/${id}`, ({ status }) => status === 'expired');
  await read(stage, [`bonuses/${id}`, `bonuses/${id}/explain`, `wallets/${walletId}/operations?limit=1`]);
}

/** By a withdrawal, with a bet still open. */
async function forfeit(stage: Stage, walletId: string): Promise<void> {
  const offerId = await offer(stage, { funding: 'proportional' }, { amount: 400 });
  const id = await grant(stage, walletId, offerId);
  await bet(stage, walletId, 'f-1', { amount: 200 });
  await operate(stage, 'withdrawals', { walletId, amount: 100 });
  await settle(stage, walletId, 'f-1', 300);
  await read(stage, [`bonuses/${id}/explain`]);
  for (const amount of [150, 250]) await grant(stage, walletId, offerId, { amount });
}

async function lockTheDeposit(stage: Stage): Promise<void> {
  const walletId = walletOf(stage, 'bob EUR');
  const wagering = { multiplier: 2, base: 'deposit_and_bonus', counts: 'cash' };
  const offerId = await offer(stage, { wagering }, { amount: 100 });
  await grant(stage, walletId, offerId);
  const id = await grant(stage, walletId, offerId, { depositAmount: 1_000 });
  await operate(stage, 'withdrawals', { walletId, amount: 10 });
  await operate(stage, `bonuses/${id}/forfeit`, { reason: 'Enough.' });
  await operate(stage, 'withdrawals', { walletId, amount: 10 });
}

/** One is active, twenty wait, the next is refused. */
async function fillTheQueue(stage: Stage): Promise<void> {
  const walletId = await openWallet(stage, 'queue EUR');
  const offerId = await offer(stage, {}, { amount: 10 });
  for (let n = 0; n < 22; n++) await grant(stage, walletId, offerId, { reference: `bonus-${n}` });
}

/** In a currency of its own, so that no other deposit triggers anything. */
async function trigger(stage: Stage): Promise<void> {
  const { recorder } = stage;
  const walletId = walletOf(stage, 'ada GBP');
  const match = { on: 'deposit', matchPercent: 50, maxAmount: 2_000, minDeposit: 1_000 };
  await offer(stage, {}, { currency: 'GBP', trigger: match });
  await offer(stage, {}, { currency: 'GBP', trigger: { ...match, matchPercent: 10, firstOnly: true } });
  await operate(stage, 'deposits', { walletId, amount: 3_000, reference: 'first' });
  const grants = `wallets/${walletId}/operations?kind=bonus_grant`;
  const untilGrants = (count: number, status: string): Promise<void> =>
    recorder.until(`GET /v1/${grants}&status=${status}`, (body) => itemsOf(body).length === count);
  await untilGrants(2, 'applied');
  const { id } = await operate(stage, 'deposits', { walletId, amount: 900_000, pending: true });
  await operate(stage, `operations/${id}/complete`, { amount: 5_000 });
  await untilGrants(3, 'applied');
  await read(stage, [`wallets/${walletId}/bonuses`]);
  // the withdrawal is accepted before the deposit can trigger anything
  const operations = [
    { kind: 'deposit', walletId, amount: 2_000, reference: 'second' },
    { kind: 'withdrawal', walletId, amount: 100, reference: 'out' },
  ];
  await recorder.ask('POST /v1/batches', { body: { operations } });
  await untilGrants(1, 'rejected');
  await read(stage, [grants]);
}
