// The load generator, in a separate process, so that its CPU is measured separately.
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from './client.ts';
import { ClosedLoop } from './closed-loop.ts';
import { OpenLoop } from './open-loop.ts';
import type { FromGenerator, Plan, ToGenerator } from './plan.ts';
import { Recorder } from './recorder.ts';
import { Script } from './script.ts';
import { Zipf } from './zipf.ts';

let wallets: string[] = [];
let zipf = new Zipf(1);

const send = (message: FromGenerator): void => void process.send?.(message);

process.on('message', (message: ToGenerator) => {
  switch (message.type) {
    case 'wallets':
      wallets = message.ids;
      zipf = new Zipf(wallets.length);
      return;
    case 'run':
      void run(message.plan);
      return;
    case 'stop':
      process.exit(0);
  }
});
process.once('disconnect', () => process.exit(1));
send({ type: 'ready' });

async function run(plan: Plan): Promise<void> {
  const recorder = new Recorder(plan);
  const loop = start(plan, recorder);
  await pause(plan.warmUpMs);
  send({ type: 'measuring' });
  recorder.begin();
  await pause(plan.measureMs);
  recorder.end();
  // at a fixed rate sent requests count, so that the measurement includes their end
  if ('perSecond' in plan.load) await loop.stop();
  send({ type: 'measured' });
  await loop.stop();
  send({ type: 'done', measured: recorder.measured() });
}

function start(plan: Plan, recorder: Recorder): { stop: () => Promise<void> } {
  let made = 0;
  const makeClient = (): Client => {
    const url = plan.urls[made++ % plan.urls.length] ?? '';
    return new Client(url, new Script(wallets, plan.workload, zipf), plan);
  };
  if ('perSecond' in plan.load) return new OpenLoop(makeClient, plan.load.perSecond, recorder);
  return new ClosedLoop(
    Array.from({ length: plan.load.clients }, () => makeClient()),
    recorder,
  );
}
