const walletId = '01a1fd72-a42b-736d-8d47-1cabe4b5b44d';
const toWalletId = '01a1fd72-a4ac-7227-90e5-88faee7d6ba1';
const offerId = '01a1fd72-a4c8-7185-a312-2fd7308a5cf8';

/** Bodies that work, for readers of the API, with ids that do not exist. */
export const examples = {
  wallet: { playerId: 'player-7', currency: 'EUR', metadata: { affiliate: 'north' } },
  freeze: { reason: 'Documents are being checked.' },
  close: { reason: 'The player has left.' },
  payment: { walletId, amount: 5000, method: 'card', reference: 'psp-4711' },
  pendingPayment: { walletId, amount: 2500, reference: 'psp-4712', pending: true, expiresInSeconds: 3600 },
  transfer: { fromWalletId: walletId, toWalletId, amount: 1500 },
  complete: { amount: 1000 },
  nothing: {},
  payout: { walletId, reference: 'jackpot-12', amount: 100000, gameId: 'book-of-gold', roundId: 'round-1' },
  adjustment: {
    walletId,
    direction: 'credit',
    amount: 300,
    reason: 'A round was lost.',
    reference: 'ticket-88',
  },
  bet: { walletId, reference: 'bet-1', gameId: 'book-of-gold', roundId: 'round-1', amount: 500 },
  settlement: { walletId, betReference: 'bet-1', reference: 'win-1', amount: 1170 },
  rollback: { walletId, betReference: 'bet-2', reference: 'undo-2' },
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
  bonus: { walletId, offerId, amount: 2500, reference: 'welcome-player-7' },
  forfeit: { reason: 'The player asked for it.' },
  game: { category: 'slots', name: 'Book of Gold' },
  leaderboard: { id: 'weekly-2026-47', name: 'The week', metric: 'wagered', currency: 'EUR' },
  score: { playerId: 'player-7', score: 12500 },
  demoSession: { playerId: 'demo-ada' },
  demoSpin: { walletId, gameId: 'demo-three-crowns', amount: 100 },
};
