import type { Kind } from '@croupier/domain';
import type { z } from 'zod';
import { adjustment } from './adjustment.ts';
import { bet } from './bet.ts';
import { bonusExpire } from './bonus-expire.ts';
import { bonusForfeit } from './bonus-forfeit.ts';
import { bonusGrant } from './bonus-grant.ts';
import { complete } from './complete.ts';
import { deposit } from './deposit.ts';
import type {
  Field,
  FieldName,
  Moves,
  OperationCall,
  OperationDescriptor,
  OperationQueue,
} from './descriptor.ts';
import { expire } from './expire.ts';
import { payout } from './payout.ts';
import { revert } from './revert.ts';
import { rollback } from './rollback.ts';
import { settlement } from './settlement.ts';
import { transfer } from './transfer.ts';
import { withdrawal } from './withdrawal.ts';

/** Every kind of operation, the busiest first; one that is missing does not compile. */
export const OPERATIONS = {
  bet,
  settlement,
  rollback,
  deposit,
  withdrawal,
  transfer,
  payout,
  adjustment,
  complete,
  revert,
  expire,
  bonus_grant: bonusGrant,
  bonus_forfeit: bonusForfeit,
  bonus_expire: bonusExpire,
} as const satisfies { [K in Kind]: OperationDescriptor<K> };

export const KINDS = Object.keys(OPERATIONS) as [Kind, ...Kind[]];

export function descriptorOf(kind: Kind): OperationDescriptor {
  return OPERATIONS[kind];
}

/** The kinds whose entries move more, or other things, than their amount. */
export type KindWithoutMoves = {
  [K in Kind]: (typeof OPERATIONS)[K] extends { moves: Moves } ? never : K;
}[Kind];

/** The kinds that clients can request. */
export type CalledKind = {
  [K in Kind]: (typeof OPERATIONS)[K] extends { call: OperationCall } ? K : never;
}[Kind];

/** A request of this kind, when it has been found in order. */
export type BodyOf<K extends CalledKind> = z.output<(typeof OPERATIONS)[K]['call']['body']>;

export function queueOf(kind: Kind): OperationQueue {
  return OPERATIONS[kind].queue;
}

/** Of the payload of a kind, in the order of its descriptor. */
export function fieldsOf(kind: Kind): readonly (readonly [FieldName, Field])[] {
  return FIELDS[kind];
}

const FIELDS = Object.fromEntries(
  KINDS.map((kind) => [kind, Object.entries(descriptorOf(kind).fields)]),
) as unknown as Record<Kind, readonly (readonly [FieldName, Field])[]>;
