import { z } from 'zod';
import { kind, operationStatus } from '../operations/kinds.ts';
import { brand, identifier, words } from './primitives.ts';
import { betStatus } from './wallets.ts';

// Query parameters are texts, each given once; unknown ones are refused.

const LIMIT = 'Must be an integer from 1 to 200.';

/** The longest page, and that of the lists that are short for nearly everyone. */
const MAX_LIMIT = 200;

function limitOr(fallback: number) {
  return (
    z
      .string()
      .refine((text) => /^(?:[1-9]|[1-9]\d|1\d\d|200)$/.test(text), LIMIT)
      .transform(Number)
      .default(fallback)
      // documented as an integer although it arrives as a string
      .meta({
        description: 'How many items a page has at most.',
        override: { type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: fallback },
      })
  );
}

const cursor = z
  .string()
  .min(1)
  .max(1000)
  .optional()
  .meta({ description: '`nextCursor` of the page before.' });
const paging = { limit: limitOr(50), cursor };
const ofKind = kind.optional().meta({ description: 'What operations of this kind did, and nothing else.' });

const TIME = 'Must be a time as in RFC 3339.';

/** Times are kept to the millisecond: a finer one is moved to the next that selects the same. */
function time(description: string, towards: 'earlier' | 'later') {
  return (
    z.iso
      .datetime({ offset: true, error: TIME })
      .transform((text, context) => {
        const ms = Date.parse(text) + (towards === 'later' && /\.\d{3}0*[1-9]/.test(text) ? 1 : 0);
        if (ms >= FIRST_MS && ms <= LAST_MS) return new Date(ms).toISOString();
        context.addIssue({ code: 'custom', message: TIME });
        return z.NEVER;
      })
      .optional()
      // the pattern of all dates there are would say less than the format
      .meta({ description, override: ({ jsonSchema }: Rendered) => void delete jsonSchema.pattern })
  );
}
interface Rendered {
  jsonSchema: { pattern?: string };
}
const FIRST_MS = Date.parse('0001-01-01T00:00:00Z');
const LAST_MS = Date.parse('9999-12-31T23:59:59.999Z');

const EXPORT_FORMATS = ['json', 'ndjson', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
const exportFormat = z.enum(EXPORT_FORMATS, { error: 'Must be json, ndjson or csv.' }).optional().meta({
  description:
    'Goes before `Accept`. `csv` and `ndjson` stream everything that matches, from `cursor` on, whatever `limit` says.',
});

export const noQuery = z.strictObject({});
export const pageQuery = z.strictObject(paging);
export const listQuery = z.strictObject({ limit: limitOr(MAX_LIMIT), cursor });
/** Of every call with `{playerId}`. */
const ofBrand = brand
  .optional()
  .meta({ description: 'Of the player. Without it: the only brand of the token, else `default`.' });
export const playerQuery = z.strictObject({ brand: ofBrand });
export const playerWalletsQuery = z.strictObject({ limit: limitOr(MAX_LIMIT), cursor, brand: ofBrand });
export const walletQuery = z.strictObject({
  at: time('The balances at this time, operations of that millisecond included.', 'earlier'),
});
export const historyQuery = z.strictObject({
  ...paging,
  order: z
    .enum(['asc', 'desc'], { error: 'Must be asc or desc.' })
    .default('desc')
    .meta({ description: 'Newest first, or oldest first.' }),
  kind: ofKind,
  from: time('Entries from this moment on.', 'later'),
  to: time('Entries before this moment.', 'later'),
});
export const auditQuery = z.strictObject({
  ...paging,
  actor: words(128).optional().meta({ description: 'Rows of this actor only.' }),
  action: words(64).optional().meta({ description: 'Rows of this action only, such as `wallet.freeze`.' }),
  subjectKind: words(64).optional().meta({ description: 'Rows about subjects of this kind only.' }),
  subjectId: words(256).optional().meta({ description: 'Rows about this subject only.' }),
  from: time('Rows from this moment on.', 'later'),
  to: time('Rows before this moment.', 'later'),
  format: exportFormat,
});
export const betsQuery = z.strictObject({
  ...paging,
  status: betStatus.optional().meta({ description: 'Bets of this status only.' }),
});
export const operationsQuery = z.strictObject({
  ...paging,
  kind: ofKind,
  status: operationStatus.optional().meta({ description: 'Operations of this status only.' }),
  reference: identifier.optional().meta({ description: 'Operations with this reference only.' }),
});
