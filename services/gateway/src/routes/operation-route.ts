import { descriptorOf, operation, queueOf } from '@croupier/contracts';
import type { BodyOf, CalledKind, ErrorCode, OperationDescriptor } from '@croupier/contracts';
import type { Kind } from '@croupier/domain';
import type { z } from 'zod';
import { requestOf } from '@croupier/engine';
import { submit } from '../http/operation-reply.ts';
import { route } from '../http/route.ts';
import type { None, PathParameters, Route, RouteCommon } from '../http/route.ts';
import { bonusPath, operationPath } from './paths.ts';

type OperationPath = Partial<{ id: string }>;

export function isCalled(kind: Kind): kind is CalledKind {
  return descriptorOf(kind).call !== undefined;
}

/**
 * The call of a kind of operation, by its descriptor: stored, put on a queue, and answered at once or when it has
 * ended. `handle`: where more is to be checked first.
 */
export function operationRoute<K extends CalledKind>(
  kind: K,
  handle: RouteCommon<OperationPath, None, BodyOf<K>>['handle'] = (call, gateway) =>
    submit(call, requestOf(kind, call.body, call.params.id), gateway),
): Route {
  const descriptor = descriptorOf(kind);
  const { call } = descriptor;
  if (call === undefined) throw new Error(`clients cannot request ${kind}`);
  const { name, path, scope, summary, description, example } = call;
  return route<OperationPath, None, BodyOf<K>>({
    name,
    method: 'POST',
    path,
    access: [scope],
    action: call.auditAction ?? 'unaudited',
    tag: queueOf(kind) === 'bonuses' ? 'Bonuses' : 'Moving money',
    summary,
    ...(description === undefined ? {} : { description }),
    ...(path.includes(':id') ? { params: pathOf(descriptor) } : {}),
    body: call.body as unknown as z.ZodType<BodyOf<K>>,
    example,
    operation: 'one',
    answers: { 201: operation, 202: operation },
    refusals: [...missingOf(descriptor), ...ofKeys(kind), ...descriptor.rejections],
    handle,
  });
}

function pathOf({ target }: OperationDescriptor): PathParameters<{ id: string }> {
  return target?.type === 'bonus' ? bonusPath : operationPath;
}

/** What may not exist. */
function missingOf({ target }: OperationDescriptor): ErrorCode[] {
  if (target?.type === 'bonus') return ['bonus_not_found'];
  return target === undefined ? ['wallet_not_found'] : ['wallet_not_found', `${target.type}_not_found`];
}

function ofKeys(kind: Kind): ErrorCode[] {
  return kind === 'transfer' ? ['cross_brand', 'idempotency_key_reused'] : ['idempotency_key_reused'];
}
