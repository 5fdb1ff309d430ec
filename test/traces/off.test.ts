import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { freePort } from '@croupier/launcher';
import { eventually, makeFolder } from '@croupier/testing';
import type { TestService } from '@croupier/testing';
import { TestSystem } from '../system.ts';
import { callersSpan, Player, storedTrace } from './setup.ts';

/** A bet from the request to the event; its trace as the event and the row have it. */
async function playOnce(
  system: TestSystem,
  caller: ReturnType<typeof callersSpan>,
): Promise<(string | null | undefined)[]> {
  const casino = system.casino();
  const walletId = await casino.openWallet('ada', 1000);
  const ada = await Player.connect(system.realtimeUrl(), 'ada');
  const bet = { walletId, reference: 'b', gameId: 'slots', roundId: 'r', amount: 100 };
  const { status, headers, body } = await casino.post('/v1/bets', bet, { wait: 30, headers: caller.headers });
  expect(status).toBe(201);
  expect(headers.get('x-trace-id')).toBe(caller.traceId);
  const { id } = body as unknown as { id: string };
  const [event] = await ada.eventsOf(id, 'wallet:updated');
  ada.socket.disconnect();
  return [event?.traceId, await storedTrace(system, id)];
}

function services(system: TestSystem): TestService[] {
  const listening = [...system.gateways, ...system.realtimes].map(({ service }) => service);
  return [...listening, ...system.workers, ...system.bonusWorkers];
}

/** Stops every process as an operator does: their exit codes, null for one that took too long and was killed. */
function stopAll(system: TestSystem): Promise<(number | null)[]> {
  return Promise.all(services(system).map((service) => service.stop()));
}

/** The npm packages whose code the processes have run: V8 writes a file for each when it ends. */
function packagesLoaded(coverageFolder: string): Set<string> {
  const files = readdirSync(coverageFolder).filter((name) => name.startsWith('coverage-'));
  const urls = files.flatMap((name) => {
    const text = readFileSync(join(coverageFolder, name), 'utf8');
    return (JSON.parse(text) as { result: { url: string }[] }).result.map(({ url }) => url);
  });
  return new Set(urls.flatMap((url) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1] ?? []));
}

async function loadedWith(env: Record<string, string>): Promise<Set<string>> {
  const folder = makeFolder('coverage');
  const system = await TestSystem.start({ bonusWorkers: 1, env: { ...env, NODE_V8_COVERAGE: folder } });
  try {
    const { traceId, ...caller } = callersSpan(true);
    // a caller who samples finds its trace again, whether or not Croupier records spans
    expect(await playOnce(system, { traceId, ...caller })).toEqual([
      traceId,
      expect.stringContaining(traceId),
    ]);
    expect(await stopAll(system)).toEqual([0, 0, 0, 0]);
    return packagesLoaded(folder);
  } finally {
    await system.stop();
  }
}

const ofOpenTelemetry = (loaded: Set<string>): string[] =>
  [...loaded].filter((name) => name.startsWith('@opentelemetry/')).toSorted();

test('off, nothing of OpenTelemetry is loaded but the API that the metrics library brings', async () => {
  const loaded = await loadedWith({});
  // so the list is one
  expect(loaded).toContain('bullmq');
  expect(ofOpenTelemetry(loaded)).toEqual(['@opentelemetry/api']);
}, 60_000);

test('a missing collector changes nothing, and is logged once', async () => {
  const endpoint = `http://127.0.0.1:${await freePort()}`;
  const env = {
    OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
    OTEL_BSP_SCHEDULE_DELAY: '20',
    OTEL_EXPORTER_OTLP_TIMEOUT: '300',
  };
  const system = await TestSystem.start({ bonusWorkers: 1, env });
  try {
    await playOnce(system, callersSpan(true));
    const [gateway] = system.gateways;
    const said = (): number => (gateway?.service.output() ?? '').split('traces cannot be sent').length - 1;
    await eventually(() => expect(said()).toBe(1));
    expect(await playAgain(system)).toBe(201);
    expect(await stopAll(system)).toEqual([0, 0, 0, 0]);
    expect(said()).toBe(1);
  } finally {
    await system.stop();
  }
}, 60_000);

async function playAgain(system: TestSystem): Promise<number> {
  const casino = system.casino();
  const walletId = await casino.openWallet('bob');
  const options = { wait: 30, headers: callersSpan(true).headers };
  return (await casino.post('/v1/deposits', { walletId, amount: 1 }, options)).status;
}

test('a collector that never answers does not keep anything from stopping', async () => {
  const mute = createServer(() => {});
  await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(mute.address() as AddressInfo).port}`;
  // a minute of waiting would end with a kill
  const env = { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_EXPORTER_OTLP_TIMEOUT: '60000' };
  const system = await TestSystem.start({ bonusWorkers: 1, env });
  try {
    await playOnce(system, callersSpan(true));
    expect(await stopAll(system)).toEqual([0, 0, 0, 0]);
  } finally {
    await system.stop();
    mute.closeAllConnections();
    mute.close();
  }
}, 60_000);
