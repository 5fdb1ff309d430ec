import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '@croupier/testing';
import { v7 as uuidv7 } from 'uuid';
import { Casino, outcomes } from './setup.ts';
import type { Client, Realtime } from './setup.ts';

const BRANDS = ['alpha', 'beta'] as const;
const SERVICE = { sub: 'crm', scope: 'wallets:read' };
const NO_WALLET = uuidv7();

let casino: Casino;
let realtime: Realtime;
/** Of the player `p1` of each brand. */
const wallets: Record<string, string> = {};

beforeAll(async () => {
  casino = await Casino.open();
  realtime = await casino.startRealtime();
  for (const brand of BRANDS) {
    await casino.registry.putBrand(brand, { name: brand, timezone: 'UTC', profile: 'default' });
    const made = await casino.registry.createWallet({
      brand,
      playerId: 'p1',
      currency: 'EUR',
      metadata: null,
    });
    if (typeof made === 'string') throw new Error(made);
    wallets[brand] = made.wallet.id;
  }
});
afterAll(() => casino.close());

const walletOf = (brand: string): string => wallets[brand] ?? '';
const player = (brand: string): Client =>
  casino.connect(realtime, { sub: 'p1', scope: 'player', brands: [brand] });
const service = (brands?: readonly string[]): Client =>
  casino.connect(realtime, brands === undefined ? SERVICE : { ...SERVICE, brands });

const ok = { ok: true };
const refused = (code: string): object => ({ ok: false, code });

test('a player receives the wallets and events of its own brand only', async () => {
  const [alpha, beta] = [await player('alpha').snapshotReceived(), await player('beta').snapshotReceived()];
  expect(await alpha.first('snapshot')).toMatchObject({
    wallets: [{ id: walletOf('alpha'), brand: 'alpha' }],
  });
  await casino.applyAndPublish({ walletId: walletOf('alpha'), amount: 5 });
  await casino.applyAndPublish({ walletId: walletOf('beta'), amount: 7 });
  expect(await alpha.first('wallet:updated')).toMatchObject({ brand: 'alpha', walletId: walletOf('alpha') });
  expect(await beta.first('wallet:updated')).toMatchObject({ brand: 'beta', walletId: walletOf('beta') });
  expect(alpha.of('wallet:updated')).toHaveLength(1);
  expect(beta.of('wallet:updated')).toHaveLength(1);
});

describe('permission to subscribe', () => {
  const rights: [readonly string[] | undefined, () => string, object][] = [
    [['alpha'], () => `wallet:${walletOf('alpha')}`, ok],
    [['alpha'], () => `wallet:${walletOf('beta')}`, refused('not_found')],
    [['alpha'], () => `wallet:${NO_WALLET}`, refused('not_found')],
    [undefined, () => `wallet:${walletOf('beta')}`, ok],
    [undefined, () => `wallet:${NO_WALLET}`, refused('wallet_not_found')],
    [['alpha'], () => 'player:p1', ok],
    [['alpha'], () => 'brand:alpha/player:p1', ok],
    [['alpha'], () => 'brand:beta/player:p1', refused('not_found')],
    [['alpha', 'beta'], () => 'brand:beta/player:p1', ok],
    [['alpha', 'beta'], () => 'player:p1', refused('not_found')],
    [undefined, () => 'brand:beta/player:p1', ok],
    [undefined, () => 'brand:Beta/player:p1', refused('invalid_request')],
  ];
  test.each(rights)('a service of %j (%#)', async (brands, topic, answer) => {
    expect(await service(brands).subscribe(topic())).toEqual(answer);
  });

  test('a player cannot subscribe to a player of another brand, not even with the same id', async () => {
    const alpha = await player('alpha').snapshotReceived();
    expect(await alpha.subscribe('brand:beta/player:p1')).toEqual(refused('not_found'));
    expect(await alpha.subscribe('brand:alpha/player:p2')).toEqual(refused('forbidden'));
    expect(await alpha.subscribe(`wallet:${walletOf('beta')}`)).toEqual(refused('forbidden'));
    expect(await alpha.subscribe('brand:alpha/player:p1')).toEqual(ok);
  });

  test.each([
    [['alpha'], 'alpha', ok],
    [['alpha'], 'beta', refused('not_found')],
    [undefined, 'beta', ok],
  ] as const)('a service of %j resumes a wallet of %s', async (brands, brand, answer) => {
    const call = await service(brands).call('resume', { walletId: walletOf(brand), afterVersion: 0 });
    expect(call).toMatchObject(answer);
  });
});

test('a player topic delivers the events of its brand', async () => {
  const client = service();
  expect(await client.subscribe('brand:beta/player:p1')).toEqual(ok);
  await casino.applyAndPublish({ walletId: walletOf('alpha'), amount: 1 });
  await casino.applyAndPublish({ walletId: walletOf('beta'), amount: 1 });
  expect(await client.first('wallet:updated')).toMatchObject({ brand: 'beta' });
  expect(client.of('wallet:updated')).toHaveLength(1);
});

test('the topic game delivers the outcomes of the brands of the token', async () => {
  const [alpha, both, all] = [service(['alpha']), service(['alpha', 'beta']), service()];
  for (const client of [alpha, both, all]) expect(await client.subscribe('game')).toEqual(ok);
  const emitter = await casino.emitter();
  emitter.serverSideEmit(
    'game:outcomes',
    outcomes({ brand: 'beta' }, { brand: 'alpha' }, { brand: 'gamma' }),
  );
  const brandsTo = (client: Client): unknown[] => client.of('game:outcome').map(({ brand }) => brand);
  await eventually(() => expect(brandsTo(all)).toEqual(['beta', 'alpha', 'gamma']));
  await eventually(() => expect(brandsTo(both)).toEqual(['beta', 'alpha']));
  await eventually(() => expect(brandsTo(alpha)).toEqual(['alpha']));
});

test('the topic leaderboard delivers leaderboards of the brand and of all brands until it is unsubscribed', async () => {
  const [alpha, all] = [service(['alpha']), service()];
  for (const client of [alpha, all]) expect(await client.subscribe('leaderboard')).toEqual(ok);
  const emitter = await casino.emitter();
  const publish = (leaderboardId: string, brand: string | null): unknown =>
    emitter.serverSideEmit('leaderboard:updated', {
      leaderboardId,
      brand,
      entries: [],
      at: new Date().toISOString(),
    });
  const idsTo = (client: Client): unknown[] =>
    client.of('leaderboard:updated').map(({ leaderboardId }) => leaderboardId);
  publish('of-beta', 'beta');
  publish('of-alpha', 'alpha');
  publish('of-all', null);
  await eventually(() => expect(idsTo(all)).toEqual(['of-beta', 'of-alpha', 'of-all']));
  await eventually(() => expect(idsTo(alpha)).toEqual(['of-alpha', 'of-all']));
  expect(await alpha.call('unsubscribe', { topics: ['leaderboard'] })).toEqual(ok);
  publish('of-alpha-2', 'alpha');
  await eventually(() => expect(idsTo(all)).toContain('of-alpha-2'));
  // the answer to a call follows the events that were sent before it
  expect(await alpha.subscribe('game')).toEqual(ok);
  expect(idsTo(alpha)).not.toContain('of-alpha-2');
});
