import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { eventually, TEST_SECRET, token } from '@croupier/testing';
import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import { EXAMPLES } from '../bonus-examples.ts';
import type { Step } from '../bonus-examples.ts';
import type { Answer, Casino } from '../casino.ts';
import { TestSystem } from '../system.ts';

let system: TestSystem;
let casino: Casino;
beforeAll(async () => {
  system = await TestSystem.start({ workers: 2 });
  casino = system.casino();
  for (const game of ['slots', 'table', 'live']) await casino.put(`/v1/games/${game}`, { category: game });
}, 60_000);
afterAll(() => system.stop());

const sockets: Socket[] = [];
afterEach(() => sockets.splice(0).forEach((socket) => socket.disconnect()));

interface Bonus {
  status: string;
  wagered: number;
}

/** What a player's own client receives, to compare with what the casino's back end reads. */
class PlayerClient {
  readonly socket: Socket;
  balances: unknown = null;
  readonly events: string[] = [];
  bonus: Bonus | null = null;

  constructor(player: string) {
    this.socket = io(system.realtimeUrl(), {
      auth: { token: token({ sub: player, scope: 'player' }, TEST_SECRET) },
    });
    sockets.push(this.socket);
    this.socket.on('wallet:updated', (event: { balances: unknown }) => (this.balances = event.balances));
    this.socket.onAny((name: string, event: { bonus?: Bonus }) => {
      this.events.push(name);
      if (event.bonus !== undefined) this.bonus = event.bonus;
    });
  }
}

async function perform(walletId: string, { does }: Step): Promise<Answer> {
  const wait = { wait: 30 };
  switch (does.kind) {
    case 'deposit':
    case 'withdrawal':
      return casino.post(
        `/v1/${does.kind}s`,
        { walletId, amount: does.amount, ...(does.pending ? { pending: true } : {}) },
        wait,
      );
    case 'grant': {
      const offer = await casino.post('/v1/offers', {
        name: 'an example',
        terms: does.terms,
        currency: 'EUR',
      });
      const { id } = offer.body as unknown as { id: string };
      return casino.post('/v1/bonuses', { walletId, offerId: id, amount: does.amount }, wait);
    }
    case 'bet': {
      const { reference, game, amount } = does;
      return casino.post(
        '/v1/bets',
        { walletId, reference, gameId: game, roundId: `round of ${reference}`.replaceAll(' ', '-'), amount },
        wait,
      );
    }
    case 'settle':
      return casino.post(
        '/v1/settlements',
        { walletId, betReference: does.bet, reference: `s-${does.bet}`, amount: does.amount },
        wait,
      );
    case 'rollback':
      return casino.post(
        '/v1/rollbacks',
        { walletId, betReference: does.bet, reference: `r-${does.bet}` },
        wait,
      );
  }
}

test.each(EXAMPLES)(
  '$name, through HTTP, queue, PostgreSQL and Socket.IO',
  async ({ name, steps }) => {
    const player = `player-of-${name.replaceAll(/\W+/g, '-')}`;
    const walletId = await casino.openWallet(player);
    const client = new PlayerClient(player);
    await eventually(() => expect(client.events).toContain('snapshot'));
    for (const step of steps) {
      const answer = await perform(walletId, step);
      expect({ step: step.say, refused: (answer.body as unknown as { code?: string }).code }).toEqual({
        step: step.say,
        refused: step.refused,
      });
      await expectState(walletId, step);
    }
    const { body } = await casino.get(`/v1/wallets/${walletId}`);
    const { cash, bonus, reserved, incoming } = body as unknown as Record<string, number>;
    await eventually(() => expect(client.balances).toEqual({ cash, bonus, reserved, incoming }));
    await eventually(() => expect(client.events).toContain('bonus:activated'));
  },
  120_000,
);

async function expectState(walletId: string, step: Step): Promise<void> {
  const { say, cash, bonus, reserved } = step;
  const wallet = (await casino.get(`/v1/wallets/${walletId}`)).body as unknown as Record<string, number>;
  const bonuses = (
    (await casino.get(`/v1/wallets/${walletId}/bonuses`)).body as unknown as { items: Bonus[] }
  ).items;
  const current = bonuses.find(({ status }) => status === 'active') ?? bonuses.at(-1);
  const wanted = { cash, bonus, reserved, wagered: step.wagered, bonuses: step.bonuses };
  const found = {
    cash: wallet['cash'],
    bonus: wallet['bonus'],
    reserved: wallet['reserved'],
    wagered: current?.wagered,
    bonuses: bonuses.map(({ status }) => status),
  };
  for (const [field, value] of Object.entries(wanted)) {
    if (value !== undefined)
      expect({ say, [field]: found[field as keyof typeof found] }).toEqual({ say, [field]: value });
  }
}

test('reconciliation succeeds', async () => {
  expect((await casino.get('/v1/admin/reconciliation')).body).toMatchObject({ balanced: true });
});
