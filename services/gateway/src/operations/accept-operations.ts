import type { OperationView } from '@croupier/contracts';
import { isErrorCode } from '@croupier/contracts';
import type { Accepted } from '@croupier/ledger';
import { outcomeUnknown, unavailable } from '../http/faults.ts';
import type { Gateway } from '../gateway.ts';
import { newOperation } from './new-operation.ts';
import type { Draft } from './new-operation.ts';
import { waitSeconds } from '../http/prefer.ts';
import { isRefusal, keyReused, refuse } from '../http/reply.ts';
import type { Headers, Refusal, Reply } from '../http/reply.ts';
import type { Caller } from '../http/route.ts';

const NOT_FOUND = {
  wallet_not_found: 'There is no such wallet.',
  operation_not_found: 'There is no such operation.',
  bonus_not_found: 'There is no such bonus.',
  offer_not_found: 'There is no such offer.',
};

const CROSS_BRAND = refuse('cross_brand', 'The two wallets are of different brands.');

/** Stores the operation, and answers at once or, if the client prefers to wait, when it has ended. */
export async function acceptOne(
  call: Caller & { key: string | null },
  draft: Draft,
  gateway: Gateway,
): Promise<Reply> {
  const wait = waitSeconds(call.headers['prefer']);
  const stored = await storeOne(call, draft, gateway, wait !== null);
  if (isRefusal(stored)) return stored;
  const headers = headersOf(stored.operation, stored.replayed, wait);
  if (wait === null) return { status: 202, body: stored.operation, headers };
  const leftMs = call.deadline.leftOf(wait * 1000);
  return endedReply(await ended(stored.operation, leftMs, gateway), headers);
}

/** Stores the operation. If somebody `waits`, its result is sent to this instance. */
export async function storeOne(
  call: Caller & { key: string | null },
  draft: Draft,
  gateway: Gateway,
  waits: boolean,
): Promise<{ operation: OperationView; replayed: boolean } | Refusal> {
  const operation = newOperation(call, draft, { key: call.key, replyTo: waits ? gateway.id : null });
  const [accepted] = await gateway.acceptor.accept([operation], {
    refuse: call.refuseNew,
    deadline: call.deadline,
  });
  if (accepted === undefined) throw new Error('the ledger answered nothing');
  gateway.countAccepted(accepted.outcome);
  const stored = storedOr(accepted);
  if (isRefusal(stored)) return stored;
  return { operation: stored.operation, replayed: accepted.outcome === 'replayed' };
}

/** What accept says, as a refusal unless the operation is there. */
export function storedOr(accepted: Accepted<Refusal>): { operation: OperationView } | Refusal {
  switch (accepted.outcome) {
    case 'accepted':
    case 'replayed':
      return { operation: accepted.operation };
    case 'not_found':
      return refuse(accepted.code, NOT_FOUND[accepted.code]);
    case 'cross_brand':
      return CROSS_BRAND;
    case 'reused':
      return keyReused(accepted.differs);
    case 'refused':
      return accepted.refusal;
    case 'unavailable':
      return unavailable(accepted.cause);
    case 'unknown':
      return outcomeUnknown(accepted.cause, accepted.idempotencyKey);
  }
}

function headersOf(operation: OperationView, replayed: boolean, wait: number | null): Headers {
  const headers: Headers = { Location: `/v1/operations/${operation.id}` };
  if (replayed) headers['Idempotency-Replayed'] = 'true';
  if (wait !== null) headers['Preference-Applied'] = `wait=${wait}`;
  return headers;
}

/** As it is when it has ended, or as it was when the time ran out. */
export async function ended(
  operation: OperationView,
  leftMs: number,
  gateway: Gateway,
): Promise<OperationView> {
  if (operation.status !== 'queued' || leftMs === 0) return operation;
  const result = await gateway.results.wait(operation.id, leftMs);
  if (result === null) return operation;
  // workers do not read it
  result.metadata = operation.metadata;
  return result;
}

function endedReply(operation: OperationView, headers: Headers): Reply {
  switch (operation.status) {
    case 'queued':
    case 'failed':
      return { status: 202, body: operation, headers };
    case 'rejected':
      return rejectionOf(operation, headers);
    case 'applied':
    case 'pending':
    case 'reverted':
    case 'expired':
      return { status: 201, body: operation, headers };
  }
}

/** What a rejected operation is answered with. */
export function rejectionOf(operation: OperationView, headers: Headers = {}): Refusal {
  const { code, detail, available } = operation.rejection ?? { code: '', detail: '' };
  if (!isErrorCode(code)) throw new Error(`the rejection code ${code} is not in the catalogue`);
  return refuse(code, detail, { operation, headers, ...(available === undefined ? {} : { available }) });
}
