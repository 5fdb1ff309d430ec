import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { freePort, repositoryRoot } from '@croupier/launcher';
import { eventually } from '../eventually.ts';
import { startPostgres } from '../postgres.ts';
import { startRedis } from '../redis.ts';
import { spawnService } from '../service.ts';
import type { TestService } from '../service.ts';
import { TEST_SECRET } from '../token.ts';

/** A system whose services count which of their functions run. */
export interface MeasuredSystem {
  readonly url: string;
  readonly realtimeUrl: string;
  /** The source files with a function that ran since the last call. */
  readonly takeFilesThatRan: () => Promise<Set<string>>;
}

/** Runs `work` on a gateway, a wallet-worker and a realtime service with servers of their own, then stops them. */
export async function withMeasuredSystem<T>(work: (system: MeasuredSystem) => Promise<T>): Promise<T> {
  await using postgres = await startPostgres();
  await using redis = await startRedis();
  const folder = mkdtempSync(join(tmpdir(), 'croupier-house-'));
  const [port, realtimePort] = [await freePort(), await freePort()];
  const env = measured(folder, {
    DATABASE_URL: postgres.url,
    REDIS_URL: redis.url,
    JWT_SECRET: TEST_SECRET,
    ADMIN_PASSWORD: 'test-password',
    LOG_LEVEL: 'warn',
  });
  try {
    await using gateway = await spawnService('gateway', { ...env, PORT: String(port), GRPC_PORT: '0' });
    await using worker = await spawnService('wallet-worker', env);
    await using realtime = await spawnService('realtime', { ...env, REALTIME_PORT: String(realtimePort) });
    const services = [gateway, worker, realtime];
    await Promise.all(services.map(untilReady));
    return await work({
      url: `http://127.0.0.1:${port}`,
      realtimeUrl: `http://127.0.0.1:${realtimePort}`,
      takeFilesThatRan: async () => new Set((await Promise.all(services.map(takeReport(folder)))).flat()),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function measured(folder: string, env: Record<string, string>): Record<string, string> {
  const preload = join(repositoryRoot, 'packages/testing/src/house/report-coverage.mjs');
  return { ...env, HOUSE_REPORTS: folder, NODE_OPTIONS: `--import ${pathToFileURL(preload).href}` };
}

function untilReady({ adminUrl }: TestService): Promise<void> {
  return eventually(async () => {
    const { status } = await fetch(`${adminUrl}/readyz`);
    if (status !== 200) throw new Error(`${adminUrl} is not ready`);
  });
}

/** Has the process report which files ran since the last time. */
function takeReport(folder: string): (service: TestService) => Promise<string[]> {
  return async ({ pid }) => {
    process.kill(pid, 'SIGUSR2');
    const report = await eventually(
      () => {
        const name = readdirSync(folder).find((file) => file.startsWith(`${pid}-`) && file.endsWith('.json'));
        if (name === undefined) throw new Error(`process ${pid} wrote no report`);
        return join(folder, name);
      },
      { intervalMs: 1 },
    );
    const urls = JSON.parse(readFileSync(report, 'utf8')) as string[];
    rmSync(report);
    return urls.flatMap(sourcePath);
  };
}

/** Services run from their source, or in a test run that has built them, from `dist`, file by file the same. */
function sourcePath(url: string): string[] {
  if (!url.startsWith('file:')) return [];
  const path = relative(repositoryRoot, fileURLToPath(url.split('?')[0] ?? url))
    .split(sep)
    .join('/');
  const source = path.replace(/^((?:packages|services)\/[^/]+)\/dist\/(.+)\.js$/, '$1/src/$2.ts');
  return /^(?:packages|services)\/[^/]+\/src\/(?!.*generated\/).*\.tsx?$/.test(source) ? [source] : [];
}
