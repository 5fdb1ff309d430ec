import { z } from 'zod';
import { kind } from '../operations/kinds.ts';
import { operation } from '../operations/operations.ts';
import {
  brand,
  currencyCode,
  identifier,
  metadata,
  minorUnits,
  timestamp,
  uuid,
  words,
} from './primitives.ts';

const balances = { cash: minorUnits, bonus: minorUnits, reserved: minorUnits, incoming: minorUnits };

export const walletStatus = z.enum(['active', 'frozen', 'closed']);

export const createWalletBody = z.strictObject({
  brand: brand.optional(),
  playerId: identifier,
  currency: currencyCode,
  test: z.boolean({ error: 'Must be true or false.' }).default(false).meta({
    description: 'The wallet of a test player: left out of leaderboards and reports.',
  }),
  metadata,
});
export const freezeBody = z.strictObject({ reason: words(500) });
export const currencyBody = z.strictObject({
  scale: z
    .int('Must be an integer from 0 to 18.')
    .min(0, 'Must be an integer from 0 to 18.')
    .max(18, 'Must be an integer from 0 to 18.'),
});

export const wallet = z
  .object({
    id: uuid,
    brand: z.string(),
    playerId: z.string(),
    currency: z.string(),
    test: z.boolean(),
    status: walletStatus,
    ...balances,
    version: z.int(),
    metadata: z.record(z.string(), z.unknown()),
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({ id: 'Wallet' });

const PART_REASONS = [
  'stake',
  'win',
  'refund',
  'grant',
  'conversion',
  'removal',
  'dropped',
  'money',
] as const;

/** One version of a wallet: what an operation changed in it, and what it was then. */
export const entry = z
  .object({
    version: z.int(),
    brand: z.string(),
    operationId: uuid,
    kind,
    reference: z.string().nullable(),
    amount: minorUnits.nullable(),
    ...balances,
    balances: z.object(balances),
    parts: z.array(
      z.object({
        reason: z.enum(PART_REASONS),
        cash: minorUnits,
        bonus: minorUnits,
        bonusId: uuid.optional(),
      }),
    ),
    pendingOperationId: uuid.optional(),
    method: z.string().optional().meta({ description: 'Of a deposit or withdrawal.' }),
    gameId: z.string().optional(),
    roundId: z.string().optional(),
    betReference: z.string().optional(),
    bonusId: uuid.optional(),
    metadata: z.record(z.string(), z.unknown()).optional(),
    at: timestamp,
  })
  .meta({ id: 'Entry' });

export const betStatus = z.enum(['open', 'settled', 'rolled_back']);

export const bet = z
  .object({
    reference: z.string(),
    gameId: z.string(),
    roundId: z.string(),
    status: betStatus,
    stake: minorUnits,
    fromCash: minorUnits,
    fromBonus: minorUnits,
    won: minorUnits,
    contribution: minorUnits,
    bonusId: uuid.nullable(),
    placedAt: timestamp,
    endedAt: timestamp.nullable(),
  })
  .meta({ id: 'Bet' });

export type WalletView = z.infer<typeof wallet>;
export type EntryView = z.infer<typeof entry>;
export type BetView = z.infer<typeof bet>;

export const currency = z.object({ code: z.string(), scale: z.int() }).meta({ id: 'Currency' });

export const walletPage = page(wallet);
export const currencyPage = page(currency);
export const entryPage = page(entry);
export const betPage = page(bet);
export const operationPage = page(operation);

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** A page of a listing; `nextCursor` is null on the last one. */
export function page<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}
