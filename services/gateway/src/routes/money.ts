import { batchAnswer, batchBody, batchItems, KINDS, queueOf } from '@croupier/contracts';
import { z } from 'zod';
import { submitBatch } from './batch.ts';
import { route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import { examples } from './examples.ts';
import { isCalled, operationRoute } from './operation-route.ts';

const batchRoute = route({
  name: 'submitBatch',
  method: 'POST',
  path: '/v1/batches',
  access: ['wallets:write'],
  action: 'unaudited',
  tag: 'Moving money',
  summary: 'Up to 1000 operations in one request, processed independently',
  description:
    'With an `Idempotency-Key` of at most 250 characters, an item without key and reference gets `<key>#<index>`.',
  body: batchBody,
  example: examples.batch,
  bodyShape: z.strictObject({
    operations: z
      .array(z.union([...batchItems.values()]))
      .min(1)
      .max(1000)
      .describe('The operations, processed independently of one another.'),
  }),
  operation: 'batch',
  answers: { 202: batchAnswer },
  handle: submitBatch,
});

const ofKinds = KINDS.filter(isCalled)
  .filter((kind) => queueOf(kind) !== 'bonuses')
  .map((kind) => operationRoute(kind));

/** The busiest first: Express looks through routes in their order. */
export const moneyRoutes: Route[] = [...ofKinds.slice(0, 2), batchRoute, ...ofKinds.slice(2)];
