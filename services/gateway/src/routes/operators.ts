import {
  auditEntry,
  auditPage,
  auditQuery,
  deadLetterPage,
  discardAnswer,
  reasonBody,
  eraseAnswer,
  pageQuery,
  playerQuery,
  reconciliation,
  replayAnswer,
  emptyBody,
} from '@croupier/contracts';
import { authorOfCall } from '../http/audit-notes.ts';
import { playerOf, refuse, replayDeadLetters } from '@croupier/engine';
import type { Author } from '@croupier/ledger';
import { seesBrand } from '@croupier/platform/auth';
import type { Brands } from '@croupier/platform/auth';
import type { Gateway } from '../gateway.ts';
import type { Access } from '../http/access.ts';
import { exportOf, formatOf } from '../http/export.ts';
import type { Reply } from '../http/reply.ts';
import { OutcomeUnknown } from '@croupier/ledger';
import { route } from '../http/route.ts';
import type { Call, Caller, Route } from '../http/route.ts';
import { ofAllBrands } from './brands.ts';
import { examples } from './examples.ts';
import { deadLetterPath, playerPath } from './paths.ts';

const tag = 'For operators';
const DEAD_LETTERS: Access = ['dead_letters:write'];

const AUDIT_FIELDS = Object.keys(auditEntry.shape) as (keyof typeof auditEntry.shape)[];

async function erase(
  { params, query, ...caller }: Call<{ playerId: string }, { brand?: string | undefined }, object>,
  { registry, leaderboards }: Gateway,
): Promise<Reply> {
  const player = playerOf(caller.principal, params.playerId, query.brand);
  const erased = player === null ? null : await registry.erasePlayer(player, authorOfCall(caller));
  if (erased === null) return refuse('not_found', 'There is no such player.');
  try {
    for (const id of erased.leaderboards) await leaderboards.replaceCopy(id);
  } catch (cause) {
    // the copies in Redis may show the old id: a repeat replaces them
    throw new OutcomeUnknown('copies of leaderboards are not replaced', { cause });
  }
  return { status: 200, body: { playerId: erased.playerId } };
}

type ByCaller = Pick<Caller, 'principal' | 'trace'>;

function changeBy({ principal, trace }: ByCaller): { actor: Author; brands: Brands } {
  return { actor: authorOfCall({ principal, trace }), brands: principal.brands };
}

async function isThere(
  id: string,
  { principal }: ByCaller,
  { reader }: Pick<Gateway, 'reader'>,
): Promise<boolean> {
  const found = await reader.operation(id);
  return found !== null && seesBrand(principal, found.operation.brand);
}

export const operatorRoutes: Route[] = [
  route({
    name: 'listDeadLetters',
    method: 'GET',
    path: '/v1/admin/dead-letters',
    access: DEAD_LETTERS,
    tag,
    summary: 'Operations that failed in all their attempts, in the order of acceptance',
    query: pageQuery,
    answers: { 200: deadLetterPage },
    handle: async ({ query: { limit, cursor = null }, principal }, { reader }) => ({
      status: 200,
      body: await reader.deadLetters({ limit, cursor }, principal.brands),
    }),
  }),
  route({
    name: 'replayAllDeadLetters',
    method: 'POST',
    path: '/v1/admin/dead-letters/replay',
    access: DEAD_LETTERS,
    action: 'dead_letter.replay_all',
    tag,
    summary: 'Replay all dead letters',
    body: emptyBody,
    example: examples.nothing,
    answers: { 202: replayAnswer },
    handle: async (call, gateway) => ({
      status: 202,
      body: { replayed: (await replayDeadLetters('all', changeBy(call), gateway)).length },
    }),
  }),
  route({
    name: 'replayDeadLetter',
    method: 'POST',
    path: '/v1/admin/dead-letters/:operationId/replay',
    access: DEAD_LETTERS,
    action: 'dead_letter.replay',
    tag,
    summary: 'Replay a dead letter',
    description: '`replayed` is 0 where the operation is not a dead letter, or not any more.',
    params: deadLetterPath,
    body: emptyBody,
    example: examples.nothing,
    answers: { 202: replayAnswer },
    refusals: ['operation_not_found'],
    async handle({ params: { operationId }, ...caller }, gateway) {
      const { length: replayed } = await replayDeadLetters([operationId], changeBy(caller), gateway);
      const known = replayed > 0 || (await isThere(operationId, caller, gateway));
      return known
        ? { status: 202, body: { replayed } }
        : refuse('operation_not_found', 'There is no such operation.');
    },
  }),
  route({
    name: 'discardDeadLetter',
    method: 'POST',
    path: '/v1/admin/dead-letters/:operationId/discard',
    access: DEAD_LETTERS,
    action: 'dead_letter.discard',
    tag,
    summary: 'Discard a dead letter for good',
    description:
      'It stays `failed`, leaves the list, and takes with it what failed because of it. The reason and the caller are recorded. Do this before the caller tries again under another key. `discarded` is 0 where it is not a dead letter, or was discarded before.',
    params: deadLetterPath,
    body: reasonBody,
    example: examples.freeze,
    answers: { 200: discardAnswer },
    refusals: ['operation_not_found'],
    async handle({ params: { operationId }, body: { reason }, ...caller }, { registry, reader }) {
      const discarded = await registry.discard(operationId, {
        reason,
        actor: authorOfCall(caller),
        brands: caller.principal.brands,
      });
      const known = discarded.length > 0 || (await isThere(operationId, caller, { reader }));
      return known
        ? { status: 200, body: { discarded: discarded.length } }
        : refuse('operation_not_found', 'There is no such operation.');
    },
  }),
  route({
    name: 'erasePlayer',
    method: 'POST',
    path: '/v1/players/:playerId/erase',
    access: 'admin only',
    action: 'player.erase',
    tag,
    summary: 'Erase what is personal of a player',
    description:
      'Deletes the metadata of the player’s wallets and operations and gives the player a pseudonym, which is answered. Amounts, keys, references and times stay. Again, with the id that was erased: the same pseudonym, and metadata that has come since is deleted too.',
    params: playerPath,
    query: playerQuery,
    body: emptyBody,
    example: examples.nothing,
    answers: { 200: eraseAnswer },
    refusals: ['not_found'],
    handle: erase,
  }),
  route({
    name: 'listAuditEntries',
    method: 'GET',
    path: '/v1/admin/audit',
    access: ['audit:read'],
    tag,
    summary: 'The audit log, newest first',
    description:
      'Who changed what that is not the operation of a player’s money by a service, and what was refused. As `csv` or `ndjson`: a file of everything that matches; the last line of `ndjson` is `{"end": true, "rows": n}`.',
    query: auditQuery,
    answers: { 200: auditPage },
    exports: true,
    async handle({ query, headers, principal }, { audit }) {
      const { limit, cursor = null, format, ...asked } = query;
      const filter = { ...asked, brands: principal.brands };
      const wanted = formatOf(format, headers);
      if (wanted === 'json') return { status: 200, body: await audit.read(filter, { limit, cursor }) };
      return exportOf(audit.export(filter, cursor), wanted, { name: 'audit', columns: AUDIT_FIELDS });
    },
  }),
  route({
    name: 'getReconciliation',
    method: 'GET',
    path: '/v1/admin/reconciliation',
    access: 'admin only',
    tag,
    summary: 'Reconciliation report',
    answers: { 200: reconciliation },
    async handle({ principal: { brands } }, { reconciler }) {
      return brands === null ? { status: 200, body: await reconciler.reconcile() } : ofAllBrands;
    },
  }),
];
