import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createServer } from 'node:net';
import pg from 'pg';
import { childrenOf, isAlive, signal, until } from '@croupier/launcher';
import { eventually } from '@croupier/testing';
import {
  allGone,
  freePorts,
  launch,
  type Launched,
  logOf,
  makeDataDir,
  makePreparedDataDir,
  type Ports,
  removeFolder,
  serverPids,
} from './helpers.ts';

const SERVICES = ['realtime', 'bonus-worker', 'wallet-worker-1', 'gateway'];

/** A start takes two seconds on an idle machine; with ten other programs on two cores one took more than twenty. */
const START_LIMIT_MS = 50_000;

// a test starts the system twice at most, and stops it
jest.setTimeout(4 * START_LIMIT_MS);

let dataDir: string;
let ports: Ports;
let launched: Launched[] = [];

beforeEach(async () => {
  dataDir = makePreparedDataDir();
  ports = await freePorts();
});

afterEach(async () => {
  for (const { kill, exited } of launched) {
    kill('SIGTERM');
    await exited;
  }
  await allGone(serverPids(dataDir));
  launched = [];
  removeFolder(dataDir);
});

/** In place of the prepared folder. */
function useEmptyDataDir(): void {
  removeFolder(dataDir);
  dataDir = makeDataDir();
}

function launchHere(env: Readonly<Record<string, string>> = {}): Launched {
  const launcher = launch(dataDir, { ...ports, ...env });
  launched.push(launcher);
  return launcher;
}

async function launchUntilReady(env?: Readonly<Record<string, string>>): Promise<Launched> {
  const launcher = launchHere(env);
  await launcher.says('ready');
  return launcher;
}

async function stop(launcher: Launched, name: NodeJS.Signals = 'SIGINT'): Promise<void> {
  launcher.kill(name);
  expect(await launcher.exited).toBe(0);
  expect(launcher.output().trimEnd().split('\n').at(-1)).toBe('stopped');
}

async function query(launcher: Launched, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: launcher.state().database.owner });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('a start', () => {
  test('says where everything is, is ready, and continues on the same data at the next', async () => {
    useEmptyDataDir();
    const first = await launchUntilReady();
    expect(first.output()).toContain(`http://127.0.0.1:${ports.PORT}/docs`);
    expect(first.output()).toMatch(/^export TOKEN=[\w-]+\.[\w-]+\.[\w-]+$/m);
    expect(first.output().trimEnd().split('\n').at(-1)).toBe('ready');
    await query(first, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await stop(first);

    const second = await launchUntilReady();
    expect(await query(second, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    await stop(second, 'SIGTERM');
  });

  test('leaves nothing running after a stop, and stops the gateway first and realtime last', async () => {
    const launcher = await launchUntilReady();
    const pids = [...childrenOf(launcher.pid), ...serverPids(dataDir)];
    expect(pids.length).toBeGreaterThanOrEqual(SERVICES.length + 2);
    await stop(launcher);
    await allGone(pids);
    const left = SERVICES.map((name) => logOf(dataDir, name).at(-1));
    expect(left.map((line) => line?.message)).toEqual(SERVICES.map(() => 'leaving: stop requested'));
    const [realtime = 0, bonus = 0, wallet = 0, gateway = 0] = left.map((line) => line?.at ?? 0);
    expect(gateway).toBeLessThan(Math.min(bonus, wallet));
    expect(Math.max(bonus, wallet)).toBeLessThan(realtime);
  });

  test('that is stopped in its middle leaves nothing running', async () => {
    useEmptyDataDir();
    const launcher = launchHere();
    const pids = await until(() => nonEmpty(serverPids(dataDir)), {
      what: 'a server',
      timeoutMs: START_LIMIT_MS,
    });
    launcher.kill('SIGTERM');
    expect(await launcher.exited).toBe(0);
    await allGone([...pids, ...serverPids(dataDir)]);
  });

  test('is refused while another has the data folder', async () => {
    const first = await launchUntilReady();
    const second = launchHere(await freePorts());
    expect(await second.exited).toBe(1);
    expect(second.output()).toContain(`already running: pid ${first.pid}`);
    expect((await first.admin('/readyz')).status).toBe(200);
  });

  test('is refused when a public port is busy, with its name, and leaves nothing running', async () => {
    const server = createServer().listen(Number(ports.GRPC_PORT), '127.0.0.1');
    const launcher = launchHere();
    expect(await launcher.exited).toBe(1);
    expect(launcher.output()).toContain(`Port ${ports.GRPC_PORT} on 127.0.0.1 is busy (GRPC_PORT)`);
    expect(serverPids(dataDir)).toEqual([]);
    server.close();
  });

  test('fails with the log of a service that does not come up, and leaves nothing running', async () => {
    const launcher = launchHere({ FAKE_REFUSES: 'wallet-worker-1' });
    expect(await launcher.exited).toBe(1);
    expect(launcher.output()).toContain('wallet-worker-1 did not start');
    expect(launcher.output()).toContain('made to fail');
    await allGone(serverPids(dataDir));
  });
});

describe('a running system', () => {
  test('has one readiness and one set of metrics', async () => {
    const launcher = await launchUntilReady();
    expect((await launcher.admin('/livez')).status).toBe(200);
    expect(await (await launcher.admin('/readyz')).json()).toEqual({
      status: 'ready',
      services: Object.fromEntries(SERVICES.map((name) => [name, 'ready'])),
    });
    const metrics = (await (await launcher.admin('/metrics')).text()).split('\n');
    expect(metrics.filter((line) => line === '# TYPE fake_requests_total counter')).toHaveLength(1);
    for (const name of SERVICES)
      expect(metrics).toContain(`fake_requests_total{route="/",service="${name}"} 7`);
  });

  test('is not ready while a service is not, and says which and why', async () => {
    const launcher = launchHere({ FAKE_UNREADY: 'gateway' });
    const answer = await eventually(
      async () => {
        const response = await launcher.admin('/readyz');
        expect(response.status).toBe(503);
        return response.json();
      },
      { timeoutMs: START_LIMIT_MS },
    );
    expect(answer).toMatchObject({
      status: 'not ready',
      services: { gateway: 'database: away', realtime: 'ready' },
    });
    expect(launcher.output().split('\n')).not.toContain('ready');
  });

  test('starts a service again that crashes, and answers meanwhile', async () => {
    const launcher = await launchUntilReady();
    const before = childrenOf(launcher.pid);
    const gateway = before.at(-1) ?? 0;
    signal(gateway, 'SIGKILL');
    await eventually(async () => {
      expect(await (await launcher.admin('/metrics')).text()).toContain(
        'croupier_service_up{service="gateway"} 0',
      );
      expect((await launcher.admin('/readyz')).status).toBe(503);
    });
    await eventually(async () => expect((await launcher.admin('/readyz')).status).toBe(200));
    await eventually(() => expect(launcher.output()).toContain('gateway exited unexpectedly (exit SIGKILL)'));
    expect(await (await launcher.admin('/metrics')).text()).toContain(
      'croupier_service_restarts{service="gateway"} 1',
    );
  });

  test('starts PostgreSQL and Redis again when they are killed', async () => {
    const launcher = await launchUntilReady();
    await query(launcher, 'CREATE TABLE kept (id int)');
    const pids = serverPids(dataDir);
    for (const pid of pids) signal(pid, 'SIGKILL');
    await eventually(() => query(launcher, 'SELECT id FROM kept'), { timeoutMs: 20_000 });
    await eventually(() => expect(serverPids(dataDir).filter((pid) => !pids.includes(pid))).toHaveLength(2));
    await stop(launcher);
  });
});

describe('a launcher that is killed', () => {
  test('has its servers and services stopped by the watchdog', async () => {
    const launcher = await launchUntilReady();
    const pids = [...childrenOf(launcher.pid), ...serverPids(dataDir)];
    launcher.kill('SIGKILL');
    await allGone(pids);
    expect(logOf(dataDir, 'gateway').at(-1)?.message).toBe('leaving: alone');
  });

  test('together with its watchdog has its servers stopped by the next start, frozen or not', async () => {
    const first = await launchUntilReady();
    await query(first, 'CREATE TABLE kept (id int)');
    const orphans = serverPids(dataDir);
    const watchdog = childrenOf(first.pid).filter((pid) => !orphans.includes(pid))[0] ?? 0;
    signal(watchdog, 'SIGKILL');
    first.kill('SIGKILL');
    await first.exited;
    expect(orphans.every(isAlive)).toBe(true);
    for (const pid of orphans) signal(pid, 'SIGSTOP');

    const second = await launchUntilReady();
    await allGone(orphans);
    await query(second, 'SELECT id FROM kept');
    await stop(second);
  });
});

const nonEmpty = (pids: number[]): number[] | undefined => (pids.length > 0 ? pids : undefined);
