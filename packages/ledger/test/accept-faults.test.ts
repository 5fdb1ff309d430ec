import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createPool } from '@croupier/platform/postgres';
import type { Pool, PoolClient } from '@croupier/platform/postgres';
import { createDatabase, eventually } from '@croupier/testing';
import { CuttingProxy } from '../../../test/cutting-proxy.ts';
import { createRegistry, GroupAcceptor } from '../src/index.ts';
import type { Accepted, AcceptedOperation, Deadline, NewOperation } from '../src/index.ts';
import { requested } from './requested.ts';
import type { Requested } from './requested.ts';

// What each operation is answered with, by what went wrong (SQLSTATE, lost connection) and when (connecting, insert
// sent, insert answered, look-up).

let url = '';
let direct: Pool;
let proxy: CuttingProxy;
let walletId = '';
const pools: Pool[] = [];

beforeAll(async () => {
  url = (await createDatabase()).url;
  proxy = await CuttingProxy.before(url);
  direct = open(url);
  const made = await createRegistry(direct).createWallet({ playerId: 'p', currency: 'EUR', metadata: null });
  walletId = typeof made === 'string' ? '' : made.wallet.id;
  await direct.query(`CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF new.game_id = 'fail' THEN
        RAISE EXCEPTION 'failed on purpose' USING ERRCODE = new.round_id;
      END IF;
      RETURN new;
    END $$`);
  await direct.query('CREATE TRIGGER fail BEFORE INSERT ON operations FOR EACH ROW EXECUTE FUNCTION fail()');
});
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.end()));
  await proxy.close();
});

function open(to: string, options: Partial<Parameters<typeof createPool>[1]> = {}): Pool {
  const pool = createPool(to, { max: 2, application: 'accept-faults', ...options });
  pools.push(pool);
  return pool;
}

const enqueued: AcceptedOperation[] = [];
const acceptorOn = (pool: Pool): GroupAcceptor =>
  new GroupAcceptor(pool, { maxFlush: 500, onAccepted: (operations) => enqueued.push(...operations) });

let count = 0;
let reference = '';
beforeEach(() => {
  reference = `r${count++}`;
});

const deposit = (more: Requested = {}): NewOperation =>
  requested({ walletId, amount: 1, reference, ...more });
const outcomes = (accepted: Accepted[]): string[] => accepted.map(({ outcome }) => outcome);

async function stored(name = reference): Promise<number> {
  const { rows } = await direct.query<{ count: number }>(
    'SELECT count(*)::int4 FROM operations WHERE reference = $1',
    [name],
  );
  return rows[0]?.count ?? -1;
}

/** The same request again, when nothing is wrong any more. */
const again = async (operation: NewOperation): Promise<Accepted | undefined> =>
  (await acceptorOn(direct).accept([operation]))[0];

describe('an error that PostgreSQL reports for the insert means that nothing was stored', () => {
  test.each([
    ['22000', '22'],
    ['22P02', '22'],
    ['23514', '23'],
    ['25006', 'read only'],
    ['40001', 'after five attempts'],
    ['42501', 'no privilege'],
    ['53100', 'disk full'],
    ['53200', 'out of memory'],
    ['54000', 'limit exceeded'],
    ['55P03', 'lock not available'],
    ['57014', 'cancelled'],
    ['57P01', 'shutdown'],
    ['58030', 'I/O error'],
    ['P0001', 'an assertion'],
    ['XX000', 'internal'],
  ])('%s (%s)', async (state) => {
    const failing = deposit({ gameId: 'fail', roundId: state });
    const [answer] = await acceptorOn(direct).accept([failing]);
    expect(answer).toMatchObject({ outcome: 'unavailable', cause: { code: state } });
    expect(await stored()).toBe(0);
    expect(await again(deposit())).toMatchObject({ outcome: 'accepted' });
  });
});

test.each(['08006', '08P01', '40003', '57P02'])(
  '%s does not say whether the insert was committed: a pooler may have lost the server',
  async (state) => {
    const failing = deposit({ gameId: 'fail', roundId: state, idempotencyKey: `k-${state}` });
    const [answer] = await acceptorOn(direct).accept([failing]);
    expect(answer).toMatchObject({ outcome: 'unknown', idempotencyKey: `k-${state}` });
    expect(await stored()).toBe(0);
  },
);

test('what is the fault of one request is not that of the others in the flush', async () => {
  const acceptor = acceptorOn(direct);
  const answers = await Promise.all([
    acceptor.accept([deposit({ reference: `${reference}-a` })]),
    acceptor.accept([deposit({ gameId: 'fail', roundId: '23514' })]),
    acceptor.accept([deposit({ reference: `${reference}-b` })]),
  ]);
  expect(answers.map(outcomes)).toEqual([['accepted'], ['unavailable'], ['accepted']]);
});

describe('no connection: nothing was sent', () => {
  test('the port is closed', async () => {
    const closed = await CuttingProxy.before(url);
    const pool = open(closed.through(url));
    await closed.close();
    expect(outcomes(await acceptorOn(pool).accept([deposit()]))).toEqual(['unavailable']);
    expect(await stored()).toBe(0);
  });

  test('the password is wrong', async () => {
    const wrong = new URL(url);
    wrong.password = 'wrong';
    expect(outcomes(await acceptorOn(open(wrong.href)).accept([deposit()]))).toEqual(['unavailable']);
  });

  test('others have all connections of the pool', async () => {
    const pool = open(url, { max: 1, connectTimeoutMs: 2000 });
    const held = await pool.connect();
    expect(outcomes(await acceptorOn(pool).accept([deposit()]))).toEqual(['unavailable']);
    held.release();
    expect(outcomes(await acceptorOn(pool).accept([deposit()]))).toEqual(['accepted']);
  });

  test('the operation that it names cannot be looked up', async () => {
    const closed = await CuttingProxy.before(url);
    const pool = open(closed.through(url));
    await closed.close();
    const complete = deposit({ kind: 'complete', walletId: '', pendingOperationId: walletId });
    expect(outcomes(await acceptorOn(pool).accept([complete, deposit()]))).toEqual([
      'unavailable',
      'unavailable',
    ]);
    expect(await stored()).toBe(0);
  });
});

describe('the insert is sent', () => {
  test('and its answer lost: unknown, with the key that finds out, also one that was made for it', async () => {
    const acceptor = acceptorOn(open(proxy.through(url)));
    proxy.loseAnswerTo('store-new-operations');
    const requests = [deposit(), deposit({ reference: null })];
    const answers = await acceptor.accept(requests);
    expect(answers).toMatchObject([{ outcome: 'unknown', idempotencyKey: null }, { outcome: 'unknown' }]);
    const [, fresh] = answers as { idempotencyKey: string | null }[];
    expect(fresh?.idempotencyKey).toMatch(/^[0-9a-f-]{36}$/);
    expect(await again(deposit())).toMatchObject({ outcome: 'replayed' });
    const found = await again(deposit({ reference: null, idempotencyKey: fresh?.idempotencyKey ?? '' }));
    expect(found).toMatchObject({
      outcome: 'replayed',
      operation: { idempotencyKey: fresh?.idempotencyKey },
    });
  });

  test('and cancelled while it waits for a lock: nothing was stored', async () => {
    await whileLocked('operations', async (waiting) => {
      const answer = acceptorOn(direct).accept([deposit()]);
      await direct.query('SELECT pg_cancel_backend($1)', [await waiting()]);
      expect(await answer).toMatchObject([{ outcome: 'unavailable', cause: { code: '57014' } }]);
    });
    expect(await stored()).toBe(0);
  });

  test('and its backend terminated: nothing was stored', async () => {
    await whileLocked('operations', async (waiting) => {
      const answer = acceptorOn(direct).accept([deposit()]);
      await direct.query('SELECT pg_terminate_backend($1)', [await waiting()]);
      expect(await answer).toMatchObject([{ outcome: 'unavailable', cause: { code: '57P01' } }]);
    });
    expect(await stored()).toBe(0);
  });

  test.each([
    ['57014', { statementTimeoutMs: 200 }],
    ['55P03', { lockTimeoutMs: 200 }],
  ])('and out of time on the server (%s): nothing was stored', async (state, limits) => {
    const acceptor = acceptorOn(open(url, limits));
    await whileLocked('operations', async () => {
      expect(await acceptor.accept([deposit()])).toMatchObject([
        { outcome: 'unavailable', cause: { code: state } },
      ]);
    });
    expect(await stored()).toBe(0);
  });

  test('and out of time here: unknown', async () => {
    const acceptor = acceptorOn(open(url, { queryTimeoutMs: 200 }));
    await whileLocked('operations', async () => {
      expect(outcomes(await acceptor.accept([deposit()]))).toEqual(['unknown']);
    });
    await eventually(async () => expect(await stored()).toBe(1));
  });

  test('into a database that is read only: nothing was stored', async () => {
    const name = new URL(url).pathname.slice(1);
    await direct.query(`ALTER DATABASE ${name} SET default_transaction_read_only = on`);
    const acceptor = acceptorOn(open(url));
    const answer = await acceptor.accept([deposit()]);
    await direct.query(`ALTER DATABASE ${name} RESET default_transaction_read_only`);
    expect(answer).toMatchObject([{ outcome: 'unavailable', cause: { code: '25006' } }]);
  });
});

describe('the look-up fails after the insert was answered', () => {
  const fresh = (): NewOperation => deposit({ reference: `${reference}-new` });

  test.each(['find-accepted', 'read-operations'])(
    '%s: what was stored is accepted, what has a key that was found taken is unknown',
    async (statement) => {
      await again(deposit());
      const acceptor = acceptorOn(open(proxy.through(url)));
      enqueued.length = 0;
      proxy.loseAnswerTo(statement);
      const answers = await acceptor.accept([deposit(), fresh()]);
      expect(outcomes(answers)).toEqual(['unknown', 'accepted']);
      expect(enqueued).toHaveLength(1);
      expect(outcomes(await acceptor.accept([deposit(), fresh()]))).toEqual(['replayed', 'replayed']);
    },
  );

  test('for each request of the flush individually', async () => {
    await again(deposit());
    const acceptor = acceptorOn(open(proxy.through(url)));
    proxy.loseAnswerTo('find-accepted');
    const missing = deposit({ reference: null, walletId: '0197a6e2-7e4f-7000-8000-000000000001' });
    const answers = await Promise.all(
      [deposit(), fresh(), missing].map((operation) => acceptor.accept([operation])),
    );
    // a key that was made for the request is not a client's: it was not stored
    expect(answers.map(outcomes)).toEqual([['unknown'], ['accepted'], ['unavailable']]);
  });

  test('of an operation that is refused: nothing was stored', async () => {
    const acceptor = acceptorOn(open(proxy.through(url)));
    proxy.loseAnswerTo('find-accepted');
    const answers = await acceptor.accept([deposit()], { refuse: () => 'limited' });
    expect(answers).toMatchObject([{ outcome: 'unavailable' }]);
    expect(await stored()).toBe(0);
  });

  test('with an error of the server (42P01)', async () => {
    await again(deposit());
    await direct.query('ALTER TABLE rejections RENAME TO hidden');
    const answers = await acceptorOn(open(url)).accept([deposit(), fresh()]);
    await direct.query('ALTER TABLE hidden RENAME TO rejections');
    expect(outcomes(answers)).toEqual(['unknown', 'accepted']);
  });
});

test('a key was found taken by the insert, and the rest cannot be stored: it stays unknown whose key it was', async () => {
  const acceptor = acceptorOn(open(proxy.through(url)));
  proxy.loseAnswerTo('store-operations');
  const answers = await acceptor.accept([deposit(), deposit(), deposit({ reference: `${reference}-new` })]);
  expect(outcomes(answers)).toEqual(['unknown', 'unknown', 'unknown']);
});

describe('at the deadline', () => {
  /** A deadline that a test makes pass. */
  class TestDeadline implements Deadline {
    #listener = (): void => {};
    onExpired(listener: () => void): void {
      this.#listener = listener;
    }
    pass(): void {
      this.#listener();
    }
  }

  test('what was sent is unknown; what still waits behind it is withdrawn, and never stored', async () => {
    const acceptor = acceptorOn(direct);
    const [sent, waits] = [new TestDeadline(), new TestDeadline()];
    const late = deposit({ reference: `${reference}-late` });
    await whileLocked('operations', async (waiting) => {
      const first = acceptor.accept([deposit()], { deadline: sent });
      await waiting();
      const second = acceptor.accept([late], { deadline: waits });
      waits.pass();
      expect(outcomes(await second)).toEqual(['unavailable']);
      sent.pass();
      expect(outcomes(await first)).toEqual(['unknown']);
    });
    await eventually(async () => expect(await stored()).toBe(1));
    expect(await again(deposit())).toMatchObject({ outcome: 'replayed' });
    expect(await stored(`${reference}-late`)).toBe(0);
    expect(await again(late)).toMatchObject({ outcome: 'accepted' });
  });

  test('what was stored is accepted, although others of the request are being looked up', async () => {
    await again(deposit());
    const acceptor = acceptorOn(direct);
    const deadline = new TestDeadline();
    await whileLocked('rejections', async (waiting) => {
      const answer = acceptor.accept([deposit(), deposit({ reference: `${reference}-new` })], { deadline });
      await waiting();
      deadline.pass();
      expect(outcomes(await answer)).toEqual(['unknown', 'accepted']);
    });
  });

  test('what waits for the operation that it names is not stored', async () => {
    const acceptor = acceptorOn(direct);
    const deadline = new TestDeadline();
    const complete = deposit({
      kind: 'complete',
      walletId: '',
      pendingOperationId: walletId,
      reference: null,
    });
    await whileLocked('operations', async (waiting) => {
      const answer = acceptor.accept([complete], { deadline });
      await waiting();
      deadline.pass();
      expect(outcomes(await answer)).toEqual(['unavailable']);
    });
  });
});

/** `waiting`: the backend that waits for the lock, as soon as one does. */
async function whileLocked(
  table: string,
  work: (waiting: () => Promise<number>) => Promise<void>,
): Promise<void> {
  const locker = open(url, { max: 2 });
  const client: PoolClient = await locker.connect();
  await client.query(`BEGIN; LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
  const waiting = (): Promise<number> =>
    eventually(async () => {
      const { rows } = await locker.query<{ pid: number }>(
        `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      expect(rows).toHaveLength(1);
      return rows[0]?.pid ?? 0;
    });
  try {
    await work(waiting);
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}
