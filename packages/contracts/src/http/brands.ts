import { z } from 'zod';
import { meaning } from './meanings.ts';
import { identifier, words } from './primitives.ts';
import { page } from './wallets.ts';

const ZONE = 'Must be a time zone of the IANA database, such as Europe/Vienna.';

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** An IANA name: an offset such as `+02:00` would miss the changes of the clock. */
const timezone = z
  .string({ error: ZONE })
  .max(64, ZONE)
  .refine((name) => /^[A-Za-z]/.test(name) && isTimeZone(name), ZONE);

export const brandBody = z.strictObject({
  name: words(200).describe(meaning.name),
  timezone: timezone.default('UTC').describe(meaning.timezone),
  profile: identifier.default('default').describe(meaning.profile),
});

/** A casino (tenant) of the deployment. */
export const brandAnswer = z
  .object({
    id: z.string().describe('Id of the brand.'),
    name: z.string().describe(meaning.name),
    timezone: z.string().describe(meaning.timezone),
    profile: z.string().describe(meaning.profile),
  })
  .meta({ id: 'Brand', description: 'A casino (tenant) of the deployment.' });

export const brandPage = page(brandAnswer);
