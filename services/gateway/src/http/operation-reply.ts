import type { OperationView } from '@croupier/contracts';
import { isRefusal, rejectionOf } from '@croupier/engine';
import type { OperationRequest, Submitted } from '@croupier/engine';
import type { Gateway } from '../gateway.ts';
import { waitSeconds } from './prefer.ts';
import type { Headers, Reply } from './reply.ts';
import type { Caller } from './route.ts';

/** Submits the operation, and answers at once or, if the client prefers to wait, when it has ended. */
export async function submit(
  call: Caller & { key: string | null },
  request: OperationRequest,
  { operations }: Pick<Gateway, 'operations'>,
): Promise<Reply> {
  const wait = waitSeconds(call.headers['prefer']);
  const waitMs = wait === null ? null : wait * 1000;
  const outcome = await operations.submit(call, request, { key: call.key, waitMs });
  if (isRefusal(outcome)) return outcome;
  const headers = headersOf(outcome, wait);
  return wait === null
    ? { status: 202, body: outcome.operation, headers }
    : replyWhenWaited(outcome.operation, headers);
}

function headersOf({ operation, isReplayed }: Submitted, wait: number | null): Headers {
  const headers: Headers = { Location: `/v1/operations/${operation.id}` };
  if (isReplayed) headers['Idempotency-Replayed'] = 'true';
  if (wait !== null) headers['Preference-Applied'] = `wait=${wait}`;
  return headers;
}

function replyWhenWaited(operation: OperationView, headers: Headers): Reply {
  switch (operation.status) {
    case 'queued':
    case 'failed':
      return { status: 202, body: operation, headers };
    case 'rejected':
      return { ...rejectionOf(operation), headers };
    case 'applied':
    case 'pending':
    case 'reverted':
    case 'expired':
      return { status: 201, body: operation, headers };
  }
}
