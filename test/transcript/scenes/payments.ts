import { OPERATOR, player, SUPPORT } from '../cast.ts';
import { SENT_TRACE } from '../names.ts';
import { MAX_AMOUNT, NOWHERE, operate, openWallet, read, walletOf } from '../stage.ts';
import type { Stage } from '../stage.ts';

/** Deposits, withdrawals, transfers, payouts and adjustments, with their keys and refusals. */
export async function playPayments(stage: Stage): Promise<void> {
  await deposit(stage);
  await keys(stage);
  await withdraw(stage);
  await transfer(stage);
  await payOut(stage);
  await adjust(stage);
  await reachTheLimit(stage);
}

async function deposit(stage: Stage): Promise<void> {
  const { recorder } = stage;
  const walletId = walletOf(stage, 'ada EUR');
  const traceparent = `00-${SENT_TRACE}-00f067aa0ba902b7-01`;
  const body = { walletId, amount: 100_000, reference: 'psp-1', metadata: { method: 'card' } };
  const { id } = await operate(stage, 'deposits', body, { headers: { traceparent } });
  await read(stage, [`operations/${id}`]);
  await read(stage, [`operations/${id}`], { as: OPERATOR });
  await read(stage, [`operations/${id}`], { as: player('ada') });
  await read(stage, [`operations/${id}`], { as: player('bob') });
  await read(stage, [`operations/${NOWHERE}`, 'operations/nothing']);
  for (const prefer of [
    'respond-async, wait=30',
    'wait="30"',
    'wait=0',
    'wait=soon',
    'wait=500',
    'WAIT=30',
  ]) {
    const queued = await recorder.ask('POST /v1/deposits', {
      body: { walletId, amount: 10 },
      headers: { prefer },
    });
    await recorder.untilEnded(queued.id);
  }
  const body60 = `{"walletId":"${walletId}","amount":60.0,"reference":"exact"}`;
  await recorder.ask('POST /v1/deposits', { body: body60, wait: true });
  for (const amount of [0, -1, 1.5, MAX_AMOUNT + 1, '5', null])
    await recorder.ask('POST /v1/deposits', { body: { walletId, amount } });
  await recorder.ask('POST /v1/deposits', { body: { walletId: NOWHERE, amount: 5 } });
  await recorder.ask('POST /v1/deposits', { body: { walletId, amount: 5 }, as: SUPPORT });
  await recorder.ask('POST /v1/deposits', { body: { walletId, amount: 5 }, as: player('ada') });
}

async function keys(stage: Stage): Promise<void> {
  const walletId = walletOf(stage, 'ada EUR');
  const body = { walletId, amount: 500, reference: 'psp-2' };
  await operate(stage, 'deposits', body, { key: 'k-1' });
  await operate(stage, 'deposits', body, { key: 'k-1' });
  await stage.recorder.ask('POST /v1/deposits', { body });
  await operate(stage, 'deposits', { ...body, pending: false, metadata: {} }, { key: 'k-1' });
  await operate(stage, 'deposits', { ...body, amount: 501 }, { key: 'k-1' });
  await operate(stage, 'deposits', { ...body, amount: 501, metadata: { a: 1 } });
  await operate(stage, 'deposits', { walletId, amount: 500 }, { key: 'k-1' });
  await operate(stage, 'withdrawals', { walletId, amount: 500 }, { key: 'k-1' });
  await operate(stage, 'deposits', { walletId, amount: 7 }, { key: 'k-2' });
  await operate(stage, 'deposits', { ...body }, { key: 'k-2' });
  await operate(stage, 'deposits', { walletId, amount: 7 }, { key: 'clé' });
  await operate(stage, 'deposits', { walletId, amount: 7 }, { key: 'k'.repeat(256) });
}

async function withdraw(stage: Stage): Promise<void> {
  const { recorder } = stage;
  const walletId = walletOf(stage, 'ada EUR');
  await operate(stage, 'withdrawals', { walletId, amount: 2_500, reference: 'out-1' });
  await operate(stage, 'withdrawals', { walletId, amount: 900_000, reference: 'out-2' });
  await operate(stage, 'withdrawals', { walletId, amount: 900_000, reference: 'out-2' });
  await recorder.ask(`POST /v1/wallets/${walletId}/freeze`, { body: { reason: 'A check.' } });
  await operate(stage, 'withdrawals', { walletId, amount: 1 });
  await operate(stage, 'deposits', { walletId, amount: 1 });
  await recorder.ask(`POST /v1/wallets/${walletId}/unfreeze`, { body: { reason: 'Checked.' } });
}

async function transfer(stage: Stage): Promise<void> {
  const [fromWalletId, toWalletId] = [walletOf(stage, 'ada EUR'), walletOf(stage, 'bob EUR')];
  const body = { fromWalletId, toWalletId, amount: 1_500, reference: 'gift-1' };
  const { id } = await operate(stage, 'transfers', body);
  await operate(stage, 'transfers', body);
  await read(stage, [`operations/${id}`], { as: player('bob') });
  await operate(stage, 'transfers', { ...body, reference: 'gift-2', toWalletId: fromWalletId });
  await operate(stage, 'transfers', { ...body, reference: 'gift-3', toWalletId: walletOf(stage, 'ada USD') });
  await operate(stage, 'transfers', { ...body, reference: 'gift-4', toWalletId: NOWHERE });
  await operate(stage, 'transfers', { ...body, reference: 'gift-5', amount: MAX_AMOUNT });
  await operate(stage, 'transfers', { ...body, reference: 'gift-1', amount: 1_501 });
}

async function payOut(stage: Stage): Promise<void> {
  const walletId = walletOf(stage, 'bob EUR');
  const body = { walletId, reference: 'jackpot-1', amount: 25_000, gameId: 'book-of-gold', roundId: 'r-1' };
  await operate(stage, 'payouts', body);
  await operate(stage, 'payouts', body);
  await operate(stage, 'payouts', { walletId, reference: 'jackpot-2', amount: 1 });
  await operate(stage, 'payouts', { walletId, amount: 1 });
}

async function adjust(stage: Stage): Promise<void> {
  const walletId = walletOf(stage, 'bob EUR');
  const body = {
    walletId,
    direction: 'credit',
    amount: 300,
    reason: 'A round was lost.',
    reference: 'ticket-1',
  };
  const as = OPERATOR;
  await operate(stage, 'adjustments', body, { as });
  await operate(stage, 'adjustments', body, { as });
  await operate(stage, 'adjustments', { ...body, direction: 'debit', reference: 'ticket-2' }, { as });
  const tooMuch = { ...body, direction: 'debit', amount: 9_000_000, reference: 'ticket-3' };
  await operate(stage, 'adjustments', tooMuch, { as });
  await operate(stage, 'adjustments', { ...body, reason: 'Another.' }, { as });
  await operate(stage, 'adjustments', { ...body, direction: 'up', reference: 'ticket-4' }, { as });
  await operate(stage, 'adjustments', { ...body, reference: 'ticket-5' });
}

async function reachTheLimit(stage: Stage): Promise<void> {
  const walletId = await openWallet(stage, 'rich EUR');
  await operate(stage, 'deposits', { walletId, amount: MAX_AMOUNT });
  await operate(stage, 'deposits', { walletId, amount: 1 });
  await operate(stage, 'payouts', { walletId, amount: 1, reference: 'one-more' });
}
