import { errorText, withDatabase } from '@croupier/launcher';
import { createReader, readAllScales } from '@croupier/ledger';
import { createPool } from '@croupier/platform/postgres';
import { BadQuestion, readQuestion } from './question.ts';
import { whatIfReport } from './report.ts';
import { whatIf, type WhatIfQuestion } from './what-if.ts';

try {
  const question = readQuestion(process.argv.slice(2));
  process.stdout.write(`${await withDatabase('read', (databaseUrl) => answer(databaseUrl, question))}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof BadQuestion ? error.message : errorText(error)}\n`);
  process.exitCode = 2;
}

/** Reads only, on a snapshot for each wallet: it may run beside the system. */
async function answer(databaseUrl: string, question: WhatIfQuestion): Promise<string> {
  const pool = createPool(databaseUrl, { max: 2, application: 'what-if', queryTimeoutMs: 600_000 });
  try {
    const reader = createReader(pool);
    const offer = await reader.offer(question.offerId);
    if (offer === null) throw new BadQuestion(`There is no offer ${question.offerId}.`);
    const scales = await readAllScales(pool);
    return `${offer.name}: ${whatIfReport(await whatIf(pool, question), scales)}`;
  } finally {
    await pool.end();
  }
}
