import { CroupierError } from '../errors.ts';
import type { CallOptions, Http, OperationOptions } from '../http/http.ts';
import type { Answer, Body } from '../http/paths.ts';
import { backoffMs, pause } from '../pause.ts';
import type { Operation } from '../types.ts';

export interface WaitOptions extends CallOptions {
  /** How long to poll, in milliseconds: 30,000 by default. */
  timeoutMs?: number | undefined;
}

const MIN_POLL_MS = 50;
const MAX_POLL_MS = 1000;

/** Existing operations, and batches. */
export function operationCalls(http: Http) {
  const get = (id: string, options?: CallOptions): Promise<Operation> =>
    http.get('/v1/operations/{id}', { path: { id } }, options);
  return {
    operations: {
      get,
      /** Completes a pending operation, in full or for a smaller `amount`; the rest is returned. */
      complete: (
        id: string,
        body: Body<'/v1/operations/{id}/complete'> = {},
        options?: OperationOptions,
      ): Promise<Operation> =>
        http.operation('/v1/operations/{id}/complete', { path: { id }, body }, options),
      /** Reverts a pending operation. */
      revert: (id: string, options?: OperationOptions): Promise<Operation> =>
        http.operation('/v1/operations/{id}/revert', { path: { id }, body: {} }, options),
      /**
       * Polls until the operation is no longer `queued` and returns it, rejected and failed ones too: check `status`
       * and `rejection`.
       * @throws CroupierError `unreachable` when the time runs out; the operation may still be decided later
       */
      waitForResult: (id: string, options: WaitOptions = {}): Promise<Operation> =>
        waitForResult(get, id, options),
    },
    batches: {
      /** Up to 1000 operations in one request, answered in order, each with its operation or its problem. */
      create: (
        body: Body<'/v1/batches'>,
        options?: Omit<OperationOptions, 'wait'>,
      ): Promise<Answer<'/v1/batches', 'post'>> => http.operation('/v1/batches', { body }, options),
    },
  };
}

async function waitForResult(
  get: (id: string, options: CallOptions) => Promise<Operation>,
  id: string,
  { timeoutMs = 30_000, signal }: WaitOptions,
): Promise<Operation> {
  const deadline = performance.now() + timeoutMs;
  for (let polls = 0; ; polls++) {
    const operation = await get(id, { signal });
    if (operation.status !== 'queued') return operation;
    if (performance.now() >= deadline)
      throw new CroupierError('unreachable', `operation ${id} is still queued after ${timeoutMs} ms`);
    await pause(backoffMs(polls, MIN_POLL_MS, MAX_POLL_MS), signal);
  }
}
