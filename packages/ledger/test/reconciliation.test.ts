import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createPool } from '@croupier/platform/postgres';
import { changeJournal, eventually } from '@croupier/testing';
import { terms } from '../../domain/test/casino.ts';
import { BOOKS, reconcile, reconcileIncrementally } from '../src/index.ts';
import type { IncrementalOptions } from '../src/index.ts';
import { openLedger } from './setup.ts';
import type { TestLedger } from './setup.ts';

const SUM = 'sum of all accounts';
const TRANSFERS = 'transfers whose two sides differ';
const BALANCES = 'wallets whose balances are not the sum of their entries';
const FOLLOW = 'entries whose balances do not follow from the entry before';
const GAP = 'wallets with a gap in their versions';
const UNCONFIRMED = 'watermarks that the journal does not confirm';
const AHEAD = 'watermarks ahead of their wallets';
const BONUS_MONEY = 'wallets whose bonus money is not that of their active bonus';
const HELD = 'money held that no pending operation holds';
const WAGERING = 'bonuses whose wagering is not the sum of their standing bets';
const MISSING = 'operations that were neither decided nor queued nor failed';
const TWICE = 'operations decided twice';
const ENTRY = 'entries that are not what their operation asked for';
const ONE_SIDE = 'transfers with one side only';
const BONUS_PARTS = 'bonuses whose money is not that of the parts of entries';

let ledger: TestLedger;
let walletId: string;
let otherId: string;

beforeEach(async () => {
  ledger = await openLedger();
  [walletId, otherId] = [await ledger.openWallet(), await ledger.openWallet()];
  await play();
}, 60_000);
afterEach(() => ledger.close());

/** Seven versions of the wallet: deposit, bet, settlement, pending withdrawal, transfer, grant, bet with the bonus. */
async function play(): Promise<void> {
  const bet = { kind: 'bet', walletId, gameId: 'slots', roundId: 'round' } as const;
  await ledger.run({ kind: 'deposit', walletId, amount: 1000 });
  await ledger.run({ ...bet, amount: 100, reference: 'first' });
  await ledger.run({
    kind: 'settlement',
    walletId,
    betReference: 'first',
    reference: 'e',
    amount: 50,
    final: true,
  });
  await ledger.run({ kind: 'withdrawal', walletId, amount: 200, pending: true });
  await ledger.run({ kind: 'transfer', walletId, toWalletId: otherId, amount: 10 });
  const terms1 = terms({ multiplier: 1 }, { funding: 'proportional', expiresInSeconds: 3600 });
  const offer = {
    name: 'o',
    currency: 'EUR',
    amount: 600,
    terms: terms1,
    trigger: null,
    createdBy: 'tester',
  };
  const made = await ledger.registry.createOffer(offer);
  if (typeof made === 'string') throw new Error(made);
  await ledger.run({ kind: 'bonus_grant', walletId, payload: { offerId: made.id } });
  await ledger.run({ ...bet, amount: 200, reference: 'second' });
  expect(await versions()).toEqual([1, 7]);
}

async function versions(): Promise<number[]> {
  const { rows } = await ledger.pool.query<{ version: number }>(
    'SELECT version FROM wallets ORDER BY version',
  );
  return rows.map(({ version }) => version);
}

/** Versions of the watermarks, in the order of the wallets' ids. */
async function watermarks(): Promise<(number | null)[]> {
  const { rows } = await ledger.pool.query<{ version: number | null }>(
    `SELECT m.version FROM unnest($1::uuid[]) WITH ORDINALITY AS asked(id, place)
      LEFT JOIN reconciliation_watermarks m ON m.wallet_id = asked.id ORDER BY asked.place`,
    [[walletId, otherId]],
  );
  return rows.map(({ version }) => version);
}

async function full(): Promise<string[]> {
  return (await reconcile(ledger.pool, BOOKS)).checks.filter(({ ok }) => !ok).map(({ name }) => name);
}

async function incremental(options: IncrementalOptions = {}, pool = ledger.pool): Promise<string[]> {
  const { checks } = await reconcileIncrementally(pool, options);
  return checks.filter(({ ok }) => !ok).map(({ name }) => name);
}

const deposit = () => ledger.run({ kind: 'deposit', walletId, amount: 5 });
const change = (text: string) => changeJournal(ledger.url, text.replaceAll('$1', `'${walletId}'`));

interface Damage {
  what: string;
  /** $1 is the wallet. */
  change: string;
  /** The checks that fail in the next incremental run; none if it is not given. */
  next?: string[];
  /** … in one after another operation of the wallet; null where the wallet can have none. */
  afterOperation?: string[] | null;
  /** … in a full run. */
  full: string[];
}

const DAMAGE: Damage[] = [
  {
    what: 'a balance without an entry',
    change: 'UPDATE wallets SET cash = cash + 1 WHERE id = $1',
    next: [BALANCES],
    afterOperation: [BALANCES, FOLLOW],
    full: [BALANCES],
  },
  {
    what: 'the amount of a verified entry',
    change:
      'UPDATE entries SET cash = cash + 1, payments = payments - 1 WHERE wallet_id = $1 AND version = 1',
    full: [BALANCES, FOLLOW, UNCONFIRMED, ENTRY],
  },
  {
    what: 'a verified entry that is gone',
    change: 'DELETE FROM entries WHERE wallet_id = $1 AND version = 2',
    full: [BALANCES, FOLLOW, GAP, UNCONFIRMED, MISSING],
  },
  {
    what: 'the last verified entry that is gone',
    change: 'DELETE FROM entries WHERE wallet_id = $1 AND version = 7',
    next: [],
    afterOperation: [UNCONFIRMED, BONUS_PARTS],
    full: [BALANCES, GAP, UNCONFIRMED, MISSING, BONUS_PARTS],
  },
  {
    what: 'the balance after the last verified entry',
    change: 'UPDATE entries SET cash_after = cash_after + 1 WHERE wallet_id = $1 AND version = 7',
    next: [],
    afterOperation: [UNCONFIRMED],
    full: [FOLLOW],
  },
  {
    what: 'one side of a verified transfer',
    change: `UPDATE entries SET counterpart = counterpart + 1, payments = coalesce(payments, 0) - 1
      WHERE wallet_id = $1 AND kind = 'transfer'`,
    full: [SUM, TRANSFERS, UNCONFIRMED, ENTRY],
  },
  {
    what: 'one side of a verified transfer that is gone',
    change: `DELETE FROM entries WHERE sender_wallet_id = $1`,
    full: [SUM, TRANSFERS, BALANCES, GAP, UNCONFIRMED, ONE_SIDE],
  },
  {
    what: 'accounts of the house that no kind moves, in a verified entry',
    change: 'UPDATE entries SET in_transit = 1, opening = -1 WHERE wallet_id = $1 AND version = 1',
    full: [UNCONFIRMED, ENTRY],
  },
  {
    what: 'a wallet of an earlier moment',
    change:
      'UPDATE wallets SET version = 3, outflow_version = 0, cash = 950, bonus = 0, reserved = 0 WHERE id = $1',
    next: [BALANCES, GAP, AHEAD, BONUS_MONEY, HELD],
    afterOperation: null,
    full: [BALANCES, GAP, AHEAD, BONUS_MONEY, HELD],
  },
  {
    what: 'a wallet that is gone',
    change: 'DELETE FROM wallets WHERE id = $1',
    next: [AHEAD],
    afterOperation: null,
    full: [AHEAD],
  },
  {
    what: 'the cash of a watermark',
    change: 'UPDATE reconciliation_watermarks SET cash = cash + 1 WHERE wallet_id = $1',
    next: [SUM, BALANCES],
    afterOperation: [SUM, BALANCES, FOLLOW, UNCONFIRMED],
    full: [UNCONFIRMED],
  },
  {
    what: 'the house accounts of a watermark',
    change:
      'UPDATE reconciliation_watermarks SET payments = payments + 1, gaming = gaming - 1 WHERE wallet_id = $1',
    full: [UNCONFIRMED],
  },
  {
    what: 'the balance of a bonus',
    change: 'UPDATE bonuses SET balance = balance + 1, won = won + 1 WHERE wallet_id = $1',
    next: [BONUS_MONEY],
    afterOperation: [BONUS_MONEY, BONUS_PARTS],
    full: [BONUS_MONEY, BONUS_PARTS],
  },
  {
    what: 'a bet of a bonus',
    change: 'UPDATE bets SET contribution = contribution + 1 WHERE wallet_id = $1 AND bonus_id IS NOT NULL',
    next: [],
    afterOperation: [WAGERING],
    full: [WAGERING],
  },
  {
    what: 'a hold that is gone',
    change: 'DELETE FROM holds WHERE wallet_id = $1',
    next: [HELD],
    afterOperation: [HELD],
    full: [HELD],
  },
  {
    what: 'a rejection of what was applied long ago',
    change: `INSERT INTO rejections (operation_id, code, detail, cash, bonus, rejected_at)
      SELECT id, 'c', 'd', 0, 0, now() FROM operations WHERE wallet_id = $1 AND kind = 'deposit'`,
    full: [TWICE],
  },
];

/** As if the time had passed for which operations are looked at again. */
const passTenMinutes = () => change('UPDATE reconciliation_progress SET operations_from = uuidv7()');

test.each(DAMAGE)(
  'damage behind the watermarks: $what',
  async ({ next = [], afterOperation = [], ...damage }) => {
    expect(await incremental()).toEqual([]);
    await passTenMinutes();
    await change(damage.change);
    const found = { next: await incremental(), full: await full() };
    await passTenMinutes();
    if (afterOperation !== null) await deposit();
    const later = afterOperation === null ? null : await incremental();
    expect({ ...found, afterOperation: later }).toEqual({ next, full: damage.full, afterOperation });
  },
);

test('without watermarks a run verifies everything, and the next ones find nothing new', async () => {
  expect(await watermarks()).toEqual([null, null]);
  const checked = await reconcileIncrementally(ledger.pool);
  expect(checked.checks).toEqual((await reconcile(ledger.pool)).checks);
  expect(await watermarks()).toEqual([7, 1]);
  await deposit();
  expect(await watermarks()).toEqual([7, 1]);
  expect(await incremental()).toEqual([]);
  expect(await watermarks()).toEqual([8, 1]);
  expect(await full()).toEqual([]);
});

test('where most is new the whole journal is read, and the watermarks move as well', async () => {
  expect(await incremental({ maxStaged: 0 })).toEqual([]);
  expect(await watermarks()).toEqual([7, 1]);
  for (let i = 0; i < 3; i++) await deposit();
  await change('UPDATE entries SET cash_after = cash_after + 1 WHERE wallet_id = $1 AND version = 2');
  expect(await incremental({ maxStaged: 0 })).toEqual([FOLLOW]);
  expect(await watermarks()).toEqual([7, 1]);
  await change('UPDATE entries SET cash_after = cash_after - 1 WHERE wallet_id = $1 AND version = 2');
  expect(await incremental({ maxStaged: 0 })).toEqual([]);
  expect(await watermarks()).toEqual([10, 1]);
  expect(await full()).toEqual([]);
});

test('a wallet with a fault keeps its watermark and is found again until it is repaired; others move on', async () => {
  expect(await incremental()).toEqual([]);
  await deposit();
  await ledger.run({ kind: 'deposit', walletId: otherId, amount: 5 });
  await change(
    `UPDATE entries SET kind = 'payout', gaming = payments, payments = NULL WHERE wallet_id = $1 AND version = 8`,
  );
  for (let i = 0; i < 2; i++) {
    expect(await incremental()).toEqual([ENTRY]);
    expect(await watermarks()).toEqual([7, 2]);
  }
  await change(
    `UPDATE entries SET kind = 'deposit', payments = gaming, gaming = NULL WHERE wallet_id = $1 AND version = 8`,
  );
  expect(await incremental()).toEqual([]);
  expect(await watermarks()).toEqual([8, 2]);
  expect(await full()).toEqual([]);
});

test('a transfer is not uneven because one of its wallets keeps its watermark', async () => {
  await change('UPDATE entries SET cash_after = cash_after + 1 WHERE wallet_id = $1 AND version = 1');
  expect(await incremental()).toEqual([FOLLOW]);
  expect(await watermarks()).toEqual([null, 1]);
  expect(await incremental()).toEqual([FOLLOW]);
});

test('both wallets of a new transfer that is uneven keep their watermarks', async () => {
  expect(await incremental()).toEqual([]);
  await ledger.run({ kind: 'transfer', walletId, toWalletId: otherId, amount: 10 });
  await change('DELETE FROM entries WHERE sender_wallet_id = $1 AND version = 2');
  await change(`UPDATE wallets SET version = 1, cash = cash - 10 WHERE id = '${otherId}'`);
  for (let i = 0; i < 2; i++) {
    expect(await incremental()).toEqual([SUM, TRANSFERS, ONE_SIDE]);
    expect(await watermarks()).toEqual([7, 1]);
  }
});

test('a new entry that names a bonus that does not exist is found', async () => {
  expect(await incremental()).toEqual([]);
  await ledger.run({ kind: 'bet', walletId, gameId: 'slots', roundId: 'r', amount: 10, reference: 'third' });
  await change(`UPDATE entries SET breakdown = replace(breakdown::text, breakdown #>> '{parts,1,bonusId}', 'unknown')::jsonb
    WHERE wallet_id = $1 AND version = 8`);
  expect(await incremental()).toContain(BONUS_PARTS);
  expect(await full()).toContain(BONUS_PARTS);
});

test('an operation that is queued for long is still looked at, and missed when it is gone', async () => {
  const old = '00000000-0000-7000-8000-000000000001';
  await ledger.accept({ kind: 'deposit', walletId, amount: 5 });
  await change(`UPDATE operations SET id = '${old}' WHERE seq = (SELECT max(seq) FROM operations)`);
  expect(await incremental()).toEqual([]);
  expect(await operationsFrom()).toBe(old);
  await change('DELETE FROM queue');
  for (let i = 0; i < 2; i++) expect(await incremental()).toEqual([MISSING]);
  expect(await operationsFrom()).toBe(old);
});

async function operationsFrom(): Promise<string | undefined> {
  const { rows } = await ledger.pool.query<{ operations_from: string }>(
    'SELECT operations_from FROM reconciliation_progress',
  );
  return rows[0]?.operations_from;
}

test('the next run looks at operations from ten minutes before the last one on', async () => {
  expect(await incremental()).toEqual([]);
  const { rows } = await ledger.pool.query<{ ago: number }>(
    `SELECT extract(epoch FROM moved_at - uuid_extract_timestamp(operations_from))::float8 AS ago FROM reconciliation_progress`,
  );
  expect(rows[0]?.ago).toBeCloseTo(600, 1);
});

test('runs at the same time find the same, and the watermarks are right', async () => {
  for (let i = 0; i < 3; i++) {
    await deposit();
    const runs = await Promise.all(Array.from({ length: 4 }, () => incremental()));
    expect(runs).toEqual([[], [], [], []]);
  }
  expect(await incremental()).toEqual([]);
  expect(await watermarks()).toEqual([10, 1]);
  expect(await full()).toEqual([]);
});

test('while another run moves the watermarks a run reads only', async () => {
  const other = await ledger.pool.connect();
  await other.query('BEGIN');
  await other.query('SELECT FROM reconciliation_progress FOR UPDATE');
  expect(await incremental()).toEqual([]);
  expect(await watermarks()).toEqual([null, null]);
  await other.query('ROLLBACK');
  other.release();
  expect(await incremental()).toEqual([]);
  expect(await watermarks()).toEqual([7, 1]);
});

test('a run that is killed moves no watermark and leaves nothing behind', async () => {
  const other = await ledger.pool.connect();
  await other.query('BEGIN');
  await other.query('LOCK TABLE bets');
  const own = createPool(ledger.url, { max: 1, application: 'to be killed' });
  const run = incremental({}, own).catch((error: unknown) => error);
  await eventually(async () => {
    const { rows } = await ledger.pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE application_name LIKE '%to be killed%' AND wait_event_type = 'Lock'`,
    );
    expect(rows).toHaveLength(1);
  });
  expect(await run).toBeInstanceOf(Error);
  await own.end();
  await other.query('ROLLBACK');
  other.release();
  expect(await watermarks()).toEqual([null, null]);
  expect(await incremental()).toEqual([]);
  expect(await watermarks()).toEqual([7, 1]);
});

test.each([
  ['a standby', 'SET default_transaction_read_only = on', [null, null]],
  ['a login that may only read', 'SET ROLE croupier_read', [null, null]],
  ['the login of a service', 'SET ROLE croupier_app', [7, 1]],
] as const)(
  '%s: the checks are the same, and watermarks move where it may write',
  async (_, session, moved) => {
    const own = createPool(ledger.url, { max: 1, application: 'restricted' });
    await own.query(session);
    const { checks } = await reconcileIncrementally(own);
    await own.end();
    expect(checks).toEqual((await reconcile(ledger.pool)).checks);
    expect(await watermarks()).toEqual(moved);
  },
);
