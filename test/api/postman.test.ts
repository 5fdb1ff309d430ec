import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeFolder, TEST_SECRET, token } from '@croupier/testing';
import { TestSystem } from '../system.ts';
import { describeWith } from './describe-with.ts';
import { runTool } from './outside-tools.ts';
import { run } from './run.ts';

const root = join(import.meta.dirname, '../..');

interface Report {
  run: {
    executions: { item: { name: string }; response?: { code: number } }[];
    failures: { source: { name: string }; error: { message: string } }[];
  };
}

await describeWith('newman', 'the Postman collection', () => {
  let system: TestSystem;
  let folder = '';
  beforeAll(async () => {
    system = await TestSystem.start({ realtimes: 0 });
    folder = makeFolder('postman');
  }, 60_000);
  afterAll(() => system.stop());

  /** Runs it as from a shell; returns what failed. */
  async function newman(collection: string): Promise<Report['run']> {
    const report = join(folder, 'report.json');
    const bearer = token({ sub: 'casino', scope: 'wallets:write bonuses:write admin' }, TEST_SECRET);
    const variables = {
      baseUrl: system.gateways[0]?.url ?? '',
      token: bearer,
      adminPassword: 'test-password',
    };
    const given = Object.entries(variables).flatMap(([name, value]) => ['--env-var', `${name}=${value}`]);
    const reporters = ['--reporters', 'json', '--reporter-json-export', report];
    await runTool('newman', ['run', collection, ...given, ...reporters]);
    return (JSON.parse(readFileSync(report, 'utf8')) as Report).run;
  }

  test('is written by a command, and passes repeatedly', async () => {
    const file = join(folder, 'collection.json');
    const written = await run(process.execPath, ['services/gateway/bin/postman.mjs', '--out', file], root);
    expect(written).toMatchObject({ code: 0, stdout: `${file}\n` });
    const { item } = JSON.parse(readFileSync(file, 'utf8')) as { item: { item: { name: string }[] }[] };
    const names = item.flatMap((part) => part.item.map(({ name }) => name));
    for (const _run of ['first', 'second']) {
      const { executions, failures } = await newman(file);
      expect(failures.map(({ source, error }) => `${source.name}: ${error.message}`)).toEqual([]);
      expect(executions.map((execution) => execution.item.name)).toEqual(names);
    }
  }, 240_000);
});
