import { currencyCode, identifier, uuid } from '@croupier/contracts';
import { z } from 'zod';

// The ids in paths. One that is malformed names nothing that exists: 404, with the code of what it would have named.

export const walletPath = { schema: z.object({ id: uuid }), missing: 'wallet_not_found' } as const;
export const playerPath = { schema: z.object({ playerId: identifier }), missing: 'not_found' } as const;
export const betPath = {
  schema: z.object({ id: uuid, reference: identifier }),
  missing: 'not_found',
} as const;
export const operationPath = { schema: z.object({ id: uuid }), missing: 'operation_not_found' } as const;
export const deadLetterPath = {
  schema: z.object({ operationId: uuid }),
  missing: 'operation_not_found',
} as const;
export const currencyPath = { schema: z.object({ code: currencyCode }), missing: 'not_found' } as const;
export const offerPath = { schema: z.object({ id: uuid }), missing: 'offer_not_found' } as const;
export const bonusPath = { schema: z.object({ id: uuid }), missing: 'bonus_not_found' } as const;
export const leaderboardPath = { schema: z.object({ id: identifier }), missing: 'not_found' } as const;
export const gamePath = { schema: z.object({ gameId: identifier }), missing: 'not_found' } as const;
