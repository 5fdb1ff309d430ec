import { z } from 'zod';
import { ERRORS } from '../errors.ts';
import type { ErrorCode } from '../errors.ts';
import { operation } from '../operations/operations.ts';

const codes = Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]];

/** `application/problem+json` (RFC 9457). */
export const problem = z
  .object({
    type: z.string().describe('A URN of the code; a name, not an address.'),
    title: z.string().describe('Name of the kind of problem.'),
    status: z
      .int()
      .describe('HTTP status of the code. Of an item of a batch: that of a request for it alone.'),
    detail: z.string().describe('What is wrong with this request, in words for people.'),
    code: z.enum(codes).describe('What is wrong, for programs.'),
    instance: z.string().describe('Path of the request, cut to 1024 characters.'),
    traceId: z.string().describe('Trace of the request, as in the header `X-Trace-Id` and in the logs.'),
    errors: z
      .array(
        z.object({
          pointer: z.string().describe('JSON pointer to the field, query parameter or header.'),
          detail: z.string().describe('What it must be.'),
        }),
      )
      .optional()
      .describe('Of `invalid_request`: what is wrong where, the first 20 places.'),
    differs: z
      .array(z.string())
      .optional()
      .describe('Of `idempotency_key_reused`: names of the fields that differ.'),
    operation: operation.optional().describe('Of a rejection: the operation.'),
    idempotencyKey: z
      .string()
      .optional()
      .describe(
        'Of `outcome_unknown`: the key of the request, or the one that it was given. Repeat the request with it to learn the outcome.',
      ),
    available: z
      .int()
      .optional()
      .describe('Of `insufficient_funds`: what could have been spent, in minor units.'),
  })
  .meta({ id: 'Problem', description: 'Why a request was refused, or an operation rejected (RFC 9457).' });

export type Problem = z.infer<typeof problem>;

/** Identifies the kind of problem for clients; it is a name, not an address. */
export function problemType(code: ErrorCode): string {
  return `urn:croupier:problem:${code}`;
}
