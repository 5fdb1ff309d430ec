import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createPool } from '@croupier/platform/postgres';
import type { Pool } from '@croupier/platform/postgres';
import {
  AUDIT_ACTIONS,
  BOOKS,
  exportAudit,
  newId,
  readAudit,
  reconcile,
  sealAuditLog,
  writeAudit,
} from '../src/index.ts';
import type { AuditEntry, AuditView } from '../src/index.ts';
import { openLedger } from './setup.ts';
import type { TestLedger } from './setup.ts';

const CHECK = 'audit log rows that do not fit the chain of hashes';
const DENIED = '42501';

let ledger: TestLedger;
beforeAll(async () => {
  ledger = await openLedger();
});
afterAll(() => ledger.close());
beforeEach(() => tamper('TRUNCATE audit_log; UPDATE audit_head SET sealed_no = 0, hash = DEFAULT'));

/** As the owner of the table, who alone can switch its triggers off. */
async function tamper(...statements: string[]): Promise<void> {
  const off = 'ALTER TABLE audit_log DISABLE TRIGGER USER';
  const on = 'ALTER TABLE audit_log ENABLE TRIGGER USER';
  await ledger.pool.query([off, ...statements, on].join('; '));
}

const entry = (id: string, more: Partial<AuditEntry> = {}): AuditEntry => ({
  by: 'tester',
  action: 'wallet.freeze',
  subject: { kind: 'wallet', id },
  before: { status: 'active' },
  after: { status: 'frozen' },
  reason: 'Documents “are” checked\\',
  ...more,
});

async function write(...ids: string[]): Promise<void> {
  for (const id of ids) await writeAudit(ledger.pool, entry(id));
}

async function rows(): Promise<AuditView[]> {
  const found: AuditView[] = [];
  for await (const page of exportAudit(ledger.pool, {}, null)) found.push(...page);
  return found.sort((a, b) => (a.sealedNo ?? Infinity) - (b.sealedNo ?? Infinity));
}

const sealed = async (): Promise<unknown[]> =>
  (await rows()).map(({ sealedNo, subjectId }) => [sealedNo, subjectId]);

async function chainIsWhole(): Promise<boolean> {
  const { checks } = await reconcile(ledger.pool, { [CHECK]: BOOKS[CHECK] ?? '' });
  return checks[0]?.ok ?? false;
}

/** What PostgreSQL says of a statement of that role; null: it was done (and rolled back). */
async function refusal(role: string, statement: string): Promise<string | null> {
  const client = await ledger.pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SET LOCAL ROLE ${role}`);
    await client.query(statement);
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

test.each(AUDIT_ACTIONS)('%s is a subject and a verb', (action) => {
  expect(action).toMatch(/^[a-z_]+\.[a-z_]+$/);
});

describe('the audit log', () => {
  test('is written once: the owner and the services may not change, delete or seal a row by hand', async () => {
    await write('one', 'two');
    await sealAuditLog(ledger.pool);
    await write('three');
    for (const role of ['croupier', 'croupier_app', 'croupier_read'])
      for (const statement of [
        `UPDATE audit_log SET reason = 'another'`,
        `UPDATE audit_log SET sealed_no = sealed_no + 10`,
        `UPDATE audit_log SET sealed_no = 10, hash = '', actor = 'eve' WHERE sealed_no IS NULL`,
        'DELETE FROM audit_log',
        'TRUNCATE audit_log',
      ])
        expect([role, statement, await refusal(role, statement)]).toEqual([role, statement, DENIED]);
  });

  test('takes rows of the services without a time or a seal of their own, and seals them for the services', async () => {
    const columns = 'id, actor, actor_kind, action, subject_kind, subject_id';
    const values = `gen_random_uuid(), 'eve', 'token', 'offer.create', 'offer', 'x'`;
    const insert = (more = '', value = ''): string =>
      `INSERT INTO audit_log (${columns}${more}) VALUES (${values}${value})`;
    expect(await refusal('croupier_app', insert())).toBeNull();
    expect(await refusal('croupier_app', insert(', at', ', now()'))).toBe(DENIED);
    expect(await refusal('croupier_app', insert(', sealed_no, hash', ", 1, ''"))).toBe(DENIED);
    expect(await refusal('croupier_app', `UPDATE audit_head SET sealed_no = 7`)).toBe(DENIED);
    expect(await refusal('croupier_app', 'SELECT seal_audit_log(10)')).toBeNull();
    expect(await refusal('croupier_read', 'SELECT seal_audit_log(10)')).toBe(DENIED);
  });

  test('is read newest first, by actor, action, subject and time, in pages', async () => {
    const by = { name: 'ann', kind: 'operator', role: 'support', traceId: 'f'.repeat(32) } as const;
    await writeAudit(ledger.pool, entry('a', { by }));
    await writeAudit(ledger.pool, entry('b', { action: 'wallet.unfreeze' }));
    await writeAudit(ledger.pool, entry('c', { subject: { kind: 'offer', id: 'c' } }));
    const ids = async (filter: Parameters<typeof readAudit>[1]): Promise<string[]> =>
      (await readAudit(ledger.pool, filter, { limit: 10, cursor: null })).items.map((row) => row.subjectId);
    const [newest, middle, oldest] = (await readAudit(ledger.pool, {}, { limit: 10, cursor: null })).items;
    expect([newest?.subjectId, middle?.subjectId, oldest?.subjectId]).toEqual(['c', 'b', 'a']);
    expect(oldest).toMatchObject({ actor: 'ann', actorKind: 'operator', role: 'support', hash: null });
    expect(oldest).toMatchObject({ before: { status: 'active' }, reason: 'Documents “are” checked\\' });
    expect(await ids({ actor: 'ann' })).toEqual(['a']);
    expect(await ids({ action: 'wallet.unfreeze' })).toEqual(['b']);
    expect(await ids({ subjectKind: 'offer' })).toEqual(['c']);
    expect(await ids({ subjectKind: 'wallet', subjectId: 'c' })).toEqual([]);
    expect(await ids({ to: oldest?.at })).toEqual([]);
    expect((await ids({ from: oldest?.at })).length).toBe(3);
    const first = await readAudit(ledger.pool, {}, { limit: 2, cursor: null });
    const second = await readAudit(ledger.pool, {}, { limit: 2, cursor: first.nextCursor });
    expect([...first.items, ...second.items].map((row) => row.subjectId)).toEqual(['c', 'b', 'a']);
    expect(second.nextCursor).toBeNull();
  });

  test('keeps one row of an id that is written twice', async () => {
    const id = newId();
    await writeAudit(ledger.pool, entry('first', { id }));
    await writeAudit(ledger.pool, entry('second', { id }));
    expect((await rows()).map(({ subjectId }) => subjectId)).toEqual(['first']);
  });
});

describe('the sealer', () => {
  test('numbers what was committed without a gap, and chains it', async () => {
    expect(await sealAuditLog(ledger.pool)).toBe(0);
    await write('a', 'b', 'c');
    expect(await sealAuditLog(ledger.pool)).toBe(3);
    expect(await sealAuditLog(ledger.pool)).toBe(0);
    await write('d');
    expect(await sealAuditLog(ledger.pool)).toBe(1);
    expect(await sealed()).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
      [4, 'd'],
    ]);
    expect(await chainIsWhole()).toBe(true);
  });

  test('gives the next number to a row that commits late, whatever its time and id are', async () => {
    const late = await ledger.pool.connect();
    await late.query('BEGIN');
    await writeAudit(late, entry('late'));
    await write('early');
    expect(await sealAuditLog(ledger.pool)).toBe(1);
    await late.query('COMMIT');
    late.release();
    expect(await sealAuditLog(ledger.pool)).toBe(1);
    expect(await sealed()).toEqual([
      [1, 'early'],
      [2, 'late'],
    ]);
  });

  test('seals rows of before a clock was set back', async () => {
    await tamper(`INSERT INTO audit_log (id, at, actor, actor_kind, action, subject_kind, subject_id)
      VALUES ('${newId()}', now() + interval '1 day', 'tester', 'system', 'offer.create', 'offer', 'of tomorrow')`);
    await sealAuditLog(ledger.pool);
    await write('of today');
    await sealAuditLog(ledger.pool);
    expect(await sealed()).toEqual([
      [1, 'of tomorrow'],
      [2, 'of today'],
    ]);
    expect(await chainIsWhole()).toBe(true);
  });

  test('is one at a time: others leave at once, and what one of them had not committed is sealed by the next', async () => {
    await write('a', 'b');
    const killed = await ledger.pool.connect();
    await killed.query('BEGIN');
    await killed.query('SELECT seal_audit_log(10)');
    expect(await sealAuditLog(ledger.pool)).toBe(0);
    killed.release(true);
    for (let sealedRows = 0; sealedRows === 0;) sealedRows = await sealAuditLog(ledger.pool);
    expect(await sealed()).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
  });

  test('makes one chain of what many seal and write at once', async () => {
    const pools = [0, 1, 2].map(() => createPool(ledger.url, { max: 2, application: 'test' }));
    const work = async (pool: Pool, name: string): Promise<void> => {
      for (let i = 0; i < 20; i++) {
        await writeAudit(pool, entry(`${name}-${i}`));
        await sealAuditLog(pool);
      }
    };
    await Promise.all(pools.map((pool, index) => work(pool, `w${index}`)));
    await sealAuditLog(ledger.pool);
    expect((await rows()).map(({ sealedNo }) => sealedNo)).toEqual(
      Array.from({ length: 60 }, (_, i) => i + 1),
    );
    expect(await chainIsWhole()).toBe(true);
    await Promise.all(pools.map((pool) => pool.end()));
  });
});

describe('reconciliation finds', () => {
  const INSERTED = `INSERT INTO audit_log SELECT '${newId()}', at, brand, 'eve', actor_kind, role, action, subject_kind, subject_id,
    before, after, reason, trace_id, 4, hash FROM audit_log WHERE sealed_no = 3`;
  test.each([
    ['another actor', `UPDATE audit_log SET actor = 'eve' WHERE sealed_no = 2`],
    ['another reason', `UPDATE audit_log SET reason = NULL WHERE sealed_no = 2`],
    ['another amount', `UPDATE audit_log SET after = '{"status": "closed"}' WHERE sealed_no = 2`],
    ['another time', `UPDATE audit_log SET at = at + interval '1 ms' WHERE sealed_no = 1`],
    ['the two of a row swapped', `UPDATE audit_log SET before = after, after = before WHERE sealed_no = 3`],
    ['a row that is gone', 'DELETE FROM audit_log WHERE sealed_no = 2'],
    ['a first row that is gone', 'DELETE FROM audit_log WHERE sealed_no = 1'],
    ['a last row that is gone', 'DELETE FROM audit_log WHERE sealed_no = 3'],
    ['an end that is gone', 'DELETE FROM audit_head; INSERT INTO audit_head DEFAULT VALUES'],
    ['a row put in', INSERTED],
    ['a row sealed anew', `UPDATE audit_log SET hash = sha256('x') WHERE sealed_no = 3`],
    ['all gone', 'TRUNCATE audit_log'],
  ])('%s', async (_name, statement) => {
    await write('a', 'b', 'c');
    await sealAuditLog(ledger.pool);
    expect(await chainIsWhole()).toBe(true);
    await tamper(statement);
    expect(await chainIsWhole()).toBe(false);
  });

  test('nothing wrong with rows that are not sealed yet, and with an empty log', async () => {
    expect(await chainIsWhole()).toBe(true);
    await write('a');
    expect(await chainIsWhole()).toBe(true);
  });
});

describe('an adjustment', () => {
  const adjust = (walletId: string, reference: string) =>
    ledger.accept({
      kind: 'adjustment',
      walletId,
      amount: 70,
      reference,
      createdBy: 'ann',
      trace: `${'a'.repeat(32)}-${'b'.repeat(16)}`,
      payload: { direction: 'credit', reason: 'ticket "88"' },
    });

  test('is logged with its acceptance, once; other operations of the flush are not', async () => {
    const walletId = await ledger.openWallet();
    const [adjusted] = await Promise.all([
      adjust(walletId, 'r1'),
      ledger.accept({ walletId, amount: 5, reference: 'd1' }),
    ]);
    await adjust(walletId, 'r1');
    await Promise.all([adjust(walletId, 'r2'), adjust(walletId, 'r2'), adjust(walletId, 'r1')]);
    const logged = (await rows()).sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(logged).toMatchObject([
      {
        actor: 'ann',
        actorKind: 'token',
        action: 'adjustment.create',
        subjectKind: 'wallet',
        subjectId: walletId,
        reason: 'ticket "88"',
        traceId: 'a'.repeat(32),
        after: { direction: 'credit', amount: 70, currency: 'EUR', reference: 'r1' },
      },
      { after: { reference: 'r2' } },
    ]);
    const [first] = adjusted;
    expect(logged[0]?.id).toBe(first !== undefined && 'operation' in first ? first.operation.id : '');
  });

  test('to a wallet that is not there is neither', async () => {
    expect(await adjust(newId(), 'r1')).toMatchObject([{ outcome: 'not_found' }]);
    expect(await rows()).toEqual([]);
  });
});
