import {
  deadLetterPage,
  discardAnswer,
  discardBody,
  pageQuery,
  reconciliation,
  replayAnswer,
  revertBody,
} from '@croupier/contracts';
import { replayDeadLetters } from '../operations/replay-dead-letters.ts';
import { refuse } from '../http/reply.ts';
import { route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import { examples } from './examples.ts';
import { deadLetterPath } from './paths.ts';

const tag = 'For operators';
const access = 'admin only';

export const operatorRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/admin/dead-letters',
    access,
    tag,
    summary: 'Operations that Croupier could not do, in the order in which they were accepted',
    query: pageQuery,
    answers: { 200: deadLetterPage },
    handle: async ({ query: { limit, cursor = null } }, { reader }) => ({
      status: 200,
      body: await reader.deadLetters({ limit, cursor }),
    }),
  }),
  route({
    method: 'POST',
    path: '/v1/admin/dead-letters/replay',
    access,
    audited: true,
    tag,
    summary: 'Replay all dead letters',
    body: revertBody,
    example: examples.nothing,
    answers: { 202: replayAnswer },
    handle: async ({ principal }, gateway) => ({
      status: 202,
      body: { replayed: (await replayDeadLetters('all', principal.sub, gateway)).length },
    }),
  }),
  route({
    method: 'POST',
    path: '/v1/admin/dead-letters/:operationId/replay',
    access,
    audited: true,
    tag,
    summary: 'Replay a dead letter',
    description: 'An operation that is no dead letter (any more) is left alone: `replayed` is 0.',
    params: deadLetterPath,
    body: revertBody,
    example: examples.nothing,
    answers: { 202: replayAnswer },
    refusals: ['operation_not_found'],
    async handle({ params: { operationId }, principal }, gateway) {
      const { length: replayed } = await replayDeadLetters([operationId], principal.sub, gateway);
      const known = replayed > 0 || (await gateway.reader.operation(operationId)) !== null;
      return known
        ? { status: 202, body: { replayed } }
        : refuse('operation_not_found', 'There is no such operation.');
    },
  }),
  route({
    method: 'POST',
    path: '/v1/admin/dead-letters/:operationId/discard',
    access,
    audited: true,
    tag,
    summary: 'Give a dead letter up for good',
    description:
      'It stays `failed`, leaves the list, and takes with it what failed because of it. The reason and the caller are recorded. Do this before the caller tries again under another key. `discarded` is 0 where it is not a dead letter, or was discarded before.',
    params: deadLetterPath,
    body: discardBody,
    example: examples.freeze,
    answers: { 200: discardAnswer },
    refusals: ['operation_not_found'],
    async handle({ params: { operationId }, body: { reason }, principal }, { registry, reader }) {
      const discarded = await registry.discard(operationId, { reason, actor: principal.sub });
      const known = discarded.length > 0 || (await reader.operation(operationId)) !== null;
      return known
        ? { status: 200, body: { discarded: discarded.length } }
        : refuse('operation_not_found', 'There is no such operation.');
    },
  }),
  route({
    method: 'GET',
    path: '/v1/admin/reconciliation',
    access,
    tag,
    summary: 'Do the books hold?',
    answers: { 200: reconciliation },
    handle: async (_call, { reconciler }) => ({ status: 200, body: await reconciler.reconcile() }),
  }),
];
