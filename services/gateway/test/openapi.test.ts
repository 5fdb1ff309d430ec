import { expect, describe, test } from '@jest/globals';
import { OPERATIONS } from '@croupier/contracts';
import { ROUTES } from '../src/routes/index.ts';
import { examples } from '../src/routes/examples.ts';
import { useGateway } from './fixture.ts';

const fixture = useGateway({ worker: true });
const WAIT = { prefer: 'wait=10' };
let players = 0;

/** What the examples name, made anew: ids by the names of their fields, and of the path. */
async function realIds(): Promise<Record<string, string>> {
  const ask = (what: string, body: object) => fixture.ask(`POST /v1/${what}`, { body, headers: WAIT });
  const walletId = await fixture.wallet(`player-${players++}`);
  const toWalletId = await fixture.wallet(`player-${players++}`);
  const playerId = `player-${players++}`;
  const emptyWalletId = await fixture.wallet(playerId);
  await ask('deposits', { walletId, amount: 1_000_000 });
  await ask('bets', { ...OPERATIONS.bet.call.example, walletId });
  const hold = await ask('deposits', { walletId, amount: 5000, pending: true });
  const offer = await ask('offers', examples.offer);
  const board = await ask('leaderboards', examples.leaderboard);
  const grant = await ask('bonuses', { walletId, offerId: offer.body.id, amount: 100 });
  const { bonusId = '' } = grant.body['result'] as { bonusId?: string };
  return {
    walletId,
    fromWalletId: walletId,
    toWalletId,
    emptyWalletId,
    playerId,
    offerId: offer.body.id,
    bonusId,
    operationId: hold.body.id,
    leaderboardId: board.body.id,
  };
}

function withIds(example: unknown, ids: Record<string, string>): unknown {
  return JSON.parse(JSON.stringify(example), (name, value: unknown) => ids[name] ?? value);
}

const ID_OF: Record<string, string> = {
  wallets: 'walletId',
  offers: 'offerId',
  bonuses: 'bonusId',
  operations: 'operationId',
  leaderboards: 'leaderboardId',
};

function address(path: string, ids: Record<string, string>): string {
  const [, , collection = ''] = path.split('/');
  const id = path.endsWith('/close') ? 'emptyWalletId' : (ID_OF[collection] ?? '');
  return path
    .replace(':id', collection === 'brands' ? 'alpha' : (ids[id] ?? ''))
    .replace(':playerId', ids['playerId'] ?? '')
    .replace(':operationId', ids['operationId'] ?? '')
    .replace(':gameId', 'book-of-gold')
    .replace(':code', 'XBT');
}

describe('every example of the documentation works', () => {
  const withExample = ROUTES.filter(({ example }) => example !== undefined);

  test('and every body has one', () => {
    expect(ROUTES.filter(({ body }) => body !== null)).toEqual(withExample);
  });

  test.each(withExample.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s',
    async (_name, route) => {
      const ids = await realIds();
      const call = `${route.method} ${address(route.path, ids)}`;
      const answer = await fixture.ask(call, { body: withIds(route.example, ids), headers: WAIT });
      // the problem, if it is one, says more than its status
      if (answer.status >= 300) expect(answer.body).toBeUndefined();
    },
  );
});
