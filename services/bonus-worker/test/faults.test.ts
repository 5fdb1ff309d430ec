import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { deadLetterQueue, WAGERING_QUEUE } from '@croupier/contracts';
import { createLogger } from '@croupier/platform/log';
import { closeQueue, createProducerQueue } from '@croupier/platform/queues';
import type { Queue } from '@croupier/platform/queues';
import { eventually } from '@croupier/testing';
import { terms } from '../../../packages/domain/test/casino.ts';
import { TestPipeline, TRIGGER } from './setup.ts';
import type { StartedWorker } from './setup.ts';

let system: TestPipeline;
let worker: StartedWorker;
let dead: Queue;
beforeAll(async () => {
  system = await TestPipeline.start(0);
  worker = await system.startBonusWorker();
  await system.caughtUp();
  const log = createLogger('test', { level: 'silent', format: 'json' });
  dead = createProducerQueue(deadLetterQueue(WAGERING_QUEUE), system.workers.redis.url, log);
}, 60_000);
afterAll(async () => {
  await closeQueue(dead);
  await system.stop();
});

async function metric(name: string): Promise<number> {
  const text = await worker.registry.metrics();
  const values = [...text.matchAll(new RegExp(`^${name}(?:{[^}]*})? (\\S+)$`, 'gm'))].map(([, value]) =>
    Number(value),
  );
  return values.reduce((sum, value) => sum + value, 0);
}

/** A real fault of one wallet: the database refuses its progress, as a damaged row or a bug would make it. */
async function refuseProgressOf(walletId: string): Promise<() => Promise<void>> {
  const { pool } = system.workers;
  await pool.query(`CREATE FUNCTION refuse_progress() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF NEW.wallet_id = '${walletId}' THEN RAISE EXCEPTION 'made to fail'; END IF; RETURN NEW; END $$`);
  await pool.query(
    'CREATE TRIGGER refuse BEFORE UPDATE ON pipeline_progress FOR EACH ROW EXECUTE FUNCTION refuse_progress()',
  );
  return async () => void (await pool.query('DROP FUNCTION refuse_progress CASCADE'));
}

test('a job that fails is retried, then a dead letter; others are processed, and a replay succeeds', async () => {
  await system.offer(TRIGGER);
  const [bad, good] = [await system.openWallet(), await system.openWallet()];
  const repair = await refuseProgressOf(bad);
  await Promise.all([
    system.deposit(bad, 1000),
    ...Array.from({ length: 5 }, () => system.deposit(good, 1000)),
  ]);
  await system.processed(good);
  const letter = await eventually(async () => {
    const [job] = await dead.getJobs(['wait']);
    expect(job?.data).toMatchObject({ error: 'made to fail', attempts: 3 });
    return job;
  });
  expect(await metric('croupier_wagering_retries_total')).toBeGreaterThanOrEqual(2);
  await eventually(async () => expect(await metric('croupier_wagering_dead_letters_total')).toBe(1));
  expect(await system.progress(bad)).toBe('1 behind');
  // its grant was asked for before the fault, in all attempts, and is there once
  expect(await system.operations(bad, 'bonus_grant')).toHaveLength(1);

  await repair();
  const failed = await system.wagering.getJob(letter?.id ?? '');
  await failed?.retry('failed');
  await system.processed(bad);
  await eventually(async () => expect(await dead.getJobs(['wait'])).toEqual([]));
  expect(await system.operations(bad, 'bonus_grant')).toHaveLength(1);
});

test('metrics show how far behind it is, what contributed, and how bonuses ended', async () => {
  const walletId = await system.openWallet();
  const quick = await system.offer(null, { terms: terms({ multiplier: 1 }, { maxConversion: 60 }) });
  await system.grant(walletId, quick, 100);
  await system.round(walletId, 100, 100);
  const bust = await system.offer(null, { terms: terms({ multiplier: 10 }, { bustBelow: 80 }) });
  await system.grant(walletId, bust, 100);
  await system.round(walletId, 100, 10);
  await system.processed(walletId);
  // the metrics follow the commit
  await eventually(async () =>
    expect(await metric('croupier_wagering_lag_seconds_count')).toBeGreaterThanOrEqual(8),
  );
  await eventually(async () => expect(await metric('croupier_wagering_contributions_total')).toBe(2));
  expect(await metric('croupier_wagering_contributed_minor_units_total')).toBe(200);
  await eventually(async () => expect(await metric('croupier_bonus_conversions_total')).toBe(1));
  expect(await metric('croupier_bonus_converted_minor_units_total')).toBe(60);
  await eventually(async () => {
    const text = await worker.registry.metrics();
    expect(text).toContain('croupier_bonus_removals_total{reason="completed"} 1');
    expect(text).toContain('croupier_bonus_removals_total{reason="lost"} 1');
    expect(text).toContain('croupier_bonuses{status="active"} 2');
    expect(text).toContain('croupier_bonuses{status="queued"} 4');
  });
});

test('while PostgreSQL does not answer the pipeline waits without using up attempts', async () => {
  const { pool } = system.workers;
  const walletId = await system.openWallet();
  const client = await pool.connect();
  // the pipeline's statements wait for this lock until the server ends their connection
  await client.query('BEGIN; LOCK TABLE leaderboards IN ACCESS EXCLUSIVE MODE');
  await system.deposit(walletId, 50);
  const cut = () =>
    pool.query<{ cut: boolean }>(
      `SELECT pg_terminate_backend(pid) AS cut FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = 'bonus-worker' AND wait_event_type = 'Lock'`,
    );
  for (let times = 0; times < 5; times++) {
    await eventually(async () => expect((await cut()).rows).not.toEqual([]));
  }
  await client.query('ROLLBACK');
  client.release();
  await system.processed(walletId);
  expect(await metric('croupier_wagering_dead_letters_total')).toBe(1);
});
