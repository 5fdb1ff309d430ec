import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { appRoutes } from '@bull-board/api/dist/routes.js';
import { ALL_QUEUES, APPLY_OPERATIONS, deadLetterQueue, RETRY_OPERATION } from '@croupier/contracts';
import { createLogger } from '@croupier/platform/log';
import { createPool } from '@croupier/platform/postgres';
import { closeQueue, createProducerQueue } from '@croupier/platform/queues';
import type { Pool } from '@croupier/platform/postgres';
import type { Queue } from '@croupier/platform/queues';
import { eventually } from '@croupier/testing';
import { Worker } from 'bullmq';
import { useGateway } from './fixture.ts';
import { client } from './testing.ts';
import type { Answered } from './testing.ts';

const fixture = useGateway({ environment: { TRUST_PROXY: '1' } });
const log = createLogger('test', { level: 'silent', format: 'pretty' });
const queues = new Map<string, Queue>();
let pool: Pool;

beforeAll(async () => {
  pool = createPool(fixture.databaseUrl, { max: 2, application: 'test' });
  for (const name of ALL_QUEUES) queues.set(name, createProducerQueue(name, fixture.redis.url, log));
  await eventually(() => Promise.all([...queues.values()].map((queue) => queue.count())));
});
afterAll(async () => {
  await Promise.all([...queues.values()].map(closeQueue));
  await pool.end();
});

const basic = (password: string, user = 'admin'): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
const RIGHT = basic('test-password');
let addresses = 0;
/** An address that no other test has used. */
const freshAddress = (): string => `198.51.${(addresses += 1) >> 8}.${addresses & 255}`;

function page(
  what: string,
  authorization: string | null = RIGHT,
  address = freshAddress(),
): Promise<Answered> {
  const [method, path] = what.split(' ');
  const headers = { 'x-forwarded-for': address };
  return fixture.ask(`${method} /admin/queues${path}`, { authorization, headers });
}

interface Action {
  action: string;
  subject: string;
  actor: string;
  address: string | null;
}

/** What was done here; signing in is a row too, written when it suits. */
async function actions(): Promise<Action[]> {
  const { rows } = await pool.query<Action>(
    `SELECT action, subject_id AS subject, actor, after->>'address' AS address FROM audit_log
      WHERE action NOT LIKE 'session.%' ORDER BY at, id`,
  );
  return rows;
}

function queueOf(name: string): Queue {
  const queue = queues.get(name);
  if (queue === undefined) throw new Error(`there is no queue ${name}`);
  return queue;
}

/** A job of that queue that has failed, as BullMQ leaves it. */
async function failedJob(name: string, job: { name: string; data: object; id?: string }): Promise<string> {
  const queue = queueOf(name);
  const added = await queue.add(job.name, job.data, job.id === undefined ? {} : { jobId: job.id });
  const { connection, prefix } = queue.opts;
  const failing = new Worker(name, () => Promise.reject(new Error('made to fail')), {
    connection: { ...connection, url: fixture.redis.url, maxRetriesPerRequest: null },
    prefix: prefix ?? '',
  });
  await eventually(async () => expect(await added.getState()).toBe('failed'));
  await failing.close();
  return added.id ?? '';
}

/** An operation that is a dead letter in PostgreSQL. */
async function deadLetter(reference: string): Promise<string> {
  const walletId = await fixture.wallet(`player-${reference}`);
  const body = { walletId, amount: 100, reference };
  const { id } = (await fixture.ask('POST /v1/deposits', { body })).body;
  await pool.query(
    `INSERT INTO dead_letters (operation_id, wallet_id, seq, kind, error, attempts, subject)
      SELECT id, wallet_id, seq, kind, 'made to fail', 5, id::text FROM operations WHERE id = $1`,
    [id],
  );
  await pool.query('DELETE FROM queue WHERE wallet_id = $1', [walletId]);
  return id;
}

async function replays(id: string): Promise<string[]> {
  const { rows } = await pool.query<{ actor: string }>(
    "SELECT actor FROM operation_transitions WHERE operation_id = $1 AND state = 'replayed'",
    [id],
  );
  return rows.map(({ actor }) => actor);
}

describe('what the queue page may change', () => {
  const ALLOWED = [
    '/api/queues/pause',
    '/api/queues/resume',
    '/api/queues/:queueName/pause',
    '/api/queues/:queueName/resume',
    '/api/queues/:queueName/retry/:queueStatus',
    '/api/queues/:queueName/:jobId/retry',
  ];
  const writes = appRoutes.api.flatMap(({ method, route }) =>
    [method]
      .flat()
      .flatMap((one) => (one === 'get' ? [] : [route].flat().map((path) => [one, path] as const))),
  );

  test.each(writes.filter(([, route]) => !ALLOWED.includes(route)))(
    'is not %s %s, which Bull Board offers',
    async (method, route) => {
      const job = await queueOf('wagering').add('kept', { wallets: [] });
      const path = route
        .replace(':queueName', 'wagering')
        .replace(':jobId', job.id ?? '')
        .replace(':queueStatus', 'wait')
        .replace(':schedulerId', 'x');
      const answer = await page(`${method.toUpperCase()} ${path}`);
      expect(answer.status).toBe(403);
      expect(await queueOf('wagering').getJob(job.id ?? '')).toBeDefined();
      await job.remove();
    },
  );

  test.each([
    'PUT /api/queues/bets/retry/completed',
    'PUT /api/queues/bets/retry/wait',
    'PUT /api/queues/bets/pause/',
    'PUT /api/queues/bets/PAUSE',
    'POST /api/queues/bets/pause',
    'PATCH /api/queues/bets/pause',
    'DELETE /api/queues/bets',
    'PUT /api/queues/bets%2Fpause',
    'PUT /api/queues/bets/x/y/retry',
    'PUT //api/queues/bets/pause',
    'PUT /API/queues/bets/pause',
    'PUT /anything',
  ])('is not %s', async (what) => {
    const before = await actions();
    expect((await page(what)).status).toBe(403);
    expect(await queueOf('bets').isPaused()).toBe(false);
    expect(await actions()).toEqual(before);
  });

  test('is pausing and resuming, with a row of the audit log for each', async () => {
    const address = freshAddress();
    expect((await page('PUT /api/queues/bets/pause', RIGHT, address)).status).toBe(200);
    expect(await queueOf('bets').isPaused()).toBe(true);
    expect((await page('PUT /api/queues/bets/resume', RIGHT, address)).status).toBe(200);
    expect(await queueOf('bets').isPaused()).toBe(false);
    expect((await actions()).slice(-2)).toEqual([
      { action: 'queue.pause', subject: 'bets', actor: 'admin', address },
      { action: 'queue.resume', subject: 'bets', actor: 'admin', address },
    ]);
  });

  test('is pausing and resuming all', async () => {
    expect((await page('PUT /api/queues/pause')).status).toBe(200);
    for (const queue of queues.values()) expect(await queue.isPaused()).toBe(true);
    expect((await page('PUT /api/queues/resume')).status).toBe(200);
    for (const queue of queues.values()) expect(await queue.isPaused()).toBe(false);
    const last = (await actions()).slice(-2 * ALL_QUEUES.length);
    expect(last.map(({ subject }) => subject)).toEqual([...ALL_QUEUES, ...ALL_QUEUES]);
  });

  test('takes no effect where its row cannot be written', async () => {
    await pool.query('ALTER TABLE audit_log RENAME TO gone');
    expect((await page('PUT /api/queues/bets/pause')).status).toBe(500);
    expect(await queueOf('bets').isPaused()).toBe(false);
    await pool.query('ALTER TABLE gone RENAME TO audit_log');
  });

  test('is nothing of what does not exist', async () => {
    expect((await page('PUT /api/queues/none/pause')).status).toBe(404);
    expect((await page('PUT /api/queues/bets/none/retry')).status).toBe(404);
    expect((await page('PUT /api/queues/none/retry/failed')).status).toBe(404);
  });
});

describe('a retry in the queue page', () => {
  test('of a failed operation is a recorded replay, not a run of the job', async () => {
    const id = await deadLetter('retried');
    await failedJob('transfers', { name: RETRY_OPERATION, data: { operation: id, wallets: [id] }, id });
    await queueOf('transfers-dead').add('transfers-dead', { operation: id }, { jobId: id });
    expect((await page(`PUT /api/queues/transfers/${id}/retry`)).status).toBe(200);
    expect(await replays(id)).toEqual(['admin']);
    expect((await actions()).at(-1)).toMatchObject({
      action: 'dead_letter.replay',
      subject: id,
      actor: 'admin',
    });
    expect((await fixture.ask(`GET /v1/operations/${id}`)).body).toMatchObject({ status: 'queued' });
    for (const name of ['transfers', 'transfers-dead'])
      expect(await queueOf(name).getJob(id)).toBeUndefined();
  });

  test('of its copy in the dead-letter queue is the same', async () => {
    const id = await deadLetter('copied');
    await queueOf('transfers-dead').add('transfers-dead', { operation: id }, { jobId: id });
    expect((await page(`PUT /api/queues/transfers-dead/${id}/retry`)).status).toBe(200);
    expect(await replays(id)).toEqual(['admin']);
    expect(await queueOf('transfers-dead').getJob(id)).toBeUndefined();
  });

  test('of an operation that is not a dead letter changes nothing', async () => {
    const walletId = await fixture.wallet('healthy');
    const { id } = (await fixture.ask('POST /v1/deposits', { body: { walletId, amount: 1 } })).body;
    await failedJob('transfers', { name: RETRY_OPERATION, data: { operation: id, wallets: [walletId] }, id });
    expect((await page(`PUT /api/queues/transfers/${id}/retry`)).status).toBe(409);
    expect(await replays(id)).toEqual([]);
    expect((await fixture.ask(`GET /v1/operations/${id}`)).body).toMatchObject({ status: 'queued' });
  });

  test('of all takes the dead letters of that queue in PostgreSQL, and no other’s', async () => {
    const ids = [await deadLetter('all-1'), await deadLetter('all-2')];
    expect(await page('PUT /api/queues/bets/retry/failed')).toMatchObject({
      status: 200,
      body: { retried: 0 },
    });
    for (const id of ids) expect(await replays(id)).toEqual([]);
    expect((await page(`PUT /api/queues/${deadLetterQueue('transfers')}/retry/failed`)).status).toBe(200);
    for (const id of ids) expect(await replays(id)).toEqual(['admin']);
  });

  test('of a job that names wallets only runs it again', async () => {
    const id = await failedJob('bets', { name: APPLY_OPERATIONS, data: { wallets: [] } });
    expect((await page(`PUT /api/queues/bets/${id}/retry`)).status).toBe(200);
    expect(await (await queueOf('bets').getJob(id))?.getState()).toBe('waiting');
    expect((await actions()).at(-1)).toMatchObject({ action: 'job.retry', subject: `bets/${id}` });
    expect((await page(`PUT /api/queues/bets/${id}/retry`)).status).toBe(409);
  });

  test('of the bonus pipeline’s jobs runs them again, also by their copy', async () => {
    const [one, two, three] = [
      await failedJob('wagering', { name: 'process-commit', data: { wallets: [] }, id: 'job-A' }),
      await failedJob('wagering', { name: 'process-commit', data: { wallets: [] }, id: 'job-B' }),
      await failedJob('wagering', { name: 'process-commit', data: { wallets: [] }, id: 'job-C' }),
    ];
    await queueOf('wagering-dead').add('wagering-dead', {}, { jobId: two });
    expect((await page(`PUT /api/queues/wagering/${one}/retry`)).status).toBe(200);
    expect((await page(`PUT /api/queues/wagering-dead/${two}/retry`)).status).toBe(200);
    expect(await page('PUT /api/queues/wagering/retry/failed')).toMatchObject({ body: { retried: 1 } });
    for (const id of [one, two, three])
      expect(await (await queueOf('wagering').getJob(id))?.getState()).toBe('waiting');
  });

  test.each([
    ['null', null],
    ['an array', []],
    ['an operation that is not an id', { operation: '1; DROP TABLE' }],
    ['an operation that is an object', { operation: { id: 'x' } }],
  ])('of a job whose data is %s ends nothing', async (_name, data) => {
    const id = await failedJob('bets', { name: RETRY_OPERATION, data: data as object });
    expect([200, 409]).toContain((await page(`PUT /api/queues/bets/${id}/retry`)).status);
    expect((await page('GET /api/queues')).status).toBe(200);
  });
});

describe('signing in to the queue page', () => {
  const sign = (authorization: string | null, address: string) =>
    page('GET /api/queues', authorization, address);

  test('is refused after 20 wrong passwords of an address, whatever it sends then', async () => {
    const address = freshAddress();
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, n) => sign(basic(`guess-${n}`), address)),
    );
    const found = answers.map(({ status }) => status);
    expect(found.filter((status) => status === 401)).toHaveLength(20);
    expect(found.filter((status) => status === 429)).toHaveLength(180);
    const locked = await sign(RIGHT, address);
    expect(locked.status).toBe(429);
    expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(800);
    expect((await sign(RIGHT, freshAddress())).status).toBe(200);
  });

  test('counts all gateways together', async () => {
    const address = freshAddress();
    const other = client(await fixture.another());
    const guess = (ask: typeof fixture.ask) =>
      ask('GET /admin/queues/', { authorization: basic('x'), headers: { 'x-forwarded-for': address } });
    for (let n = 0; n < 10; n++) await Promise.all([guess(fixture.ask), guess(other)]);
    expect((await guess(fixture.ask)).status).toBe(429);
    expect((await guess(other)).status).toBe(429);
  });

  test('counts an IPv6 network as one address', async () => {
    for (let n = 0; n < 20; n++) await sign(basic('x'), `2001:db8:7:7::${n.toString(16)}`);
    expect((await sign(RIGHT, '2001:db8:7:7:ffff::1')).status).toBe(429);
    expect((await sign(RIGHT, '2001:db8:7:8::1')).status).toBe(200);
  });

  test('with an unknown name is counted as with a known one', async () => {
    const address = freshAddress();
    for (let n = 0; n < 20; n++) expect((await sign(basic('x', `unknown-${n}`), address)).status).toBe(401);
    expect((await sign(RIGHT, address)).status).toBe(429);
  });

  test('an account that is guessed at from everywhere still takes the operator’s first try', async () => {
    for (let n = 0; n < 60; n++) {
      const address = freshAddress();
      await sign(basic('x', 'guessed'), address);
      await sign(basic('x', 'guessed'), address);
    }
    const address = freshAddress();
    expect((await sign(basic('x', 'guessed'), address)).status).toBe(401);
    // a second one waits
    expect((await sign(basic('x', 'guessed'), address)).status).toBe(429);
    expect((await sign(RIGHT, freshAddress())).status).toBe(200);
  });

  test('without a password is asked for one, and not counted', async () => {
    const address = freshAddress();
    for (let n = 0; n < 30; n++) expect((await sign(null, address)).status).toBe(401);
    expect((await sign(RIGHT, address)).status).toBe(200);
  });

  test('a right password does not clear the wrong ones of others at that address', async () => {
    const address = freshAddress();
    for (let n = 0; n < 19; n++) await sign(basic('x'), address);
    expect((await sign(RIGHT, address)).status).toBe(200);
    expect((await sign(basic('x'), address)).status).toBe(401);
    expect((await sign(RIGHT, address)).status).toBe(429);
  });

  test('is limited by RATE_LIMIT_ADDRESS too', async () => {
    const ask = client(await fixture.another({ RATE_LIMIT_ADDRESS: '1/s' }));
    const headers = { 'x-forwarded-for': freshAddress() };
    const guesses = Array.from({ length: 10 }, () =>
      ask('GET /admin/queues/', { authorization: basic('x'), headers }),
    );
    const found = (await Promise.all(guesses)).map(({ status }) => status);
    expect(found.filter((status) => status === 429).length).toBeGreaterThanOrEqual(5);
  });
});
