import { player } from '../cast.ts';
import type { Json } from '../http.ts';
import { itemsOf, NOWHERE, openWallet, operate, read, walletOf } from '../stage.ts';
import type { Stage } from '../stage.ts';

/** Batches of every kind, with items that are refused among others. */
export async function playBatches(stage: Stage): Promise<void> {
  const walletId = await openWallet(stage, 'bea EUR');
  await everyKind(stage, walletId);
  await faults(stage, walletId);
}

async function everyKind(stage: Stage, walletId: string): Promise<void> {
  const { recorder } = stage;
  await operate(stage, 'deposits', { walletId, amount: 5_000 });
  const held = await operate(stage, 'withdrawals', { walletId, amount: 100, pending: true });
  const other = await operate(stage, 'deposits', { walletId, amount: 200, pending: true });
  const round = { gameId: 'roulette', roundId: 'batch' };
  const operations = [
    { kind: 'deposit', walletId, amount: 1_000, reference: 'batch-in' },
    { kind: 'withdrawal', walletId, amount: 300, idempotencyKey: 'own-key' },
    { kind: 'transfer', fromWalletId: walletId, toWalletId: walletOf(stage, 'bob EUR'), amount: 250 },
    { kind: 'bet', walletId, reference: 'bb-1', amount: 500, ...round },
    { kind: 'settlement', walletId, betReference: 'bb-1', reference: 'bs-1', amount: 750 },
    { kind: 'bet', walletId, reference: 'bb-2', amount: 40, ...round },
    { kind: 'rollback', walletId, betReference: 'bb-2', reference: 'br-2' },
    { kind: 'payout', walletId, reference: 'bp-1', amount: 60 },
    { kind: 'complete', operationId: held.id, amount: 60 },
    { kind: 'revert', operationId: other.id },
  ];
  const { body } = await recorder.ask('POST /v1/batches', { body: { operations }, key: 'batch-1' });
  await untilAllEnded(stage, body);
  await recorder.ask('POST /v1/batches', { body: { operations }, key: 'batch-1' });
  await read(stage, [`wallets/${walletId}/history?limit=200&order=asc`, `wallets/${walletId}`]);
}

async function untilAllEnded({ recorder }: Stage, body: Json): Promise<void> {
  for (const { id } of itemsOf(body)) if (typeof id === 'string') await recorder.untilEnded(id);
}

async function faults(stage: Stage, walletId: string): Promise<void> {
  const { recorder } = stage;
  const good = { kind: 'deposit', walletId, amount: 10, reference: 'among-bad' };
  const operations = [
    { ...good, amount: 0 },
    good,
    { ...good, reference: 'batch-in' },
    { kind: 'deposit', walletId: NOWHERE, amount: 10 },
    { kind: 'bonus_grant', walletId },
    { kind: 'withdrawal', walletId, amount: 9_000_000 },
    { kind: 'complete', operationId: NOWHERE },
    { ...good, color: 'red' },
    { ...good, idempotencyKey: '' },
    7,
  ];
  const { body } = await recorder.ask('POST /v1/batches', { body: { operations } });
  await untilAllEnded(stage, body);
  await recorder.ask('POST /v1/batches', { body: { operations: [] } });
  await recorder.ask('POST /v1/batches', { body: { operations: Array.from({ length: 1001 }, () => 0) } });
  await recorder.ask('POST /v1/batches', { body: { operations: [good] }, key: 'k'.repeat(251) });
  await recorder.ask('POST /v1/batches', { body: { operations: [good] }, as: player('bea') });
  const twice = `{"operations":[{"kind":"deposit","walletId":"${walletId}","amount":1,"amount":2}]}`;
  await recorder.ask('POST /v1/batches', { body: twice });
}
