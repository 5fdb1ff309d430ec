import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fromSource } from '@croupier/launcher';
import { makeFolder } from '@croupier/testing';
import { terms } from '../../domain/test/casino.ts';
import { openLedger } from '../../ledger/test/setup.ts';
import type { TestLedger } from '../../ledger/test/setup.ts';
import { BadQuestion, readQuestion } from '../src/what-if/question.ts';

let ledger: TestLedger;
let offerId: string;
const folder = makeFolder('what-if');

beforeAll(async () => {
  ledger = await openLedger();
  const offer = {
    name: 'Welcome',
    terms: terms({ multiplier: 1 }),
    currency: null,
    amount: null,
    trigger: null,
  };
  offerId = (await ledger.registry.createOffer({ ...offer, createdBy: 'tester' })).id;
  const walletId = await ledger.openWallet();
  await ledger.run({ kind: 'deposit', walletId, amount: 1000 });
  await ledger.run({ kind: 'bonus_grant', walletId, amount: 500, payload: { offerId } });
  const bet = { walletId, reference: 'b', gameId: 'slots', roundId: 'r', amount: 500 };
  await ledger.run({ kind: 'bet', ...bet });
  await ledger.run({
    kind: 'settlement',
    walletId,
    betReference: 'b',
    reference: 's',
    amount: 0,
    final: true,
  });
});
afterAll(() => ledger.close());

function write(content: string | object): string {
  const file = join(folder, 'new-terms.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

/** What the command says for this file, and its exit code. */
async function ask(content: string | object, ...more: string[]): Promise<{ said: string; code: number }> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const args = [
    ...fromSource(),
    join(import.meta.dirname, '../src/what-if/main.ts'),
    '--offer',
    write(content),
    ...more,
  ];
  const url = String(ledger.pool.options.connectionString);
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, {
      env: { ...env, DATABASE_URL: url },
    });
    return { said: stdout, code: 0 };
  } catch (error) {
    const { stderr, code } = error as { stderr: string; code: number };
    return { said: stderr, code };
  }
}

test('the terms of an offer, edited, are answered with what happened and what would have', async () => {
  const offer = await ledger.reader.offer(offerId);
  const { said, code } = await ask({ ...offer, terms: terms({ multiplier: 2 }) });
  expect(said).toBe(`Welcome: 1 wallet replayed

EUR                               happened        would have
bonuses                                  1                 1
completed                                1                 0
completion rate                    100.0 %             0.0 %
lost                                     0                 0
expired                                  0                 0
forfeited                                0                 0
active or queued                         0                 1
conversions                              1                 0
granted                               5.00              5.00
cost (became cash)                    5.00              0.00
removed                               0.00              0.00
still in play                         0.00              5.00

Under their own terms all of them come to exactly what is recorded.
`);
  expect(code).toBe(0);
  const early = await ask({ ...offer, terms: terms({ multiplier: 2 }) }, '--to', '2020-01-01');
  expect(early.said).toContain('0 wallets replayed');
});

/** Why the question is refused, with this file. */
function refusal(content: string | object, ...more: string[]): string {
  try {
    return `not refused: ${JSON.stringify(readQuestion(['--offer', write(content), ...more]))}`;
  } catch (error) {
    expect(error).toBeInstanceOf(BadQuestion);
    return (error as Error).message;
  }
}

test('invalid options or terms are refused, with the field named', async () => {
  const good = { id: offerId, terms: terms({}) };
  const bad = { ...good, terms: { ...good.terms, maxBet: -1, funding: 'credit_first' } };
  expect(refusal(bad)).toContain('/terms/maxBet: Must be an integer from 1');
  expect(refusal(bad)).toContain('/terms/funding');
  expect(refusal({ terms: good.terms })).toContain('/id: Must be a UUID.');
  expect(refusal('{')).toContain('cannot be read');
  expect(refusal(good, '--from', 'soon')).toBe('--from is "soon"; it must be a date or an RFC 3339 time.');
  expect(refusal(good, '--form', '2026')).toContain('--form');
  expect(() => readQuestion([])).toThrow('--offer is required.');
  const id = '00000000-0000-7000-8000-000000000000';
  expect(await ask({ ...good, id })).toEqual({ code: 2, said: `There is no offer ${id}.\n` });
});
