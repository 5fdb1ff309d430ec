import { z } from 'zod';
import { meaning } from '../http/meanings.ts';
import { amount, identifier, metadata, uuid } from '../http/primitives.ts';
import type { OperationDescriptor } from './descriptor.ts';
import { required } from './descriptor.ts';
import { exampleIds } from './example-ids.ts';

const body = z.strictObject({
  walletId: uuid.describe(meaning.walletId),
  reference: identifier.describe(meaning.reference),
  gameId: identifier.describe(meaning.gameId),
  roundId: identifier.describe(meaning.roundId),
  amount: amount.describe(meaning.stake),
  metadata,
});

export const bet = {
  kind: 'bet',
  queue: 'bets',
  fields: { amount: required, gameId: required, roundId: required },
  needs: 'reference',
  gaming: 'stake',
  rejections: [
    'bet_rolled_back',
    'wallet_frozen',
    'game_excluded',
    'max_bet_exceeded',
    'insufficient_funds',
    'balance_limit_exceeded',
  ],
  call: {
    name: 'placeBet',
    path: '/v1/bets',
    scope: 'wallets:write',
    summary: 'Place a bet',
    body,
    example: {
      walletId: exampleIds.wallet,
      reference: 'bet-1',
      gameId: 'book-of-gold',
      roundId: 'round-1',
      amount: 500,
    },
    isBatchable: true,
  },
} as const satisfies OperationDescriptor<'bet'>;
