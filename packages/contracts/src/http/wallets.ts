import { z } from 'zod';
import { kind } from '../operations/kinds.ts';
import { operation } from '../operations/operations.ts';
import { meaning } from './meanings.ts';
import {
  balances,
  brand,
  currencyCode,
  identifier,
  metadata,
  minorUnits,
  timestamp,
  uuid,
} from './primitives.ts';

export const walletStatus = z
  .enum(['active', 'frozen', 'closed'])
  .describe(
    '`frozen` refuses bets, withdrawals and outgoing transfers; `closed` all but late settlements and rollbacks.',
  );

export const createWalletBody = z.strictObject({
  brand: brand
    .optional()
    .describe('Brand of the player. Without it: the only brand of the token, else `default`.'),
  playerId: identifier.describe(meaning.playerId),
  currency: currencyCode.describe(meaning.currency),
  test: z.boolean({ error: 'Must be true or false.' }).default(false).describe(meaning.test),
  metadata,
});
export const currencyBody = z.strictObject({
  scale: z
    .int('Must be an integer from 0 to 18.')
    .min(0, 'Must be an integer from 0 to 18.')
    .max(18, 'Must be an integer from 0 to 18.')
    .describe(meaning.scale),
});

export const wallet = z
  .object({
    id: uuid.describe(meaning.walletId),
    brand: z.string().describe(meaning.brand),
    playerId: z.string().describe(meaning.playerId),
    currency: z.string().describe(meaning.currency),
    test: z.boolean().describe(meaning.test),
    status: walletStatus,
    ...balances,
    version: z
      .int()
      .describe('Number of operations that became pending or applied in the wallet; 0 when it is created.'),
    metadata: z.record(z.string(), z.unknown()).describe(meaning.metadata),
    createdAt: timestamp.describe('When it was created.'),
    updatedAt: timestamp.describe('When its balances or its status last changed.'),
  })
  .meta({ id: 'Wallet', description: 'The money of one player in one currency, in minor units.' });

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

const change = (what: string) => minorUnits.describe(`Change of ${what}: positive or negative.`);

const part = z.object({
  reason: z.enum(PART_REASONS).describe('What the money was moved for.'),
  cash: change('cash'),
  bonus: change('bonus money'),
  bonusId: uuid.optional().describe('Id of the bonus whose money it is.'),
});

/** One version of a wallet: what an operation changed in it, and the balances after it. */
const entry = z
  .object({
    version: z.int().describe('Version of the wallet that the entry made: 1, 2, 3 … without a gap.'),
    brand: z.string().describe(meaning.brand),
    operationId: uuid.describe(meaning.operationId),
    kind,
    reference: z.string().nullable().describe(meaning.storedReference),
    amount: minorUnits.nullable().describe('Amount of the operation, in minor units. Null: it has none.'),
    cash: change('cash'),
    bonus: change('bonus money'),
    reserved: change('what is reserved'),
    incoming: change('what is promised'),
    balances: z.object(balances).describe('Balances after it.'),
    parts: z
      .array(part)
      .describe(
        'What the changes of cash and bonus consist of. All but `dropped`, which was not paid, add up to them.',
      ),
    pendingOperationId: uuid.optional().describe(meaning.pendingOperationId),
    method: z.string().optional().describe(meaning.method),
    gameId: z.string().optional().describe(meaning.gameId),
    roundId: z.string().optional().describe(meaning.roundId),
    betReference: z.string().optional().describe(meaning.betReference),
    bonusId: uuid.optional().describe(meaning.bonusId),
    metadata: z.record(z.string(), z.unknown()).optional().describe(meaning.metadata),
    at: timestamp.describe('When the operation was applied.'),
  })
  .meta({ id: 'Entry', description: 'One version of a wallet: what an operation changed, in minor units.' });

export const betStatus = z
  .enum(['open', 'settled', 'rolled_back'])
  .describe('`open`: without a final settlement or a rollback.');

export const bet = z
  .object({
    reference: z.string().describe(meaning.betReference),
    gameId: z.string().describe(meaning.gameId),
    roundId: z.string().describe(meaning.roundId),
    status: betStatus,
    stake: minorUnits.describe(meaning.stake),
    fromCash: minorUnits.describe(meaning.fromCash),
    fromBonus: minorUnits.describe(meaning.fromBonus),
    won: minorUnits.describe('Sum of its settlements so far.'),
    contribution: minorUnits.describe('What it counts towards the wagering requirement of its bonus.'),
    bonusId: uuid.nullable().describe('The bonus that it was placed under. Null: none was active.'),
    placedAt: timestamp.describe('When the bet was accepted.'),
    endedAt: timestamp.nullable().describe('When it was settled for good or rolled back. Null: it is open.'),
  })
  .meta({ id: 'Bet', description: 'A stake on a round of a game; amounts in minor units.' });

export type WalletView = z.infer<typeof wallet>;
export type EntryView = z.infer<typeof entry>;
export type BetView = z.infer<typeof bet>;

export const currency = z
  .object({ code: z.string().describe(meaning.currency), scale: z.int().describe(meaning.scale) })
  .meta({ id: 'Currency', description: 'A currency of amounts.' });

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
  return z.object({
    items: z.array(item).describe('The items of this page.'),
    nextCursor: z.string().nullable().describe('The `cursor` of the next page. Null: this is the last one.'),
  });
}
