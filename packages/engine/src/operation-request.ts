import { descriptorOf, fieldsOf } from '@croupier/contracts';
import type { BodyOf, CalledKind, Payload } from '@croupier/contracts';
import type { NewOperation } from '@croupier/ledger';
import { isAdmin } from '@croupier/platform/auth';
import type { Principal } from '@croupier/platform/auth';

/** An operation as a caller asks for it: validated, without id, key and author. */
export interface OperationRequest {
  kind: NewOperation['kind'];
  /** Empty where another object is named: the ledger looks its wallet up. */
  walletId: string;
  toWalletId: string | null;
  reference: string | null;
  payload: Payload;
  /** JSON text of an object; null where it was absent or `{}`. */
  metadata: string | null;
}

/** `id`: of the object that the path names. */
export function requestOf<K extends CalledKind>(kind: K, body: BodyOf<K>, id?: string): OperationRequest {
  return requestFrom(kind, body, id);
}

/** The same for a body that was checked against the descriptor of `kind`, whichever kind it is. */
export function requestFrom(
  kind: NewOperation['kind'],
  body: Readonly<Record<string, unknown>>,
  id?: string,
): OperationRequest {
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

export interface RequestContext {
  principal: Principal;
  trace: string;
}

/** `replyTo`: the instance that waits for the result, if one does. */
/** Field by field, without rest or spread: decision 14. */
export function newOperation(
  request: OperationRequest,
  { principal, trace }: RequestContext,
  { key, replyTo }: { key: string | null; replyTo: string | null },
): NewOperation {
  return {
    kind: request.kind,
    walletId: request.walletId,
    toWalletId: request.toWalletId,
    keys: { reference: request.reference, idempotencyKey: key },
    payload: request.payload,
    metadata: request.metadata,
    createdBy: principal.sub,
    brands: principal.brands,
    isAcrossBrands: isAdmin(principal),
    trace,
    replyTo,
  };
}
