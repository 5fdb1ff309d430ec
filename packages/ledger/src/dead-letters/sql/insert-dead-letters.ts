import type { FailedWith } from '../../apply/decide-all.ts';
import type { Statement } from '../../apply/transaction.ts';
import { binaryArray } from '@croupier/platform/postgres';
import { SUBJECT } from './quarantine.ts';

const NAMES_A_FAILED_ONE = 'it names an operation that has failed: replay that one first';

/** Operations that fail with one that they name. Primary keys serve it. */
const INSERT_DEAD_LETTERS = `
WITH failed AS (
  INSERT INTO dead_letters (operation_id, wallet_id, seq, kind, error, attempts, subject, because_of, trace_context)
  SELECT o.id, o.wallet_id, o.seq, o.kind, '${NAMES_A_FAILED_ONE}', 0, ${SUBJECT}, f.because_of, f.trace_context
  FROM unnest($1::uuid[], $2::uuid[], $3::text[]) AS f(id, because_of, trace_context)
  CROSS JOIN LATERAL (SELECT * FROM operations WHERE operations.id = f.id LIMIT 1) AS o
  RETURNING operation_id, because_of
)
INSERT INTO operation_transitions (operation_id, state, attempts, reason, actor)
SELECT operation_id, 'failed', 0, 'it names ' || because_of || ', which has failed', 'wallet-worker' FROM failed`;

export function insertDeadLetters(failed: FailedWith[]): Statement {
  return {
    name: 'insert-dead-letters',
    text: INSERT_DEAD_LETTERS,
    values: [
      binaryArray.uuid(failed.map(({ row }) => row.id)),
      binaryArray.uuid(failed.map(({ becauseOf }) => becauseOf)),
      binaryArray.text(failed.map(({ row }) => row.trace_context)),
    ],
  };
}
