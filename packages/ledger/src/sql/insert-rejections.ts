import type { Statement } from '../apply/transaction.ts';
import type { Verdict } from '../apply/decide-all.ts';
import { binaryArray } from '@croupier/platform';

const INSERT_REJECTIONS = `
INSERT INTO rejections (operation_id, code, detail, available, at)
SELECT operation_id, code, detail, available, now_ms()
FROM unnest($1::uuid[], $2::text[], $3::text[], $4::int8[]) AS r(operation_id, code, detail, available)`;

export function insertRejections(refused: Verdict[]): Statement {
  const rejections = refused.map(({ decision }) =>
    decision.status === 'rejected' ? decision.rejection : null,
  );
  return {
    name: 'insert-rejections',
    text: INSERT_REJECTIONS,
    values: [
      binaryArray.uuid(refused.map(({ row }) => row.id)),
      binaryArray.text(rejections.map((rejection) => rejection?.code ?? null)),
      binaryArray.text(rejections.map((rejection) => rejection?.detail ?? null)),
      binaryArray.int8(rejections.map((rejection) => rejection?.available ?? null)),
    ],
  };
}
