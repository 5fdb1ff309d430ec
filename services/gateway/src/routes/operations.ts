import { maySeePlayer } from '@croupier/platform/auth';
import { maySeeBonus, refuse, shownTo } from '@croupier/engine';
import { operation } from '@croupier/contracts';
import type { OwnedOperation } from '@croupier/ledger';
import type { Principal } from '@croupier/platform/auth';
import { queueOf } from '@croupier/contracts';
import { route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import { operationPath } from './paths.ts';

export const operationRoutes: Route[] = [
  route({
    name: 'getOperation',
    method: 'GET',
    path: '/v1/operations/:id',
    access: ['player', 'wallets:read', 'bonuses:write'],
    tag: 'Moving money',
    summary: 'An operation and its outcome',
    description: 'With scope `bonuses:write` alone: operations of kind `bonus_*`.',
    params: operationPath,
    answers: { 200: operation },
    refusals: ['operation_not_found'],
    async handle({ params, principal }, { reader }) {
      const found = await reader.operation(params.id);
      if (found === null || !isVisible(found, principal))
        return refuse('operation_not_found', 'There is no such operation.');
      return { status: 200, body: shownTo(principal, found.operation) };
    },
  }),
];

function isVisible({ operation: { kind, brand }, playerId }: OwnedOperation, principal: Principal): boolean {
  const player = { brand, playerId };
  return queueOf(kind) === 'bonuses' ? maySeeBonus(principal, player) : maySeePlayer(principal, player);
}
