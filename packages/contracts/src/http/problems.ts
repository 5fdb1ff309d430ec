import { z } from 'zod';
import { ERRORS } from '../errors.ts';
import type { ErrorCode } from '../errors.ts';
import { operation } from '../operations/operations.ts';

const codes = Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]];

/** `application/problem+json` (RFC 9457). */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum(codes),
    instance: z.string(),
    traceId: z.string(),
    errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
    differs: z.array(z.string()).optional().meta({ description: 'With idempotency_key_reused.' }),
    operation: operation.optional().meta({ description: 'With a rejection.' }),
    idempotencyKey: z.string().optional().meta({
      description:
        'With outcome_unknown: the key of the request, or the one that it was given. The same request with it finds out.',
    }),
    available: z.int().optional().meta({ description: 'With insufficient_funds: minor units.' }),
  })
  .meta({ id: 'Problem' });

export type Problem = z.infer<typeof problem>;

/** Identifies the kind of problem for clients; it is a name, not an address. */
export function problemType(code: ErrorCode): string {
  return `urn:croupier:problem:${code}`;
}
