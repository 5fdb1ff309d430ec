import { batchItems, MAX_FLAWS, validate } from '@croupier/contracts';
import type { Flaw, OperationView } from '@croupier/contracts';
import type { Kind } from '@croupier/domain';
import type { Accepted } from '@croupier/ledger';
import { traceIdOf } from '@croupier/platform/trace';
import { storedOr } from './accept-operations.ts';
import type { Gateway } from '../gateway.ts';
import { draftFrom, newOperation } from './new-operation.ts';
import type { Draft } from './new-operation.ts';
import { problemOf } from '../http/problems.ts';
import type { ProblemBody } from '../http/problems.ts';
import { invalid, isRefusal } from '../http/reply.ts';
import type { Refusal, Reply } from '../http/reply.ts';
import type { Call } from '../http/route.ts';

type BatchCall = Call<unknown, unknown, { operations: unknown[] }>;
type Item = { draft: Draft; key: string | null } | Refusal;
type Decided = { operation: OperationView; replayed: boolean } | Refusal;
type ItemAnswer = (OperationView & { replayed?: true }) | ProblemBody;

/** Each item on its own feet, in order; the good ones are stored with one insert. */
export async function acceptBatch(call: BatchCall, gateway: Gateway): Promise<Reply> {
  const stray = call.flaws.filter(({ pointer }) => !ITEM.test(pointer));
  if (stray.length > 0) return invalid(stray);
  const flaws = flawsByItem(call.flaws);
  const items = call.body.operations.map((value, index) => itemOf(value, index, flaws.get(index), call.key));
  const good = items.flatMap((item) =>
    isRefusal(item) ? [] : [newOperation(call, item.draft, { key: item.key, replyTo: null })],
  );
  const options = { refuse: call.refuseNew, deadline: call.deadline };
  const accepted = good.length === 0 ? [] : await gateway.acceptor.accept(good, options);
  for (const { outcome } of accepted) gateway.countAccepted(outcome);
  const decided = inOrder(items, accepted);
  return accepted.every(isRefused) && accepted.length === items.length
    ? (firstRefusal(decided) ?? batchReply(decided, call))
    : batchReply(decided, call);
}

/** Nothing of it was stored, and it may be later. */
function isRefused({ outcome }: Accepted<Refusal>): boolean {
  return outcome === 'refused' || outcome === 'unavailable';
}

function firstRefusal(decided: Decided[]): Refusal | null {
  return decided.find(isRefusal) ?? null;
}

function batchReply(decided: Decided[], { trace }: BatchCall): Reply {
  const traceId = traceIdOf(trace);
  const body = { items: decided.map((item) => answerOf(item, traceId)) };
  const fault = decided.find((item) => isRefusal(item) && item.cause !== undefined);
  if (fault === undefined || !isRefusal(fault)) return { status: 202, body };
  return { status: 202, body, fault: { code: fault.code, cause: fault.cause } };
}

const ITEM = /^\/operations\/(\d+)(?:\/|$)/;

function flawsByItem(flaws: readonly Flaw[]): Map<number, Flaw[]> {
  const byItem = new Map<number, Flaw[]>();
  for (const flaw of flaws) {
    const index = Number(ITEM.exec(flaw.pointer)?.[1]);
    byItem.set(index, [...(byItem.get(index) ?? []), flaw]);
  }
  return byItem;
}

function itemOf(value: unknown, index: number, flaws: Flaw[] | undefined, batchKey: string | null): Item {
  if (flaws !== undefined) return invalid(flaws);
  const base = `/operations/${index}`;
  if (typeof value !== 'object' || value === null)
    return invalid([{ pointer: base, detail: 'Must be an object.' }]);
  const kind = (value as { kind?: Kind }).kind;
  const schema = kind === undefined ? undefined : batchItems.get(kind);
  if (kind === undefined || schema === undefined)
    return invalid([
      { pointer: `${base}/kind`, detail: `Must be one of ${[...batchItems.keys()].join(', ')}.` },
    ]);
  const checked = validate(schema, value, base);
  if (!checked.ok) return invalid(checked.errors);
  const { operationId, idempotencyKey, ...body } = checked.value as ItemBody;
  const draft = draftFrom(kind, body, operationId);
  const ofBatch = batchKey === null || draft.reference !== null ? null : `${batchKey}#${index}`;
  return { draft, key: idempotencyKey ?? ofBatch };
}

type ItemBody = Record<string, unknown> & { operationId?: string; idempotencyKey?: string };

/** The first invalid items of a batch list all their errors, the others their first one: a thousand lists are a megabyte. */
function briefAfter(before: number, item: Refusal): Refusal {
  if (before < MAX_FLAWS || item.errors === undefined) return item;
  return { ...item, errors: item.errors.slice(0, 1) };
}

/** What was accepted, back among the items that were not in order. */
function inOrder(items: Item[], accepted: Accepted<Refusal>[]): Decided[] {
  const results = accepted[Symbol.iterator]();
  let invalidItems = 0;
  return items.map((item) => {
    if (isRefusal(item)) return briefAfter(invalidItems++, item);
    const result = results.next().value as Accepted<Refusal>;
    const stored = storedOr(result);
    return isRefusal(stored) ? stored : { ...stored, replayed: result.outcome === 'replayed' };
  });
}

function answerOf(item: Decided, traceId: string): ItemAnswer {
  if (isRefusal(item)) return problemOf(item, '/v1/batches', traceId);
  return item.replayed ? { ...item.operation, replayed: true } : item.operation;
}
