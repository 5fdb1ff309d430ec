import { isErrorCode } from '@croupier/contracts';
import type { OperationView } from '@croupier/contracts';
import type { Accepted, Deadline, NewOperation } from '@croupier/ledger';
import { outcomeUnknown, unavailable } from './faults.ts';
import { newOperation } from './operation-request.ts';
import type { OperationRequest, RequestContext } from './operation-request.ts';
import type { OperationSubmitter } from './operation-submitter.ts';
import { isRefusal, keyReused, refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import type { Results } from './results.ts';

/** Who submits, and by when it needs an answer. */
export interface Caller extends RequestContext {
  deadline: CallDeadline;
  /**
   * Set where the caller is over its rate limit: new operations are refused with it, idempotent replays are answered.
   */
  limited: Refusal | null;
}

export interface CallDeadline extends Deadline {
  /** Milliseconds left of a wait of that length that began when the request arrived. */
  leftOf(waitMs: number): number;
}

/** The operation as it is now, or why there is none. */
export type Outcome = Submitted | Refusal;

export interface Submitted {
  operation: OperationView;
  /** Whether an earlier request had stored it. */
  isReplayed: boolean;
}

export interface SubmitOptions {
  /** The `Idempotency-Key`. */
  key: string | null;
  /** How long to wait for the operation to end; null: not at all. */
  waitMs: number | null;
  /** Operations that finish what was accepted before are taken under any pressure. */
  isUnlimited?: boolean;
}

export interface OperationsOptions {
  /** Of this instance: the workers send the results to it. */
  instanceId: string;
  submitter: OperationSubmitter;
  results: Results;
  /** Why a new operation like this is not taken now, or null. */
  refuse: (operation: NewOperation) => Refusal | null;
  /** For the metrics: how each operation was received. */
  onReceived: (outcome: Accepted['outcome']) => void;
}

/** The use cases of operations, for adapters of any protocol: backpressure, store, enqueue, wait. */
export class Operations {
  readonly #options: OperationsOptions;

  constructor(options: OperationsOptions) {
    this.#options = options;
  }

  /** Stores one operation and, with `waitMs`, waits until it has ended or the time is over. */
  async submit(caller: Caller, request: OperationRequest, options: SubmitOptions): Promise<Outcome> {
    const { key, waitMs, isUnlimited = false } = options;
    const replyTo = waitMs === null ? null : this.#options.instanceId;
    const operation = newOperation(request, caller, { key, replyTo });
    const [accepted] = await this.#store(
      [operation],
      caller,
      isUnlimited ? refuseNone : this.#refuseFor(caller),
    );
    if (accepted === undefined) throw new Error('the ledger answered nothing');
    const outcome = outcomeOf(accepted);
    if (waitMs === null || isRefusal(outcome)) return outcome;
    return this.#ended(outcome, caller.deadline.leftOf(waitMs));
  }

  /**
   * Stores several operations with one insert, each independently of the others. The outcomes are in the order of
   * `requests`; a refusal among these keeps its place.
   */
  async submitBatch(
    caller: Caller,
    requests: readonly (KeyedRequest | Refusal)[],
  ): Promise<{ outcomes: Outcome[]; isRefused: boolean }> {
    const valid = requests.flatMap((item) =>
      isRefusal(item) ? [] : [newOperation(item.request, caller, { key: item.key, replyTo: null })],
    );
    const accepted = valid.length === 0 ? [] : await this.#store(valid, caller, this.#refuseFor(caller));
    const next = accepted[Symbol.iterator]();
    const outcomes = requests.map((item) =>
      isRefusal(item) ? item : outcomeOf(next.next().value as Accepted<Refusal>),
    );
    return { outcomes, isRefused: accepted.length === requests.length && accepted.every(isRefused) };
  }

  async #store(
    operations: NewOperation[],
    { deadline }: Caller,
    refuse: (operation: NewOperation) => Refusal | null,
  ): Promise<Accepted<Refusal>[]> {
    const { submitter, onReceived } = this.#options;
    const accepted = await submitter.submit(operations, { refuse, deadline });
    for (const { outcome } of accepted) onReceived(outcome);
    return accepted;
  }

  #refuseFor({ limited }: Caller): (operation: NewOperation) => Refusal | null {
    return limited === null ? this.#options.refuse : () => limited;
  }

  /** As it is when it has ended, or as it was when the time ran out. */
  async #ended(submitted: Submitted, leftMs: number): Promise<Submitted> {
    const { operation, isReplayed } = submitted;
    if (operation.status !== 'queued' || leftMs === 0) return submitted;
    const result = await this.#options.results.wait(operation.id, leftMs);
    if (result === null) return submitted;
    // workers do not read it
    result.metadata = operation.metadata;
    return { operation: result, isReplayed };
  }
}

/** An operation of a batch, with a key where it has one. */
export interface KeyedRequest {
  request: OperationRequest;
  key: string | null;
}

const refuseNone = (): null => null;

/** Nothing of it was stored, and it may be later. */
function isRefused({ outcome }: Accepted<Refusal>): boolean {
  return outcome === 'refused' || outcome === 'unavailable';
}

const NOT_FOUND = {
  wallet_not_found: 'There is no such wallet.',
  operation_not_found: 'There is no such operation.',
  bonus_not_found: 'There is no such bonus.',
  offer_not_found: 'There is no such offer.',
};

const CROSS_BRAND = refuse('cross_brand', 'The two wallets are of different brands.');

function outcomeOf(accepted: Accepted<Refusal>): Outcome {
  switch (accepted.outcome) {
    case 'accepted':
      return { operation: accepted.operation, isReplayed: false };
    case 'replayed':
      return { operation: accepted.operation, isReplayed: true };
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

/** A rejected operation, as a refusal with the code of its rejection. */
export function rejectionOf(operation: OperationView): Refusal {
  const { code, detail, available } = operation.rejection ?? { code: '', detail: '' };
  if (!isErrorCode(code)) throw new Error(`the rejection code ${code} is not in the catalogue`);
  return refuse(code, detail, { operation, ...(available === undefined ? {} : { available }) });
}
