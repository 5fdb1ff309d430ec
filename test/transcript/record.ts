import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERRORS } from '@croupier/contracts';
import { createPool } from '@croupier/platform/postgres';
import { freePort } from '@croupier/launcher';
import { MadeToFail } from '../../services/wallet-worker/test/made-to-fail.ts';
import { TestSystem } from '../system.ts';
import { Audience, CLOSING_REQUESTS } from './audience.ts';
import { missingFrom } from './coverage.ts';
import { Dice } from './dice.ts';
import { recordGrpc } from './grpc.ts';
import type { Json } from './http.ts';
import { withoutRepeats } from './document.ts';
import { metricLines } from './metrics.ts';
import { Names } from './names.ts';
import { SEED_FILE } from './options.ts';
import { Recorder } from './recorder.ts';
import { playAdditions } from './scenes/additions.ts';
import { playBatches } from './scenes/batches.ts';
import { playBets } from './scenes/bets.ts';
import { playBonuses } from './scenes/bonuses.ts';
import { playDemo } from './scenes/demo.ts';
import { playHolds } from './scenes/holds.ts';
import { playLeaderboards } from './scenes/leaderboards.ts';
import { playLimits } from './scenes/limits.ts';
import { playMalformed } from './scenes/malformed.ts';
import { playOffers } from './scenes/offers.ts';
import { playOperators } from './scenes/operators.ts';
import { playPayments } from './scenes/payments.ts';
import { playSeeded } from './scenes/seeded.ts';
import { playWallets } from './scenes/wallets.ts';
import type { Stage } from './stage.ts';

const REQUESTS = 600;
/** Of the last scene, beyond those. */
const ADDITIONS = 27;
const STRICT = { RATE_LIMIT_PLAYER: '0.01/s', CORS_ORIGINS: 'https://casino.example' };

/** Starts the system, plays all scenes, and writes the record. @throws where the record would have a gap */
export async function record(seed: number, folder: string): Promise<void> {
  const grpcPort = await freePort();
  const system = await TestSystem.start({ gateways: 0, bonusWorkers: 1, env: { DEMO: 'on' } });
  try {
    await system.startGateway(undefined, { GRPC_PORT: String(grpcPort) });
    await system.startGateway(undefined, STRICT);
    await system.ready();
    const files = await play(system, { seed, grpcPort });
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries({ ...files, [SEED_FILE]: `${seed}\n` }))
      writeFileSync(join(folder, name), text);
  } finally {
    await system.stop();
  }
}

async function play(
  system: TestSystem,
  { seed, grpcPort }: { seed: number; grpcPort: number },
): Promise<Record<string, string>> {
  const [usual = '', strict = ''] = system.gateways.map(({ url }) => url);
  const names = new Names();
  const recorder = new Recorder(names, { usual, strict });
  const pool = createPool(system.postgres.url, { max: 1, application: 'transcript' });
  const audience = new Audience(system.realtimeUrl());
  try {
    const failing = await MadeToFail.install(pool);
    const stage = { recorder, dice: new Dice(seed), wallets: new Map<string, string>(), failing };
    await playScenes(stage, audience);
    const document = await recorder.peek('GET /openapi.json');
    refuseGaps(document, recorder);
    const grpc = await recordGrpc(grpcPort, stage);
    const metrics = await metricsOf(system);
    await system.realtimes[0]?.service.stop();
    await audience.untilDisconnected();
    return {
      'openapi.json': pretty(withoutRepeats(document)),
      'errors.json': pretty(Object.entries(ERRORS).map(([code, entry]) => errorOf(code, entry))),
      'metrics.txt': lines(metrics),
      'requests.jsonl': lines(recorder.lines),
      'frames.jsonl': jsonLines(audience.lines(stage), names),
      'grpc.jsonl': jsonLines(grpc, names),
    };
  } finally {
    audience.leave();
    recorder.close();
    await pool.end();
  }
}

async function playScenes(stage: Stage, audience: Audience): Promise<void> {
  await audience.open();
  await playEach(stage, { playWallets, playOffers });
  await audience.follow(stage);
  await playEach(stage, { playPayments, playHolds, playBets, playBonuses });
  await audience.admitLatecomer();
  await playEach(stage, {
    playLeaderboards,
    playBatches,
    playMalformed,
    playDemo,
    playLimits,
    playOperators,
  });
  await playSeeded(stage, REQUESTS - CLOSING_REQUESTS);
  await audience.close(stage);
  await audience.resume(stage);
  await playEach(stage, { playAdditions });
}

/** One after the other, with progress on the terminal. */
async function playEach(
  stage: Stage,
  scenes: Record<string, (stage: Stage) => Promise<void>>,
): Promise<void> {
  for (const [name, play] of Object.entries(scenes)) {
    await play(stage);
    process.stderr.write(`${name}: ${stage.recorder.count} of ${REQUESTS} requests\n`);
  }
}

function refuseGaps(document: Json, recorder: Recorder): void {
  const gaps = missingFrom({ document, codes: Object.keys(ERRORS) }, recorder);
  const expected = REQUESTS + ADDITIONS;
  if (recorder.count !== expected) gaps.push(`${expected} requests: there are ${recorder.count}`);
  if (gaps.length > 0) throw new Error(`nothing was recorded of:\n  ${gaps.join('\n  ')}`);
}

async function metricsOf(system: TestSystem): Promise<string[]> {
  const services = {
    'bonus-worker': system.bonusWorkers[0],
    gateway: system.gateways[0]?.service,
    realtime: system.realtimes[0]?.service,
    'wallet-worker': system.workers[0],
  };
  const pages = Object.entries(services).map(async ([name, service]) =>
    metricLines(name, await (await fetch(`${service?.adminUrl}/metrics`)).text()),
  );
  return (await Promise.all(pages)).flat();
}

function errorOf(code: string, { status, title, retry }: (typeof ERRORS)[keyof typeof ERRORS]): object {
  return { code, status, title, retry };
}

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
const lines = (list: readonly string[]): string => `${list.join('\n')}\n`;
const jsonLines = (list: readonly object[], names: Names): string =>
  lines(list.map((line) => names.replaceIn(JSON.stringify(line))));
