import { MARKETING, OPERATOR, player, SUPPORT } from '../cast.ts';
import { NOWHERE, openWallet, read, walletOf } from '../stage.ts';
import type { Stage } from '../stage.ts';

/** Wallets made, found, read by all kinds of callers, and frozen. */
export async function playWallets(stage: Stage): Promise<void> {
  await make(stage);
  await readOne(stage);
  await list(stage);
  await freeze(stage);
}

async function make(stage: Stage): Promise<void> {
  const { recorder } = stage;
  await read(stage, ['players/ada/wallets']);
  await openWallet(stage, 'ada EUR');
  await openWallet(stage, 'ada EUR');
  await openWallet(stage, 'ada USD', { metadata: { brand: 'north', tags: ['a', 'b'], ключ: '😀' } });
  await openWallet(stage, 'ada GBP', { metadata: {} });
  await openWallet(stage, 'bob EUR');
  await openWallet(stage, 'cleo EUR');
  const bad: object[] = [
    { playerId: 'ada', currency: 'XYZ' },
    { playerId: 'ada', currency: 'eur' },
    { playerId: 'a b', currency: 'EUR' },
    { playerId: '..', currency: 'EUR' },
    { currency: 'EUR' },
    { playerId: 'ada', currency: 'EUR', metadata: 'x' },
    { playerId: 'ada', currency: 'EUR', metadata: { x: 'y'.repeat(4096) } },
    { playerId: 'ada', currency: 'EUR', balance: 5 },
  ];
  for (const body of bad) await recorder.ask('POST /v1/wallets', { body });
  const body = { playerId: 'eve', currency: 'EUR' };
  await recorder.ask('POST /v1/wallets', { as: SUPPORT, body });
  await recorder.ask('POST /v1/wallets', { as: player('eve'), body });
}

async function readOne(stage: Stage): Promise<void> {
  const { recorder } = stage;
  const id = walletOf(stage, 'ada EUR');
  const call = `GET /v1/wallets/${id}`;
  for (const as of [SUPPORT, player('ada'), OPERATOR, player('bob'), MARKETING, null])
    await recorder.ask(call, { as });
  await recorder.ask(`GET /v1/wallets/${id.toUpperCase()}`);
  const { headers } = await recorder.ask(call);
  for (const tag of [headers.etag ?? '', `W/${headers.etag}`, '*', '"other"'])
    await recorder.ask(call, { headers: { 'if-none-match': tag } });
  await read(stage, [
    `wallets/${NOWHERE}`,
    'wallets/nothing',
    `wallets/${id}?at=2000-01-01T00:00:00Z`,
    `wallets/${id}?at=2099-01-01T00:00:00Z`,
    `wallets/${id}?at=yesterday`,
    `wallets/${id}?color=red`,
    `wallets/${id}?at=2000-01-01T00:00:00Z&at=2001-01-01T00:00:00Z`,
    `wallets/${id}/`,
  ]);
}

async function list(stage: Stage): Promise<void> {
  const { recorder } = stage;
  const path = '/v1/players/ada/wallets';
  const { body } = await recorder.ask(`GET ${path}?limit=2`);
  await recorder.ask(`GET ${path}?limit=2&cursor=${String(body['nextCursor'])}`);
  await recorder.ask(`GET ${path}`, { as: player('ada') });
  await recorder.ask(`GET ${path}`, { as: player('bob') });
  await read(stage, [
    'players/unknown/wallets',
    'players/a%20b/wallets',
    'players/ada/wallets?limit=0',
    'players/ada/wallets?limit=201',
    'players/ada/wallets?cursor=nonsense',
  ]);
}

async function freeze(stage: Stage): Promise<void> {
  const { recorder } = stage;
  const wallet = `/v1/wallets/${walletOf(stage, 'ada USD')}`;
  const body = { reason: 'Documents are being checked.' };
  for (const path of ['freeze', 'freeze', 'unfreeze', 'unfreeze'])
    await recorder.ask(`POST ${wallet}/${path}`, { body });
  await recorder.ask(`POST ${wallet}/freeze`, { body: {} });
  await recorder.ask(`POST ${wallet}/freeze`, { body: { reason: 'a\u0007b' } });
  await recorder.ask(`POST ${wallet}/freeze`, { body, as: player('ada') });
  for (const path of ['freeze', 'unfreeze'])
    await recorder.ask(`POST /v1/wallets/${NOWHERE}/${path}`, { body });
}
