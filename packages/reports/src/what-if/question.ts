import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { terms as termsSchema, uuid } from '@croupier/contracts';
import type { WhatIfQuestion } from './what-if.ts';
import { z } from 'zod';

const USAGE = `npm run what-if -- --offer new-terms.json [--from 2026-01-01] [--to 2026-02-01]

The file is an offer as GET /v1/offers/{id} answers it, with other terms: its "id" and "terms" are read.
--from and --to (RFC 3339, the first inclusive, the second not) choose the bonuses by the time of their grant.`;

/** The options or the file are not valid; the message says what is expected. */
export class BadQuestion extends Error {
  override readonly name = 'BadQuestion';
}

const offerFile = z.object({ id: uuid, terms: termsSchema });

/** @throws BadQuestion */
export function readQuestion(args: string[]): WhatIfQuestion {
  const { offer, from, to } = optionsOf(args);
  if (offer === undefined) throw new BadQuestion(`--offer is required.\n\n${USAGE}`);
  return { ...readOffer(offer), from: timeOf('from', from), to: timeOf('to', to) };
}

function optionsOf(args: string[]): {
  offer?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
} {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args, options: { offer: text, from: text, to: text } }).values;
  } catch (error) {
    throw new BadQuestion(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function timeOf(name: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  const ms = Date.parse(value);
  if (Number.isNaN(ms))
    throw new BadQuestion(`--${name} is "${value}"; it must be a date or an RFC 3339 time.`);
  return new Date(ms).toISOString();
}

function readOffer(file: string): Pick<WhatIfQuestion, 'offerId' | 'terms'> {
  const checked = offerFile.safeParse(parsed(file));
  if (checked.success) return { offerId: checked.data.id, terms: checked.data.terms };
  const faults = checked.error.issues.map(({ path, message }) => `  /${path.join('/')}: ${message}`);
  throw new BadQuestion(`${file} cannot be used:\n${faults.join('\n')}`);
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new BadQuestion(`${file} cannot be read: ${(error as Error).message}`);
  }
}
