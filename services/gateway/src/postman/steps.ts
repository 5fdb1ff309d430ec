/** One request of the collection: a documented call, its example filled with what earlier answers have brought. */
export interface Step {
  /** As documented: `POST /v1/operations/{id}/complete`. */
  call: string;
  name?: string;
  /** Instead of fields of the example. */
  body?: Record<string, unknown>;
  /** Values of path parameters. */
  path?: Record<string, string>;
  /** Variables, and their places in the answer. */
  save?: Record<string, string>;
}

export interface Folder {
  name: string;
  description: string;
  steps: readonly Step[];
}

const wallet = { id: '{{walletId}}' };
const player = 'player-{{run}}';

/**
 * In an order in which every request finds what it needs: run as a whole, all of them succeed, as often as you like.
 */
export const FOLDERS: readonly Folder[] = [
  {
    name: 'Wallets',
    description: 'Two players with a wallet each. The names are new in every run.',
    steps: [
      { call: 'PUT /v1/currencies/{code}', path: { code: 'XBT' } },
      { call: 'GET /v1/currencies' },
      { call: 'PUT /v1/brands/{id}', path: { id: 'alpha' } },
      { call: 'GET /v1/brands' },
      { call: 'POST /v1/wallets', body: { playerId: player }, save: { walletId: 'id' } },
      {
        call: 'POST /v1/wallets',
        name: 'Create the wallet of another player',
        body: { playerId: 'friend-of-{{run}}' },
        save: { toWalletId: 'id' },
      },
      { call: 'GET /v1/wallets/{id}', path: wallet },
      { call: 'GET /v1/players/{playerId}/wallets', path: { playerId: player } },
      { call: 'POST /v1/wallets/{id}/freeze', path: wallet },
      { call: 'POST /v1/wallets/{id}/unfreeze', path: wallet, body: { reason: 'They were in order.' } },
      {
        call: 'POST /v1/wallets',
        name: 'Create the wallet of a test player',
        body: { playerId: 'tester-{{run}}', test: true },
        save: { testWalletId: 'id' },
      },
      { call: 'POST /v1/wallets/{id}/close', path: { id: '{{testWalletId}}' } },
    ],
  },
  {
    name: 'Moving money',
    description: 'With `Prefer: wait`, so that each answer has the outcome of the operation.',
    steps: [
      { call: 'POST /v1/deposits', save: { depositId: 'id' } },
      { call: 'GET /v1/operations/{id}', path: { id: '{{depositId}}' } },
      { call: 'POST /v1/bets' },
      { call: 'POST /v1/settlements' },
      { call: 'POST /v1/rollbacks' },
      { call: 'POST /v1/batches' },
      { call: 'POST /v1/transfers' },
      { call: 'POST /v1/withdrawals', name: 'Hold a withdrawal', save: { withdrawalId: 'id' } },
      { call: 'POST /v1/operations/{id}/complete', path: { id: '{{withdrawalId}}' } },
      {
        call: 'POST /v1/deposits',
        name: 'Promise a deposit',
        body: { reference: 'psp-4713', pending: true },
        save: { promiseId: 'id' },
      },
      { call: 'POST /v1/operations/{id}/revert', path: { id: '{{promiseId}}' } },
      { call: 'POST /v1/payouts' },
      { call: 'POST /v1/adjustments' },
    ],
  },
  {
    name: 'What happened',
    description: 'Lists come in pages: `nextCursor` of a page is the `cursor` of the next.',
    steps: [
      { call: 'GET /v1/wallets/{id}/history', path: wallet },
      { call: 'GET /v1/wallets/{id}/operations', path: wallet },
      { call: 'GET /v1/wallets/{id}/bets', path: wallet },
      { call: 'GET /v1/wallets/{id}/bets/{reference}', path: { ...wallet, reference: 'bet-1' } },
    ],
  },
  {
    name: 'Bonuses',
    description: 'From the offer to the statement.',
    steps: [
      { call: 'PUT /v1/games/{gameId}', path: { gameId: 'book-of-gold' } },
      { call: 'POST /v1/offers', save: { offerId: 'id' } },
      { call: 'GET /v1/offers' },
      { call: 'GET /v1/offers/{id}', path: { id: '{{offerId}}' } },
      { call: 'POST /v1/bonuses', save: { bonusId: 'result.bonusId' } },
      { call: 'GET /v1/bonuses/{id}', path: { id: '{{bonusId}}' } },
      { call: 'GET /v1/wallets/{id}/bonuses', path: wallet },
      { call: 'POST /v1/bonuses/{id}/forfeit', path: { id: '{{bonusId}}' } },
      { call: 'GET /v1/bonuses/{id}/explain', path: { id: '{{bonusId}}' } },
      { call: 'POST /v1/offers/{id}/archive', path: { id: '{{offerId}}' } },
    ],
  },
  {
    name: 'Leaderboards',
    description: 'Anyone with a token may read them.',
    steps: [
      { call: 'POST /v1/leaderboards', body: { id: 'weekly-{{run}}' } },
      {
        call: 'POST /v1/leaderboards/{id}/scores',
        path: { id: 'weekly-{{run}}' },
        body: { playerId: player },
      },
      { call: 'GET /v1/leaderboards/{id}', path: { id: 'weekly-{{run}}' } },
    ],
  },
  {
    name: 'For operators',
    description: 'With scope `admin`; the queues with the password of the operators.',
    steps: [
      { call: 'GET /v1/admin/reconciliation' },
      { call: 'GET /v1/admin/audit' },
      { call: 'GET /v1/admin/dead-letters' },
      { call: 'POST /v1/admin/dead-letters/replay' },
      { call: 'POST /v1/admin/dead-letters/{operationId}/replay', path: { operationId: '{{depositId}}' } },
      { call: 'POST /v1/admin/dead-letters/{operationId}/discard', path: { operationId: '{{depositId}}' } },
      { call: 'POST /v1/players/{playerId}/erase', path: { playerId: 'tester-{{run}}' } },
      { call: 'GET /admin/queues' },
      { call: 'GET /openapi.json' },
      { call: 'GET /docs' },
    ],
  },
];
