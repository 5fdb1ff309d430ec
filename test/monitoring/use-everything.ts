import { expect } from '@jest/globals';
import { eventually, TEST_SECRET, token } from '@croupier/testing';
import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import type { Casino } from '../casino.ts';
import type { TestSystem } from '../system.ts';

const TERMS = {
  wagering: { multiplier: 0.01, base: 'bonus', counts: 'all' },
  funding: 'cash_first',
  contributions: { default: 100 },
};

/** Does everything once that a metric counts, with a player who is connected. Returns what disconnects the player. */
export async function useEverything(system: TestSystem, player: string): Promise<() => void> {
  const socket = connect(system, token({ sub: player, scope: 'player' }, TEST_SECRET));
  const [snapshot, events] = [once(socket, 'snapshot'), once(socket, 'bet:settled')];
  try {
    const walletId = await system.casino().openWallet(player);
    await snapshot;
    await payments(system.casino(), walletId);
    await bonuses(system.casino(), walletId);
    await bets(system.casino(), walletId);
    await refusals(system, walletId);
    await events;
  } catch (error) {
    socket.disconnect();
    throw error;
  }
  return () => void socket.disconnect();
}

async function payments(casino: Casino, walletId: string): Promise<void> {
  const post = poster(casino);
  await post('/v1/deposits', { walletId, amount: 100_000 });
  await post('/v1/withdrawals', { walletId, amount: 1000 });
  for (const direction of ['credit', 'debit'])
    await post('/v1/adjustments', { walletId, direction, amount: 5, reason: 'a test', reference: direction });
  await post('/v1/payouts', { walletId, reference: 'jackpot', amount: 10 });
}

async function bets(casino: Casino, walletId: string): Promise<void> {
  const post = poster(casino);
  await bet(casino, walletId, 'b1');
  await post('/v1/settlements', { walletId, betReference: 'b1', reference: 's1', amount: 120 });
  await bet(casino, walletId, 'b2');
  await post('/v1/rollbacks', { walletId, betReference: 'b2', reference: 'r2' });
}

type Post = (path: string, body: object) => Promise<{ result: { bonusId: string } }>;

/** Waits until it has applied. */
function poster(casino: Casino): Post {
  return async (path, sent) => {
    const { status, body } = await casino.post(path, sent, { wait: 30 });
    // the answer has the reason
    if (status !== 201) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
    return body as unknown as { result: { bonusId: string } };
  };
}

function bet(casino: Casino, walletId: string, reference: string): Promise<unknown> {
  const round = { gameId: 'slots', roundId: `round-${reference}` };
  return poster(casino)('/v1/bets', { walletId, reference, amount: 100, ...round });
}

/** One that is wagered and converts, one that triggers itself, one that stays, and one that is taken back. */
async function bonuses(casino: Casino, walletId: string): Promise<void> {
  const post = poster(casino);
  const offer = async (more: object): Promise<string> => {
    const { body } = await casino.post('/v1/offers', {
      name: 'evening',
      currency: 'EUR',
      terms: TERMS,
      ...more,
    });
    return (body as unknown as { id: string }).id;
  };
  const plain = await offer({});
  await offer({ trigger: { on: 'deposit', matchPercent: 10, maxAmount: 500, minDeposit: 5000 } });
  await post('/v1/bonuses', { walletId, offerId: plain, amount: 1000 });
  await bet(casino, walletId, 'b0');
  await post('/v1/settlements', { walletId, betReference: 'b0', reference: 's0', amount: 0 });
  const { result } = await post('/v1/bonuses', { walletId, offerId: plain, amount: 1000 });
  await post(`/v1/bonuses/${result.bonusId}/forfeit`, { reason: 'a test' });
  await post('/v1/deposits', { walletId, amount: 5000 });
  await eventually(async () => {
    const { body } = await casino.get(`/v1/wallets/${walletId}/bonuses`);
    expect((body as unknown as { items: unknown[] }).items.length).toBeGreaterThan(2);
  });
}

async function refusals(system: TestSystem, walletId: string): Promise<void> {
  const tooMuch = { walletId, amount: 10_000_000 };
  const round = { reference: 'too-much', gameId: 'slots', roundId: 'too-much' };
  const rejected = await Promise.all([
    system.casino().post('/v1/withdrawals', tooMuch, { wait: 30 }),
    system.casino().post('/v1/bets', { ...tooMuch, ...round }, { wait: 30 }),
  ]);
  expect(rejected.map(({ status }) => status)).toEqual([409, 409]);
  expect((await system.casino().get('/v1/nothing')).status).toBe(404);
  const anonymous = connect(system, 'no token');
  await once(anonymous, 'connect_error');
  anonymous.disconnect();
}

function connect(system: TestSystem, bearer: string): Socket {
  return io(system.realtimeUrl(), { auth: { token: bearer }, transports: ['websocket'], forceNew: true });
}

function once(socket: Socket, name: string): Promise<void> {
  return new Promise((resolve) => socket.once(name, () => resolve()));
}
