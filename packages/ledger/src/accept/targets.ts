import { descriptorOf } from '@croupier/contracts';
import { seesBrand } from '@croupier/platform/auth';
import type { Pool } from '@croupier/platform/postgres';
import type { Accepted, NewOperation } from '../api.ts';
import { FIND_TARGETS } from './sql/find-targets.ts';

interface TargetRow {
  id: string;
  wallet_id: string | null;
  to_wallet_id: string | null;
  /** Null: an offer of all brands. */
  brand: string | null;
}

export interface Resolved<R> {
  /** Operations whose targets are there, with their wallets filled in. */
  found: NewOperation[];
  /** Puts the results of those found back among the others', in the order asked. */
  merge: (results: Accepted<R>[]) => Accepted<R>[];
}

type NotFound = Extract<Accepted, { outcome: 'not_found' }>;

/**
 * Null: none of them names another. Operations that do (complete, revert, expire, forfeit, grant) get the wallets of
 * what they name.
 */
export function resolveTargets<R>(pool: Pool, operations: NewOperation[]): Promise<Resolved<R>> | null {
  const named = operations.map(targetOf);
  return named.every((target) => target === null) ? null : findTargets(pool, operations, named);
}

async function findTargets<R>(
  pool: Pool,
  operations: NewOperation[],
  named: (Target | null)[],
): Promise<Resolved<R>> {
  const ids = (type: Target['type']): string[] =>
    named.filter((target) => target?.type === type).map((target) => target?.id ?? '');
  const { rows } = await pool.query<TargetRow>({
    name: 'find-targets',
    text: FIND_TARGETS,
    values: [ids('operation'), ids('bonus'), ids('offer'), granteesOf(operations)],
  });
  const targets = new Map(rows.map((row) => [row.id, row]));
  return arrange(operations.map((operation, index) => resolve(operation, named[index] ?? null, targets)));
}

interface Target {
  type: 'operation' | 'bonus' | 'offer';
  id: string;
}

function targetOf({ kind, payload }: NewOperation): Target | null {
  const { target } = descriptorOf(kind);
  const id = target === undefined ? null : payload[target.field];
  return target === undefined || typeof id !== 'string' ? null : { type: target.type, id };
}

function granteesOf(operations: NewOperation[]): string[] {
  return operations.filter(({ kind }) => kind === 'bonus_grant').map(({ walletId }) => walletId);
}

function resolve(
  operation: NewOperation,
  target: Target | null,
  targets: Map<string, TargetRow>,
): NewOperation | NotFound {
  if (target === null) return operation;
  const { brands = null } = operation;
  const wallet = targets.get(operation.walletId);
  if (target.type === 'offer' && (wallet === undefined || !seesBrand({ brands }, wallet.brand)))
    return { outcome: 'not_found', code: 'wallet_not_found' };
  const row = targets.get(target.id);
  if (row === undefined || !seesBrand({ brands }, row.brand) || isOfOtherBrand(row, wallet))
    return { outcome: 'not_found', code: `${target.type}_not_found` };
  if (row.wallet_id === null) return operation;
  return { ...operation, walletId: row.wallet_id, toWalletId: row.to_wallet_id };
}

/** An offer is for wallets of its brand. */
function isOfOtherBrand({ brand }: TargetRow, wallet: TargetRow | undefined): boolean {
  return wallet !== undefined && brand !== null && wallet.brand !== brand;
}

function arrange<R>(resolved: (NewOperation | NotFound)[]): Resolved<R> {
  const found = resolved.filter((one): one is NewOperation => !('outcome' in one));
  const merge = (results: Accepted<R>[]): Accepted<R>[] => {
    const next = results[Symbol.iterator]();
    return resolved.map((one) => ('outcome' in one ? one : (next.next().value as Accepted<R>)));
  };
  return { found, merge };
}
