import { afterEach, describe, expect, test } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { childrenOf, fromSource, isAlive, repositoryRoot, signal, until } from '@croupier/launcher';
import { createDatabase } from '@croupier/testing';
import { execute } from '../src/database.ts';
import type { TestRun } from '../src/run.ts';

const main = join(repositoryRoot, 'packages/testing/src/test-server.ts');
const ours = process.env['CROUPIER_TEST_RUN'] ?? '';

interface Run extends TestRun {
  child: ChildProcess;
  line: string;
  postmaster: number;
  complaints: () => string;
}

/** Another test run's server beside our own. */
async function startRun(): Promise<Run> {
  const { CI: _, NODE_OPTIONS: __, ...env } = process.env;
  const child = spawn(process.execPath, [...fromSource(), main], { env });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const run = JSON.parse(line) as TestRun;
  const postmaster = Number.parseInt(
    readFileSync(join(run.folder, 'shared/postgres/postmaster.pid'), 'utf8'),
    10,
  );
  return { ...run, child, line, postmaster, complaints: () => complaints };
}

async function end({ child }: Run): Promise<void> {
  child.stdin?.end();
  await once(child, 'exit');
}

const gone = ({ postmaster, folder }: Run): Promise<boolean> =>
  until(() => !isAlive(postmaster) && !existsSync(folder), { what: 'the end of the run', timeoutMs: 10_000 });

afterEach(() => {
  process.env['CROUPIER_TEST_RUN'] = ours;
});

describe("a test run's server", () => {
  test('is gone without a trace when the run has ended', async () => {
    const run = await startRun();
    await end(run);
    await gone(run);
  });

  test('is stopped by its watchdog when it is killed', async () => {
    const run = await startRun();
    run.child.kill('SIGKILL');
    await gone(run);
  });

  test('is stopped by the next run when its watchdog was killed too; a run that goes on is left alone', async () => {
    const run = await startRun();
    const watchdog = childrenOf(run.child.pid ?? 0).filter((pid) => pid !== run.postmaster);
    for (const pid of watchdog) signal(pid, 'SIGKILL');
    run.child.kill('SIGKILL');
    await once(run.child, 'exit');
    expect(isAlive(run.postmaster)).toBe(true);

    const next = await startRun();
    await gone(run);
    await (await createDatabase()).drop();
    await end(next);
  });

  test('stays after a failed test, with its database, until the next run', async () => {
    const run = await startRun();
    process.env['CROUPIER_TEST_RUN'] = run.line;
    const { croupierTest } = globalThis as unknown as { croupierTest: { failed: boolean } };
    croupierTest.failed = true;
    const database = await createDatabase();
    await database.drop();
    croupierTest.failed = false;
    await end(run);
    expect(run.complaints()).toContain(database.url);
    await execute(database.url, 'SELECT 1');

    await end(await startRun());
    await gone(run);
  });
});
