import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PoolClient } from '@croupier/platform/postgres';
import { changeJournal } from '@croupier/testing';
import { terms } from '../../domain/test/casino.ts';
import { BOOKS, reconcile, reconcileIncrementally } from '../src/index.ts';
import type { Requested } from './requested.ts';
import { openLedger } from './setup.ts';
import type { TestLedger } from './setup.ts';

// Entries that were written past the rules: balanced, in sequence, and with the wallet's row changed to match.

const ENTRY = 'entries that are not what their operation asked for';

let ledger: TestLedger;
/** Wallets by the kind whose entry is their last one. */
const wallets = new Map<string, string>();

/** Holds the row that a run locks before it moves watermarks. */
let lock: PoolClient;

beforeAll(async () => {
  ledger = await openLedger();
  lock = await ledger.pool.connect();
  await lock.query('BEGIN');
  // the machine may be slow, and the pool's limit would end this transaction
  await lock.query('SET LOCAL idle_in_transaction_session_timeout = 0');
  await lock.query('SELECT FROM reconciliation_progress FOR UPDATE');
  await record();
  expect(await failedChecks()).toEqual([]);
}, 120_000);
afterAll(async () => {
  lock.release(true);
  await ledger.close();
});

/** By a full run, and by an incremental one that has to find the same: all entries are newer than the watermarks. */
async function failedChecks(): Promise<string[]> {
  const full = await reconcile(ledger.pool, BOOKS);
  const incremental = await reconcileIncrementally(ledger.pool, { also: {} });
  expect(incremental.checks).toEqual(full.checks);
  return full.checks.filter(({ ok }) => !ok).map(({ name }) => name);
}

async function run(request: Requested, statuses = ['applied', 'pending']): Promise<string> {
  const { id, status, rejection } = await ledger.run(request);
  expect([statuses.includes(status), rejection]).toEqual([true, null]);
  return id;
}

/** A wallet with 1000 cash that belongs to the kind. */
async function walletFor(kind: string): Promise<string> {
  const walletId = await ledger.openWallet();
  wallets.set(kind, walletId);
  await run({ kind: 'deposit', walletId, amount: 1000 });
  return walletId;
}

async function record(): Promise<void> {
  await recordMoney();
  await recordHolds();
  await recordBets();
  await recordBonuses();
}

async function recordMoney(): Promise<void> {
  await walletFor('deposit');
  await run({ kind: 'withdrawal', walletId: await walletFor('withdrawal'), amount: 300 });
  await run({ kind: 'payout', walletId: await walletFor('payout'), amount: 50, reference: 'jackpot' });
  for (const direction of ['credit', 'debit'] as const) {
    const walletId = await walletFor(`adjustment ${direction}`);
    const payload = { direction, reason: 'ticket' };
    await run({ kind: 'adjustment', walletId, amount: 70, reference: direction, payload });
  }
  const [walletId, toWalletId] = [await walletFor('transfer'), await walletFor('transfer received')];
  await run({ kind: 'transfer', walletId, toWalletId, amount: 400 });
}

async function recordHolds(): Promise<void> {
  for (const held of ['deposit', 'withdrawal', 'transfer'] as const)
    for (const ends of ['pending', 'complete', 'complete for less', 'revert', 'expire']) {
      const walletId = await walletFor(`${held} ${ends}`);
      const toWalletId = held === 'transfer' ? await walletFor(`${held} ${ends} received`) : null;
      const hold = { walletId, toWalletId, amount: 500, pending: true, expiresInSeconds: 3600 };
      const pendingOperationId = await run({ kind: held, ...hold });
      if (ends === 'pending') continue;
      if (ends === 'expire')
        await ledger.pool.query(
          `UPDATE holds SET expires_at = now() - interval '1 second' WHERE operation_id = $1`,
          [pendingOperationId],
        );
      const kind = ends.split(' ')[0] as 'complete' | 'revert' | 'expire';
      const amount = ends === 'complete for less' ? 200 : null;
      await run({ kind, walletId, toWalletId, pendingOperationId, amount });
    }
}

async function bet(walletId: string, amount: number): Promise<void> {
  await run({ kind: 'bet', walletId, amount, reference: 'bet', gameId: 'slots', roundId: 'round' });
}

async function recordBets(): Promise<void> {
  await bet(await walletFor('bet'), 200);
  const ends = { walletId: await walletFor('settlement'), betReference: 'bet', reference: 'end' };
  await bet(ends.walletId, 200);
  await run({ kind: 'settlement', ...ends, amount: 650, final: true });
  for (const kind of ['rollback', 'rollback before its bet']) {
    const walletId = await walletFor(kind);
    if (kind === 'rollback') await bet(walletId, 200);
    await run({ kind: 'rollback', walletId, betReference: 'bet', reference: 'back' });
  }
}

async function grant(kind: string, expiresInSeconds = 3600): Promise<{ walletId: string; bonusId: string }> {
  const walletId = await walletFor(kind);
  const made = await ledger.registry.createOffer({
    name: 'offer',
    currency: 'EUR',
    amount: 600,
    terms: terms({ multiplier: 1 }, { funding: 'proportional', expiresInSeconds }),
    trigger: null,
    createdBy: 'tester',
  });
  if (typeof made === 'string') throw new Error(made);
  return { walletId, bonusId: await run({ kind: 'bonus_grant', walletId, payload: { offerId: made.id } }) };
}

async function recordBonuses(): Promise<void> {
  await grant('bonus_grant');
  const forfeited = await grant('bonus_forfeit');
  const payload = { bonusId: forfeited.bonusId, reason: 'asked' };
  await run({ kind: 'bonus_forfeit', walletId: forfeited.walletId, payload });

  const expired = await grant('bonus_expire');
  await ledger.pool.query(`UPDATE bonuses SET expires_at = now() - interval '1 second' WHERE id = $1`, [
    expired.bonusId,
  ]);
  await run({ kind: 'bonus_expire', walletId: expired.walletId, payload: { bonusId: expired.bonusId } });

  const converted = await grant('settlement that converts');
  await bet(converted.walletId, 700);
  const end = {
    walletId: converted.walletId,
    betReference: 'bet',
    reference: 'end',
    amount: 10,
    final: true,
  };
  await run({ kind: 'settlement', ...end });

  const dropped = await grant('settlement that drops');
  await bet(dropped.walletId, 500);
  await run({ kind: 'withdrawal', walletId: dropped.walletId, amount: 1 });
  await run({ kind: 'settlement', ...end, walletId: dropped.walletId });
}

/** The kinds of wallets, known before there are any: test.each asks before the first hook runs. */
const HOLDS = ['deposit', 'withdrawal', 'transfer'].flatMap((held) =>
  ['pending', 'complete', 'complete for less', 'revert', 'expire'].map((ends) => `${held} ${ends}`),
);
const KINDS = [
  'deposit',
  'withdrawal',
  'payout',
  'adjustment credit',
  'adjustment debit',
  'transfer',
  'transfer received',
  ...HOLDS,
  ...HOLDS.filter((name) => name.startsWith('transfer')).map((name) => `${name} received`),
  'bet',
  'settlement',
  'rollback',
  'rollback before its bet',
  'bonus_grant',
  'bonus_forfeit',
  'bonus_expire',
  'settlement that converts',
  'settlement that drops',
];
const HOUSES = ['payments', 'gaming', 'adjustments'] as const;

test('there is a history of every kind', () => {
  expect([...wallets.keys()].sort()).toEqual([...KINDS].sort());
});

/** Adds to the last entry's cash, against an account of the house, and to the wallet's. */
async function forge(kind: string, house: string, amount: number): Promise<void> {
  const walletId = wallets.get(kind) ?? '';
  await changeJournal(
    ledger.url,
    `UPDATE entries SET cash = cash + $2, cash_after = cash_after + $2, ${house} = coalesce(${house}, 0) - $2
      WHERE wallet_id = $1 AND version = (SELECT version FROM wallets WHERE id = $1)`,
    [walletId, amount],
  );
  await ledger.pool.query('UPDATE wallets SET cash = cash + $2 WHERE id = $1', [walletId, amount]);
}

test.each(KINDS.map((kind, i) => [kind, HOUSES[i % HOUSES.length] ?? 'payments'] as const))(
  'money added to a %s, against %s, is found',
  async (kind, house) => {
    await forge(kind, house, 1);
    const failed = await failedChecks();
    await forge(kind, house, -1);
    expect(failed).toEqual([ENTRY]);
  },
);

test('an entry with its wallet, of an operation that was never accepted, is found', async () => {
  const walletId = await walletFor('nothing');
  await ledger.pool.query(
    `INSERT INTO entries (wallet_id, version, seq, kind, applied_at, cash, bonus, reserved, incoming, cash_after, bonus_after,
        reserved_after, incoming_after, payments)
      SELECT id, version + 1, 999999999, 'deposit', now(), 5000, 0, 0, 0, cash + 5000, bonus, reserved, incoming, -5000
      FROM wallets WHERE id = $1`,
    [walletId],
  );
  await ledger.pool.query('UPDATE wallets SET cash = cash + 5000, version = version + 1 WHERE id = $1', [
    walletId,
  ]);
  expect(await failedChecks()).toEqual([ENTRY]);
  await changeJournal(ledger.url, 'DELETE FROM entries WHERE seq = 999999999');
  await ledger.pool.query('UPDATE wallets SET cash = cash - 5000, version = version - 1 WHERE id = $1', [
    walletId,
  ]);
});

/** Changes that keep every sum of the wallet, by what they falsify. */
const FALSIFIED: [what: string, kind: string, change: string, failed: string[]][] = [
  ['the kind', 'deposit', `kind = 'payout', gaming = payments, payments = NULL`, [ENTRY]],
  ['the account of the house', 'payout', 'payments = gaming, gaming = NULL', [ENTRY]],
  ['what is held', 'withdrawal', 'payments = NULL, promised = payments', [ENTRY]],
  ['an account that no kind moves', 'deposit', 'in_transit = 1, opening = -1', [ENTRY]],
  [
    'whose bonus was converted',
    'settlement that converts',
    `breakdown = replace(breakdown::text, breakdown #>> '{parts,0,bonusId}', gen_random_uuid()::text)::jsonb`,
    ['bonuses whose money is not that of the parts of entries'],
  ],
  [
    'a part',
    'settlement that drops',
    `breakdown = replace(breakdown::text, '"dropped"', '"win"')::jsonb`,
    [ENTRY, 'bonuses whose money is not that of the parts of entries'],
  ],
];

test.each(FALSIFIED)('%s falsified in a %s is found', async (_what, kind, change, expected) => {
  const last = `WHERE wallet_id = $1 AND version = (SELECT version FROM wallets WHERE id = $1)`;
  const values = [wallets.get(kind)];
  const before = await ledger.pool.query<Record<string, unknown>>(
    `SELECT kind, payments, promised, gaming, breakdown FROM entries ${last}`,
    values,
  );
  await changeJournal(ledger.url, `UPDATE entries SET ${change} ${last}`, values);
  const failed = await failedChecks();
  const { kind: own, payments, promised, gaming, breakdown } = before.rows[0] ?? {};
  await changeJournal(
    ledger.url,
    `UPDATE entries SET kind = $2, payments = $3, promised = $4, gaming = $5, breakdown = $6, in_transit = NULL,
      opening = NULL ${last}`,
    [...values, own, payments, promised, gaming, breakdown],
  );
  expect(failed.sort()).toEqual([...expected].sort());
});

test('when all forgeries are undone, reconciliation finds nothing', async () => {
  expect(await failedChecks()).toEqual([]);
});

test('a transfer that only one side knows of is found', async () => {
  const walletId = wallets.get('transfer pending received');
  await changeJournal(
    ledger.url,
    'DELETE FROM entries WHERE wallet_id = $1 AND sender_wallet_id IS NOT NULL',
    [walletId],
  );
  expect(await failedChecks()).toContain('transfers with one side only');
});
