import { CASINO, MARKETING, OPERATOR, player, SUPPORT } from '../cast.ts';
import { openWallet, operate, read, walletOf } from '../stage.ts';
import type { Stage } from '../stage.ts';

/** What came after the first record. It is played last, so that the lines before it keep their numbers. */
export async function playAdditions(stage: Stage): Promise<void> {
  await closeAndErase(stage);
  await brands(stage);
  await conditions(stage);
  await auditLog(stage);
}

async function closeAndErase(stage: Stage): Promise<void> {
  const { recorder } = stage;
  await openWallet(stage, 'zoe EUR', { test: true });
  const walletId = walletOf(stage, 'zoe EUR');
  const body = { reason: 'The player has left.' };
  const deposit = { walletId, amount: 5, method: 'card', reference: 'zoe-1', pending: true };
  const held = await operate(stage, 'deposits', deposit);
  await recorder.ask(`POST /v1/wallets/${walletId}/close`, { body });
  await operate(stage, `operations/${held.id}/revert`, {});
  for (const path of ['close', 'close', 'freeze', 'unfreeze'])
    await recorder.ask(`POST /v1/wallets/${walletId}/${path}`, { body });
  await recorder.ask(`POST /v1/wallets/${walletId}/close`, { body, as: player('zoe') });
  for (const id of ['zoe', 'zoe', 'unknown'])
    await recorder.ask(`POST /v1/players/${id}/erase`, { as: OPERATOR, body: {} });
}

async function brands(stage: Stage): Promise<void> {
  const { recorder } = stage;
  const body = { name: 'North', timezone: 'Europe/Oslo' };
  for (const as of [OPERATOR, OPERATOR, CASINO]) await recorder.ask('PUT /v1/brands/north', { as, body });
  await recorder.ask('PUT /v1/brands/south', { as: OPERATOR, body: { name: 'South', timezone: 'Nowhere' } });
  await read(stage, ['brands'], { as: SUPPORT });
  const { id: toWalletId } = await recorder.ask('POST /v1/wallets', {
    body: { playerId: 'ada', currency: 'EUR', brand: 'north' },
  });
  await read(stage, ['players/ada/wallets?brand=north', 'players/ada/wallets?brand=unknown']);
  const transfer = { fromWalletId: walletOf(stage, 'ada EUR'), toWalletId, amount: 1, reference: 'across' };
  await operate(stage, 'transfers', transfer);
}

async function conditions(stage: Stage): Promise<void> {
  const { recorder } = stage;
  const put = (tag: string) =>
    recorder.ask('PUT /v1/games/chess', {
      as: MARKETING,
      body: { category: 'table' },
      headers: { 'if-match': tag },
    });
  await put('"other"');
  const { headers } = await recorder.ask('PUT /v1/games/chess', {
    as: MARKETING,
    body: { category: 'slots' },
  });
  await put(headers.etag ?? '');
}

async function auditLog(stage: Stage): Promise<void> {
  await read(stage, ['admin/audit?limit=3'], { as: OPERATOR });
  await read(stage, ['admin/audit'], { as: CASINO });
  await read(stage, ['admin/audit?action=game.put&limit=2'], { as: OPERATOR });
}
