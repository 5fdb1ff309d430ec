import { MAX_AMOUNT } from '@croupier/domain';
import { z } from 'zod';
import { meaning } from './meanings.ts';

const METHOD = 'Must be 1 to 32 characters of a to z, 0 to 9, _ and -.';

/** How a deposit or withdrawal was paid: `card`, `bank_transfer`. */
export const method = z.string({ error: METHOD }).regex(/^[a-z0-9_-]{1,32}$/, METHOD);

/** Ids made by Croupier: UUIDs, in either case, as lower case. */
export const uuid = z
  .string({ error: 'Must be a UUID.' })
  .regex(/^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/, 'Must be a UUID.')
  .toLowerCase()
  .meta({ format: 'uuid' });

const IDENTIFIER = 'Must be 1 to 128 ASCII characters from ! to ~, but not . or ..';

/**
 * Names that the caller chooses: playerId, reference, gameId, roundId. A URL cannot carry `.` and `..` as a segment.
 */
export const identifier = z.string({ error: IDENTIFIER }).regex(/^(?!\.{1,2}$)[!-~]{1,128}$/, IDENTIFIER);

const BRAND = 'Must be 1 to 64 characters of a-z, 0-9 and -.';

/** A brand (tenant) of the deployment; whether it is declared is checked against the brands table. */
export const brand = z.string({ error: BRAND }).regex(/^[a-z0-9-]{1,64}$/, BRAND);

const AMOUNT = `Must be an integer from 1 to ${MAX_AMOUNT}, in minor units.`;

/** Minor units of the wallet's currency. */
export const amount = z.int({ error: AMOUNT }).min(1, AMOUNT).max(MAX_AMOUNT, AMOUNT);

const AMOUNT_OR_ZERO = `Must be an integer from 0 to ${MAX_AMOUNT}, in minor units.`;

/** What a settlement pays: a lost bet pays 0. */
export const amountOrZero = z
  .int({ error: AMOUNT_OR_ZERO })
  .min(0, AMOUNT_OR_ZERO)
  .max(MAX_AMOUNT, AMOUNT_OR_ZERO);

/** A balance, or a change of one, in answers. */
export const minorUnits = z.int();

/** The four balances of a wallet; none is ever negative. */
export const balances = {
  cash: minorUnits.describe('Cash, which can be withdrawn.'),
  bonus: minorUnits.describe('Bonus money of the active bonus.'),
  reserved: minorUnits.describe('Held by pending withdrawals and outgoing transfers.'),
  incoming: minorUnits.describe('Promised by pending deposits and incoming transfers.'),
};

/** A sum of amounts, in answers: amounts are at most 2^53−1, and sums are not. */
export const total = z.union([z.int(), z.string().regex(/^[0-9]+$/)]).meta({
  description: 'A JSON number up to 9007199254740991, beyond it a string of digits: exact either way.',
});

/** ISO 4217 or another code of the currencies table; whether it is there is checked against the table. */
export const currencyCode = z
  .string({ error: 'Must be a currency code.' })
  .regex(/^[A-Z][A-Z0-9]{1,15}$/, 'Must be a currency code in upper case.');

/** Seconds that a hold or a bonus lasts; PostgreSQL's integer is the limit. */
const SECONDS = 'Must be an integer from 1 to 2147483647 seconds.';
export const seconds = z.int({ error: SECONDS }).min(1, SECONDS).max(2_147_483_647, SECONDS);

/** RFC 3339 with milliseconds, UTC, in answers. */
export const timestamp = z.string().meta({ format: 'date-time' });

/** W3C trace id, in answers, jobs and events. */
export const traceId = z.string().regex(/^[0-9a-f]{32}$/);

/** Text for people: no control characters, which terminals and logs would obey, and no halves of characters. */
export function words(max: number) {
  const rule = `Must be text of 1 to ${max} characters without control characters.`;
  return z
    .string({ error: rule })
    .min(1, rule)
    .max(max, rule)
    .refine((text) => !/[\p{Cc}\p{Cs}]/u.test(text), rule);
}

/**
 * An object of at most so many members. They are counted before any of them is looked at: one error for each of a
 * hundred thousand would take a second to make.
 */
export function boundedRecord<V extends z.ZodType>(value: V, max: number) {
  const rule = `Must have ${max} members at most.`;
  const counted = (input: unknown): number =>
    typeof input === 'object' && input !== null ? Object.keys(input).length : 0;
  return bounded(z.record(identifier, value), { max, rule, count: counted }).meta({ maxProperties: max });
}

/** An array of at most so many items, counted before any of them is looked at. */
export function boundedArray<V extends z.ZodType>(item: V, max: number) {
  const rule = `Must have ${max} items at most.`;
  const counted = (input: unknown): number => (Array.isArray(input) ? input.length : 0);
  return bounded(z.array(item), { max, rule, count: counted }).meta({ maxItems: max });
}

interface Bound {
  max: number;
  rule: string;
  count: (input: unknown) => number;
}

function bounded<S extends z.ZodType>(schema: S, { max, rule, count }: Bound) {
  return z.preprocess((input, context) => {
    if (count(input) <= max) return input;
    context.addIssue({ code: 'custom', message: rule });
    return z.NEVER;
  }, schema);
}

const utf8 = new TextEncoder();
const MAX_METADATA_BYTES = 4096;

/** The caller's own object, kept as JSON text; null where it is empty, so that `{}` and its absence are the same. */
export const metadata = z
  .unknown()
  .transform((value, context): string | null => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      context.addIssue({ code: 'custom', message: 'Must be an object.' });
      return z.NEVER;
    }
    const text = JSON.stringify(value);
    if (text.length > MAX_METADATA_BYTES || utf8.encode(text).length > MAX_METADATA_BYTES) {
      context.addIssue({ code: 'custom', message: 'Must be 4 KB of JSON at most.' });
      return z.NEVER;
    }
    return text === '{}' ? null : text;
  })
  .meta({
    type: 'object',
    additionalProperties: true,
    description: 'The caller’s own data: at most 4 KB of JSON.',
  })
  .optional();

/** Of a request without fields. */
export const emptyBody = z.strictObject({});

/** Of a request that needs no more than a reason. */
export const reasonBody = z.strictObject({ reason: words(500).describe(meaning.reason) });
