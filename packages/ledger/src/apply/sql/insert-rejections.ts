import type { Rejection } from '@croupier/domain';
import type { Statement } from '../transaction.ts';
import type { DecidedOperation } from '../decide-all.ts';
import { binaryArray } from '@croupier/platform/postgres';
import { isSampled } from '@croupier/platform/trace';

const INSERT_REJECTIONS = `
INSERT INTO rejections (operation_id, code, detail, available, cash, bonus, rejected_at, trace_context)
SELECT operation_id, code, detail, available, cash, bonus, rejected_at, trace_context
FROM unnest($1::uuid[], $2::text[], $3::text[], $4::int8[], $5::int8[], $6::int8[], $7::timestamptz[], $8::text[])
  AS r(operation_id, code, detail, available, cash, bonus, rejected_at, trace_context)`;

/** `at`: the time of the commit, in milliseconds since the epoch, as its events say it. */
export function insertRejections(refused: DecidedOperation[], at: number): Statement {
  const rejections = refused.map(rejectionOf);
  return {
    name: 'insert-rejections',
    text: INSERT_REJECTIONS,
    values: [
      binaryArray.uuid(refused.map(({ row }) => row.id)),
      binaryArray.text(rejections.map(({ code }) => code)),
      binaryArray.text(rejections.map(({ detail }) => detail)),
      binaryArray.int8(rejections.map(({ available }) => available ?? null)),
      binaryArray.int8(rejections.map(({ balances }) => balances.cash)),
      binaryArray.int8(rejections.map(({ balances }) => balances.bonus)),
      binaryArray.timestamptz(rejections.map(() => at)),
      binaryArray.text(refused.map(({ row }) => (isSampled(row.trace_context) ? row.trace_context : null))),
    ],
  };
}

function rejectionOf({ row, decision }: DecidedOperation): Rejection {
  if (decision.status !== 'rejected') throw new Error(`operation ${row.id} was not rejected`);
  return decision.rejection;
}
