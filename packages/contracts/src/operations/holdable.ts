import { z } from 'zod';
import { meaning } from '../http/meanings.ts';
import { identifier, metadata, seconds } from '../http/primitives.ts';
import type { Field } from './descriptor.ts';
import { optional, required } from './descriptor.ts';

/** What deposits, withdrawals and transfers take besides their wallets and amount: each may be pending at first. */
export const holdable = {
  reference: identifier.optional().describe(meaning.optionalReference),
  metadata,
  pending: z
    .boolean()
    .default(false)
    .describe('True: a hold, which is completed, reverted or expires later. False: applied at once.'),
  expiresInSeconds: seconds.optional().describe(meaning.expiresInSeconds),
};

export const holdableFields = {
  amount: required,
  pending: { default: false },
  expiresInSeconds: optional,
} as const satisfies Record<string, Field>;

export function expiresOnlyIfPending(body: {
  pending: boolean;
  expiresInSeconds?: number | undefined;
}): boolean {
  return body.pending || body.expiresInSeconds === undefined;
}

export const EXPIRES_ALONE = { error: 'Only with pending: true.', path: ['expiresInSeconds'] };
