import { CroupierError } from '../errors.ts';
import type { CallOptions, Http, OperationOptions } from '../http/http.ts';
import type { Answer, Body } from '../http/paths.ts';
import { backoffMs, pause } from '../pause.ts';
import type { Operation } from '../types.ts';

export interface EndedOptions extends CallOptions {
  /** How long to go on asking: 30 seconds unless told. */
  timeoutMs?: number | undefined;
}

const FIRST_LOOK_MS = 50;
const LONGEST_LOOK_MS = 1000;

/** Operations that are there, and many at once. */
export function operationCalls(http: Http) {
  const get = (id: string, options?: CallOptions): Promise<Operation> =>
    http.get('/v1/operations/{id}', { path: { id } }, options);
  return {
    operations: {
      get,
      /** Finishes a pending one, in full or for a smaller `amount`; the rest goes back. */
      complete: (
        id: string,
        body: Body<'/v1/operations/{id}/complete'> = {},
        options?: OperationOptions,
      ): Promise<Operation> =>
        http.operation('/v1/operations/{id}/complete', { path: { id }, body }, options),
      /** Undoes a pending one. */
      revert: (id: string, options?: OperationOptions): Promise<Operation> =>
        http.operation('/v1/operations/{id}/revert', { path: { id }, body: {} }, options),
      /**
       * Asks until it is no longer `queued`, and gives it whatever became of it: look at `status`, and at `rejection`.
       * @throws CroupierError `unreachable` when the time runs out; the operation goes on
       */
      ended: (id: string, options: EndedOptions = {}): Promise<Operation> => ended(get, id, options),
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

async function ended(
  get: (id: string, options: CallOptions) => Promise<Operation>,
  id: string,
  { timeoutMs = 30_000, signal }: EndedOptions,
): Promise<Operation> {
  const deadline = performance.now() + timeoutMs;
  for (let looks = 0; ; looks++) {
    const operation = await get(id, { signal });
    if (operation.status !== 'queued') return operation;
    if (performance.now() >= deadline)
      throw new CroupierError('unreachable', `operation ${id} is still queued after ${timeoutMs} ms`);
    await pause(backoffMs(looks, FIRST_LOOK_MS, LONGEST_LOOK_MS), signal);
  }
}
