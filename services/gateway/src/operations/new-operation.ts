import { descriptorOf, fieldsOf } from '@croupier/contracts';
import type { BodyOf, CalledKind } from '@croupier/contracts';
import type { Kind } from '@croupier/domain';
import type { NewOperation } from '@croupier/ledger';
import { isAdmin } from '../http/access.ts';
import type { Caller } from '../http/route.ts';

/** What a request says; who asks and with which key is added later. */
export interface Draft extends Pick<NewOperation, 'kind' | 'walletId' | 'payload'> {
  toWalletId: string | null;
  reference: string | null;
  metadata: string | null;
}

/** `id`: of the object that the address names. Its wallet is looked up by the ledger. */
export function draftOf<K extends CalledKind>(kind: K, body: BodyOf<K>, id?: string): Draft {
  return draftFrom(kind, body, id);
}

/** The same for a body of which only the descriptor is known. */
export function draftFrom(kind: Kind, body: Readonly<Record<string, unknown>>, id?: string): Draft {
  const { target } = descriptorOf(kind);
  const payload: Record<string, unknown> = {};
  for (const [name, { isInternal }] of fieldsOf(kind))
    if (isInternal !== true) payload[name] = id !== undefined && name === target?.field ? id : body[name];
  return {
    kind,
    walletId: textOf(body['walletId'] ?? body['fromWalletId']) ?? '',
    toWalletId: textOf(body['toWalletId']),
    reference: textOf(body['reference']),
    payload,
    metadata: textOf(body['metadata']),
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

export function newOperation(
  { principal, trace }: Pick<Caller, 'principal' | 'trace'>,
  { reference, ...draft }: Draft,
  { key, replyTo }: { key: string | null; replyTo: string | null },
): NewOperation {
  return {
    ...draft,
    keys: { reference, idempotencyKey: key },
    createdBy: principal.sub,
    brands: principal.brands,
    isAcrossBrands: isAdmin(principal),
    trace,
    replyTo,
  };
}
