import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { kind, queueOf } from '@croupier/contracts';
import { QUEUE_OF_CODE, queueCodeOf } from '@croupier/ledger';
import { createPool } from '@croupier/platform/postgres';
import type { Pool } from '@croupier/platform/postgres';
import { createDatabase } from '@croupier/testing';

let pool: Pool;
beforeAll(async () => {
  pool = createPool((await createDatabase()).url, { max: 1, application: 'test' });
});
afterAll(() => pool.end());

test.each(kind.options)('PostgreSQL puts a %s into the queue whose jobs ask for it', async (name) => {
  const { rows } = await pool.query<{ code: keyof typeof QUEUE_OF_CODE }>(
    `SELECT ${queueCodeOf('$1::text')} AS code`,
    [name],
  );
  expect(rows.map(({ code }) => QUEUE_OF_CODE[code])).toEqual([queueOf(name)]);
});
