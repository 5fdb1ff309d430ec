import { brand, currencyCode, identifier, uuid } from '@croupier/contracts';
import { z } from 'zod';

// The ids in paths. One that is malformed names nothing that exists: 404, with the code of what it would have named.

const walletId = uuid.meta({ description: 'The wallet.' });
const operationId = uuid.meta({ description: 'The operation.' });

export const walletPath = { schema: z.object({ id: walletId }), missing: 'wallet_not_found' } as const;
export const playerPath = {
  schema: z.object({ playerId: identifier.meta({ description: 'The player.' }) }),
  missing: 'not_found',
} as const;
export const betPath = {
  schema: z.object({
    id: walletId,
    reference: identifier.meta({ description: 'The `reference` of the bet.' }),
  }),
  missing: 'not_found',
} as const;
export const operationPath = {
  schema: z.object({ id: operationId }),
  missing: 'operation_not_found',
} as const;
export const deadLetterPath = {
  schema: z.object({ operationId }),
  missing: 'operation_not_found',
} as const;
export const brandPath = {
  schema: z.object({ id: brand.meta({ description: 'The brand.' }) }),
  missing: 'not_found',
} as const;
export const currencyPath = {
  schema: z.object({ code: currencyCode.meta({ description: 'ISO 4217, or a code of your own.' }) }),
  missing: 'not_found',
} as const;
export const offerPath = {
  schema: z.object({ id: uuid.meta({ description: 'The offer.' }) }),
  missing: 'offer_not_found',
} as const;
export const bonusPath = {
  schema: z.object({ id: uuid.meta({ description: 'The bonus.' }) }),
  missing: 'bonus_not_found',
} as const;
export const leaderboardPath = {
  schema: z.object({ id: identifier.meta({ description: 'The leaderboard.' }) }),
  missing: 'not_found',
} as const;
export const gamePath = {
  schema: z.object({ gameId: identifier.meta({ description: 'The game.' }) }),
  missing: 'not_found',
} as const;
