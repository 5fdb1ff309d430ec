import { exampleIds } from '@croupier/contracts';

const walletId = exampleIds.wallet;

/** Bodies that work, for readers of the API, with ids that do not exist. */
export const examples = {
  wallet: { playerId: 'player-7', currency: 'EUR', metadata: { affiliate: 'north' } },
  freeze: { reason: 'Documents are being checked.' },
  close: { reason: 'The player has left.' },
  nothing: {},
  batch: {
    operations: [
      { kind: 'bet', walletId, reference: 'bet-3', gameId: 'book-of-gold', roundId: 'round-2', amount: 500 },
      { kind: 'settlement', walletId, betReference: 'bet-3', reference: 'win-3', amount: 0 },
    ],
  },
  brand: { name: 'North Casino', timezone: 'Europe/Vienna' },
  currency: { scale: 8 },
  offer: {
    name: 'Welcome',
    currency: 'EUR',
    terms: {
      wagering: { multiplier: 30, base: 'bonus', counts: 'all' },
      funding: 'cash_first',
      contributions: { slots: 100, table: 10, default: 0 },
      maxConversion: 2500,
    },
  },
  game: { category: 'slots', name: 'Book of Gold' },
  leaderboard: { id: 'weekly-2026-47', name: 'The week', metric: 'wagered', currency: 'EUR' },
  score: { playerId: 'player-7', score: 12500 },
  demoSession: { playerId: 'demo-ada' },
  demoSpin: { walletId, gameId: 'demo-three-crowns', amount: 100 },
};
