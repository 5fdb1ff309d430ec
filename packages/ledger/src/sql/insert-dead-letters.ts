import type { Queued } from '../apply/batch.ts';
import type { Statement } from '../apply/transaction.ts';
import { binaryArray } from '@croupier/platform';

const INSERT_DEAD_LETTERS = `
INSERT INTO dead_letters (operation_id, wallet_id, seq, kind, error, attempts)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int8[], $4::text[], $5::text[], $6::int4[])`;

export function insertDeadLetters(failed: Queued[]): Statement {
  return {
    name: 'insert-dead-letters',
    text: INSERT_DEAD_LETTERS,
    values: [
      binaryArray.uuid(failed.map(({ row }) => row.id)),
      binaryArray.uuid(failed.map(({ row }) => row.wallet_id)),
      binaryArray.int8(failed.map(({ row }) => row.seq)),
      binaryArray.text(failed.map(({ row }) => row.kind)),
      binaryArray.text(failed.map(() => BET_HAS_FAILED)),
      binaryArray.int4(failed.map(() => 0)),
    ],
  };
}

const BET_HAS_FAILED = 'the bet that it settles has failed: replay that one first';
