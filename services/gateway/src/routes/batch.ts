import { batchItems, MAX_FLAWS, validate } from '@croupier/contracts';
import type { Flaw, OperationView } from '@croupier/contracts';
import type { Kind } from '@croupier/domain';
import { invalid, isRefusal, requestFrom } from '@croupier/engine';
import type { KeyedRequest, Outcome, Refusal } from '@croupier/engine';
import { traceIdOf } from '@croupier/platform/trace';
import type { Gateway } from '../gateway.ts';
import { problemOf } from '../http/problems.ts';
import type { ProblemBody } from '../http/problems.ts';
import type { Reply } from '../http/reply.ts';
import type { Call } from '../http/route.ts';

type BatchCall = Call<unknown, unknown, { operations: unknown[] }>;
type Item = KeyedRequest | Refusal;
type ItemAnswer = (OperationView & { replayed?: true }) | ProblemBody;

/**
 * Each item is validated, stored and answered independently of the others, in order; the valid ones with one insert.
 */
export async function submitBatch(call: BatchCall, { operations }: Gateway): Promise<Reply> {
  const stray = call.flaws.filter(({ pointer }) => !ITEM.test(pointer));
  if (stray.length > 0) return invalid(stray);
  const flaws = flawsByItem(call.flaws);
  const items = call.body.operations.map((value, index) => itemOf(value, index, flaws.get(index), call.key));
  const { outcomes, isRefused } = await operations.submitBatch(call, brief(items));
  // nothing was stored, and a repeat may succeed: one refusal says so for all
  const refusal = isRefused ? outcomes.find(isRefusal) : undefined;
  return refusal ?? batchReply(outcomes, call);
}

function batchReply(outcomes: readonly Outcome[], { trace }: BatchCall): Reply {
  const traceId = traceIdOf(trace);
  const body = { items: outcomes.map((outcome) => answerOf(outcome, traceId)) };
  const fault = outcomes.find((outcome) => isRefusal(outcome) && outcome.cause !== undefined);
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
  const body = checked.value as ItemBody;
  const request = requestFrom(kind, body, body.operationId);
  const ofBatch = batchKey === null || request.reference !== null ? null : `${batchKey}#${index}`;
  return { request, key: body.idempotencyKey ?? ofBatch };
}

type ItemBody = Record<string, unknown> & { operationId?: string; idempotencyKey?: string };

/**
 * The first invalid items of a batch list all their errors, the others their first one: a thousand lists are a
 * megabyte.
 */
function brief(items: readonly Item[]): Item[] {
  let invalidItems = 0;
  return items.map((item) => {
    if (!isRefusal(item) || invalidItems++ < MAX_FLAWS || item.errors === undefined) return item;
    return { ...item, errors: item.errors.slice(0, 1) };
  });
}

function answerOf(outcome: Outcome, traceId: string): ItemAnswer {
  if (isRefusal(outcome)) return problemOf(outcome, '/v1/batches', traceId);
  return outcome.isReplayed ? { ...outcome.operation, replayed: true } : outcome.operation;
}
