import { MARKETING, player, SUPPORT } from '../cast.ts';
import { openWallet, operate, read, walletOf } from '../stage.ts';
import type { Stage } from '../stage.ts';

const BETS: readonly [player: string, stake: number, won: number][] = [
  ['ben', 700, 0],
  ['amy', 300, 900],
  ['ben', 200, 50],
  ['carl', 300, 1_000],
  ['amy', 600, 0],
];

/** Leaderboards in a currency of their own, whose scores follow from known bets. */
export async function playLeaderboards(stage: Stage): Promise<void> {
  await begin(stage);
  await bets(stage);
  await scores(stage);
}

async function begin(stage: Stage): Promise<void> {
  const { recorder } = stage;
  const board = { id: 'weekly', name: 'The week', metric: 'wagered', currency: 'SEK' };
  await recorder.ask('POST /v1/leaderboards', { body: board, as: MARKETING });
  await recorder.ask('POST /v1/leaderboards', { body: board, as: MARKETING });
  await recorder.ask('POST /v1/leaderboards', { body: { ...board, name: 'A week' } });
  await recorder.ask('POST /v1/leaderboards', { body: { ...board, id: 'winners', metric: 'won' } });
  await recorder.ask('POST /v1/leaderboards', { body: { ...board, id: 'lost', currency: 'XYZ' } });
  await recorder.ask('POST /v1/leaderboards', { body: { ...board, id: 'a b', metric: 'unknown' } });
  await recorder.ask('POST /v1/leaderboards', { body: board, as: SUPPORT });
  await read(stage, ['leaderboards/weekly', 'leaderboards/nothing', 'leaderboards/weekly?top=3']);
}

async function bets(stage: Stage): Promise<void> {
  for (const name of ['amy', 'ben', 'carl']) {
    const walletId = await openWallet(stage, `${name} SEK`);
    await operate(stage, 'deposits', { walletId, amount: 5_000 });
  }
  const items = BETS.flatMap(([name, amount, won], n) => {
    const walletId = stage.wallets.get(`${name} SEK`);
    const reference = `race-${n}`;
    const bet = { kind: 'bet', walletId, reference, gameId: 'roulette', roundId: reference, amount };
    const end = { kind: 'settlement', walletId, betReference: reference, reference: `${reference}-end` };
    return [bet, { ...end, amount: won }];
  });
  await stage.recorder.ask('POST /v1/batches', { body: { operations: items } });
}

const total = (column: 1 | 2): number => BETS.reduce((sum, bet) => sum + bet[column], 0);

async function scores(stage: Stage): Promise<void> {
  const { recorder } = stage;
  const untilScores = (id: string, sum: number): Promise<void> =>
    recorder.until(`GET /v1/leaderboards/${id}`, (body) => {
      const entries = body['entries'] as { score: number }[];
      return entries.reduce((all, { score }) => all + score, 0) === sum;
    });
  await untilScores('weekly', total(1));
  await untilScores('winners', total(2));
  await read(stage, ['leaderboards/weekly', 'leaderboards/winners'], { as: player('amy') });
  const set = (id: string, body: object, as = MARKETING) =>
    recorder.ask(`POST /v1/leaderboards/${id}/scores`, { body, as });
  await set('weekly', { playerId: 'dan', score: 300 });
  await set('weekly', { playerId: 'carl', score: 9_007_199_254_740_991 });
  await set('nothing', { playerId: 'dan', score: 300 });
  await set('weekly', { playerId: 'dan', score: -1 });
  await set('weekly', { playerId: 'dan', score: 1 }, SUPPORT);
  const walletId = walletOf(stage, 'carl SEK');
  const round = { gameId: 'roulette', roundId: 'race-last' };
  await operate(stage, 'bets', { walletId, reference: 'race-last', amount: 9, ...round });
  await operate(stage, 'settlements', {
    walletId,
    betReference: 'race-last',
    reference: 'end-last',
    amount: 0,
  });
  await recorder.until('GET /v1/leaderboards/weekly', (body) =>
    JSON.stringify(body).includes('900719925474100'),
  );
  await read(stage, ['leaderboards/weekly']);
}
