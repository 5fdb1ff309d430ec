import type { Kind } from '@croupier/domain';
import { z } from 'zod';
import { descriptorOf, KINDS } from './catalogue.ts';
import { operation } from './operations.ts';
import { meaning } from '../http/meanings.ts';
import { problem } from '../http/problems.ts';
import { uuid } from '../http/primitives.ts';

const COUNT = 'Must be an array of 1 to 1000 operations.';

/** The request as a whole; each item is checked individually, so that an invalid one does not affect the others. */
export const batchBody = z.strictObject({
  operations: z.array(z.unknown(), { error: COUNT }).min(1, COUNT).max(1000, COUNT),
});

const KEY = 'Must be 1 to 255 printable ASCII characters.';

/** The `Idempotency-Key` header, or an item's `idempotencyKey`. */
export const idempotencyKey = z.string({ error: KEY }).regex(/^[ -~]{1,255}$/, KEY);

/** A batch's own key must leave room for `#999`. */
export const batchKey = z.string().regex(/^[ -~]{1,250}$/, 'Must be 1 to 250 printable ASCII characters.');

/** An item whose path would name an object names it by `operationId`. */
const OF_PATH = { operationId: uuid.describe('Id of the pending operation.') };

/**
 * By kind: the body of the call of that kind, with `kind`, and a key where there is no header to carry it. `safeExtend`
 * keeps the refinements that a body has.
 */
export const batchItems: ReadonlyMap<Kind, z.ZodObject> = new Map(KINDS.flatMap(itemOf));

function itemOf(kind: Kind): [Kind, z.ZodObject][] {
  const { call } = descriptorOf(kind);
  if (call?.isBatchable !== true) return [];
  const named = call.path.includes(':id') ? OF_PATH : {};
  const item = {
    kind: z.literal(kind).describe(meaning.operationKind),
    ...named,
    idempotencyKey: idempotencyKey
      .optional()
      .describe('As the header `Idempotency-Key` of a request for this operation alone.'),
  };
  return [[kind, call.body.safeExtend(item)]];
}

const replayable = operation.extend({
  replayed: z.literal(true).optional().describe('True: an earlier request made this operation.'),
});

export const batchAnswer = z.object({
  items: z
    .array(z.union([replayable, problem]))
    .describe('The operation or the problem of each item, in the order of the request.'),
});
