import { player } from '../cast.ts';
import { NOWHERE, operate, read, walletOf } from '../stage.ts';
import type { Stage } from '../stage.ts';

/** Pending operations: completed, completed for less, reverted, expired, and too late for either. */
export async function playHolds(stage: Stage): Promise<void> {
  const walletId = walletOf(stage, 'ada EUR');
  const toWalletId = walletOf(stage, 'bob EUR');
  const kinds: [path: string, body: object][] = [
    ['deposits', { walletId }],
    ['withdrawals', { walletId }],
    ['transfers', { fromWalletId: walletId, toWalletId }],
  ];
  for (const [path, body] of kinds) {
    await complete(stage, path, body);
    await revert(stage, path, body);
  }
  for (const [path, body] of kinds) await expire(stage, path, body);
  await read(stage, [
    `wallets/${walletId}/history?kind=expire`,
    `wallets/${toWalletId}/operations?kind=expire`,
  ]);
  await refuse(stage, walletId);
}

async function hold(stage: Stage, path: string, body: object): Promise<string> {
  const pending = { ...body, amount: 1_000, pending: true, expiresInSeconds: 3_600 };
  return (await operate(stage, path, pending)).id;
}

async function complete(stage: Stage, path: string, body: object): Promise<void> {
  const whole = await hold(stage, path, body);
  await operate(stage, `operations/${whole}/complete`, {});
  await read(stage, [`operations/${whole}`]);
  const part = await hold(stage, path, body);
  await operate(stage, `operations/${part}/complete`, { amount: 1_001 });
  await operate(stage, `operations/${part}/complete`, { amount: 400 }, { key: `part of ${path}` });
  await operate(stage, `operations/${part}/complete`, { amount: 400 }, { key: `part of ${path}` });
}

async function revert(stage: Stage, path: string, body: object): Promise<void> {
  const id = await hold(stage, path, body);
  await operate(stage, `operations/${id}/revert`, {});
  await operate(stage, `operations/${id}/revert`, {});
  await operate(stage, `operations/${id}/complete`, {});
}

async function expire(stage: Stage, path: string, body: object): Promise<void> {
  const pending = { ...body, amount: 700, pending: true, expiresInSeconds: 2, reference: `short-${path}` };
  const { id } = await operate(stage, path, pending);
  await stage.recorder.untilStatus(id, 'expired');
  await read(stage, [`operations/${id}`]);
  await operate(stage, `operations/${id}/complete`, {});
}

async function refuse(stage: Stage, walletId: string): Promise<void> {
  const { id } = await operate(stage, 'deposits', { walletId, amount: 5 });
  await operate(stage, `operations/${id}/complete`, {});
  for (const path of ['complete', 'revert']) {
    await operate(stage, `operations/${NOWHERE}/${path}`, {});
    await operate(stage, `operations/nothing/${path}`, {});
    await operate(stage, `operations/${id}/${path}`, {}, { as: player('ada') });
    await operate(stage, `operations/${id}/${path}`, { amount: 0 });
  }
  await operate(stage, 'deposits', { walletId, amount: 5, expiresInSeconds: 5 });
  await operate(stage, 'withdrawals', { walletId, amount: 5, pending: 'yes' });
}
